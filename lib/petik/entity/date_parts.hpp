// The pieces that dates are read from: years, days, months, the words that point before or after, and what a date says.
//
//     if (const auto day = read_full_day(text, i)) return dated(text, i, *day);     // 14 November 2020, 29/1/2025
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "petik/entity/calendar.hpp"
#include "petik/entity/pattern_text.hpp"
#include "petik/entity/patterns.hpp"

namespace petik {

// A date without its weekday: where it ends, what it says, and for 10-12 Juni 2025 its last day.
struct WrittenDate {
  std::uint32_t end = 0;
  CalendarDate date;
  std::optional<CalendarDate> last;
};

// lalu, mendatang, yang lalu, ke depan, ini behind a date.
struct PointingWord {
  std::uint32_t end = 0;  // that of the date where there is none
  bool found = false;
  std::optional<Direction> direction;  // none: berikutnya, which is told from another date
};

// 1500 to 2100 in four figures; 0 for anything else.
int year_at(const PatternText& text, std::uint32_t i);

bool is_dash(const PatternText& text, std::uint32_t i);

// –, hingga, sampai between two ends.
bool joins_range(const PatternText& text, std::uint32_t i);

// 14 November 2020, 10-12 Juni 2025, 29/1/2025, 29 / 1.
std::optional<WrittenDate> read_full_day(const PatternText& text, std::uint32_t i);

// Juni, Juni 2025, Juni-Juli 2025.
std::optional<WrittenDate> read_month(const PatternText& text, std::uint32_t i);

PointingWord read_pointing_word(const PatternText& text, std::uint32_t i);

// The date with its value: ISO 8601 as far as it is known. A year that is not written is told from the day of the
// article where that is known, in the direction given.
PatternMatch dated(const PatternText& text, std::uint32_t begin, const WrittenDate& date,
                   Direction direction = Direction::nearest);

// A date with this value, or with none if it is empty.
PatternMatch dated(std::uint32_t begin, std::uint32_t end, std::string iso);

}  // namespace petik
