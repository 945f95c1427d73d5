#include "petik/quote/speakers.hpp"

#include "petik/quote/speaker_resolver.hpp"

namespace petik {
namespace detail {

std::vector<Spoken> SpeakerResolver::run() {
  for (std::size_t q = 0; q < quotes_.size(); ++q) {
    chosen_[q] = resolve(q);
    if (speaks(q)) latest_.push_back(q);
  }
  look_ahead();
  std::vector<Spoken> spoken(quotes_.size());
  for (std::size_t q = 0; q < quotes_.size(); ++q) spoken[q] = as_spoken(q);
  return spoken;
}

Spoken SpeakerResolver::as_spoken(std::size_t q) const {
  Spoken spoken;
  if (chosen_[q].party == kNone) return spoken;
  const Party& party = parties_[chosen_[q].party];
  spoken.speaker = Speaker{party.index, party.name, party.role};
  spoken.basis = chosen_[q].basis;
  for (const Candidate& other : others_[q]) {
    spoken.candidates.push_back({parties_[other.party].name, other.basis, other.score});
  }
  return spoken;
}

// True if `dia`, -nya and the like may point to the speaker of the quote; to the account of a post they do not.
bool SpeakerResolver::speaks(std::size_t q) const { return chosen_[q].party != kNone && chosen_[q].basis != "account"; }

Candidate SpeakerResolver::resolve(std::size_t q) {
  const Source& source = quotes_[q].source;
  if (narrative(q)) return by_account(q);
  switch (source.kind) {
    case SourceKind::name:
      return {parties_.named(source), 1, source.name.empty() ? "unnamed" : "named"};
    case SourceKind::role:
      return by_role(q);
    case SourceKind::org:
      return by_group(source, "organisation");
    case SourceKind::document:
      return by_group(source, "document");
    case SourceKind::pronoun:
      return plural(q) ? several_before(q) : best_of(q);
    case SourceKind::clitic:
    case SourceKind::implicit:
      return best_of(q);
    case SourceKind::none:
      break;
  }
  return {};
}

// A quote before the first name is given to the next speaker: "…," katanya. … Rina menambahkan, …
void SpeakerResolver::look_ahead() {
  Candidate next;
  for (std::size_t q = quotes_.size(); q-- > 0;) {
    if (chosen_[q].party == kNone && quotes_[q].source.kind != SourceKind::none && !narrative(q)) {
      if (plural(q)) continue;
      chosen_[q] = next;
      if (next.party == kNone) {
        const TokenRange person = nearby_.person_soon_after(quotes_[q].end());
        if (!person.empty()) chosen_[q] = {parties_.person(person), 0, "next-person"};
      }
    }
    if (speaks(q)) next = {chosen_[q].party, 0, "next-speaker"};
  }
}

}  // namespace detail

std::vector<Spoken> resolve_speakers(const Reading& read, const People& people,
                                     const std::vector<Attribution>& quotes) {
  return detail::SpeakerResolver(read, people, quotes).run();
}

}  // namespace petik
