// Who speaks where the mention is `dia`, -nya or nothing: whoever speaks for is weighed.
#include <algorithm>

#include "petik/quote/speaker_resolver.hpp"

namespace petik::detail {
namespace {

// How much speaks for a candidate. The order of the values is what matters: somebody who became the subject since the
// last quote before the last speaker, before an earlier one; somebody named above only where nobody has spoken.
namespace weight {
constexpr float kAgent = 3.2F;
constexpr float kSubject = 3.0F;
constexpr float kNamedSince = 2.3F;  // "kata seorang warga. Acara dipimpin Rina. Ia …": named since nobody's words
constexpr float kPrevious = 2.0F;
constexpr float kActedOn = 1.5F;  // "Rina dipanggil. "Sudah kami periksa," katanya": who spoke before goes on
constexpr float kEarlier = 1.0F;
constexpr float kGroup = 0.8F;     // a group that spoke, for a singular pronoun
constexpr float kNearest = 0.5F;   // named above, did not speak
constexpr float kStep = 0.1F;      // off for each attribution between
constexpr float kSameCue = 0.5F;   // imbuhnya: the previous speaker goes on
constexpr float kOtherCue = 1.5F;  // timpalnya: somebody else than the previous speaker
}  // namespace weight

}  // namespace

// Weighs who may be meant; the best one, the others kept for who asks why.
Candidate SpeakerResolver::best_of(std::size_t q) {
  if (goes_on(q)) return {chosen_[q - 1].party, 1, "speaker-before"};
  std::vector<Candidate> all = spoken_before(q);
  const std::size_t previous = previous_speaker(q);
  const std::uint32_t since = previous == q ? 0 : std::max(quotes_[previous].end(), quotes_[previous].source.end);
  // "Rina dipanggil. Dia mengaku …" goes on with her, "Rina dipanggil. "…," katanya" with who has spoken
  add_subject(all, since, mention_of(q), quotes_[q].source.kind == SourceKind::pronoun);
  add_named_since(all, q, previous);
  if (all.empty() && quotes_[q].source.kind == SourceKind::pronoun) {
    if (const auto nameless = nearby_.nameless_subject(mention_of(q)))
      all.push_back({parties_.itself(*nameless, false), weight::kSubject, "subject"});
  }
  if (all.empty()) {
    const TokenRange person = nearby_.latest_person(mention_of(q));
    const TokenRange account = accounts_.before(mention_of(q));  // Akun X "kabar" mengunggah video. Menurut dia, …
    if (!account.empty() && account.begin >= person.begin) return {account_party(account), 1, "account"};
    if (!person.empty()) all.push_back({parties_.person(person), weight::kNearest, "nearest-person"});
  }
  if (all.empty()) return {};
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  others_[q] = all;
  return all.front();
}

// "…," jawab akun itu, Selasa. "…," imbuhnya: right behind the quote before, whoever spoke there.
bool SpeakerResolver::goes_on(std::size_t q) const {
  constexpr std::uint32_t kNear = 20;  // tokens from the end of one quote to the next
  if (q == 0 || !speaks(q - 1) || quotes_[q].entry == nullptr || !quotes_[q].entry->has(kSameSpeaker)) return false;
  const bool direct = quotes_[q].type == QuoteType::direct && quotes_[q - 1].type == QuoteType::direct;
  const std::uint32_t end = quotes_[q - 1].end();
  return direct && quotes_[q].source.kind == SourceKind::clitic && quotes_[q].begin() >= end &&
         quotes_[q].begin() - end <= kNear && read_.paragraph_of(end) == read_.paragraph_of(quotes_[q].begin());
}

std::uint32_t SpeakerResolver::mention_of(std::size_t q) const {
  const Source& source = quotes_[q].source;
  const std::uint32_t at = quotes_[q].begin();
  return source.kind == SourceKind::implicit || source.tokens.empty() ? at : std::min(at, source.tokens.begin);
}

// The last different speakers, the nearest first.
std::vector<Candidate> SpeakerResolver::spoken_before(std::size_t q) const {
  const bool definite = quotes_[q].source.kind == SourceKind::role;  // "bapak itu" is not "seorang warganet"
  constexpr std::size_t kNear = 6;                                   // attributions
  constexpr std::size_t kMost = 4;                                   // speakers
  std::vector<Candidate> all;
  bool first = true;
  for (std::size_t before = q; before-- > 0 && q - before <= kNear && all.size() < kMost;) {
    const std::uint32_t party = one_of_them(chosen_[before].party);
    const auto same = [&](const Candidate& c) { return c.party == party; };
    if (!speaks(before) || std::any_of(all.begin(), all.end(), same)) continue;
    if (definite && quotes_[before].source.kind == SourceKind::role && indefinite(quotes_[before].source)) continue;
    const bool group = parties_[party].group;
    const bool previous = first && !group;
    first = first && group;
    const float base = group ? weight::kGroup : (previous ? weight::kPrevious : weight::kEarlier);
    const float steps = weight::kStep * static_cast<float>(q - before - 1);
    all.push_back({party, base - steps + cue_bonus(q, previous), previous ? "speaker-before" : "earlier-speaker"});
  }
  return all;
}

// "Dewi dan Sarno mengatakan …": dia is Dewi.
std::uint32_t SpeakerResolver::one_of_them(std::uint32_t party) const {
  return party == kNone || parties_[party].lead == kNone ? party : parties_[party].lead;
}

float SpeakerResolver::cue_bonus(std::size_t q, bool previous) const {
  const CueEntry* cue = quotes_[q].entry;
  if (cue == nullptr || !previous) return 0;
  if (cue->has(kSameSpeaker)) return weight::kSameCue;
  return cue->has(kOtherSpeaker) && quotes_[q].type == QuoteType::direct ? -weight::kOtherCue : 0;
}

void SpeakerResolver::add_subject(std::vector<Candidate>& all, std::uint32_t from, std::uint32_t to, bool pronoun) {
  const auto found = nearby_.latest_subject(from, to);
  if (!found) return;
  const std::uint32_t party = one_of_them(parties_.named(found->source));
  const float weight =
      found->agent ? weight::kAgent : (found->acted_on && !pronoun ? weight::kActedOn : weight::kSubject);
  const Candidate subject{party, weight, found->agent ? "agent" : "subject"};
  const auto same = std::find_if(all.begin(), all.end(), [&](const Candidate& c) { return c.party == party; });
  if (same == all.end()) {
    all.push_back(subject);
  } else if (same->score < subject.score) {
    *same = subject;
  }
}

// Somebody who was named since a nameless one has spoken: "salah satu peserta".
void SpeakerResolver::add_named_since(std::vector<Candidate>& all, std::size_t q, std::size_t previous) {
  if (previous == q || quotes_[previous].source.kind != SourceKind::role || !indefinite(quotes_[previous].source))
    return;
  const TokenRange person = nearby_.latest_person(mention_of(q));
  if (!person.empty() && person.begin >= quotes_[previous].end())
    all.push_back({parties_.person(person), weight::kNamedSince, "nearest-person"});
}

// The quote before `q` whose speaker goes on: the latest person, a group only where no person is near. `q`: none.
std::size_t SpeakerResolver::previous_speaker(std::size_t q) const {
  constexpr std::size_t kNear = 6;  // attributions
  std::size_t group = q;
  for (std::size_t before = q; before-- > 0 && q - before <= kNear;) {
    if (!speaks(before)) continue;
    if (!parties_[chosen_[before].party].group) return before;
    if (group == q) group = before;
  }
  return group;
}

}  // namespace petik::detail
