// A day, a month or a year of the Gregorian calendar.
#pragma once

namespace petik {

// 0 for a part that is not known.
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;

  friend constexpr bool operator==(CalendarDate a, CalendarDate b) = default;
};

}  // namespace petik
