// Words that scraping glued together, where a link lost the space beside it: "ujarKetua Dewan", "dilansirAntara",
// "Bayu Hartantomenyayangkan". Each becomes two tokens.
//
// Only a known word is cut off: a function word, a cue, an office or a derived noun in front of a capital
// ("ujar|Ketua"), a function word or a verb behind a name ("Hartanto|menyayangkan"). DeepSeek and YouTube stay whole. A
// word that the text has alone, too, is a name there ("Wisnu|pada"), so the cut depends on the whole text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// True for a word of ASCII letters that may be glued: with a capital inside, or a long one behind a capital.
// `capital`: the first letter is one; `inner`: a later one is; `all`: all are.
constexpr bool may_be_glued(std::size_t letters, bool capital, bool inner, bool all) {
  constexpr std::size_t kShortest = 5;        // letters: diBali
  constexpr std::size_t kShortestBehind = 7;  // Adiyang
  constexpr std::size_t kLongest = 63;        // what is longer is no word, and the search for cuts is not linear
  const bool behind = static_cast<int>(capital) & static_cast<int>(letters >= kShortestBehind);
  return static_cast<int>(letters >= kShortest) & static_cast<int>(letters <= kLongest) & static_cast<int>(!all) &
         (static_cast<int>(inner) | static_cast<int>(behind));  // one branch for the caller, not four
}

// Cuts the glued words among `candidates` (indices of tokens, ascending); the tokens stay ordered and cover the same
// bytes.
void cut_glued_words(std::string_view text, const Lexicon& lexicon, const std::vector<std::uint32_t>& candidates,
                     std::vector<Token>& tokens);

}  // namespace petik
