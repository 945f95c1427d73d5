#include "petik/quote/speakers.hpp"

#include <algorithm>
#include <utility>

#include "petik/entity/name_roles.hpp"
#include "petik/quote/accounts.hpp"
#include "petik/quote/nearby.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/parties.hpp"
#include "petik/quote/role_holders.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kMostBefore = 400;  // attributions looked at: keeps the cost of a huge text linear

// How much speaks for a candidate. The order of the values is what matters: somebody who became the subject since the
// last quote before the last speaker, before an earlier one; somebody named above only where nobody has spoken.
namespace weight {
constexpr float kAgent = 3.2F;
constexpr float kSubject = 3.0F;
constexpr float kPrevious = 2.0F;
constexpr float kEarlier = 1.0F;
constexpr float kGroup = 0.8F;     // a group that spoke, for a singular pronoun
constexpr float kNearest = 0.5F;   // named above, did not speak
constexpr float kStep = 0.1F;      // off for each attribution between
constexpr float kSameCue = 0.5F;   // imbuhnya: the previous speaker goes on
constexpr float kOtherCue = 1.5F;  // timpalnya: somebody else than the previous speaker
}  // namespace weight

struct Candidate {
  std::uint32_t party = kNone;
  float score = 0;
  std::string_view basis;
};

class Resolver {
 public:
  Resolver(const Reading& read, const People& people, const std::vector<Attribution>& quotes)
      : read_(read),
        people_(people),
        quotes_(quotes),
        parties_(read, people),
        holders_(read, people),
        nearby_(read, people),
        accounts_(read),
        chosen_(quotes.size()),
        others_(quotes.size()) {}

  std::vector<Spoken> run() {
    for (std::size_t q = 0; q < quotes_.size(); ++q) {
      chosen_[q] = resolve(q);
      if (speaks(q)) latest_.push_back(q);
    }
    look_ahead();
    std::vector<Spoken> spoken(quotes_.size());
    for (std::size_t q = 0; q < quotes_.size(); ++q) spoken[q] = as_spoken(q);
    return spoken;
  }

