#include "petik/quote/source.hpp"

#include <algorithm>

#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

SourceKind kind_of(const Reading& read, TokenRange phrase, TokenRange name) {
  if (!name.empty()) return SourceKind::name;
  bool capital = false;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (read.token(i).kind == TokenKind::mention) return SourceKind::name;
    if (read.has(i, WordClass::role) || read.has(i, WordClass::rank) || read.has(i, WordClass::group))
      return SourceKind::role;
    if (read.has(i, WordClass::document)) return SourceKind::document;
    if (read.has(i, WordClass::organisation)) return SourceKind::org;
    capital = capital || read.capital(i);
  }
  // "orang nomor satu di Kota Tua itu": points to somebody, wherever he belongs
  const bool points = is_determiner(read.lower(phrase.end - 1)) && !read.capital(phrase.begin);
  return capital && !points ? SourceKind::org : SourceKind::role;
}

Source from_phrase(const Reading& read, const People& people, TokenRange phrase) {
  Source source;
  if (phrase.empty()) return source;
  source.tokens = phrase;
  source.end = phrase.end;
  source.span = read.span(phrase);
  const bool pointing = is_determiner(read.lower(phrase.end - 1)) && !people.only_name({phrase.begin, phrase.end - 1});
  source.name = pointing ? TokenRange{phrase.end, phrase.end} : people.name_in(phrase);
  source.kind = kind_of(read, phrase, source.name);
  return source;
}

bool after_cue_pronoun(std::string_view word) {
  return one_of(word, {"dia", "ia", "beliau", "mereka", "keduanya", "kami"});
}

}  // namespace

Source clitic_source(const Reading& read, std::uint32_t i) {
  constexpr std::uint32_t kLength = 3;  // nya
  Source source;
  source.kind = SourceKind::clitic;
  source.span = {read.token(i).span.end - kLength, read.token(i).span.end};
  source.tokens = {i, i + 1};
  source.end = i + 1;
  return source;
}

Source source_after(const Reading& read, const People& people, std::uint32_t at, std::uint32_t limit, bool clitic) {
  if (clitic && at > 0) return clitic_source(read, at - 1);
  while (at < limit && !read.capital(at) && (read.has(at, WordClass::adverb) || read.is(at, "oleh"))) ++at;
  if (at >= limit) return {};
  if (after_cue_pronoun(read.lower(at))) {
    Source source;
    source.kind = SourceKind::pronoun;
    source.tokens = {at, at + 1};
    source.span = read.span(source.tokens);
    source.end = at + 1;
    return source;
  }
  return from_phrase(read, people, noun_phrase(read, people, at, limit));
}

namespace {

// The token begins neither a place nor a date.
bool names_somebody(const Reading& read, std::uint32_t i) {
  if (read.has(i, WordClass::weekday) || read.token(i).kind == TokenKind::number) return false;
  for (const EntityType type : {EntityType::gpe, EntityType::loc, EntityType::fac, EntityType::date}) {
    if (read.is_entity(i, type)) return false;
  }
  return true;
}

// "Sarno yang juga Ketua RT itu mengatakan", "Sarno saat dihubungi di rumahnya mengatakan": steps over a relative
// clause or an adjunct that runs up to the verb.
bool relative_clause(const Reading& read, std::uint32_t at, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 20;
  if (at < verb && read.comma(at)) ++at;
  if (at >= verb || verb - at > kLongest) return false;
  if (one_of(read.lower(at), {"didampingi", "bersama", "mewakili"})) return true;  // "didampingi oleh Sarno, ketua RT,"
  if (!one_of(read.lower(at),
              {"yang", "saat", "ketika", "usai", "seusai", "dalam", "melalui", "lewat", "kepada", "pada", "di"}) &&
      !read.has(at, WordClass::weekday)) {
    return false;
  }
  // Commas may part places and dates only: "di Gedung Agung, Jakarta, Selasa (10/6/2025), mengatakan", and marks hold a
  // title: "dalam artikel "Harga Beras" menulis". "dalam rapat pada Senin, Rina menegaskan" has a subject of its own.
  std::uint32_t comma = verb;  // the last one
  for (std::uint32_t i = at; i + 1 < verb; ++i) {
    if (read.quote(i)) {
      const std::uint32_t pair = read.pair_of(i);
      if (pair == kNone || read.doc().marks[pair].open != i || read.doc().marks[pair].close >= verb) return false;
      i = read.doc().marks[pair].close;
      continue;
    }
    if (!read.comma(i)) continue;
    if (!read.capital(i + 1) && read.token(i + 1).kind != TokenKind::number) return false;
    comma = i;
  }
  return comma + 1 >= verb || read.comma(verb - 1) || !names_somebody(read, comma + 1);
}

bool reaches(const Reading& read, std::uint32_t at, std::uint32_t verb) {
  if (at > verb) return false;
  if (relative_clause(read, at, verb)) return true;
  if (at < verb && read.comma(at)) ++at;
  while (at < verb && stands_before_verb(read, at)) ++at;
  return at == verb;
}

bool subject_pronoun(std::string_view word) {
  return one_of(word, {"dia", "ia", "beliau", "mereka", "pihaknya", "dirinya", "keduanya", "ketiganya"});
}

// Somebody or something that can speak: "berani" and "hasil rekaman" cannot.
bool source_like(const Reading& read, const People& people, TokenRange phrase) {
  if (is_determiner(read.lower(phrase.end - 1)) || one_of(read.lower(phrase.begin), {"sang", "si"})) return true;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (read.is_entity(i, EntityType::org) || read.is_entity(i, EntityType::gpe)) return true;
    if (people.name_word(i) || read.token(i).has(kUpper) || read.token(i).kind == TokenKind::mention) return true;
    const std::string_view word = read.lower(i);
    if (word.ends_with("nya")) {  // suaminya, but not keterangannya
      if (read.lexicon().find_folded(word.substr(0, word.size() - 3)).classes.has(WordClass::role)) return true;
      continue;
    }
    for (const WordClass c : {WordClass::role, WordClass::group, WordClass::rank, WordClass::organisation,
                              WordClass::document, WordClass::honorific}) {
      if (read.has(i, c)) return true;
    }
  }
  return false;
}

