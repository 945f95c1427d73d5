// What part a word plays where scraping lost the space beside a name (glued-words.tsv), as bits. A word may play
// several.
//
//     lexicon.find("yang").glue.has(petik::GlueWord::hangs)     // "Hartantoyang": Hartanto, yang
//     lexicon.find("YouTube").glue.has(petik::GlueWord::whole)
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace petik {

enum class GlueWord : std::uint8_t {
  hangs,           // akan, menggelar: hangs on the name in front of it
  hangs_if_sure,   // dan, di: does so only where the name is sure without it, for names end so, too
  ends_names,      // orang, antara: does not hang, for names end so: Situmorang
  prefix,          // me, ber: what ends so is no name but has half of the verb behind it
  channels,        // detik: an outlet whose channels are written so: detikNews
  begins_names,    // trans: the capital behind it belongs to the name: TransPasundan
  whole,           // youtube: a name with a capital inside
  precedes_names,  // pt, ri: capitals that a name stands behind
  ends_offices,    // utama: the last word of an office: Direktur Utama
  opens,           // sebuah, menurut: opens a sentence behind a full stop that is lost
};

// As they are called in the data, in the order of GlueWord.
inline constexpr std::array<std::string_view, 10> kGlueWords = {
    "hangs",        "hangs-if-sure", "ends-names",     "prefix",       "channels",
    "begins-names", "whole",         "precedes-names", "ends-offices", "opens"};

class GlueWords {
 public:
  constexpr bool has(GlueWord word) const { return (bits_ >> static_cast<unsigned>(word) & 1U) != 0; }
  constexpr void add(GlueWord word) { bits_ = static_cast<std::uint16_t>(bits_ | 1U << static_cast<unsigned>(word)); }

 private:
  std::uint16_t bits_ = 0;
};

}  // namespace petik
