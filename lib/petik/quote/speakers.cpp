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
  repeat_speakers();
  std::vector<Spoken> spoken(quotes_.size());
  for (std::size_t q = 0; q < quotes_.size(); ++q) spoken[q] = as_spoken(q);
  return spoken;
}

Spoken SpeakerResolver::as_spoken(std::size_t q) const {
  Spoken spoken;
  if (chosen_[q].party == kNone) return spoken;
  const Party& party = parties_[chosen_[q].party];
  spoken.speaker = Speaker{party.index, party.name, party.role.empty() ? party.described : party.role};
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
      if (parties_.office_of_organisation(source)) return by_role(q);
      if (const TokenRange owner = owner_of_handle(source); !owner.empty()) return {parties_.person(owner), 1, "named"};
      return {parties_.named(source), 1, source.name.empty() ? "unnamed" : "named"};
    case SourceKind::role: {
      const Candidate found = by_role(q);
      if (found.party != kNone) parties_.describe(found.party, source.tokens);
      return found;
    }
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

// Whether both quotes hold the same words: one of them stands out beside the text.
bool SpeakerResolver::same_words(std::size_t one, std::size_t other) const {
  constexpr std::uint32_t kShortest = 5;  // words
  const auto next_word = [&](std::uint32_t i, std::uint32_t end) {
    while (i < end && !read_.is_word(i)) ++i;
    return i;
  };
  std::uint32_t a = quotes_[one].begin();
  std::uint32_t b = quotes_[other].begin();
  const std::uint32_t a_end = quotes_[one].content.front().end;
  const std::uint32_t b_end = quotes_[other].content.front().end;
  std::uint32_t same = 0;
  for (;; ++a, ++b, ++same) {
    a = next_word(a, a_end);
    b = next_word(b, b_end);
    if (a == a_end || b == b_end) return a == a_end && b == b_end && same >= kShortest;
    if (read_.hash(a) != read_.hash(b) || read_.lower(a) != read_.lower(b)) return false;
  }
}

// A quote without a cue that comes again with one: the same words in the margin, under a picture, in the headline.
void SpeakerResolver::repeat_speakers() {
  const std::size_t most = std::min(quotes_.size(), kMostBefore);
  for (std::size_t q = 0; q < most; ++q) {
    if (quotes_[q].entry != nullptr || quotes_[q].type != QuoteType::direct || narrative(q)) continue;
    for (std::size_t other = 0; other < most; ++other) {
      if (quotes_[other].entry == nullptr || chosen_[other].party == kNone || !same_words(q, other)) continue;
      chosen_[q] = {chosen_[other].party, 0, "same-words"};
      break;
    }
  }
}

}  // namespace detail

std::vector<Spoken> resolve_speakers(const Reading& read, const People& people,
                                     const std::vector<Attribution>& quotes) {
  return detail::SpeakerResolver(read, people, quotes).run();
}

}  // namespace petik