// A subject can begin at the start of the clause, after a comma or after a word that no noun phrase begins with.
bool may_begin(const Reading& read, std::uint32_t from, std::uint32_t i) {
  if (!read.is_word(i) && read.token(i).kind != TokenKind::mention) return false;
  const bool counts =
      one_of(read.lower(i), {"salah", "seorang", "sebuah", "seluruh", "semua", "sang", "si", "sebagian"});
  if (read.has(i, WordClass::function) && !counts && !read.has(i, WordClass::group) && !read.has(i, WordClass::role)) {
    return false;
  }
  const bool plain =
      !read.capital(i) || (i == from && !read.token(i).has(kUpper) && !read.has(i, WordClass::given_name));
  const bool verb = has_active_shape(read.lower(i)) && !read.has(i, WordClass::role) && !read.has(i, WordClass::group);
  const bool writing = read.cue_is(i, CueClass::noun) && read.has(i, WordClass::document);  // "laporan itu menyebut"
  if (plain && (verb || (read.cue(i) != nullptr && !writing))) return false;
  if (writing && i > from && one_of(read.lower(i - 1), {"ada", "terdapat", "pun"}))
    return false;  // tidak ada keterangan
  if (!read.capital(i) && read.lower(i).starts_with("di") && !read.has(i, WordClass::role)) return false;
  if (i == from || counts) return true;
  const std::uint32_t before = i - 1;
  return !read.is_word(before) || read.starts_paragraph(i) || read.has(before, WordClass::function) ||
         read.has(before, WordClass::adjunct);
}

}  // namespace

namespace {

// The noun phrase from `begin` on that is the subject of the verb; empty if it is none.
TokenRange subject_at(const Reading& read, const People& people, std::uint32_t begin, std::uint32_t verb) {
  const TokenRange phrase = noun_phrase(read, people, begin, verb, true);
  const bool subject = !phrase.empty() && source_like(read, people, phrase) && reaches(read, phrase.end, verb);
  return subject ? phrase : TokenRange{begin, begin};
}

// "Kepada para juri, wakil bupati mengingatkan", "Dalam surat ke bursa, PT Maju menegaskan": the subject stands behind
// a comma. Empty if nothing is fronted so.
TokenRange behind_fronted(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb) {
  if (!read.has(from, WordClass::adjunct) && !has_active_shape(read.lower(from))) return {from, from};
  for (std::uint32_t i = from + 1; i + 1 < verb; ++i) {
    if (!read.comma(i) || read.has(i + 1, WordClass::weekday) || read.has(i + 1, WordClass::place)) continue;
    const bool unlike = !read.capital(i + 1) && !read.has(i + 1, WordClass::role) && !read.has(i + 1, WordClass::group);
    if (unlike || !may_begin(read, i + 1, i + 1)) continue;
    const TokenRange phrase = subject_at(read, people, i + 1, verb);
    if (!phrase.empty()) return phrase;
  }
  return {from, from};
}

}  // namespace

Source source_before(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb) {
  std::uint32_t last = verb;
  while (last > from && stands_before_verb(read, last - 1)) --last;
  if (last > from && subject_pronoun(read.lower(last - 1))) {
    Source source;
    source.kind = SourceKind::pronoun;
    source.tokens = {last - 1, last};
    source.span = read.span(source.tokens);
    source.end = last;
    return source;
  }
  const std::uint32_t first = verb - from > kLongestPhrase ? verb - kLongestPhrase : from;
  const TokenRange fronted = behind_fronted(read, people, first, verb);
  if (!fronted.empty()) return from_phrase(read, people, fronted);
  for (std::uint32_t begin = first; begin < verb; ++begin) {
    if (!may_begin(read, from, begin)) continue;
    const TokenRange phrase = subject_at(read, people, begin, verb);
    if (!phrase.empty()) return from_phrase(read, people, phrase);
  }
  return {};
}

}  // namespace petik
