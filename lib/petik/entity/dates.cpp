#include "petik/entity/dates.hpp"

#include <array>

#include "petik/entity/date_parts.hpp"
#include "petik/entity/periods.hpp"

namespace petik {
namespace {

constexpr int kSunday = 7;

// Rabu pagi before its date, or with tadi; else the part of the day is a time of its own.
std::uint32_t weekday_part(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = i;
  if (text.is_kind(i, PatternClass::part_of_day)) end = i + 1;
  if (text.is(i, "dini") && text.is(i + 1, "hari")) end = i + 2;
  if (end == i) return i;
  if (text.is(end, "tadi") || text.is(end, "ini") || text.is(end, "lalu")) return end + 1;
  const bool gap = text.is(end, "(") || text.is(end, ",");
  return read_full_day(text, gap ? end + 1 : end) ? end : i;
}

// The date after a weekday: Rabu (29/1/2025), Rabu, 29 Januari 2025, Rabu, (29/1).
std::optional<WrittenDate> weekday_date(const PatternText& text, std::uint32_t i) {
  std::uint32_t at = text.is(i, ",") ? i + 1 : i;
  const bool bracket = text.is(at, "(");
  if (bracket) ++at;
  auto day = read_full_day(text, at);
  if (!day || (bracket && !text.is(day->end, ")"))) return std::nullopt;
  if (bracket) ++day->end;
  return day;
}

// akan digelar Sabtu: the coming one.
bool is_announced(const PatternText& text, std::uint32_t i) {
  constexpr std::uint32_t kReach = 12;  // tokens: about a clause
  for (std::uint32_t at = i; at > text.begin() && i - at < kReach; --at) {
    if (text.is_kind(at - 1, PatternClass::announcing)) return true;
  }
  return false;
}

// The day of a weekday without a date: Rabu, Rabu lalu, Sabtu mendatang.
std::string told_weekday(const PatternText& text, std::uint32_t i, const PointingWord& pointing) {
  const CalendarDate today = text.today();
  if (today.year == 0 || (pointing.found && !pointing.direction)) return {};
  const int weekday = text.word(i).number;
  // "Minggu lalu" at the start of a sentence is last week; inside it, with its capital, it is Sunday.
  if (weekday == kSunday && pointing.found && i == text.begin()) {
    const int shift = *pointing.direction == Direction::past ? -1 : *pointing.direction == Direction::future ? 1 : 0;
    return iso_period(today, DateUnit::week, shift);
  }
  if (!pointing.found && is_announced(text, i))
    return iso(weekday_from(plus_days(today, -1), weekday, Direction::future));
  return iso(weekday_from(today, weekday, pointing.direction.value_or(Direction::nearest)));
}

// Rabu pekan lalu, Sabtu minggu depan.
std::optional<PatternMatch> weekday_of_week(const PatternText& text, std::uint32_t i, std::uint32_t end) {
  if (!text.is(end, "pekan") && !(text.is(end, "minggu") && !text.token(end).has(kCapital))) return std::nullopt;
  const PointingWord pointing = read_pointing_word(text, end + 1);
  if (!pointing.direction) return std::nullopt;
  const CalendarDate today = text.today();
  if (today.year == 0) return dated(i, pointing.end, {});
  constexpr int kWeek = 7;
  const int shift = *pointing.direction == Direction::past     ? -kWeek
                    : *pointing.direction == Direction::future ? kWeek
                                                               : 0;
  const CalendarDate day = weekday_from(plus_days(today, shift), text.word(i).number, Direction::present);
  return dated(i, pointing.end, iso(day));
}

std::optional<PatternMatch> weekday(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::weekday)) return std::nullopt;
  const std::uint32_t end = weekday_part(text, i + 1);
  auto date = weekday_date(text, end);
  if (!text.token(i).has(kCapital) && !date) return std::nullopt;
  if (!date) {
    if (auto match = weekday_of_week(text, i, end)) return match;
  }
  const PointingWord pointing = read_pointing_word(text, date ? date->end : end);
  std::uint32_t stop = pointing.end;
  if (text.is(stop, "hari") && text.is(stop + 1, "ini")) stop += 2;
  if (text.is(stop, "pekan") && text.is(stop + 1, "lalu")) stop += 2;
  if (!date) return dated(i, stop, told_weekday(text, i, pointing));
  PatternMatch match = dated(text, i, *date, pointing.direction.value_or(Direction::nearest));
  match.tokens.end = stop;
  const auto day = match.value.empty() ? std::nullopt : parse_iso_day(match.value.front().value);
  if (day && weekday_of(*day) != text.word(i).number) match.value.push_back({"weekday", "mismatch"});
  return match;
}

// hari ini, besok 11 Juni 2025, kemarin.
std::optional<PatternMatch> day_word(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = 0;
  std::optional<int> shift;
  if (text.is_kind(i, PatternClass::day_word)) {
    end = i + 1;
    shift = text.word(i).number;
  } else if (text.is(i, "hari")) {
    if (text.is(i + 1, "ini") || text.is(i + 1, "sebelumnya") || text.is(i + 1, "esok")) end = i + 2;
    if (text.is(i + 1, "yang") && text.is(i + 2, "sama")) end = i + 3;
    if (text.is(i + 1, "ini")) shift = 0;
  }
  if (end == 0) return std::nullopt;
  const std::uint32_t next = text.is(end, ",") ? end + 1 : end;
  if (auto named = weekday(text, next); named && named->tokens.size() > 1) {
    named->tokens.begin = i;
    return named;
  }
  if (const auto day = read_full_day(text, next)) return dated(text, i, *day);
  const bool told = shift && text.today().year != 0;
  return dated(i, end, told ? iso_period(text.today(), DateUnit::day, *shift) : std::string());
}

// 14 November 2020, Juni lalu, 29/1/2025 by themselves.
std::optional<PatternMatch> bare_day(const PatternText& text, std::uint32_t i) {
  auto day = read_full_day(text, i);
  if (!day) day = read_month(text, i);
  if (!day) return std::nullopt;
  // Juli is a name too: Juli Astuti, Ibu Juli.
  const bool bare_month = day->end == i + 1 && text.is_kind(i, PatternClass::month);
  const bool named = text.in(i + 1) && text.token(i + 1).has(kCapital) && text.token(i + 1).kind == TokenKind::word;
  if (bare_month && named) return std::nullopt;
  // A fraction is no date: 2/3 bagian.
  const bool fraction = day->date.day != 0 && day->date.year == 0 && !text.is_kind(day->end - 1, PatternClass::month);
  if (fraction && !(i > text.begin() && (text.is(i - 1, "(") || text.is(i - 1, "tanggal")))) return std::nullopt;
  const PointingWord pointing = read_pointing_word(text, day->end);
  PatternMatch match = dated(text, i, *day, pointing.direction.value_or(Direction::nearest));
  match.tokens.end = pointing.end;
  return match;
}

}  // namespace

std::optional<PatternMatch> read_date(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {weekday, day_word, read_period, read_edge, bare_day, read_duration, read_year}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace petik
