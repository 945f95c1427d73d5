// What the data files say of a word, as bits: one class per data file. A word may be in several.
#pragma once

#include <cstdint>
#include <string_view>

namespace petik {

enum class WordClass : std::uint8_t {
  cue,            // cues.tsv: kata, mengatakan, menurut
  role,           // roles.txt: menteri, ketua, warga
  honorific,      // honorifics.txt: pak, bu, haji, gus
  rank,           // ranks.txt: akbp, kombes, letjen
  degree,         // degrees.txt: s.h., m.si., dr., prof.
  pronoun,        // pronouns.tsv: dia, ia, mereka
  adjunct,        // adjuncts.txt: words that end a speaker's noun phrase: di, saat, kepada
  adverb,         // cue-adverbs.txt: lagi, pula, kemudian
  term,           // term-words.tsv: bertajuk, berjudul, istilah
  organisation,   // organisation-heads.txt: kementerian, polres, universitas
  document,       // document-nouns.txt: surat, spanduk, laporan
  group,          // group-nouns.txt: para, sejumlah, warga, massa
  month,          // months.tsv
  weekday,        // weekdays.tsv
  function,       // function-words.txt: yang, dan, ini, itu: never part of a name, though a capital may begin it
  name_prefix,    // name-prefixes.txt: sri, siti, muhammad: not used alone as a second mention
  name_particle,  // name-particles.txt: bin, binti, van, al: lower-case words inside names
  abbreviation,   // abbreviations.txt: dll., pt., a.n.
  place_head,     // place-heads.txt: kabupaten, kota, jalan, desa
  given_name,     // given-names.txt: budi, siti, sitorus
  name_title,     // name-titles.txt: teuku, raden, gus: titles that are part of a name
  territory,      // territorial-roles.txt: bupati, kapolres: a place follows, then the name
  place,          // places.tsv: jakarta; also phrases of several words, joined by one space: lampung timur
  whole,          // whole-words.txt: hanya, masalah: no clitic is cut off
  verb_root,      // verb-roots.txt: makan, lihat: take ku- and kau-
  predicate,      // predicates.txt: adalah, akan, masih: make a clause
  verb_like,      // verb-like-nouns.txt: menteri, berita: begin like verbs and are none
  connective,     // connectives.tsv: namun; also phrases: selain itu
  opener,         // content-openers.txt: bahwa, agar
  negation,       // negations.txt: tidak, belum
  relation,       // relations.txt: istri, kuasa, pengacara: the name behind may be somebody else's
};

inline constexpr unsigned kWordClasses = 31;

// The data file that holds the class: "roles.txt".
std::string_view data_file(WordClass word_class);

// A set of classes.
class WordClasses {
 public:
  constexpr WordClasses() = default;
  constexpr bool has(WordClass c) const { return (bits_ >> static_cast<unsigned>(c) & 1U) != 0; }
  constexpr void add(WordClass c) { bits_ |= 1U << static_cast<unsigned>(c); }
  constexpr std::uint32_t bits() const { return bits_; }  // bit n: class n
  constexpr bool none() const { return bits_ == 0; }

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace petik
