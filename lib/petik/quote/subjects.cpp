// The mention before a verb of speech: its subject, past relative clauses, adjuncts and appositions.
#include <algorithm>

#include "petik/entity/name_roles.hpp"
#include "petik/quote/content.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/source.hpp"

namespace petik {
namespace {

// The token begins neither a place nor a date.
bool names_somebody(const Reading& read, std::uint32_t i) {
  if (read.has(i, WordClass::weekday) || read.token(i).kind == TokenKind::number) return false;
  for (const EntityType type : {EntityType::gpe, EntityType::loc, EntityType::fac, EntityType::date}) {
    if (read.is_entity(i, type)) return false;
  }
  return true;
}

// An active verb: mengunggah, but not Menteri, mengenai.
bool acts(const Reading& read, std::uint32_t i) {
  return !read.capital(i) && has_active_shape(read.lower(i)) && !read.has(i, WordClass::role) &&
         !read.has(i, WordClass::verb_like);
}

// A comma or a dash: "Sarno—yang pernah ke sana—mengatakan".
bool parts(const Reading& read, std::uint32_t i) { return read.comma(i) || one_of(read.text(i), {"—", "–"}); }

// "Polisi dalam pernyataannya, | seperti dilansir Antara, Selasa (3/6/2024), | menyebut".
bool relayed(const Reading& read, std::uint32_t i) {
  return i + 1 < read.size() && one_of(read.lower(i), {"seperti", "sebagaimana"}) &&
         (read.cue_is(i + 1, CueClass::relay) || read.cue_is(i + 1, CueClass::passive));
}

// "Sarno yang juga Ketua RT itu mengatakan", "Sarno saat dihubungi di rumahnya mengatakan": steps over a relative
// clause or an adjunct that runs up to the verb.
bool relative_clause(const Reading& read, std::uint32_t at, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 20;
  if (at < verb && parts(read, at)) ++at;
  if (at >= verb || verb - at > kLongest) return false;
  if (one_of(read.lower(at), {"didampingi", "bersama", "mewakili"})) return true;  // "didampingi oleh Sarno, ketua RT,"
  if (relayed(read, at) && parts(read, verb - 1)) return true;
  if (read.is(at, "dari") && parts(read, at - 1) && parts(read, verb - 1)) return true;  // ", dari Balai dan Dinas X,"
  if (!one_of(read.lower(at),
              {"yang", "saat", "ketika", "usai", "seusai", "dalam", "melalui", "lewat", "kepada", "pada", "di"}) &&
      !read.has(at, WordClass::weekday)) {
    return false;
  }
  // Commas may part places and dates only: "di Gedung Agung, Jakarta, Selasa (10/6/2025), mengatakan", and marks hold a
  // title: "dalam artikel "Harga Beras" menulis". "dalam rapat pada Senin, Rina menegaskan" has a subject of its own.
  std::uint32_t comma = verb;  // the last one
  const bool of_time = !one_of(read.lower(at), {"yang", "saat", "ketika", "usai", "seusai"});
  unsigned verbs = 0;
  for (std::uint32_t i = at; i + 1 < verb; ++i) {
    // "Tautan yang beredar mengarah ke laman yang meminta": the page asks
    verbs += acts(read, i) ? 1U : 0U;
    // "Kabar yang beredar itu mengejutkan desa hingga warga mengeluh": the clause closes, a verb of the subject's comes
    const bool closed = i > at + 2 && read.is(at, "yang") && read.plays(i - 1, PhraseWord::determiner) &&
                        !read.has(i - 2, WordClass::adjunct);  // "yang saat itu menjabat"
    if (closed && acts(read, i) && read.cue(i) == nullptr) return false;
    if (!of_time && verbs > 1 && read.is(at, "yang") && read.is(verb - 1, "yang")) return false;
    // "Akun X pada Senin mengunggah video Rina berkata": the verb has another subject; "video yang menyebut" has none
    if (of_time && i > at && acts(read, i) && !read.is(verb - 1, "yang")) return false;
    if (read.quote(i)) {
      const std::uint32_t pair = read.pair_of(i);
      if (pair == kNone || read.doc().marks[pair].open != i || read.doc().marks[pair].close >= verb) return false;
      i = read.doc().marks[pair].close;
      continue;
    }
    if (!read.comma(i)) continue;
    if (relayed(read, i + 1) && parts(read, verb - 1)) return true;
    const bool date = read.text(i + 1) == "(";  // Minggu, (8/6/2025)
    if (!read.capital(i + 1) && read.token(i + 1).kind != TokenKind::number && !date) return false;
    comma = i;
  }
  return comma + 1 >= verb || parts(read, verb - 1) || !names_somebody(read, comma + 1);
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
  if (read.plays(phrase.end - 1, PhraseWord::determiner) || read.plays(phrase.begin, PhraseWord::personal_article))
    return true;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (read.is_entity(i, EntityType::org) || read.is_entity(i, EntityType::gpe)) return true;
    if (read.is_entity(i, EntityType::product) && phrase.size() == 1) return true;  // WhatsApp mengatakan
    if (people.name_word(i) || read.token(i).has(kUpper) || read.token(i).kind == TokenKind::mention) return true;
    if (read.token(i).kind == TokenKind::url) return true;
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

// Begins another clause, not what somebody is: ", setelah", ", tetapi".
bool subordinate_word(const Reading& read, std::uint32_t i) {
  if (one_of(read.lower(i), {"seorang", "salah", "sebuah", "yang"})) return false;
  return read.has(i, WordClass::adjunct) || read.has(i, WordClass::function);
}

// A subject can begin at the start of the clause, after a comma or after a word that no noun phrase begins with.
bool may_begin(const Reading& read, std::uint32_t from, std::uint32_t i) {
  const TokenKind kind = read.token(i).kind;
  if (kind == TokenKind::url) {  // "kabar.com dalam artikel itu menulis", but not "Kabar.com, Jakarta"
    return i == from && i + 1 < read.size() && (read.is(i + 1, "dalam") || read.cue_is(i + 1, CueClass::active));
  }
  if (!read.is_word(i) && kind != TokenKind::mention) return false;
  const bool counts =
      one_of(read.lower(i), {"salah", "seorang", "sebuah", "seluruh", "semua", "sang", "si", "sebagian"});
  const bool person = read.has(i, WordClass::group) || read.has(i, WordClass::role) ||
                      (i == from && read.plays(i, PhraseWord::somebody));  // not "dua orang"
  if (read.has(i, WordClass::function) && !counts && !person) return false;
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
         read.has(before, WordClass::adjunct) || one_of(read.lower(before), {"itulah", "inilah"});
}

}  // namespace

namespace {

// "Dewi Lestari, peneliti, ibu dua anak, dan penulis buku itu, mengatakan": a name, and between commas who it is.
bool apposition(const Reading& read, const People& people, TokenRange phrase, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 28;  // tokens
  if (verb < phrase.end + 1 || verb - phrase.begin > kLongest || !parts(read, verb - 1)) return false;
  std::uint32_t first = phrase.begin;  // the comma behind the name
  while (first < verb - 1 && !parts(read, first)) ++first;
  if (first + 1 >= verb - 1 || read.capital(first + 1) || subordinate_word(read, first + 1)) return false;
  const bool named = !people.name_in({phrase.begin, first}).empty() || read.is_entity(phrase.begin, EntityType::org);
  if (!named) return false;
  bool relative = false;  // "yang menangani grup ini": a verb of its own
  for (std::uint32_t i = first + 1; i < verb - 1; ++i) {
    if (read.comma(i)) relative = false;
    relative = relative || read.is(i, "yang");
    if (!relative && (acts(read, i) || read.has(i, WordClass::predicate))) return false;
    if (read.pair_of(i) != kNone || read.stop(i)) return false;
  }
  return true;
}

// "Kapolres melalui Kasat Reskrim, Iptu Sarno, mengatakan": a person whom somebody has sent to speak; empty if the
// words behind the subject are something else.
TokenRange spoken_through(const Reading& read, const People& people, TokenRange subject, std::uint32_t verb) {
  std::uint32_t at = subject.end;
  if (at < verb && read.comma(at)) ++at;
  if (at + 1 >= verb || !one_of(read.lower(at), {"melalui", "lewat"})) return {};
  const TokenRange voice = noun_phrase(read, people, at + 1, verb, true);
  if (voice.empty() || !reaches(read, voice.end, verb)) return {};
  const bool titled = read.has(voice.begin, WordClass::role) || read.has(voice.begin, WordClass::rank) ||
                      read.has(voice.begin, WordClass::honorific) || people.name_word(voice.begin);
  return titled && !people.name_in(voice).empty() ? voice : TokenRange{};
}

// "pernyataan seorang sopir yang bilang": the sopir has spoken.
TokenRange behind_statement(const Reading& read, TokenRange phrase, std::uint32_t verb) {
  const std::uint32_t next = phrase.begin + 1;
  if (phrase.end + 1 != verb || next >= phrase.end || !read.cue_is(phrase.begin, CueClass::noun)) return phrase;
  const bool person = read.plays(next, PhraseWord::article) || read.has(next, WordClass::role) ||
                      read.has(next, WordClass::rank) || read.has(next, WordClass::honorific);
  return person && read.is(verb - 1, "yang") ? TokenRange{next, phrase.end} : phrase;
}

// "Dewi Lestari (23) | seorang pedagang kain, | mengatakan": a name and, without a comma, who that is; empty elsewhere.
TokenRange described_by(const Reading& read, const People& people, TokenRange name, std::uint32_t verb) {
  if (name.end + 1 >= verb || !read.is(name.end, "seorang") || people.name_in(name).empty()) return {};
  const TokenRange what = noun_phrase(read, people, name.end, verb, true);
  return !what.empty() && reaches(read, what.end, verb) ? TokenRange{name.begin, what.end} : TokenRange{};
}

// The noun phrase from `begin` on that is the subject of the verb; empty if it is none.
TokenRange subject_at(const Reading& read, const People& people, std::uint32_t begin, std::uint32_t verb) {
  const TokenRange phrase = noun_phrase(read, people, begin, verb, true);
  if (phrase.empty() || !source_like(read, people, phrase)) return {begin, begin};
  if (const TokenRange voice = spoken_through(read, people, phrase, verb); !voice.empty()) return voice;
  if (const TokenRange whole = described_by(read, people, phrase, verb); !whole.empty()) return whole;
  if (reaches(read, phrase.end, verb)) return behind_statement(read, phrase, verb);
  return apposition(read, people, phrase, verb) ? TokenRange{phrase.begin, verb - 1} : TokenRange{begin, begin};
}

// "Kepada para juri, wakil bupati mengingatkan", "Dalam surat ke bursa, PT Maju menegaskan": the subject stands behind
// a comma. Empty if nothing is fronted so.
TokenRange behind_fronted(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb) {
  const bool acts =
      has_active_shape(read.lower(from)) && !read.has(from, WordClass::role);  // "Mengutip laporan itu, …"
  if (!read.has(from, WordClass::adjunct) && !acts) return {from, from};
  for (std::uint32_t i = from + 1; i + 1 < verb; ++i) {
    if (!read.comma(i) || read.has(i + 1, WordClass::weekday) || read.has(i + 1, WordClass::place)) continue;
    const bool like = read.capital(i + 1) || read.has(i + 1, WordClass::role) || read.has(i + 1, WordClass::group) ||
                      read.plays(i + 1, PhraseWord::article);  // salah satu warga
    if (!like || !may_begin(read, i + 1, i + 1)) continue;
    const TokenRange phrase = subject_at(read, people, i + 1, verb);
    if (!phrase.empty()) return phrase;
  }
  return {from, from};
}

}  // namespace

namespace {

// "Ketiga, mantan Bupati itu meminta", "Di sisi lain Rina meminta": where the subject may begin behind the connective.
std::uint32_t behind_connective(const Reading& read, std::uint32_t from, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  for (std::uint32_t i = from + 1; i + 1 < verb && i - from < kLongest; ++i) {
    if (read.comma(i)) return is_connective(read, {from, i}) ? i + 1 : from;
    if (read.capital(i) && i > from + 1) return is_connective(read, {from, i}) ? i : from;
  }
  return from;
}

}  // namespace

namespace {

// "memperlihatkan Rina Laksmi (ahli gizi) yang memperkirakan": the person in front of "yang" speaks; empty if none
// stands there.
TokenRange person_of_clause(const Reading& read, std::uint32_t from, std::uint32_t verb) {
  constexpr std::uint32_t kLongestBracket = 12;  // tokens
  if (verb <= from + 1 || !read.is(verb - 1, "yang")) return {};
  // "Ia mendukung Rina yang meminta": he goes on speaking behind it
  if (subject_pronoun(read.lower(from)) || read.is_entity(from, EntityType::person) || read.has(from, WordClass::role))
    return {};
  std::uint32_t end = verb - 1;
  if (end > from && read.text(end - 1) == ")") {
    std::uint32_t open = end - 1;
    while (open > from && end - open < kLongestBracket && read.text(open) != "(") --open;
    end = open;
  }
  std::uint32_t begin = end;
  while (begin > from && read.is_entity(begin - 1, EntityType::person) &&
         (begin == end || read.entity_of(begin - 1) == read.entity_of(begin))) {
    --begin;
  }
  return {begin, end};
}

}  // namespace

Source source_before(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb) {
  std::uint32_t last = verb;
  while (last > from && stands_before_verb(read, last - 1)) --last;
  if (last > from && subject_pronoun(read.lower(last - 1))) {
    return pronoun_source(read, last - 1);
  }
  if (const TokenRange person = person_of_clause(read, from, verb); !person.empty() && person.begin > from) {
    const TokenRange role = role_before(read.doc(), read.folded(), person);
    return from_phrase(read, people, {std::max(from, role.empty() ? person.begin : role.begin), person.end});
  }
  if (last > from && one_of(read.lower(last - 1), {"seseorang", "siapa", "siapapun"}))
    return {};  // nobody in particular
  const std::uint32_t first = verb - from > kLongestPhrase ? verb - kLongestPhrase : from;
  const TokenRange fronted = behind_fronted(read, people, first, verb);
  if (!fronted.empty()) return from_phrase(read, people, fronted);
  for (std::uint32_t begin = behind_connective(read, first, verb); begin < verb; ++begin) {
    if (!may_begin(read, from, begin)) continue;
    const TokenRange phrase = subject_at(read, people, begin, verb);
    if (!phrase.empty()) return from_phrase(read, people, phrase);
  }
  return {};
}

bool only_possible(const Reading& read, std::uint32_t verb) {
  return verb > 0 && read.plays(verb - 1, PhraseWord::possible);
}

namespace {

// A person, a known organisation or people: not "Mengutip laporan", "Kejadian itu", "Pada hari Senin".
bool somebody(const Reading& read, const People& people, const Source& source) {
  if (source.kind == SourceKind::pronoun) return true;
  if (!source.found() || read.has(source.tokens.begin, WordClass::adjunct)) return false;
  if (has_active_shape(read.lower(source.tokens.begin)) && !read.has(source.tokens.begin, WordClass::role))
    return false;
  for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
    if (source.kind == SourceKind::name && read.is_entity(i, EntityType::person)) return true;
    if (source.kind == SourceKind::org && (read.is_entity(i, EntityType::org) || read.is_entity(i, EntityType::gpe)))
      return true;
    const bool person = read.has(i, WordClass::role) || read.has(i, WordClass::group) || read.has(i, WordClass::rank);
    if (source.kind == SourceKind::role && person) return true;
  }
  return source.kind == SourceKind::name && people.evidence(source.name.begin) > 0;
}

}  // namespace

Source shared_subject(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb) {
  constexpr std::uint32_t kLongestFront = 14;  // tokens of "Namun," and "Dalam rapat di Balai Desa,"
  std::uint32_t begin = from;
  if (read.has(begin, WordClass::function) || read.has(begin, WordClass::adjunct)) {
    for (std::uint32_t i = begin; i + 1 < verb && i - begin < kLongestFront; ++i) {
      if (!read.comma(i) || read.has(i + 1, WordClass::weekday)) continue;
      begin = i + 1;
      break;
    }
  }
  if (begin + 1 < verb && read.has(begin, WordClass::predicate) && read.capital(begin + 1)) ++begin;  // Tampak Rina
  const Source subject = subject_pronoun(read.lower(begin))
                             ? pronoun_source(read, begin)
                             : from_phrase(read, people, noun_phrase(read, people, begin, verb, true));
  if (!somebody(read, people, subject) || subject.end >= verb || only_possible(read, subject.end + 1)) return {};
  return subject;
}

}  // namespace petik
