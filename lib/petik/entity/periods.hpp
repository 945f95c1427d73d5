// Weeks, months, quarters, years, centuries and lengths of time that begin at a token.
//
//     tahun ini   kuartal II 2025   musim 2023/2024   abad ke-19   akhir pekan lalu   tiga hari   2019-2021
#pragma once

#include <optional>

#include "petik/entity/pattern_text.hpp"
#include "petik/entity/patterns.hpp"

namespace petik {

// tahun 2025, tahun ini, kuartal II 2025, musim 2023/2024, abad ke-19, bulan Mei.
std::optional<PatternMatch> read_period(const PatternText& text, std::uint32_t i);

// awal tahun, akhir pekan lalu, pertengahan Juni 2025, akhir 2024; the value says which part: {"mod","start"}, mid,
// end.
std::optional<PatternMatch> read_edge(const PatternText& text, std::uint32_t i);

// 10 tahun, beberapa hari lalu, satu setengah bulan, setahun terakhir. A length has the value {"duration","P3D"}, ISO
// 8601; what lies that far back (tiga hari lalu) an iso where the day of the article is known.
std::optional<PatternMatch> read_duration(const PatternText& text, std::uint32_t i);

// 2025, 2023/2024, 2019-2021, 2021-22 by themselves.
std::optional<PatternMatch> read_year(const PatternText& text, std::uint32_t i);

}  // namespace petik
