#include "petik/entity/dates.hpp"

#include <array>
#include <charconv>

#include "petik/entity/calendar.hpp"

namespace petik {
namespace {

constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2100;

// A date without its weekday: where it ends and what it says.
struct Day {
  std::uint32_t end = 0;
  CalendarDate date;
};

int plain_number(std::string_view text) {
  int value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

int year_at(const PatternText& text, std::uint32_t i) {
  if (!text.figure(i) || text.text(i).size() != 4) return 0;
  const int year = plain_number(text.text(i));
  return year >= kFirstYear && year <= kLastYear ? year : 0;
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
  if (date.day == 0 || !exists(date) || (date.year != 0 && date.year < kFirstYear)) return std::nullopt;
  return date;
}

// 29/1/2025 as one token; 29 / 1 as three.
std::optional<Day> slashed_day(const PatternText& text, std::uint32_t i) {
  if (!text.figure(i)) return std::nullopt;
  if (const auto date = slashed(text.text(i))) return Day{i + 1, *date};
  if (!text.is(i + 1, "/") || day_at(text, i) == 0 || !text.figure(i + 2)) return std::nullopt;
  const CalendarDate date{0, plain_number(text.text(i + 2)), day_at(text, i)};
  if (date.month < 1 || !exists(date)) return std::nullopt;
  return Day{i + 3, date};
}

bool is_dash(const PatternText& text, std::uint32_t i) { return text.is(i, "-") || text.is(i, "–") || text.is(i, "—"); }

// Juni 2025, Juni-Juli 2025; Mei and Mar. are words of names too, so a month needs its capital.
std::optional<Day> month_and_year(const PatternText& text, std::uint32_t i, int day) {
  if (!text.is_kind(i, PatternClass::month) || !text.token(i).has(kCapital)) return std::nullopt;
  Day found{i + 1, {0, text.word(i).number, day}};
  if (day == 0 && is_dash(text, i + 1) && text.is_kind(i + 2, PatternClass::month)) found.end = i + 3;
  if (const int year = year_at(text, found.end); year != 0) {
    found.date.year = year;
    ++found.end;
  }
  if (day != 0 && !exists(found.date)) return std::nullopt;
  return found;
}

// 14 November 2020; 10-12 Juni 2025.
std::optional<Day> worded_day(const PatternText& text, std::uint32_t i) {
  const int day = day_at(text, i);
  if (day == 0) return std::nullopt;
  if (const auto found = month_and_year(text, i + 1, day)) return found;
  const bool range = is_dash(text, i + 1) || text.is(i + 1, "hingga") || text.is(i + 1, "sampai");
  if (!range || day_at(text, i + 2) == 0) return std::nullopt;
  return month_and_year(text, i + 3, day);
}

std::optional<Day> full_day(const PatternText& text, std::uint32_t i) {
  if (const auto day = worded_day(text, i)) return day;
  return slashed_day(text, i);
}

bool is_direction(const PatternText& text, std::uint32_t i) {
  return text.is_kind(i, PatternClass::after_time) || text.is(i, "kemarin");
}

// lalu, mendatang; ke depan. tadi after a clock time.
std::uint32_t direction_end(const PatternText& text, std::uint32_t i) {
  if (is_direction(text, i)) return i + 1;
  if (text.is(i, "yang") && text.is(i + 1, "lalu")) return i + 2;
  if (text.is(i, "lagi")) return i + 1;
  return text.is(i, "ke") && text.is(i + 1, "depan") ? i + 2 : i;
}

PatternMatch dated(std::uint32_t begin, std::uint32_t end, CalendarDate date) {
  PatternMatch match{{begin, end}, EntityType::date, {}};
  if (date.year != 0 || date.month != 0) match.value.push_back({"iso", iso(date)});
  return match;
}

// Rabu pagi before its date, or with tadi; else the part of the day is a time of its own.
std::uint32_t weekday_part(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = i;
  if (text.is_kind(i, PatternClass::part_of_day)) end = i + 1;
  if (text.is(i, "dini") && text.is(i + 1, "hari")) end = i + 2;
  if (end == i) return i;
  if (text.is(end, "tadi") || text.is(end, "ini") || text.is(end, "lalu")) return end + 1;
  const bool gap = text.is(end, "(") || text.is(end, ",");
  return full_day(text, gap ? end + 1 : end) ? end : i;
}

// The date after a weekday: Rabu (29/1/2025), Rabu, 29 Januari 2025, Rabu, (29/1).
std::optional<Day> weekday_date(const PatternText& text, std::uint32_t i) {
  std::uint32_t at = text.is(i, ",") ? i + 1 : i;
  const bool bracket = text.is(at, "(");
  if (bracket) ++at;
  auto day = full_day(text, at);
  if (!day || (bracket && !text.is(day->end, ")"))) return std::nullopt;
  if (bracket) ++day->end;
  return day;
}

std::optional<PatternMatch> weekday(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::weekday)) return std::nullopt;
  const std::uint32_t end = weekday_part(text, i + 1);
  Day day = weekday_date(text, end).value_or(Day{end, {}});
  if (!text.token(i).has(kCapital) && day.end == end) return std::nullopt;
  day.end = direction_end(text, day.end);
  if ((text.is(day.end, "hari") && text.is(day.end + 1, "ini")) ||
      (text.is(day.end, "pekan") && text.is(day.end + 1, "lalu"))) {
    day.end += 2;
  }
  PatternMatch match = dated(i, day.end, day.date);
  if (day.date.year != 0 && day.date.day != 0 && weekday_of(day.date) != text.word(i).number) {
    match.value.push_back({"weekday", "mismatch"});
  }
  return match;
}

// hari ini, besok 11 Juni 2025, kemarin.
std::optional<PatternMatch> day_word(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = 0;
  if (text.is_kind(i, PatternClass::day_word)) end = i + 1;
  if (text.is(i, "hari") && (text.is(i + 1, "ini") || text.is(i + 1, "sebelumnya") || text.is(i + 1, "esok")))
    end = i + 2;
  if (text.is(i, "hari") && text.is(i + 1, "yang") && text.is(i + 2, "sama")) end = i + 3;
  if (end == 0) return std::nullopt;
  const std::uint32_t next = text.is(end, ",") ? end + 1 : end;
  if (auto named = weekday(text, next); named && named->tokens.size() > 1) {
    named->tokens.begin = i;
    return named;
  }
  const auto day = full_day(text, next);
  return day ? dated(i, day->end, day->date) : dated(i, end, {});
}

bool is_ordinal(const PatternText& text, std::uint32_t i) {
  return text.is(i, "pertama") || text.is(i, "kedua") || text.is(i, "ketiga") || text.is(i, "keempat") ||
         text.is(i, "terakhir");
}

// tahun 2025, tahun ini, kuartal II 2025, musim 2023/2024, abad ke-19, bulan Mei.
std::optional<PatternMatch> period(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::day_unit) && !text.is(i, "minggu") && !text.is(i, "periode")) return std::nullopt;
  if (i > text.begin() && text.is(i - 1, "ulang")) return std::nullopt;  // ulang tahun
  std::uint32_t end = i + 1;
  CalendarDate date;
  if (is_ordinal(text, end)) {
    if (const auto day = month_and_year(text, end + 1, 0)) return dated(i, direction_end(text, day->end), {});
    if (text.is(i, "kuartal") || text.is(i, "triwulan")) return dated(i, direction_end(text, end + 1), {});
  }
  if (text.is(i, "tahun") &&
      (text.is(end, "anggaran") || text.is(end, "buku") || text.is(end, "ajaran") || text.is(end, "pelajaran"))) {
    ++end;
  }
  if (const int year = year_at(text, end); year != 0) {
    date.year = year;
    ++end;
    if ((text.is(end, "/") || is_dash(text, end)) && text.figure(end + 1)) {
      date = {};
      end += 2;
    }
    if (text.is(end, "-") && text.is(end + 1, "an")) end += 2;
    return dated(i, direction_end(text, end), date);
  }
  if (text.is(i, "bulan")) {
    if (const auto day = month_and_year(text, end, 0)) return dated(i, direction_end(text, day->end), day->date);
  }
  if (text.is(i, "abad") && text.lower(end).starts_with("ke-")) return dated(i, end + 1, {});
  const bool numbered = text.is(i, "kuartal") || text.is(i, "semester") || text.is(i, "triwulan");
  const std::string_view roman = text.lower(end).substr(0, text.lower(end).find('-'));
  if (numbered && (roman == "i" || roman == "ii" || roman == "iii" || roman == "iv" || text.figure(end))) {
    ++end;
    if (is_dash(text, end) && year_at(text, end + 1) != 0) ++end;
    if (year_at(text, end) != 0) ++end;
    return dated(i, direction_end(text, end), {});
  }
  if (text.is(i, "hari") || text.is(i, "periode")) return std::nullopt;
  end = direction_end(text, end);
  if (end == i + 1) return std::nullopt;
  return dated(i, end, {});
}

