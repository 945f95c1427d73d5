// Who speaks: from the mention beside each cue to the person in the whole article.
//
//     "…," kata Menteri Rina Laksmi. … "…," katanya. … "…," ujar Rina.     three times Rina Laksmi
//
// `dia`, `ia`, `-nya` have no gender, so nearness and the chain of attributions decide (INDONESIAN.md, 3.6). Each
// decision has a basis:
//
//     named                the mention holds the name                    kata Menteri Rina Laksmi
//     role-of-speaker      the role of one who has spoken                kata Menteri
//     role-holder          the role of somebody named elsewhere          kata Kapolsek
//     organisation         an organisation, place or company             kata BI
//     account              who posted what is quoted                     Akun X "Kabar" … dengan narasi: "…"
//     document             something written                             bunyi surat itu
//     unnamed              the mention as it stands                      kata seorang warga
//     subject              the subject of a sentence before              Rina menolak. "…," katanya.
//     agent                who is said to have spoken before             Hal itu disampaikan Rina. "…," katanya.
//     speaker-before       who spoke last                                "…," kata Rina. "…," katanya.
//     earlier-speaker      who spoke before that                         "…," timpalnya.
//     several-before       two or more who spoke                         Keduanya mengatakan …
//     group-before         an organisation or group that spoke           lembaga itu mengatakan …
//     nearest-person       a person in the text before
//     next-speaker         who speaks next
//     next-person          a person right behind the quote
//     same-words           who says the same words beside a cue
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "petik/document/quote.hpp"
#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

struct Spoken {
  std::optional<Speaker> speaker;  // empty where nobody can be named
  std::string_view basis;          // static storage
  std::vector<SpeakerCandidate> candidates;
};

// The speakers of `quotes` (ordered by the text), one each.
std::vector<Spoken> resolve_speakers(const Reading& read, const People& people, const std::vector<Attribution>& quotes);

}  // namespace petik
