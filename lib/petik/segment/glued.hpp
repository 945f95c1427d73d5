// Words that scraping glued together, where a link lost the space beside it: "ujarKetua Dewan", "dilansirAntara",
// "Bayu Hartantomenyayangkan". Each becomes two tokens.
//
// Only a known word is cut off: a function word, a cue, an office or a derived noun in front of a capital
// ("ujar|Ketua"), a function word or a verb behind a name ("Hartanto|menyayangkan"). DeepSeek and YouTube stay whole.
#pragma once

#include <string_view>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Cuts glued words in `tokens` (of `text`); the tokens stay ordered and cover the same bytes.
void cut_glued_words(std::string_view text, const Lexicon& lexicon, std::vector<Token>& tokens);

}  // namespace petik