// awal tahun, akhir pekan lalu, pertengahan Juni 2025, akhir 2024.
std::optional<PatternMatch> edge(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::edge)) return std::nullopt;
  if (const auto match = period(text, i + 1))
    return PatternMatch{{i, match->tokens.end}, EntityType::date, match->value};
  if (const auto day = month_and_year(text, i + 1, 0)) return dated(i, direction_end(text, day->end), day->date);
  if (const int year = year_at(text, i + 1); year != 0) return dated(i, direction_end(text, i + 2), {year, 0, 0});
  const bool counted = i > text.begin() && text.is_kind(i - 1, PatternClass::digit);
  const bool unit = !counted && (text.is(i + 1, "tahun") || text.is(i + 1, "bulan") || text.is(i + 1, "pekan") ||
                                 text.is(i + 1, "musim"));
  if (unit) return dated(i, i + 2, {});
  return std::nullopt;
}

// Something that counts days: 10 tahun, beberapa hari lalu, satu setengah bulan, setahun terakhir.
std::optional<PatternMatch> duration(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::one_day_unit)) return dated(i, direction_end(text, i + 1), {});
  auto number = read_number(text, i);
  if (!number) return std::nullopt;
  if ((is_dash(text, number->end) || text.is(number->end, "hingga") || text.is(number->end, "sampai"))) {
    if (const auto second = read_number(text, number->end + 1)) number->end = second->end;
  }
  const std::uint32_t unit = number->end;
  const bool counts = text.is_kind(unit, PatternClass::day_unit) || text.is(unit, "minggu") ||
                      (text.is(unit, "malam") && !number->amount.empty());  // dua malam
  if (!counts) return std::nullopt;
  std::uint32_t end = unit + 1;
  if (text.is(end, "pertama") || text.is(end, "berturut-turut")) ++end;
  return dated(i, direction_end(text, end), {});
}

