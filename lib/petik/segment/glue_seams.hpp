// Cuts through a word with a capital inside: "ujar|Ketua", "KPK|memanggil", "Gubernur|Tirta". DeepSeek and YouTube stay
// whole. Internal to segment/.
#pragma once

#include <cstddef>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/names_of_text.hpp"

namespace petik::detail {

// What the cuts of a word rest on, besides its letters.
struct GlueContext {
  const Lexicon& lexicon;
  const NamesOfText& names;
  bool behind_office = false;  // a role stands in front: Gubernur TirtaRatih, Direktur UtamaKPL
};

// The size of the first part in bytes, or 0.
std::size_t cut_at_seam(std::string_view word, const GlueContext& context);

// Wants the names that cut_at_seam() may ask for, also for what is left after a cut.
void want_names_at_seams(std::string_view word, const Lexicon& lexicon, NamesOfText& names);

// "Liputan6.com, Jakarta|Pemuda": the place of a dateline ends where a capital begins. The cut, or 0.
std::size_t cut_behind_dateline(std::string_view word, const Lexicon& lexicon);

}  // namespace petik::detail
