#include "petik/quote/speakers.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "petik/quote/aliases.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/roles.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kMostCandidates = 400;  // an article has far fewer; keeps the cost of a huge text linear

// Somebody who speaks or may be meant: a person under the fullest name, or a phrase that stands for itself.
struct Party {
  std::string name;
  std::string key;   // folded name
  std::string role;  // Menteri Perdagangan
  bool person = false;
  bool several = false;  // keduanya, mereka point to it
  bool group = false;    // many people, an organisation, a document: no `dia` points to it while a person is near
};

class Resolver {
 public:
  Resolver(const Reading& read, const People& people, const std::vector<Attribution>& quotes)
      : read_(read), people_(people), aliases_(read, people), quotes_(quotes), party_of_(quotes.size(), kNone) {}

  std::vector<std::optional<Speaker>> run() {
    for (std::size_t q = 0; q < quotes_.size(); ++q) {
      party_of_[q] = resolve(q);
      if (party_of_[q] != kNone) latest_.push_back(party_of_[q]);
    }
    look_ahead();
    std::vector<std::optional<Speaker>> speakers(quotes_.size());
    for (std::size_t q = 0; q < quotes_.size(); ++q) {
      if (party_of_[q] == kNone) continue;
      const Party& party = parties_[party_of_[q]];
      speakers[q] = Speaker{kNone, party.name, party.role};
    }
    return speakers;
  }

 private:
  std::uint32_t resolve(std::size_t q) {
    const Source& source = quotes_[q].source;
    switch (source.kind) {
      case SourceKind::name:
        return named(source);
      case SourceKind::role:
        return by_role(q);
      case SourceKind::org:
      case SourceKind::document:
        return itself(source);
      case SourceKind::pronoun:
        if (one_of(read_.lower(source.tokens.begin), {"keduanya", "ketiganya", "mereka"})) {
          if (const std::uint32_t party = latest_several(); party != kNone) return party;
        }
        return nearest(q);
      case SourceKind::clitic:
      case SourceKind::implicit:
        return nearest(q);
      case SourceKind::none:
        return kNone;
    }
    return kNone;
  }

  std::uint32_t intern(std::string name, bool person) {
    std::string key = folded(name);
    const auto [known, added] = party_by_key_.try_emplace(key, static_cast<std::uint32_t>(parties_.size()));
    if (!added) return known->second;
    parties_.push_back({std::move(name), std::move(key), {}, person, false, false});
    return static_cast<std::uint32_t>(parties_.size() - 1);
  }

  std::uint32_t named(const Source& source) {
    if (source.name.empty()) return itself(source);
    if (const std::uint32_t both = several(source); both != kNone) return both;
    const std::uint32_t party = person(source.name);
    learn_role(party, source.tokens, source.name);
    return party;
  }

  // "Dewi Lestari dan Sarno kompak berkata": two people, and nothing but their names.
  std::uint32_t several(const Source& source) {
    for (std::uint32_t i = source.tokens.begin + 1; i + 1 < source.tokens.end; ++i) {
      if (!one_of(read_.lower(i), {"dan", "serta"})) continue;
      const TokenRange first{source.tokens.begin, i};
      const TokenRange second{i + 1, source.tokens.end};
      if (!people_.only_name(first) || !people_.only_name(second)) return kNone;
      const std::uint32_t one = person(first);
      const std::uint32_t two = person(second);  // may move parties_
      const std::string names = parties_[one].name + " dan " + parties_[two].name;
      const std::uint32_t party = intern(names, true);
      parties_[party].several = true;
      return party;
    }
    return kNone;
  }

  std::uint32_t person(TokenRange name) {
    const TokenRange other = aliases_.full_of(name);
    const TokenRange full = people_.fullest(other.empty() ? name : other);
    const std::uint32_t party = intern(plain(read_.doc()[read_.span(full)]), true);
    if (parties_[party].role.empty()) parties_[party].role = role_before(read_, full);
    return party;
  }

  std::uint32_t itself(const Source& source) {
    const bool people = source.kind == SourceKind::role && human(source.tokens);
    const std::uint32_t known = points(source) && !people ? latest_group() : kNone;
    if (known != kNone) return known;
    const std::uint32_t party = intern(own_words(source), false);
    parties_[party].group = !people;
    return party;
  }

