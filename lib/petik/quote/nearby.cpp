#include "petik/quote/nearby.hpp"

#include <algorithm>

#include "petik/quote/content.hpp"
#include "petik/quote/name_shapes.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kFar = 400;     // tokens
constexpr std::uint32_t kNear = 40;     // tokens
constexpr std::size_t kMostRuns = 400;  // names looked at; an article has far fewer

}  // namespace

std::optional<Nearby::Found> Nearby::latest_subject(std::uint32_t from, std::uint32_t to) const {
  if (to > from + kFar) from = to - kFar;
  std::optional<Source> aside;  // the agent of a relative clause: "tulisan yang dibuat Rina"
  for (std::uint32_t i = to; i-- > from;) {
    if (read_.boilerplate(i) || read_.pair_of(i) != kNone) continue;
    if (const auto introduced = introduced_by(i, to)) return Found{*introduced, true, false};
    if (names_agent(i)) {
      const auto agent = agent_of(i, to);
      if (agent && !relative(i)) return Found{*agent, true, false};
      if (agent && !aside) aside = agent;
    }
    if (read_.sentence(i).begin != i) continue;
    if (const auto subject = subject_of(i, to)) return Found{*subject, false, acted_on(*subject)};
    if (aside) return Found{*aside, true, false};
  }
  return std::nullopt;
}

// "Salah satu petani di Desa Sendang, Kecamatan Wonosari, | Rina pun bercerita": whom the sentence names behind what he
// is, right before the verb; the subject as it is if it names nobody there.
Source Nearby::named_before_verb(const Source& subject, std::uint32_t end) const {
  constexpr std::uint32_t kFar = 24;  // tokens
  const std::uint32_t last = std::min(end, subject.end + kFar);
  for (std::uint32_t i = subject.end; i + 1 < last; ++i) {
    if (has_active_shape(read_.lower(i)) || read_.pair_of(i) != kNone || read_.is(i, "yang")) break;
    if (!read_.comma(i) || !read_.is_entity(i + 1, EntityType::person)) continue;
    std::uint32_t behind = i + 1;
    while (behind < last && read_.entity_of(behind) == read_.entity_of(i + 1)) ++behind;
    while (behind < last && read_.plays(behind, PhraseWord::before_verb)) ++behind;
    if (behind < last && has_active_shape(read_.lower(behind))) return source_after(read_, people_, i + 1, end, false);
  }
  return subject;
}

std::optional<Source> Nearby::subject_of(std::uint32_t sentence_begin, std::uint32_t to) const {
  const std::uint32_t end = std::min(read_.sentence(sentence_begin).end, to);
  const std::uint32_t begin = skip_connective(behind_dateline(read_, sentence_begin, end));
  if (begin >= end || read_.is(sentence_begin, "pihak")) return std::nullopt;  // "Pihak Rina menolak": not she
  Source subject = source_after(read_, people_, begin, end, false);
  if (subject.kind == SourceKind::role || subject.kind == SourceKind::org) subject = named_before_verb(subject, end);
  if (subject.kind != SourceKind::name || subject.name.empty() || !sure_person(subject)) return std::nullopt;
  if (one_of(read_.lower(begin), {"peran", "karakter"})) return std::nullopt;  // somebody in a film
  if (people_.kin_of(subject.tokens, subject.name)) return std::nullopt;
  return subject;
}

// "Rina juga langsung dipanggil atasannya": something is done to her; but who was asked or met has spoken.
bool Nearby::acted_on(const Source& subject) const {
  constexpr std::uint32_t kNear = 4;  // tokens between the subject and its verb
  const std::uint32_t last = read_.sentence(subject.tokens.begin).end;
  for (std::uint32_t i = subject.end; i < last && i - subject.end < kNear; ++i) {
    const std::string_view word = read_.lower(i);
    if (read_.capital(i) || !read_.is_word(i)) return false;
    constexpr std::size_t kShortest = 6;  // bytes: dipuji
    const bool passive = word.size() >= kShortest && word.starts_with("di") && !word.ends_with("nya") &&
                         !read_.has(i, WordClass::verb_like) && !read_.has(i, WordClass::role);
    if (passive) return !read_.has(i, WordClass::adjunct) && read_.cue(i) == nullptr;
    if (!read_.plays(i, PhraseWord::before_verb) && !read_.has(i, WordClass::negation)) return false;
  }
  return false;
}

