#include "petik/entity/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <limits>

namespace petik {
namespace {

constexpr int kLastYear = 9999;
constexpr int kMonths = 12;
constexpr int kLongestMonth = 31;
constexpr int kWeek = 7;

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

CalendarDate from_chrono(std::chrono::year_month_day date) {
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

int days_between(CalendarDate from, CalendarDate to) {
  return static_cast<int>((std::chrono::sys_days(to_chrono(to)) - std::chrono::sys_days(to_chrono(from))).count());
}

CalendarDate monday_of(CalendarDate date) { return plus_days(date, 1 - weekday_of(date)); }

bool in_range(CalendarDate date) { return date.year >= 1 && date.year <= kLastYear; }

std::string interval(CalendarDate first, CalendarDate last) {
  return in_range(first) && in_range(last) ? iso(first) + "/" + iso(last) : std::string();
}

// The week of a Monday by ISO 8601: that of its Thursday's year.
std::string iso_week(CalendarDate monday) {
  constexpr int kToThursday = 3;
  const CalendarDate thursday = plus_days(monday, kToThursday);
  if (!in_range(thursday)) return {};
  const int week = days_between({thursday.year, 1, 1}, thursday) / kWeek + 1;
  return padded(thursday.year, 4) + "-W" + padded(week, 2);
}

// The months of a quarter or semester.
std::string months_period(CalendarDate reference, int length, int shift) {
  const int first = (reference.month - 1) / length * length + 1;
  const CalendarDate begin = plus_months({reference.year, first, 0}, shift * length);
  return interval(begin, plus_months(begin, length - 1));
}

std::string years_period(int first, int length) { return interval({first, 0, 0}, {first + length - 1, 0, 0}); }

}  // namespace

bool exists(CalendarDate date) {
  if (date.year < 0 || date.month < 0 || date.day < 0) return false;
  if (date.year > kLastYear || date.month > kMonths || date.day > kLongestMonth) return false;
  if (date.month == 0) return date.day == 0 && date.year > 0;
  return to_chrono(date).ok();
}

int weekday_of(CalendarDate date) {
  const unsigned day = std::chrono::weekday(std::chrono::sys_days(to_chrono(date))).iso_encoding();
  return static_cast<int>(day);
}

std::string iso(CalendarDate date) {
  std::string text = date.year > 0 ? padded(date.year, 4) : "-";
  for (const int part : {date.month, date.day}) {
    if (part > 0) text.append(1, '-').append(padded(part, 2));
  }
  return text;
}

std::optional<CalendarDate> parse_iso_day(std::string_view text) {
  constexpr std::string_view kForm = "0000-00-00";
  if (text.size() != kForm.size()) return std::nullopt;
  std::array<int, 3> parts{};
  std::size_t part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (digit != (kForm[i] == '0') || (!digit && text[i] != '-')) return std::nullopt;
    if (digit) {
      parts[part] = parts[part] * 10 + (text[i] - '0');
    } else {
      ++part;
    }
  }
  const CalendarDate date{parts[0], parts[1], parts[2]};
  if (date.year == 0 || date.month == 0 || date.day == 0 || !exists(date)) return std::nullopt;
  return date;
}

CalendarDate plus_days(CalendarDate date, int days) {
  return from_chrono(std::chrono::sys_days(to_chrono(date)) + std::chrono::days(days));
}

CalendarDate plus_months(CalendarDate date, int months) {
  const int month = date.year * kMonths + date.month - 1 + months;
  return {month / kMonths, month % kMonths + 1, 0};
}

std::string iso_period(CalendarDate reference, DateUnit unit, int shift) {
  constexpr int kSaturday = 5;  // from Monday
  constexpr int kQuarter = 3;
  constexpr int kSemester = 6;
  const CalendarDate monday = plus_days(monday_of(reference), kWeek * shift);
  const auto single = [](CalendarDate date) { return in_range(date) ? iso(date) : std::string(); };
  switch (unit) {
    case DateUnit::day:
      return single(plus_days(reference, shift));
    case DateUnit::week:
      return iso_week(monday);
    case DateUnit::weekend:
      return interval(plus_days(monday, kSaturday), plus_days(monday, kSaturday + 1));
    case DateUnit::month:
      return single(plus_months(reference, shift));
    case DateUnit::quarter:
      return months_period(reference, kQuarter, shift);
    case DateUnit::semester:
      return months_period(reference, kSemester, shift);
    case DateUnit::year:
      return single({reference.year + shift, 0, 0});
    case DateUnit::decade:
      return years_period((reference.year / 10 + shift) * 10, 10);
    case DateUnit::century:
      return years_period(((reference.year - 1) / 100 + shift) * 100 + 1, 100);
  }
  return {};
}

std::optional<CalendarDate> with_year(CalendarDate date, CalendarDate reference, Direction direction) {
  const CalendarDate from = date.day == 0 ? CalendarDate{reference.year, reference.month, 1} : reference;
  std::optional<CalendarDate> best;
  int best_distance = std::numeric_limits<int>::max();
  for (int year = reference.year - 1; year <= reference.year + 1; ++year) {
    const CalendarDate candidate{year, date.month, date.day};
    if (year < 1 || !exists(candidate)) continue;
    const int days = days_between(from, candidate);
    if (direction == Direction::past && days >= 0) continue;
    if (direction == Direction::future && days <= 0) continue;
    if (direction == Direction::present && year != reference.year) continue;
    if (std::abs(days) >= best_distance) continue;
    best = candidate;
    best_distance = std::abs(days);
  }
  return best;
}

CalendarDate weekday_from(CalendarDate reference, int weekday, Direction direction) {
  const int back = (weekday_of(reference) - weekday + kWeek) % kWeek;  // 0 to 6 days ago
  switch (direction) {
    case Direction::past:
      return plus_days(reference, back == 0 ? -kWeek : -back);
    case Direction::future:
      return plus_days(reference, kWeek - back);
    case Direction::present:
      return plus_days(monday_of(reference), weekday - 1);
    default:
      return plus_days(reference, -back);
  }
}

}  // namespace petik