 private:
  Spoken as_spoken(std::size_t q) const {
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
  bool speaks(std::size_t q) const { return chosen_[q].party != kNone && chosen_[q].basis != "account"; }

  Candidate resolve(std::size_t q) {
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

  // --- organisations, documents, groups ---

  // "perusahaan itu", "lembaga tersebut": the group that spoke last; others stand for themselves.
  Candidate by_group(const Source& source, std::string_view basis) {
    std::uint32_t known = kNone;
    if (points(source)) {
      if (read_.is(source.tokens.begin, "akun")) {
        known = latest_account(source);
      } else if (source.kind == SourceKind::document) {
        known = longer_document(source);
        const bool statement = read_.cue_is(source.tokens.begin, CueClass::noun);  // "pernyataan itu": of who spoke
        if (known == kNone && !statement) return unnamed(source, basis);
      }
      if (known == kNone) known = latest_group();
    }
    if (known != kNone) return {known, 1, "group-before"};
    return {parties_.itself(source, true), 1, basis};
  }

  // "laporan itu": the Laporan Banjir 2025 that was named above.
  std::uint32_t longer_document(const Source& source) {
    constexpr std::uint32_t kFar = 400;  // tokens
    const std::uint32_t to = source.tokens.begin;
    for (std::uint32_t i = to; i-- > 0 && to - i < kFar;) {
      if (read_.hash(i) != read_.hash(to) || !read_.capital(i + 1) || !read_.is(i, read_.lower(to))) continue;
      Source named = source_after(read_, people_, i, read_.sentence(i).end, false);
      while (named.tokens.size() > 1 && read_.is_word(named.tokens.end - 1) && !read_.capital(named.tokens.end - 1)) {
        --named.tokens.end;  // Laporan Banjir | terbit kemarin
      }
      if (named.kind == SourceKind::document && named.tokens.size() > 1) return parties_.itself(named, true);
    }
    return kNone;
  }

  bool determiner(std::uint32_t i) const { return read_.plays(i, PhraseWord::determiner); }

  // "lembaga tersebut", "pria yang akrab disapa Ara ini": points to somebody or something named before.
  bool points(const Source& source) const {
    constexpr std::uint32_t kLongestClause = 10;  // tokens
    if (source.tokens.empty()) return false;
    if (determiner(source.tokens.end - 1)) return true;
    const std::uint32_t end = std::min(read_.sentence(source.tokens.begin).end, source.tokens.end + kLongestClause);
    if (source.tokens.end >= end || !read_.is(source.tokens.end, "yang")) return false;
    for (std::uint32_t i = source.tokens.end + 1; i < end && !read_.comma(i) && read_.cue(i) == nullptr; ++i) {
      if (determiner(i)) return true;
    }
    return false;
  }

  // --- accounts ---

  // The text of a post and a claim that is checked: whoever posted it.
  bool narrative(std::size_t q) const {
    const Attribution& quote = quotes_[q];
    if (quote.source.kind != SourceKind::implicit && quote.source.kind != SourceKind::none) return false;
    return quote.rule == "claim" || quote.rule == "narrative" ||
           (quote.entry != nullptr && quote.entry->lemma == "narasi");
  }

  // A claim is the one that the article began with; the text of a post is of the account named last.
  Candidate by_account(std::size_t q) {
    const Attribution& quote = quotes_[q];
    const bool checked = quote.rule == "claim" && one_of(quote.entry->form, {"klaim", "narasi"});
    TokenRange account = checked ? accounts_.first() : accounts_.before(quote.begin());
    if (account.empty()) account = accounts_.first();  // "Video itu dibagikan akun …" comes behind the text
    return {account.empty() ? kNone : account_party(account), 1, "account"};
  }

  std::uint32_t account_party(TokenRange tokens) {
    Source account;
    account.kind = SourceKind::document;
    account.tokens = tokens;
    return parties_.itself(account, true);
  }

  // The account that was mentioned last: "akun itu menambahkan".
  std::uint32_t latest_account(const Source& source) {
    constexpr std::uint32_t kFar = 300;  // tokens
    const std::uint32_t to = source.tokens.begin;
    TokenRange account = accounts_.before(to);
    for (std::uint32_t i = to; i > account.end && to - i < kFar; --i) {
      if (read_.token(i - 1).kind != TokenKind::mention) continue;
      account = {i - 1, i};
      break;
    }
    return account.empty() ? kNone : account_party(account);
  }

  bool plural(std::size_t q) const {
    const Source& source = quotes_[q].source;
    return source.kind == SourceKind::pronoun && read_.plays(source.tokens.begin, PhraseWord::plural);
  }

  // "Hal itu disampaikan Dewi dan Sarno. Keduanya mengatakan", "Warga menolak. Mereka menilai": two who were named or
  // people who acted since the last quote, or a group that spoke; never one person alone.
  Candidate several_before(std::size_t q) {
    const std::uint32_t since = q == 0 ? 0 : quotes_[q - 1].end();
    if (const auto found = nearby_.latest_subject(since, mention_of(q))) {
      const std::uint32_t party = parties_.named(found->source);
      if (parties_[party].several) return {party, 1, found->agent ? "agent" : "subject"};
    }
    if (const auto people = nearby_.latest_people(since, mention_of(q)))
      return {parties_.itself(*people, true), 1, "subject"};
    return {latest_several(), 1, "several-before"};
  }

  // "Keluarga korban berharap … Mereka meminta": many people under one noun, too.
  std::uint32_t latest_several() const {
    const auto many = [](const Party& party) {
      return party.several || (party.group && !party.person && !party.written);
    };
    return latest([&](std::size_t q) {
      const TokenRange source = quotes_[q].source.tokens;
      const bool people = quotes_[q].source.kind == SourceKind::role && read_.has(source.begin, WordClass::group);
      return people || many(parties_[chosen_[q].party]);
    });
  }

  std::uint32_t latest_group() const {
    return latest([&](std::size_t q) { return parties_[chosen_[q].party].group; });
  }

  // The speaker of the last quote so far that is `wanted`.
  template <typename Wanted>
  std::uint32_t latest(Wanted wanted) const {
    for (std::size_t p = latest_.size(); p-- > 0 && latest_.size() - p < kMostBefore;) {
      if (wanted(latest_[p])) return chosen_[latest_[p]].party;
    }
    return kNone;
  }

  // --- roles ---

  // "sang menteri", "Presiden", "pria itu": who bears the role; an indefinite one stands for itself.
  Candidate by_role(std::size_t q) {
    const Source& source = quotes_[q].source;
    if (const std::uint32_t led = parties_.led(source); led != kNone) return {led, 1, "unnamed"};
    const bool group = read_.has(source.tokens.begin, WordClass::group);
    if (group && !read_.has(source.tokens.begin, WordClass::role)) return unnamed(source);
    if (indefinite(source) || hidden(source)) return unnamed(source);
    if (const Candidate spoke = speaker_with_role(q); spoke.party != kNone) return spoke;
    for (const RoleMatch match : {RoleMatch::beginning, RoleMatch::words}) {
      const TokenRange holder = holders_.find(source.tokens, match);
      if (!holder.empty()) return {parties_.person(holder), 1, "role-holder"};
    }
    if (group && !points(source)) return unnamed(source);
    if (described(source)) {
      const TokenRange holder = holders_.find(source.tokens, RoleMatch::head);
      if (!holder.empty()) return {parties_.person(holder), 1, "role-holder"};
    }
    if (points(source) && of_person(source)) {
      if (const Candidate best = best_of(q); best.party != kNone) return best;
    }
    if (points(source) && read_.word(source.tokens.begin).noun == NameNoun::org) {
      if (const std::uint32_t known = latest_group(); known != kNone) return {known, 1, "group-before"};  // media itu
    }
    return unnamed(source);
  }

  Candidate unnamed(const Source& source, std::string_view basis = "unnamed") {
    return {parties_.itself(source, !human(source)), 1, basis};
  }

  bool indefinite(const Source& source) const {
    return one_of(read_.lower(source.tokens.begin), {"seorang", "salah", "sebuah", "dua", "tiga", "empat", "banyak"});
  }

  // "sumber dekat pasangan ini", "sumber kepolisian": nobody who is named; "sumber itu" goes on with one who has
  // spoken.
  bool hidden(const Source& source) const {
    const bool again = source.tokens.size() == 2 && determiner(source.tokens.end - 1);
    return read_.plays(source.tokens.begin, PhraseWord::nameless) && !again;
  }

  // "pria itu", "sang pelatih", but not "konten tersebut".
  bool of_person(const Source& source) const {
    const std::uint32_t first = source.tokens.begin;
    const std::string_view word = read_.lower(first);
    const bool agent = word.starts_with("pe") && !word.ends_with("an");  // pelantun, pemeran
    return agent || human(source) || read_.has(first, WordClass::group) ||
           read_.plays(first, PhraseWord::personal_article) || read_.has(first, WordClass::relation);
  }

  // "pelatih itu", "pelatih asal Belanda", "sang pelatih", "Pelatih": says which one without the words of the office.
  bool described(const Source& source) const {
    const TokenRange words = source.tokens;
    return points(source) || words.size() == 1 || read_.plays(words.begin, PhraseWord::personal_article) ||
           one_of(read_.lower(words.begin + 1), {"asal", "berusia", "berdarah", "kelahiran", "berkebangsaan"});
  }

  // "mantan hakim": a judge no longer.
  bool former(std::string_view role) const {
    return read_.lexicon().find(role.substr(0, role.find(' '))).plays(PhraseWord::former);
  }

  // The last one of the speakers whose role holds the phrase.
  Candidate speaker_with_role(std::size_t q) const {
    TokenRange words = quotes_[q].source.tokens;
    if (points(quotes_[q].source) && words.size() > 1) --words.end;
    const std::string phrase = folded(plain_text(read_.doc()[read_.span(words)]));
    for (std::size_t before = q; before-- > 0 && q - before < kMostBefore;) {
      const std::uint32_t party = chosen_[before].party;
      if (party == kNone || !parties_[party].person || parties_[party].role.empty()) continue;
      if (former(parties_[party].role) && !former(phrase)) continue;
      if (folded(parties_[party].role).find(phrase) != std::string::npos) return {party, 1, "role-of-speaker"};
    }
    return {};
  }

  // "seorang warga", "hakim ketua": one person, though unnamed. "para warga" and "hasil audit" are not.
  bool human(const Source& source) const {
    const TokenRange phrase = source.tokens;
    if (one_of(read_.lower(phrase.begin), {"seorang", "salah"})) return true;
    if (read_.has(phrase.begin, WordClass::group) && !read_.has(phrase.begin, WordClass::role)) return false;
    for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
      if (read_.has(i, WordClass::role) || read_.has(i, WordClass::rank) || read_.has(i, WordClass::honorific)) {
        return true;
      }
    }
    return false;
  }

  // --- dia, -nya, no mention ---

  // Weighs who may be meant; the best one, the others kept for who asks why.
  Candidate best_of(std::size_t q) {
    std::vector<Candidate> all = spoken_before(q);
    const std::size_t previous = previous_speaker(q);
    const std::uint32_t since = previous == q ? 0 : std::max(quotes_[previous].end(), quotes_[previous].source.end);
    add_subject(all, since, mention_of(q));
    if (all.empty()) {
      const TokenRange person = nearby_.latest_person(mention_of(q));
      if (!person.empty()) all.push_back({parties_.person(person), weight::kNearest, "nearest-person"});
    }
    if (all.empty()) return {};
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    others_[q] = all;
    return all.front();
  }

  std::uint32_t mention_of(std::size_t q) const {
    const Source& source = quotes_[q].source;
    const std::uint32_t at = quotes_[q].begin();
    return source.kind == SourceKind::implicit || source.tokens.empty() ? at : std::min(at, source.tokens.begin);
  }

  // The last different speakers, the nearest first.
  std::vector<Candidate> spoken_before(std::size_t q) const {
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
  std::uint32_t one_of_them(std::uint32_t party) const {
    return party == kNone || parties_[party].lead == kNone ? party : parties_[party].lead;
  }

  float cue_bonus(std::size_t q, bool previous) const {
    const CueEntry* cue = quotes_[q].entry;
    if (cue == nullptr || !previous) return 0;
    if (cue->has(kSameSpeaker)) return weight::kSameCue;
    return cue->has(kOtherSpeaker) && quotes_[q].type == QuoteType::direct ? -weight::kOtherCue : 0;
  }

  void add_subject(std::vector<Candidate>& all, std::uint32_t from, std::uint32_t to) {
    const auto found = nearby_.latest_subject(from, to);
    if (!found) return;
    const std::uint32_t party = one_of_them(parties_.named(found->source));
    const Candidate subject{party, found->agent ? weight::kAgent : weight::kSubject,
                            found->agent ? "agent" : "subject"};
    const auto same = std::find_if(all.begin(), all.end(), [&](const Candidate& c) { return c.party == party; });
    if (same == all.end()) {
      all.push_back(subject);
    } else if (same->score < subject.score) {
      *same = subject;
    }
  }

  // The quote before `q` whose speaker goes on: the latest person, a group only where no person is near. `q`: none.
  std::size_t previous_speaker(std::size_t q) const {
    constexpr std::size_t kNear = 6;  // attributions
    std::size_t group = q;
    for (std::size_t before = q; before-- > 0 && q - before <= kNear;) {
      if (!speaks(before)) continue;
      if (!parties_[chosen_[before].party].group) return before;
      if (group == q) group = before;
    }
    return group;
  }

  // A quote before the first name is given to the next speaker: "…," katanya. … Rina menambahkan, …
  void look_ahead() {
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

  const Reading& read_;
  const People& people_;
  const std::vector<Attribution>& quotes_;
  Parties parties_;
  RoleHolders holders_;
  Nearby nearby_;
  Accounts accounts_;
  std::vector<Candidate> chosen_;               // by quote
  std::vector<std::vector<Candidate>> others_;  // by quote: all that were weighed
  std::vector<std::size_t> latest_;             // quotes so far that have a speaker
};

}  // namespace

std::vector<Spoken> resolve_speakers(const Reading& read, const People& people,
                                     const std::vector<Attribution>& quotes) {
  return Resolver(read, people, quotes).run();
}

}  // namespace petik
