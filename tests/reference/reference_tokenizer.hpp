// A slow and obvious tokenizer: at every place one function a rule says how far a token reaches, and regular
// expressions stand where the fast one counts. It shares the lexicon, the kinds of characters, emoji sequences, ICU's
// words and the cutting of glued words with the fast one; how tokens are found is written anew.
#pragma once

#include <string>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::test {

// Spans and kinds of the tokens; of the flags only those of the gap before are set.
std::vector<Token> reference_tokens(const std::string& text, const Lexicon& lexicon);

}  // namespace petik::test
