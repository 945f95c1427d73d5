// Dates and periods, clock times and hours that begin at a token.
//
//     Rabu (29/1/2025)   Sabtu, 14 November 2020   Juni lalu   tahun ini   abad ke-19   2019-2021   tiga hari
//     pukul 14.00 WIB   14.00 WIB   dini hari   malam ini   dua jam
//
// The value of a date is ISO 8601 as far as it is written: 2025-01-29, 2025-06, 2025; --06-12 without the year. A
// weekday that does not fit its date is kept and marked: {"weekday","mismatch"}.
#pragma once

#include <optional>

#include "petik/entity/number.hpp"
#include "petik/entity/patterns.hpp"

namespace petik {

std::optional<PatternMatch> read_date(const PatternText& text, std::uint32_t i);
std::optional<PatternMatch> read_time(const PatternText& text, std::uint32_t i);

}  // namespace petik
