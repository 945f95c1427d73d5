// Text to tokens. Tokens and the white space between them are the text, byte for byte.
//
//     petik::tokenize("\"Siap,\" katanya.", lexicon)   // " Siap , " katanya .
#pragma once

#include <string_view>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// `text`: valid UTF-8 below 4 GiB. The tokens' spans are ordered and do not overlap. Linear in the length of the text.
std::vector<Token> tokenize(std::string_view text, const Lexicon& lexicon);

}  // namespace petik
