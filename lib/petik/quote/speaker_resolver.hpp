// The parts of speakers.cpp: one class, its rules in a file for each kind of mention (groups and documents, roles,
// pronouns).
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "petik/quote/accounts.hpp"
#include "petik/quote/attribution.hpp"
#include "petik/quote/nearby.hpp"
#include "petik/quote/parties.hpp"
#include "petik/quote/role_holders.hpp"
#include "petik/quote/speakers.hpp"

namespace petik::detail {

inline constexpr std::size_t kMostBefore = 400;  // attributions looked at: keeps the cost of a huge text linear

struct Candidate {
  std::uint32_t party = kNone;
  float score = 0;
  std::string_view basis;  // static storage
};

class SpeakerResolver {
 public:
  SpeakerResolver(const Reading& read, const People& people, const std::vector<Attribution>& quotes)
      : read_(read),
        people_(people),
        quotes_(quotes),
        parties_(read, people),
        holders_(read, people),
        nearby_(read, people),
        accounts_(read),
        chosen_(quotes.size()),
        others_(quotes.size()) {}

  std::vector<Spoken> run();

 private:
  // Any mention.
  Spoken as_spoken(std::size_t q) const;
  Candidate resolve(std::size_t q);
  void look_ahead();
  bool same_words(std::size_t one, std::size_t other) const;
  void repeat_speakers();
  bool speaks(std::size_t q) const;

  // Organisations, documents, accounts and people in the plural: speaker_groups.cpp.
  Candidate by_group(const Source& source, std::string_view basis);
  std::uint32_t group_since(const Source& source);
  std::uint32_t longer_document(const Source& source);
  bool points(const Source& source) const;
  bool narrative(std::size_t q) const;
  Candidate by_account(std::size_t q);
  std::uint32_t account_party(TokenRange tokens);
  std::uint32_t company_meant(const Source& source);
  bool is_company(std::string_view name) const;
  std::uint32_t latest_account(const Source& source);
  TokenRange owner_of_handle(const Source& source) const;
  bool plural(std::size_t q) const;
  Candidate several_before(std::size_t q);
  std::uint32_t latest_several() const;
  std::uint32_t latest_group() const;

  // The speaker of the last quote so far that is `wanted`.
  template <typename Wanted>
  std::uint32_t latest(Wanted wanted) const {
    for (std::size_t p = latest_.size(); p-- > 0 && latest_.size() - p < kMostBefore;) {
      if (wanted(latest_[p])) return chosen_[latest_[p]].party;
    }
    return kNone;
  }

  // Roles: speaker_roles.cpp.
  Candidate by_role(std::size_t q);
  Candidate by_office(std::size_t q, bool group);
  Candidate spoken_of(std::size_t q);
  std::uint32_t earlier_mention(const Source& source);
  TokenRange called_name(std::uint32_t yang) const;
  bool clause_points(std::uint32_t yang) const;
  Candidate unnamed(const Source& source, std::string_view basis = "unnamed");
  bool indefinite(const Source& source) const;
  bool hidden(const Source& source) const;
  bool of_person(const Source& source) const;
  bool described(const Source& source) const;
  bool former(std::string_view role) const;
  Candidate speaker_with_role(std::size_t q) const;
  bool human(const Source& source) const;

  // dia, -nya and no mention: speaker_pronouns.cpp.
  Candidate best_of(std::size_t q);
  bool goes_on(std::size_t q) const;
  std::uint32_t mention_of(std::size_t q) const;
  std::vector<Candidate> spoken_before(std::size_t q) const;
  std::uint32_t one_of_them(std::uint32_t party) const;
  float cue_bonus(std::size_t q, bool previous) const;
  void add_subject(std::vector<Candidate>& all, std::uint32_t from, std::uint32_t to, bool pronoun);
  void add_named_since(std::vector<Candidate>& all, std::size_t q, std::size_t previous);
  std::size_t previous_speaker(std::size_t q) const;

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

}  // namespace petik::detail
