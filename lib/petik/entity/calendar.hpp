// Days of the calendar: which dates exist, which weekday they are, what lies how far from them.
//
//     petik::weekday_of({2025, 1, 29}) == 3                         // Wednesday
//     petik::iso_period({2025, 1, 29}, DateUnit::month, -1) == "2024-12"
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "petik/document/calendar_date.hpp"

namespace petik {

// False for 31/2, month 13, 29 February of a common year. A day without a year may be 29 February.
bool exists(CalendarDate date);

// 1 Monday to 7 Sunday; `date` must exist and have all parts (Gregorian calendar).
int weekday_of(CalendarDate date);

// ISO 8601 as far as the date is known: 2025-01-29, 2025-06, 2025, --06-12.
std::string iso(CalendarDate date);

// 2025-01-29 as a date that exists; nothing for any other text.
std::optional<CalendarDate> parse_iso_day(std::string_view text);

// The day `days` after `date` (before it if negative). `date` must exist and have all parts.
CalendarDate plus_days(CalendarDate date, int days);

// The month that lies `months` from that of `date`, without a day.
CalendarDate plus_months(CalendarDate date, int months);

enum class DateUnit { day, week, weekend, month, quarter, semester, year, decade, century };

// The unit that lies `shift` units from the one that holds `reference`, as ISO 8601: a day 2025-01-29, a week 2025-W05,
// a month, a year, for the others first and last: 2025-02-01/2025-02-02, 2025-04/2025-06, 2020/2029. Weeks begin on
// Monday. Empty for a year before 1 or after 9999. `reference` must exist and have all parts; |shift| <= 9999.
std::string iso_period(CalendarDate reference, DateUnit unit, int shift);

// Where a date lies that is said without its year, or a weekday without its date, seen from the day of the article.
enum class Direction { nearest, past, present, future };

// The year for a month or day without one: the last before the reference, the next after it, that of the reference, or
// the nearest (the past one of two). Nothing if no such day is there (29 February).
std::optional<CalendarDate> with_year(CalendarDate date, CalendarDate reference, Direction direction);

// The day of that weekday: nearest: the reference or the last before it, as news says "kata dia, Rabu"; past: before
// it; future: after it; present: in its week.
CalendarDate weekday_from(CalendarDate reference, int weekday, Direction direction);

}  // namespace petik
