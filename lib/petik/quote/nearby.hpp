// People near a quote who may be its speaker though no mention beside the cue names them: the subject of a sentence
// before, the agent of a passive verb of saying, a person named above or below.
//
//     Bupati Rina Laksmi menolak. "Tidak," katanya.               subject
//     Hal itu disampaikan Bupati Rina Laksmi. "Tidak," katanya.   agent
#pragma once

#include <optional>

#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"
#include "petik/quote/source.hpp"

namespace petik {

class Nearby {
 public:
  Nearby(const Reading& read, const People& people) : read_(read), people_(people) {}

  struct Found {
    Source source;
    bool agent = false;     // of a passive verb of saying
    bool acted_on = false;  // the subject of another passive verb: "Rina dipanggil"
  };

  // The last subject or agent with a name between two tokens, at most 400 tokens back.
  std::optional<Found> latest_subject(std::uint32_t from, std::uint32_t to) const;

  // The last people without a name who acted between two tokens: "Warga menolak. Mereka …", "didampingi dua pengacara".
  std::optional<Source> latest_people(std::uint32_t from, std::uint32_t to) const;

  // The subject of the sentence before that of token `to`, where it is one person without a name, in the same
  // paragraph: "Seorang turis merekam itu. Dia …".
  std::optional<Source> nameless_subject(std::uint32_t to) const;

  // The last organisation of the entities layer between two tokens that begins a sentence; kNone if none does.
  std::uint32_t latest_organisation(std::uint32_t from, std::uint32_t to) const;

  // The name of the nearest person before a token who is surely one; empty if there is none.
  TokenRange latest_person(std::uint32_t to) const;

  // The name of a person within 40 tokens behind: "…" Keluhan itu datang dari Sarno Wibowo.
  TokenRange person_soon_after(std::uint32_t token) const;

 private:
  std::uint32_t organisation_of_sentence(std::uint32_t to) const;
  std::optional<Source> subject_of(std::uint32_t sentence_begin, std::uint32_t to) const;
  std::optional<Source> introduced_by(std::uint32_t i, std::uint32_t to) const;
  std::optional<Source> agent_of(std::uint32_t cue, std::uint32_t to) const;
  bool acted_on(const Source& subject) const;
  bool counts_people(std::uint32_t i) const;
  bool of_answer(std::uint32_t i) const;
  bool names_agent(std::uint32_t i) const;
  bool relative(std::uint32_t i) const;
  std::uint32_t skip_connective(std::uint32_t i) const;
  bool used_as_person(std::uint32_t name) const;
  Source named_before_verb(const Source& subject, std::uint32_t end) const;
  bool person_and_person(TokenRange phrase) const;
  bool sure_person(const Source& subject) const;

  const Reading& read_;
  const People& people_;
};

}  // namespace petik
