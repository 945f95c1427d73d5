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
