// Figures and dates as they are written, right or wrong. Internal to check/.
//
//     figure_value("1.500,5") == 1500500      // in thousandths
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "petik/check/article.hpp"
#include "petik/entity/calendar.hpp"

namespace petik::check {

// The value of an Indonesian figure in thousandths: full stops part thousands, a comma begins the decimals (three
// count). Nothing for other forms and for values of 10^15 and more.
std::optional<std::int64_t> figure_value(std::string_view figure);

// A date as its words say it, which need not exist.
struct WrittenDate {
  CalendarDate date;      // year 0 where none is written
  std::uint32_t end = 0;  // token behind it
};

// 29/1/2025, 2025-01-29, 29 Januari 2025 or 29 Januari at token `i`. Years from 1800 to 2199.
std::optional<WrittenDate> date_at(const Article& a, std::uint32_t i);

// True for Rp, rp and RP, with or without a full stop.
bool is_rupiah(const Article& a, std::uint32_t i);

bool is_dash(std::string_view text);

void find_weekday(const Article& a, Report& report);
void find_impossible_date(const Article& a, Report& report);
void find_rupiah_dot(const Article& a, Report& report);
void find_rupiah_space(const Article& a, Report& report);
void find_rupiah_mixed(const Article& a, Report& report);
void find_decimal_point(const Article& a, Report& report);
void find_range_order(const Article& a, Report& report);
void find_percent_sum(const Article& a, Report& report);
void find_amount_two_ways(const Article& a, Report& report);

}  // namespace petik::check
