#include "petik/quote/source.hpp"

#include <algorithm>

#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

SourceKind kind_of(const Reading& read, TokenRange phrase, TokenRange name) {
  if (!name.empty()) return SourceKind::name;
  // "Orang nomor satu di Kementerian Sosial itu", "Pelantun "Ombak" itu": a person, wherever he belongs
  const bool agent = read.lower(phrase.begin).starts_with("pe") && !read.lower(phrase.begin).ends_with("an");
  const bool opens = read.sentence(phrase.begin).begin == phrase.begin || !read.capital(phrase.begin);
  if (opens && read.plays(phrase.end - 1, PhraseWord::determiner) &&
      (read.plays(phrase.begin, PhraseWord::somebody) ||
       (agent && !read.has(phrase.begin, WordClass::organisation) && !read.has(phrase.begin, WordClass::document))))
    return SourceKind::role;
  const bool kin = opens && read.has(phrase.begin, WordClass::relation);  // "Putri Rudi Sarno itu"
  if (kin && read.plays(phrase.end - 1, PhraseWord::determiner)) return SourceKind::role;
  bool capital = false;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (read.token(i).kind == TokenKind::mention) return SourceKind::name;
    if (read.token(i).kind == TokenKind::url && i == phrase.begin && read.capital(i)) return SourceKind::org;
    if (read.has(i, WordClass::role) || read.has(i, WordClass::rank) || read.has(i, WordClass::group))
      return SourceKind::role;
    if (read.has(i, WordClass::document)) return SourceKind::document;
    if (read.has(i, WordClass::organisation)) return SourceKind::org;
    capital = capital || read.capital(i);
  }
  // "orang nomor satu di Kota Tua itu": points to somebody, wherever he belongs
  const bool points = read.plays(phrase.end - 1, PhraseWord::determiner) && !read.capital(phrase.begin);
  return capital && !points ? SourceKind::org : SourceKind::role;
}

bool after_cue_pronoun(std::string_view word) {
  return one_of(word, {"dia", "ia", "beliau", "mereka", "keduanya", "kami"});
}

}  // namespace

Source from_phrase(const Reading& read, const People& people, TokenRange phrase) {
  Source source;
  if (phrase.empty()) return source;
  source.tokens = phrase;
  source.end = phrase.end;
  source.span = read.span(phrase);
  std::uint32_t first_end = phrase.begin;  // of what stands before a comma: "Dewi, ibu dua anak itu" names Dewi
  while (first_end < phrase.end && !read.comma(first_end)) ++first_end;
  const bool pointing = read.plays(phrase.end - 1, PhraseWord::determiner) &&
                        !people.only_name({phrase.begin, std::min(first_end, phrase.end - 1)});
  const bool namesake = read.plays(phrase.begin, PhraseWord::namesake) && !read.has(phrase.begin, WordClass::role);
  if (!pointing) source.name = people.name_in(phrase);
  // "RSUD Rini Laksmi menyatakan", but not "Yayasan Melati, Rini Laksmi"
  if (pointing || (namesake && source.name.begin < first_end)) source.name = {phrase.end, phrase.end};
  // "pemeran Sari dalam sinetron itu": whom somebody plays
  if (source.name.begin == phrase.begin + 1 && source.name.end < phrase.end + 1 && read.is(phrase.begin, "pemeran"))
    source.name = {phrase.end, phrase.end};
  source.kind = kind_of(read, phrase, source.name);
  return source;
}

bool tells_of(const Reading& read, const Source& source) {
  if (source.kind != SourceKind::name || source.name.begin == source.tokens.begin) return false;
  const std::uint32_t first = source.tokens.begin;
  if (read.capital(first)) return false;
  for (const WordClass c : {WordClass::role, WordClass::rank, WordClass::honorific, WordClass::group,
                            WordClass::organisation, WordClass::relation, WordClass::degree}) {
    if (read.has(first, c)) return false;
  }
  return !read.plays(first, PhraseWord::article);
}

Source pronoun_source(const Reading& read, std::uint32_t i) {
  Source source;
  source.kind = SourceKind::pronoun;
  source.tokens = {i, i + 1};
  source.span = read.span(source.tokens);
  source.end = i + 1;
  return source;
}

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
  // "ujar kata Sarno", "ulas ujar tim riset": the cue twice
  const bool twice = at + 1 < limit && at > 0 && read.cue_is(at, CueClass::root) && read.cue_is(at - 1, CueClass::root);
  const bool speaker = twice && (read.capital(at + 1) || read.has(at + 1, WordClass::role) ||
                                 read.has(at + 1, WordClass::group) || read.has(at + 1, WordClass::honorific));
  if (speaker && !read.capital(at) && !read.word(at).clitic && !read.has(at, WordClass::role)) ++at;
  if (at >= limit) return {};
  if (read.cue(at) != nullptr && read.word(at).clitic) return clitic_source(read, at);  // ujar lanjutnya
  if (read.has(at, WordClass::weekday) && at + 1 < limit && read.text(at + 1) == "(") {
    Source unsaid;  // "…," kata Rabu (18/6/2025): the name was left out
    unsaid.kind = SourceKind::implicit;
    unsaid.end = at;
    return unsaid;
  }
  if (after_cue_pronoun(read.lower(at))) {
    return pronoun_source(read, at);
  }
  return from_phrase(read, people, noun_phrase(read, people, at, limit));
}

}  // namespace petik
