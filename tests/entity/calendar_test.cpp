#include "petik/entity/calendar.hpp"

#include <catch2/catch.hpp>

using petik::exists;
using petik::iso;
using petik::weekday_of;

TEST_CASE("days that do not exist are none", "[entity]") {
  CHECK(exists({2024, 2, 29}));
  CHECK_FALSE(exists({2025, 2, 29}));
  CHECK_FALSE(exists({2025, 2, 31}));
  CHECK_FALSE(exists({2025, 13, 1}));
  CHECK_FALSE(exists({2025, 257, 1}));  // 1 as a byte
  CHECK(exists({0, 2, 29}));
  CHECK_FALSE(exists({0, 0, 0}));
}

TEST_CASE("weekdays are those of the calendar", "[entity]") {
  CHECK(weekday_of({2025, 1, 29}) == 3);   // Rabu
  CHECK(weekday_of({2020, 11, 14}) == 6);  // Sabtu
  CHECK(weekday_of({1945, 8, 17}) == 5);   // Jumat
}

TEST_CASE("dates are written as far as they are known", "[entity]") {
  CHECK(iso({2025, 1, 29}) == "2025-01-29");
  CHECK(iso({2025, 6, 0}) == "2025-06");
  CHECK(iso({2025, 0, 0}) == "2025");
  CHECK(iso({0, 6, 12}) == "--06-12");
}

TEST_CASE("only days of the calendar are read as one", "[entity]") {
  CHECK(petik::parse_iso_day("2025-01-29") == petik::CalendarDate{2025, 1, 29});
  for (const char* text :
       {"2025-02-29", "2025-1-29", "2025-01-29T", "2025/01/29", "0000-01-01", "2025-00-01", "", "20250129"}) {
    CHECK_FALSE(petik::parse_iso_day(text));
  }
}

TEST_CASE("periods round a day", "[entity]") {
  using petik::DateUnit;
  using petik::iso_period;
  const petik::CalendarDate day{2025, 1, 1};  // a Wednesday
  CHECK(iso_period(day, DateUnit::day, -1) == "2024-12-31");
  CHECK(iso_period(day, DateUnit::week, 0) == "2025-W01");  // which begins in 2024
  CHECK(iso_period(day, DateUnit::week, -1) == "2024-W52");
  CHECK(iso_period({2027, 1, 1}, DateUnit::week, 0) == "2026-W53");
  CHECK(iso_period(day, DateUnit::weekend, 0) == "2025-01-04/2025-01-05");
  CHECK(iso_period(day, DateUnit::month, -1) == "2024-12");
  CHECK(iso_period(day, DateUnit::month, 23) == "2026-12");
  CHECK(iso_period(day, DateUnit::quarter, -1) == "2024-10/2024-12");
  CHECK(iso_period(day, DateUnit::semester, 1) == "2025-07/2025-12");
  CHECK(iso_period(day, DateUnit::decade, 0) == "2020/2029");
  CHECK(iso_period({2000, 1, 1}, DateUnit::century, 0) == "1901/2000");
  CHECK(iso_period(day, DateUnit::year, -9999).empty());
  CHECK(iso_period({9999, 12, 31}, DateUnit::day, 1).empty());
}

TEST_CASE("weekdays and years are told from a day", "[entity]") {
  using petik::CalendarDate;
  using petik::Direction;
  const CalendarDate thursday{2025, 1, 30};
  CHECK(petik::weekday_from(thursday, 4, Direction::nearest) == thursday);
  CHECK(petik::weekday_from(thursday, 4, Direction::past) == CalendarDate{2025, 1, 23});
  CHECK(petik::weekday_from(thursday, 4, Direction::future) == CalendarDate{2025, 2, 6});
  CHECK(petik::weekday_from(thursday, 1, Direction::present) == CalendarDate{2025, 1, 27});
  CHECK(petik::with_year({0, 12, 31}, thursday, Direction::nearest) == CalendarDate{2024, 12, 31});
  CHECK(petik::with_year({0, 1, 30}, thursday, Direction::past) == CalendarDate{2024, 1, 30});
  CHECK(petik::with_year({0, 1, 0}, thursday, Direction::present) == CalendarDate{2025, 1, 0});
  CHECK_FALSE(petik::with_year({0, 2, 29}, {2026, 7, 1}, Direction::nearest));
}
