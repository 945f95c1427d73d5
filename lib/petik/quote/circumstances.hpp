// When, where, on what occasion and to whom a quote was said, and the outlet that passed it on: what stands beside cue
// and source in the sentence.
//
//     kata Sarno kepada wartawan di Jakarta, Rabu (29/1/2025)      addressee wartawan, where Jakarta, when Rabu ...
//     ujarnya dalam keterangan tertulis, dikutip dari Antara       occasion dalam keterangan tertulis, via Antara
//     Saat ditemui di kantornya, Sarno mengatakan ...               occasion Saat ditemui, where kantornya
#pragma once

#include <optional>
#include <string>

#include "petik/quote/attribution.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// Bytes of the text; the word that joins a place or an addressee (di, kepada) is left out, that of an occasion stays.
struct Circumstances {
  std::optional<Span> when;
  std::optional<Span> where;
  std::optional<Span> occasion;
  std::optional<Span> addressee;
  std::string via;  // Antara; empty if nobody passed it on
};

// Reads the sentence of the cue; empty for a quote without a cue.
Circumstances circumstances(const Reading& read, const Attribution& quote);

// False if words were put in or left out: "Ini (program) berhasil", "Ini ... berhasil".
bool is_verbatim(const Reading& read, const Attribution& quote);

}  // namespace petik