// Words that only people are counted with: "para saksi", "dua pengacara", "sejumlah warga".
bool Nearby::counts_people(std::uint32_t i) const {
  if (i + 1 >= read_.size() || read_.capital(i + 1)) return false;
  if (!read_.plays(i, PhraseWord::counter)) return false;
  return read_.has(i + 1, WordClass::role) || read_.has(i + 1, WordClass::group);
}

std::optional<Source> Nearby::latest_people(std::uint32_t from, std::uint32_t to) const {
  constexpr std::uint32_t kClose = 60;  // tokens: two or three sentences
  if (to > from + kClose) from = to - kClose;
  std::optional<Source> counted;  // not the subject
  for (std::uint32_t i = to; i-- > from;) {
    if (read_.boilerplate(i) || read_.pair_of(i) != kNone) continue;
    const std::uint32_t end = std::min(read_.sentence(i).end, to);
    if (!counted && counts_people(i)) counted = source_after(read_, people_, i, end, false);
    if (read_.sentence(i).begin != i) continue;
    const std::uint32_t begin = skip_connective(i);
    if (begin < end && (read_.has(begin, WordClass::group) || counts_people(begin))) {
      const Source subject = source_after(read_, people_, begin, end, false);
      if (subject.kind == SourceKind::role) return subject;
    }
    if (counted) return counted;
  }
  return counted;
}

std::optional<Source> Nearby::nameless_subject(std::uint32_t to) const {
  const std::uint32_t own = read_.sentence(to).begin;
  if (own == 0 || read_.paragraph_of(own - 1) != read_.paragraph_of(to)) return std::nullopt;
  const TokenRange sentence = read_.sentence(own - 1);
  const std::uint32_t begin = skip_connective(sentence.begin);
  if (begin >= sentence.end || read_.has(begin, WordClass::group) || counts_people(begin)) return std::nullopt;
  if (!read_.has(begin, WordClass::role) && !read_.plays(begin, PhraseWord::article)) return std::nullopt;
  constexpr std::uint32_t kLongest = 4;  // tokens
  Source subject = source_after(read_, people_, begin, sentence.end, false);
  if (subject.kind != SourceKind::role || subject.tokens.size() > kLongest) return std::nullopt;
  for (std::uint32_t i = subject.tokens.begin; i < subject.tokens.end; ++i) {
    if (!read_.is_word(i) || read_.is_entity(i, EntityType::person)) return std::nullopt;
  }
  return subject;
}

// "Penjualan Kopi Wangi turun sejak perusahaan tersebut mengumumkan …": the only organisation that the sentence has
// named.
std::uint32_t Nearby::organisation_of_sentence(std::uint32_t to) const {
  std::uint32_t only = kNone;
  for (std::uint32_t i = read_.sentence(to).begin; i < to; ++i) {
    if (!read_.is_entity(i, EntityType::org)) continue;
    if (only != kNone && read_.entity_of(i) != only) return kNone;
    only = read_.entity_of(i);
  }
  return only;
}

std::uint32_t Nearby::latest_organisation(std::uint32_t from, std::uint32_t to) const {
  if (const std::uint32_t only = organisation_of_sentence(to); only != kNone) return only;
  if (to > from + kFar) from = to - kFar;
  for (std::uint32_t i = to; i-- > from;) {
    if (read_.sentence(i).begin != i || read_.boilerplate(i)) continue;
    const std::uint32_t begin = skip_connective(i);
    const bool outlet = read_.token(begin).kind == TokenKind::url;
    if (begin < to && !outlet && read_.is_entity(begin, EntityType::org)) return read_.entity_of(begin);
  }
  return kNone;
}

