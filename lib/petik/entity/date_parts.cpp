#include "petik/entity/date_parts.hpp"

#include <array>
#include <charconv>

namespace petik {
namespace {

constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2100;

int plain_number(std::string_view text) {
  int value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

int day_at(const PatternText& text, std::uint32_t i) {
  if (!text.figure(i) || text.text(i).size() > 2) return 0;
  const int day = plain_number(text.text(i));
  return day >= 1 && day <= 31 ? day : 0;
}

// 29/1/2025, 29-01-2025, 29/1, 2025-01-29 as one token.
std::optional<CalendarDate> slashed(std::string_view figures) {
  std::array<int, 3> parts{};
  std::size_t count = 0;
  while (count < parts.size()) {
    const std::size_t end = figures.find_first_of("/-");
    parts[count++] = plain_number(figures.substr(0, end));
    if (parts[count - 1] < 0) return std::nullopt;
    if (end == std::string_view::npos) break;
    figures.remove_prefix(end + 1);
    if (count == parts.size()) return std::nullopt;
  }
  if (count < 2) return std::nullopt;
  CalendarDate date{parts[2], parts[1], parts[0]};
  if (parts[0] > 31) date = {parts[0], parts[1], parts[2]};
  if (date.year > 0 && date.year < 100) date.year += 2000;
  if (date.day == 0 || !exists(date) || (date.year != 0 && (date.year < kFirstYear || date.year > kLastYear))) {
    return std::nullopt;
  }
  return date;
}

// 29/1/2025 as one token; 29 / 1 as three.
std::optional<WrittenDate> slashed_day(const PatternText& text, std::uint32_t i) {
  if (!text.figure(i)) return std::nullopt;
  if (const auto date = slashed(text.text(i))) return WrittenDate{i + 1, *date, {}};
  if (!text.is(i + 1, "/") || day_at(text, i) == 0 || !text.figure(i + 2)) return std::nullopt;
  const CalendarDate date{0, plain_number(text.text(i + 2)), day_at(text, i)};
  if (date.month < 1 || !exists(date)) return std::nullopt;
  return WrittenDate{i + 3, date, {}};
}

// Mei and Mar. are words of names too, so a month needs its capital.
bool is_month(const PatternText& text, std::uint32_t i) {
  return text.is_kind(i, PatternClass::month) && text.token(i).has(kCapital);
}

// Juni 2025 after a day (0: without one); nothing if the day does not exist in that month.
std::optional<WrittenDate> month_and_year(const PatternText& text, std::uint32_t i, int day) {
  if (!is_month(text, i)) return std::nullopt;
  WrittenDate found{i + 1, {0, text.word(i).number, day}, {}};
  if (const int year = year_at(text, found.end); year != 0) {
    found.date.year = year;
    ++found.end;
  }
  if (day != 0 && !exists(found.date)) return std::nullopt;
  return found;
}

// 14 November 2020; 10-12 Juni 2025.
std::optional<WrittenDate> worded_day(const PatternText& text, std::uint32_t i) {
  const int day = day_at(text, i);
  if (day == 0) return std::nullopt;
  if (const auto found = month_and_year(text, i + 1, day)) return found;
  const int last = joins_range(text, i + 1) ? day_at(text, i + 2) : 0;
  if (last == 0) return std::nullopt;
  auto found = month_and_year(text, i + 3, last);
  if (!found) return std::nullopt;
  found->last = found->date;
  found->date.day = day;
  return found;
}

// Jun, Sep. without a year: as often part of a name ("Han Jun") as a month.
bool is_short_month(const PatternText& text, std::uint32_t i) {
  constexpr std::size_t kShort = 3;  // bytes; Mei and May are whole
  return text.text(i).size() <= kShort && !text.is(i, "mei") && !text.is(i, "may");
}

bool is_article_known(const PatternText& text) { return text.today().year != 0; }

// Fills in the year where it can be told.
CalendarDate completed(const PatternText& text, CalendarDate date, Direction direction) {
  if (date.year != 0 || date.month == 0 || !is_article_known(text)) return date;
  return with_year(date, text.today(), direction).value_or(date);
}

}  // namespace

int year_at(const PatternText& text, std::uint32_t i) {
  if (!text.figure(i) || text.text(i).size() != 4) return 0;
  const int year = plain_number(text.text(i));
  return year >= kFirstYear && year <= kLastYear ? year : 0;
}

bool is_dash(const PatternText& text, std::uint32_t i) { return text.is(i, "-") || text.is(i, "–") || text.is(i, "—"); }

bool joins_range(const PatternText& text, std::uint32_t i) {
  return is_dash(text, i) || text.is(i, "hingga") || text.is(i, "sampai");
}

std::optional<WrittenDate> read_full_day(const PatternText& text, std::uint32_t i) {
  if (const auto day = worded_day(text, i)) return day;
  return slashed_day(text, i);
}

std::optional<WrittenDate> read_month(const PatternText& text, std::uint32_t i) {
  if (!is_month(text, i)) return std::nullopt;
  if (!is_dash(text, i + 1) || !text.is_kind(i + 2, PatternClass::month)) {
    const auto month = month_and_year(text, i, 0);
    return month && month->date.year == 0 && is_short_month(text, i) ? std::nullopt : month;
  }
  WrittenDate range{i + 3, {0, text.word(i).number, 0}, CalendarDate{0, text.word(i + 2).number, 0}};
  if (const int year = year_at(text, range.end); year != 0) {
    range.last->year = year;
    range.date.year = range.date.month > range.last->month ? year - 1 : year;  // November-Januari 2025
    ++range.end;
  }
  return range;
}

PointingWord read_pointing_word(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::after_time)) {
    const std::string_view way = text.word(i).text;
    if (way == "past") return {i + 1, true, Direction::past};
    if (way == "present") return {i + 1, true, Direction::present};
    if (way == "future") return {i + 1, true, Direction::future};
    return {i + 1, true, {}};
  }
  if (text.is(i, "kemarin")) return {i + 1, true, Direction::past};
  if (text.is(i, "yang") && text.is(i + 1, "lalu")) return {i + 2, true, Direction::past};
  if (text.is(i, "lagi")) return {i + 1, true, Direction::future};
  if (text.is(i, "ke") && text.is(i + 1, "depan")) return {i + 2, true, Direction::future};
  return {i, false, {}};
}

PatternMatch dated(const PatternText& text, std::uint32_t begin, const WrittenDate& date, Direction direction) {
  if (!date.last) {
    const CalendarDate day = completed(text, date.date, direction);
    return dated(begin, date.end, day.year != 0 || day.month != 0 ? iso(day) : std::string());
  }
  const CalendarDate last = completed(text, *date.last, direction);
  CalendarDate first = date.date;
  if (first.year == 0 && first.month != 0)
    first.year = first.month > last.month && last.year > 1 ? last.year - 1 : last.year;
  const bool right = first.year != last.year || first.month != last.month || first.day < last.day;
  const bool real = first.month == 0 || exists(first);
  return dated(begin, date.end, right && real ? iso(first) + "/" + iso(last) : std::string());
}

PatternMatch dated(std::uint32_t begin, std::uint32_t end, std::string iso) {
  PatternMatch match{{begin, end}, EntityType::date, {}};
  if (!iso.empty()) match.value.push_back({"iso", std::move(iso)});
  return match;
}

}  // namespace petik
