#include "petik/entity/calendar.hpp"

#include <array>
#include <chrono>

namespace petik {
namespace {

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::chrono::year_month_day to_chrono(CalendarDate date) {
  constexpr int kLeapYear = 2024;
  return {std::chrono::year(date.year == 0 ? kLeapYear : date.year),
          std::chrono::month(static_cast<unsigned>(date.month)),
          std::chrono::day(static_cast<unsigned>(date.day == 0 ? 1 : date.day))};
}

}  // namespace

bool exists(CalendarDate date) {
  if (date.year < 0 || date.month < 0 || date.day < 0) return false;
  if (date.month == 0) return date.day == 0 && date.year > 0;
  return to_chrono(date).ok();
}

int weekday_of(CalendarDate date) {
  const unsigned day = std::chrono::weekday(std::chrono::sys_days(to_chrono(date))).iso_encoding();
  return static_cast<int>(day);
}

std::string iso(CalendarDate date) {
  std::string text = date.year > 0 ? padded(date.year, 4) : "-";
  if (date.month > 0) text += "-" + padded(date.month, 2);
  if (date.day > 0) text += "-" + padded(date.day, 2);
  return text;
}

}  // namespace petik