  // "seorang warga", "hakim ketua": one person, though unnamed. "para warga" and "hasil audit" are not.
  bool human(TokenRange phrase) const {
    if (read_.has(phrase.begin, WordClass::group) && !read_.has(phrase.begin, WordClass::role)) return false;
    for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
      if (read_.has(i, WordClass::role) || read_.has(i, WordClass::rank) || read_.has(i, WordClass::honorific))
        return true;
    }
    return false;
  }

  // "perusahaan itu", "lembaga tersebut"
  bool points(const Source& source) const {
    return !source.tokens.empty() && one_of(read_.lower(source.tokens.end - 1), {"itu", "tersebut", "ini", "tsb"});
  }

  std::uint32_t latest_several() const {
    for (std::size_t p = latest_.size(); p-- > 0 && latest_.size() - p < kMostCandidates;) {
      const Party& party = parties_[latest_[p]];
      if (party.several || (party.group && !party.person)) return latest_[p];
    }
    return kNone;
  }

  std::uint32_t latest_group() const {
    for (std::size_t p = latest_.size(); p-- > 0 && latest_.size() - p < kMostCandidates;) {
      if (parties_[latest_[p]].group) return latest_[p];
    }
    return kNone;
  }

  // "Bank Muda, sebuah bank dari Solo" -> Bank Muda; "Kementerian Luar Negeri" -> the same with its country, where the
  // article has it so; "Bank Muda" -> Bank Muda Tbk.
  TokenRange organisation(TokenRange words) const {
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
      if (read_.comma(i) && i > words.begin) words.end = i;
    }
    const std::string key = folded(plain(read_.doc()[read_.span(words)])) + ' ';
    TokenRange best = words;
    for (const OrgMention& mention : organisations()) {
      if (mention.words.size() <= best.size() || (words.size() < 2 && !legal_form(mention.words.end - 1))) continue;
      if (mention.text.starts_with(key)) best = mention.words;
    }
    return best;
  }

  struct OrgMention {
    TokenRange words;
    std::string text;  // folded
  };

  // The tagged organisations, each form once; the first ones of a long text are enough.
  const std::vector<OrgMention>& organisations() const {
    if (organisations_read_) return organisations_;
    organisations_read_ = true;
    std::set<std::string> known;
    const std::vector<Entity>& entities = read_.doc().entities;
    for (std::uint32_t i = 0; i < read_.size() && organisations_.size() < kMostCandidates; ++i) {
      const std::uint32_t entity = read_.entity_of(i);
      if (entity == kNone || entities[entity].type != EntityType::org) continue;
      TokenRange words{i, i + 1};
      while (words.end < read_.size() && read_.entity_of(words.end) == entity) ++words.end;
      i = words.end - 1;
      std::string text = folded(plain(read_.doc()[entities[entity].span]));
      if (known.insert(text).second) organisations_.push_back({words, std::move(text)});
    }
    return organisations_;
  }

  bool legal_form(std::uint32_t i) const {
    return one_of(read_.lower(i),
                  {"tbk", "tbk.", "ltd", "ltd.", "inc", "inc.", "corp", "corp.", "plc", "persero", "group", "bhd"});
  }

  // The words of an unnamed source: without an acronym in brackets ("Pemerintah Provinsi (Pemprov) Lampung"), an
  // acronym spelled out; of "akun @warga" the account alone.
  std::string own_words(const Source& source) const {
    TokenRange words = source.tokens;
    if (source.kind == SourceKind::org) words = organisation(words);
    if (const TokenRange full = aliases_.full_of(words); !full.empty()) words = full;
    std::string text;
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
      if (read_.token(i).kind == TokenKind::mention) return std::string(read_.text(i));
      if (read_.text(i) == "(" && i > words.begin) {
        while (i < words.end && read_.text(i) != ")") ++i;
        continue;
      }
      if (!text.empty() && read_.token(i).has(kSpaceBefore)) text += ' ';
      text += read_.text(i);
    }
    return text.empty() ? plain(read_.doc()[source.span]) : text;
  }

  // The rest of the phrase round a name is the role: "Tono Hadi, kuasa hukum Rudi" -> kuasa hukum Rudi.
  void learn_role(std::uint32_t party, TokenRange phrase, TokenRange name) {
    TokenRange before{phrase.begin, name.begin};
    TokenRange after{name.end, phrase.end};
    while (!before.empty() && !read_.is_word(before.end - 1) && read_.text(before.end - 1) != ")") --before.end;
    while (!after.empty() && !read_.is_word(after.begin)) ++after.begin;
    const TokenRange role = before.size() >= after.size() ? before : after;
    if (role.empty()) return;
    std::string text = plain(read_.doc()[read_.span(role)]);
    if (text.size() > parties_[party].role.size()) parties_[party].role = std::move(text);
  }

  // "sang menteri", "Presiden", "pria itu": the latest person with such a role; an indefinite one stands for itself.
  std::uint32_t by_role(std::size_t q) {
    const Source& source = quotes_[q].source;
    const bool pointing = points(source);
    if (read_.has(source.tokens.begin, WordClass::group)) return itself(source);
    const std::string phrase = folded(plain(read_.doc()[source.span]));
    for (std::size_t before = q; before-- > 0 && q - before < kMostCandidates;) {
      const std::uint32_t party = party_of_[before];
      if (party == kNone || !parties_[party].person || parties_[party].role.empty()) continue;
      if (folded(parties_[party].role).find(phrase) != std::string::npos) return party;
    }
    const std::uint32_t titled = pointing ? nearest(q) : holder_of(phrase);
    return titled != kNone ? titled : itself(source);
  }

  // Who bears the role anywhere in the article: "hakim" is "Hakim Ketua Cipta Hasan" of the second paragraph.
  std::uint32_t holder_of(const std::string& phrase) {
    read_holders();
    for (const auto& [role, name] : holders_) {
      if (role.starts_with(phrase) && (role.size() == phrase.size() || role[phrase.size()] == ' ')) return person(name);
    }
    return kNone;
  }

  void read_holders() {
    if (holders_read_) return;
    holders_read_ = true;
    for (const TokenRange run : people_.runs()) {
      if (holders_.size() >= kMostCandidates) return;
      const TokenRange name = people_.name_in(run);
      if (name.empty()) continue;
      std::string role = folded(role_before(read_, name));
      if (!role.empty()) holders_.emplace_back(std::move(role), name);
    }
  }

  // --- dia, -nya, no mention ---

  std::uint32_t nearest(std::size_t q) {
    const std::uint32_t at = quotes_[q].begin();
    const std::uint32_t mention = quotes_[q].source.kind == SourceKind::implicit || quotes_[q].source.tokens.empty()
                                      ? at
                                      : std::min(at, quotes_[q].source.tokens.begin);
    const std::size_t previous = previous_speaker(q);
    const std::uint32_t last = previous == q ? kNone : party_of_[previous];
    const std::uint32_t since = previous == q ? 0 : std::max(quotes_[previous].end(), quotes_[previous].source.end);
    const std::uint32_t subject = latest_subject(since, mention);
    if (subject != kNone) return subject;
    return last != kNone ? last : latest_person(mention);
  }

  // The quote before `q` whose speaker goes on: the latest person, a group only where no person is near. `q`: none.
  std::size_t previous_speaker(std::size_t q) const {
    constexpr std::size_t kNear = 6;  // attributions
    std::size_t group = q;
    for (std::size_t before = q; before-- > 0 && q - before <= kNear;) {
      const std::uint32_t party = party_of_[before];
      if (party == kNone) continue;
      if (!parties_[party].group) return before;
      if (group == q) group = before;
    }
    return group;
  }

  // The person who is the subject of the latest sentence between two tokens: "Rina menyambut baik langkah itu."
  std::uint32_t latest_subject(std::uint32_t from, std::uint32_t to) {
    constexpr std::uint32_t kFar = 400;  // tokens
    if (to > from + kFar) from = to - kFar;
    for (std::uint32_t i = to; i-- > from;) {
      if (read_.sentence(i).begin != i || read_.boilerplate(i) || read_.pair_of(i) != kNone) continue;
      const Source subject = source_after(read_, people_, skip_connective(i), read_.sentence(i).end, false);
      if (subject.kind != SourceKind::name || subject.name.empty() || !sure_person(subject)) continue;
      const std::uint32_t party = person(subject.name);
      learn_role(party, subject.tokens, subject.name);
      return party;
    }
    return kNone;
  }

  // "Sementara itu, Rina": the subject begins after the comma.
  std::uint32_t skip_connective(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 14;
    if (!read_.has(i, WordClass::function)) return i;
    const std::uint32_t end = std::min(read_.sentence(i).end, i + kLongest);
    for (std::uint32_t k = i; k < end; ++k) {
      if (read_.comma(k) && k + 1 < read_.sentence(i).end) return k + 1;
    }
    return i;
  }

  bool sure_person(const Source& subject) const {
    if (read_.text(subject.name.begin).size() < 2) return false;  // an initial: "Tersangka R"
    if (people_.evidence(subject.name.begin) > 0) return true;
    if (subject.name == subject.tokens && read_.has(subject.name.begin, WordClass::given_name)) return true;
    return subject.name.size() >= 2 && subject.name.size() < subject.tokens.size() &&
           (read_.has(subject.tokens.begin, WordClass::role) ||
            (subject.name.begin > 0 && read_.has(subject.name.begin - 1, WordClass::rank)));
  }

  // Before the first attribution: the nearest person in the text above.
  std::uint32_t latest_person(std::uint32_t to) {
    const std::vector<TokenRange>& runs = people_.runs();
    const auto before = [](TokenRange run, std::uint32_t token) { return run.begin < token; };
    auto r = static_cast<std::size_t>(std::lower_bound(runs.begin(), runs.end(), to, before) - runs.begin());
    for (std::size_t seen = 0; r-- > 0 && seen < kMostCandidates; ++seen) {
      if (read_.boilerplate(runs[r].begin)) continue;
      const TokenRange name = people_.name_in(runs[r]);
      if (name.empty()) continue;
      const bool titled =
          name.begin > 0 && (read_.has(name.begin - 1, WordClass::role) || read_.has(name.begin - 1, WordClass::rank));
      if (people_.evidence(name.begin) > 0 || titled) return person(name);
    }
    return kNone;
  }

  // A quote before the first name is given to the next speaker: "…," katanya. … Rina menambahkan, …
  void look_ahead() {
    std::uint32_t next = kNone;
    for (std::size_t q = quotes_.size(); q-- > 0;) {
      const SourceKind kind = quotes_[q].source.kind;
      if (party_of_[q] == kNone && kind != SourceKind::none) {
        party_of_[q] = next != kNone ? next : person_soon_after(quotes_[q].end());
      }
      if (party_of_[q] != kNone) next = party_of_[q];
    }
  }

  // "…" Keluhan itu datang dari Sarno Wibowo, petani di Desa Rejosari.
  std::uint32_t person_soon_after(std::uint32_t token) {
    constexpr std::uint32_t kNear = 40;  // tokens
    const std::vector<TokenRange>& runs = people_.runs();
    const auto starts_before = [](TokenRange run, std::uint32_t at) { return run.begin < at; };
    auto run = std::lower_bound(runs.begin(), runs.end(), token, starts_before);
    for (; run != runs.end() && run->begin < token + kNear; ++run) {
      const TokenRange name = people_.name_in(*run);
      if (name.size() >= 2 && read_.is_entity(name.begin, EntityType::person)) return person(name);
    }
    return kNone;
  }

  const Reading& read_;
  const People& people_;
  const Aliases aliases_;
  const std::vector<Attribution>& quotes_;
  std::vector<std::uint32_t> party_of_;
  std::vector<Party> parties_;
  std::vector<std::uint32_t> latest_;  // speakers so far, in order
  std::unordered_map<std::string, std::uint32_t> party_by_key_;
  mutable std::vector<OrgMention> organisations_;
  mutable bool organisations_read_ = false;
  std::vector<std::pair<std::string, TokenRange>> holders_;  // roles (folded) and the names that follow them
  bool holders_read_ = false;
};

}  // namespace

std::vector<std::optional<Speaker>> resolve_speakers(const Reading& read, const People& people,
                                                     const std::vector<Attribution>& quotes) {
  return Resolver(read, people, quotes).run();
}

}  // namespace petik