// "sambutan hangat dari Rina", "kritik dari Rina": the noun tells what she has said.
bool Nearby::of_answer(std::uint32_t dari) const {
  constexpr std::uint32_t kNear = 3;  // tokens: sambutan yang hangat dari
  for (std::uint32_t i = dari; i-- > read_.sentence(dari).begin && dari - i <= kNear;) {
    if (read_.plays(i, PhraseWord::answer)) return true;
  }
  return false;
}

// Behind the word stands who has spoken or is about to: "Hal itu disampaikan Rina", "Kritik datang dari Rina", "Kami
// menghubungi Rina".
bool Nearby::names_agent(std::uint32_t i) const {
  if (read_.is(i, "dari")) return i > 0 && (read_.is(i - 1, "datang") || of_answer(i));
  return read_.cue_is(i, CueClass::passive) || one_of(read_.lower(i), {"menghubungi", "mewawancarai"});
}

// "menanggapi kebijakan yang baru diumumkan Rina": tells of something; the subject of the sentence comes first.
bool Nearby::relative(std::uint32_t i) const {
  constexpr std::uint32_t kNear = 4;  // tokens: yang baru saja diumumkan
  for (std::uint32_t k = i; k > read_.sentence(i).begin && i - k < kNear; --k) {
    if (read_.is(k - 1, "yang")) return true;
  }
  return false;
}

// "Hal itu disampaikan langsung oleh Rina", "Seperti diungkapkan, mantan ketua Rina".
std::optional<Source> Nearby::agent_of(std::uint32_t cue, std::uint32_t to) const {
  const std::uint32_t end = std::min(read_.sentence(cue).end, to);
  std::uint32_t at = cue + 1;
  if (at < end && read_.comma(at)) ++at;
  while (at < end && (read_.is(at, "langsung") || read_.is(at, "oleh"))) ++at;
  Source agent = source_after(read_, people_, at, end, false);
  if (agent.tokens.size() > 1 && read_.token(agent.tokens.end - 1).kind == TokenKind::mention)
    return agent;  // akun @kabar
  if (agent.kind != SourceKind::name || agent.name.empty()) return std::nullopt;
  if (!sure_person(agent) && !read_.is_entity(agent.name.begin, EntityType::person)) return std::nullopt;
  return agent;
}

// "Salah satunya adalah Rina Laksmi. Dia …": somebody whom the sentence right before has kept for its end.
std::optional<Source> Nearby::introduced_by(std::uint32_t i, std::uint32_t to) const {
  constexpr std::uint32_t kLongestTail = 6;  // tokens behind the name: (34), warga Solo
  if (!one_of(read_.lower(i), {"adalah", "ialah", "termasuk", "yakni", "yaitu", "bernama"})) return std::nullopt;
  const std::uint32_t end = read_.sentence(i).end;
  if (end > to || read_.sentence(to).begin != end || i == read_.sentence(i).begin) return std::nullopt;
  const auto person = agent_of(i, to);
  if (!person || person->end + kLongestTail < end) return std::nullopt;
  for (std::uint32_t k = person->end; k < end; ++k) {
    if (one_of(read_.lower(k), {"dan", "serta", "yang"}) || read_.has(k, WordClass::predicate)) return std::nullopt;
  }
  return person;
}

// "Sementara itu, Rina": the subject begins after the comma.
std::uint32_t Nearby::skip_connective(std::uint32_t i) const {
  constexpr std::uint32_t kLongest = 14;
  if (read_.has(i, WordClass::pronoun)) return i;  // "Ia berlatih bersama seorang juara, Rina": not she
  if (!read_.has(i, WordClass::function) && !read_.has(i, WordClass::adjunct)) return i;
  if (i + 1 < read_.sentence(i).end && people_.name_word(i + 1)) return i + 1;  // "Bahkan Rina"
  const std::uint32_t end = std::min(read_.sentence(i).end, i + kLongest);
  for (std::uint32_t k = i; k < end; ++k) {
    if (read_.comma(k) && k + 1 < read_.sentence(i).end) return k + 1;
  }
  return i;
}

