#include "petik/quote/nearby.hpp"

#include <algorithm>

namespace petik {
namespace {

constexpr std::uint32_t kFar = 400;     // tokens
constexpr std::uint32_t kNear = 40;     // tokens
constexpr std::size_t kMostRuns = 400;  // names looked at; an article has far fewer

}  // namespace

std::optional<Nearby::Found> Nearby::latest_subject(std::uint32_t from, std::uint32_t to) const {
  if (to > from + kFar) from = to - kFar;
  for (std::uint32_t i = to; i-- > from;) {
    if (read_.boilerplate(i) || read_.pair_of(i) != kNone) continue;
    if (read_.cue_is(i, CueClass::passive)) {
      if (const auto agent = agent_of(i)) return Found{*agent, true};
    }
    if (read_.sentence(i).begin != i) continue;
    if (const auto subject = subject_of(i)) return Found{*subject, false};
  }
  return std::nullopt;
}

std::optional<Source> Nearby::subject_of(std::uint32_t sentence_begin) const {
  const std::uint32_t end = read_.sentence(sentence_begin).end;
  Source subject = source_after(read_, people_, skip_connective(sentence_begin), end, false);
  if (subject.kind != SourceKind::name || subject.name.empty() || !sure_person(subject)) return std::nullopt;
  return subject;
}

// "Hal itu disampaikan langsung oleh Rina", "Seperti diungkapkan, mantan ketua Rina".
std::optional<Source> Nearby::agent_of(std::uint32_t cue) const {
  const std::uint32_t end = read_.sentence(cue).end;
  std::uint32_t at = cue + 1;
  if (at < end && read_.comma(at)) ++at;
  while (at < end && (read_.is(at, "langsung") || read_.is(at, "oleh"))) ++at;
  Source agent = source_after(read_, people_, at, end, false);
  if (agent.kind != SourceKind::name || agent.name.empty() || !sure_person(agent)) return std::nullopt;
  return agent;
}

// "Sementara itu, Rina": the subject begins after the comma.
std::uint32_t Nearby::skip_connective(std::uint32_t i) const {
  constexpr std::uint32_t kLongest = 14;
  if (!read_.has(i, WordClass::function)) return i;
  const std::uint32_t end = std::min(read_.sentence(i).end, i + kLongest);
  for (std::uint32_t k = i; k < end; ++k) {
    if (read_.comma(k) && k + 1 < read_.sentence(i).end) return k + 1;
  }
  return i;
}

bool Nearby::sure_person(const Source& subject) const {
  if (read_.text(subject.name.begin).size() < 2) return false;  // an initial: "Tersangka R"
  if (read_.token(subject.name.begin).kind == TokenKind::mention) return true;
  if (people_.evidence(subject.name.begin) > 0) return true;
  if (subject.name == subject.tokens && read_.has(subject.name.begin, WordClass::given_name)) return true;
  return subject.name.size() >= 2 && subject.name.size() < subject.tokens.size() &&
         (read_.has(subject.tokens.begin, WordClass::role) ||
          (subject.name.begin > 0 && read_.has(subject.name.begin - 1, WordClass::rank)));
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
    if (people_.evidence(name.begin) > 0 || titled || read_.is_entity(name.begin, EntityType::person)) return name;
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