// 2025, 2023/2024, 2019-2021, 2021-22 by themselves.
std::optional<PatternMatch> bare_year(const PatternText& text, std::uint32_t i) {
  const int year = year_at(text, i);
  if (year < 1900 || year > 2060) return std::nullopt;
  if (i > text.begin() && (text.is(i - 1, "nomor") || text.is(i - 1, "no") || text.is(i - 1, "no.")))
    return std::nullopt;
  if ((text.is(i + 1, "/") || is_dash(text, i + 1)) && text.figure(i + 2)) return dated(i, i + 3, {});
  if (text.is_kind(i + 1, PatternClass::scale)) return std::nullopt;
  return dated(i, direction_end(text, i + 1), {year, 0, 0});
}

std::optional<PatternMatch> bare_day(const PatternText& text, std::uint32_t i) {
  auto day = full_day(text, i);
  if (!day) day = month_and_year(text, i, 0);
  if (!day) return std::nullopt;
  // A fraction is no date: 2/3 bagian.
  // Juli is a name too: Juli Astuti, Ibu Juli.
  const bool bare_month = day->end == i + 1 && text.is_kind(i, PatternClass::month);
  const bool named = text.in(i + 1) && text.token(i + 1).has(kCapital) && text.token(i + 1).kind == TokenKind::word;
  if (bare_month && named) return std::nullopt;
  const bool fraction = day->date.day != 0 && day->date.year == 0 && !text.is_kind(day->end - 1, PatternClass::month);
  if (fraction && !(i > text.begin() && (text.is(i - 1, "(") || text.is(i - 1, "tanggal")))) return std::nullopt;
  return dated(i, direction_end(text, day->end), day->date);
}

}  // namespace

std::optional<PatternMatch> read_date(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {weekday, day_word, period, edge, bare_day, duration, bare_year}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace petik
