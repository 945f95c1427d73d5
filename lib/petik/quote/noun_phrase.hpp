// The noun phrase that names a speaker: how far it reaches.
//
//     noun_phrase(read, people, at, limit)    // "Kepala Dinas Sosial Kota Tua, Rina Laksmi | di Jakarta"
#pragma once

#include <cstdint>
#include <string_view>

#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

inline constexpr std::uint32_t kLongestPhrase = 40;  // tokens; a longer run is no noun phrase

// The tokens of the noun phrase that begins at `at` and ends at or before `limit`; empty if none begins there.
// `subject`: it must reach a verb at `limit`, so it may hold more: "Septa dari Balai Desa menilai".
TokenRange noun_phrase(const Reading& read, const People& people, std::uint32_t at, std::uint32_t limit,
                       bool subject = false);

// A folded word with the prefix of an active verb (meN-, ber-), by its shape alone.
bool has_active_shape(std::string_view folded_word);

// Words between a subject and its verb: "Rina pun kembali menegaskan", "Sarno tidak pernah mengatakan".
bool stands_before_verb(const Reading& read, std::uint32_t i);

}  // namespace petik
