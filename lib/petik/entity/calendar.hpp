// Days of the calendar: which dates exist, which weekday they are.
#pragma once

#include <string>

namespace petik {

// 0 for a part that is not written.
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

// False for 31/2, month 13, 29 February of a common year. A day without a year may be 29 February.
bool exists(CalendarDate date);

// 1 Monday to 7 Sunday; `date` must exist and have all parts (Gregorian calendar).
int weekday_of(CalendarDate date);

// 2025-01-29, 2025-06, 2025, --06-12.
std::string iso(CalendarDate date);

}  // namespace petik
