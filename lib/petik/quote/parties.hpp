// Who may speak in an article: people and organisations under their fullest name, unnamed sources under their own
// words.
//
//     Parties parties(read, people);
//     const std::uint32_t rina = parties.person(name);       // "Rina" -> Rina Wulandari
//     parties[rina].name, parties[rina].role
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "petik/quote/aliases.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"
#include "petik/quote/source.hpp"

namespace petik {

struct Party {
  std::string name;             // Rina Wulandari; seorang warga
  std::string role;             // Menteri Perdagangan; may be empty
  std::string described;        // Pembalap asal Spanyol: by what he is called where he is not named
  std::uint32_t index = kNone;  // into Document::names
  bool person = false;          // has a personal name
  bool several = false;         // two people or more: keduanya, mereka point to it
  std::uint32_t lead = kNone;   // of several the one who is named first: dia points to him
  bool written = false;         // a document: no `mereka` points to it
  bool group = false;  // many people, an organisation, a document: no `dia` points to it while a person is near
};

class Parties {
 public:
  // Both must outlive the parties.
  Parties(const Reading& read, const People& people);

  const Party& operator[](std::uint32_t party) const { return parties_[party]; }

  // The person whose name stands at the tokens.
  std::uint32_t person(TokenRange name);

  // From here on the tokens name the party, too: "pria yang akrab disapa Zul".
  void call(TokenRange nickname, std::uint32_t party) { called_.insert_or_assign(folded_text(nickname), party); }

  // Who a mention of kind `name` names: one person, or two joined by "dan".
  std::uint32_t named(const Source& source);

  // "Dewi dan warga setempat": the words as they stand, led by Dewi; kNone if nobody is named first.
  std::uint32_t led(const Source& source);

  // The organisation, document or unnamed source itself: "Bank Muda, sebuah bank dari Solo" -> Bank Muda.
  std::uint32_t itself(const Source& source, bool group);

  // "Ketua Aspeda", where Aspeda is an organisation of the article: an office and no name.
  bool office_of_organisation(const Source& source) const;

  // The organisation that the entities layer has at `entity`.
  std::uint32_t organisation(std::uint32_t entity);

  // "Tono Hadi, kuasa hukum Rudi": the rest of the phrase round the name is a role of the party.
  void learn_role(std::uint32_t party, TokenRange phrase, TokenRange name);

  // "Pembalap asal Spanyol itu", who is known to be Rudi: his role, if nothing else says one.
  void describe(std::uint32_t party, TokenRange phrase);

 private:
  TokenRange office_words(TokenRange words, std::string_view full_name) const;
  bool says_office(TokenRange words) const;
  TokenRange behind_letters(TokenRange words) const;
  bool has_long_words(TokenRange words) const;
  std::uint32_t intern(std::string name, bool person);
  bool somebody_elses(const Source& source) const;
  std::uint32_t who_spoke_as(const Source& source) const;
  std::uint32_t several(const Source& source);
  TokenRange person_in(TokenRange words) const;
  std::uint32_t company_of(TokenRange name) const;
  std::uint32_t name_at(TokenRange words) const;
  std::uint32_t longer_organisation(std::string_view key, TokenRange words) const;
  std::uint32_t blended_organisation(std::string_view key) const;
  std::string document_text(TokenRange words) const;
  std::string fullest_text(TokenRange words, bool organisation) const;
  std::uint32_t behind_inner_bracket(TokenRange words, std::uint32_t open) const;
  TokenRange organisation_in(TokenRange words) const;
  std::string text_of(TokenRange words) const;
  std::string folded_text(TokenRange words) const;

  const Reading& read_;
  const People& people_;
  const Aliases aliases_;
  std::vector<Party> parties_;
  std::vector<std::pair<std::string, std::uint32_t>> organisations_;  // folded fullest forms -> Document::names
  std::unordered_map<std::string, std::uint32_t> called_;             // folded nickname -> party
  std::unordered_map<std::string, std::uint32_t> by_key_;             // folded name -> party
  std::unordered_map<std::string, std::uint32_t> names_;  // folded fullest and other forms -> Document::names
};

}  // namespace petik