// Enough evidence that the token is (the first word of) a person; "pilot Paralayang" is weak evidence for a word that
// the tagger takes for no name.
bool Nearby::used_as_person(std::uint32_t name) const {
  constexpr int kSure = 3;
  constexpr std::size_t kLongestInitials = 4;  // "Tersangka KLM"
  const bool initials = read_.token(name).has(kUpper) && read_.text(name).size() <= kLongestInitials;
  const bool known =
      !read_.tagged() || read_.is_entity(name, EntityType::person) || read_.has(name, WordClass::given_name);
  return people_.evidence(name) >= (known && !initials ? 1 : kSure);
}

// "Rini Laksmi dan Rudi Sarno": two people with whole names.
bool Nearby::person_and_person(TokenRange phrase) const {
  std::uint32_t both = phrase.begin;
  while (both < phrase.end && !read_.is(both, "dan")) ++both;
  const auto whole = [&](TokenRange name) {
    return name.size() >= 2 && read_.is_entity(name.begin, EntityType::person) && people_.only_name(name);
  };
  return both < phrase.end && whole({phrase.begin, both}) && whole({both + 1, phrase.end});
}

bool Nearby::sure_person(const Source& subject) const {
  const std::uint32_t first = subject.name.begin;
  if (read_.text(first).size() < 2 && subject.name.size() < 2) return false;     // an initial: "Tersangka R"
  const bool initials = subject.name.size() > 1 && initial(read_.lower(first));  // A. Sarno, I Wayan
  if (initials && read_.capital(first + 1) && subject.name == subject.tokens) return true;
  if (used_as_person(first)) return true;
  if (read_.token(first).has(kUpper) && subject.name.size() == 1) return false;
  const bool tagged = subject.name.size() >= 2 && read_.is_entity(first, EntityType::person);
  // "Titik lain terlihat di lidah": a common word, where the tagger sees no name in the first word of a sentence
  const bool common = read_.tagged() && subject.name.size() == 1 && read_.entity_of(first) == kNone &&
                      read_.sentence(first).begin == first;
  const bool given = read_.has(first, WordClass::given_name) && !common;
  if (subject.name == subject.tokens && (tagged || given)) return true;
  if (person_and_person(subject.tokens)) return true;
  const bool whole = subject.name.size() >= 2 || read_.is_entity(first, EntityType::person);
  return whole && subject.name.size() < subject.tokens.size() &&
         (read_.has(subject.tokens.begin, WordClass::role) || (first > 0 && read_.has(first - 1, WordClass::rank)) ||
          (tagged && read_.plays(subject.tokens.begin, PhraseWord::article) &&
           read_.sentence(first).begin == subject.tokens.begin));  // Salah satu petani, Rina Laksmi
}

TokenRange Nearby::latest_person(std::uint32_t to) const {
  const std::vector<TokenRange>& runs = people_.runs();
  const auto before = [](TokenRange run, std::uint32_t token) { return run.begin < token; };
  auto r = static_cast<std::size_t>(std::lower_bound(runs.begin(), runs.end(), to, before) - runs.begin());
  for (std::size_t seen = 0; r-- > 0 && seen < kMostRuns; ++seen) {
    if (read_.boilerplate(runs[r].begin)) continue;
    const TokenRange name = people_.name_in(runs[r]);
    if (name.empty()) continue;
    const bool titled =
        name.begin > 0 && (read_.has(name.begin - 1, WordClass::role) || read_.has(name.begin - 1, WordClass::rank));
    if (used_as_person(name.begin) || read_.is_entity(name.begin, EntityType::person)) return name;
    if (titled && !read_.tagged()) return name;
  }
  return {};
}

TokenRange Nearby::person_soon_after(std::uint32_t token) const {
  const std::vector<TokenRange>& runs = people_.runs();
  const auto starts_before = [](TokenRange run, std::uint32_t at) { return run.begin < at; };
  auto run = std::lower_bound(runs.begin(), runs.end(), token, starts_before);
  for (; run != runs.end() && run->begin < token + kNear; ++run) {
    const TokenRange name = people_.name_in(*run);
    if (name.size() >= 2 && read_.is_entity(name.begin, EntityType::person)) return name;
  }
  return {};
}

}  // namespace petik
