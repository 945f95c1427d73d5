// Clitics and particles that are written together with a word, parted as Universal Dependencies does for Indonesian:
// katanya = kata + nya, rumahku = rumah + ku, apalah = apa + lah, siapapun = siapa + pun, kumakan = ku + makan.
// Words that only look like it (hanya, masalah, meskipun, buku) stay whole: data/whole-words.txt.
//
//     petik::split_clitics("katanya", lexicon).count == 2   // ends[0] == 4, ends[1] == 7
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik {

struct CliticSplit {
  std::array<std::uint32_t, 3> ends{};  // of each part, in bytes from the word's start
  std::uint32_t count = 1;
};

// The parts of `word` (a token of kind word). A hyphen before the clitic stays with the part before: APBD-|nya.
CliticSplit split_clitics(std::string_view word, const Lexicon& lexicon);

}  // namespace petik
