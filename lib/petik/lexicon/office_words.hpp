// One office under two names: "Mendag" and "Menteri Perdagangan", "Wagub Jabar" and "Wakil Gubernur Jawa Barat".
#pragma once

#include <string>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik {

// The folded words of an office with the short ones written out (office-words.tsv) and without what stands in brackets:
// "kabid humas" -> kepala hubungan masyarakat. "bidang" is left out, for "Menko Pangan" lacks it, and "RI" behind an
// office.
std::string written_out(const Lexicon& lexicon, std::string_view folded_office);

// Whether the words are the office by the short form that it gives in brackets: "direktur lkp" of "direktur lembaga
// kajian pasar (lkp)". Both are folded; the first word is the same one, the others stand in the office in their order.
bool is_office_in_short(const Lexicon& lexicon, std::string_view office, std::string_view words);

// Whether the words stand in the office as whole ones: "polisi" is not in "kepala kepolisian resor".
bool holds_words(std::string_view office, std::string_view words);

}  // namespace petik
