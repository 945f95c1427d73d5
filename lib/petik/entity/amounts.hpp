// Money, percentages and measures that begin at a token.
//
//     Rp12,6 miliar   5 ribu rupiah   US$60 juta   392,8 juta dollar AS   ratusan miliar rupiah
//     6%   2,2-2,6 persen   minus 86,90 persen
//     3 hektare   80-100 km/jam   1,5 juta meter kubik   30cm   34 tahun (after berusia)
#pragma once

#include <optional>

#include "petik/entity/number.hpp"
#include "petik/entity/patterns.hpp"

namespace petik {

std::optional<PatternMatch> read_money(const PatternText& text, std::uint32_t i);
std::optional<PatternMatch> read_percent(const PatternText& text, std::uint32_t i);
std::optional<PatternMatch> read_quantity(const PatternText& text, std::uint32_t i);

// "ke-19", "kelima" are ordinals; other numbers are cardinals. For what no other pattern takes.
std::optional<PatternMatch> read_plain_number(const PatternText& text, std::uint32_t i);

}  // namespace petik
