#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "petik/entity/dates.hpp"

namespace petik {
namespace {

struct ClockTime {
  int hour = 0, minute = 0;
  int second = -1;  // -1: not said
};

// 14.00, 7:30, 06:15:07, 24.00; nothing for what is no time of the day.
std::optional<ClockTime> clock_time(std::string_view figures) {
  constexpr std::array<int, 3> kLimits = {24, 59, 59};
  std::array<int, 3> parts = {0, 0, -1};
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const std::size_t end = figures.find_first_of(".:");
    const std::string_view digits = figures.substr(0, end);
    int value = -1;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || stop != digits.data() + digits.size() || digits.size() > 2) return std::nullopt;
    if (value < 0 || value > kLimits[part] || (part > 0 && digits.size() != 2)) return std::nullopt;
    if (part > 0 && parts[0] == kLimits[0] && value != 0) return std::nullopt;  // 24.30
    parts[part] = value;
    if (end == std::string_view::npos) return ClockTime{parts[0], parts[1], parts[2]};
    figures.remove_prefix(end + 1);
  }
  return std::nullopt;
}

std::string iso(ClockTime time) {
  std::string text = fmt::format("{:02}:{:02}", time.hour, time.minute);
  if (time.second >= 0) text += fmt::format(":{:02}", time.second);
  return text;
}

bool has_minutes(std::string_view figures) { return figures.find_first_of(".:") != std::string_view::npos; }

// The part of the day that begins at i: pagi, dini hari, malam hari.
std::uint32_t part_end(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "dini") && text.is(i + 1, "hari")) return i + 2;
  if (!text.is_kind(i, PatternClass::part_of_day)) return i;
  return text.is(i + 1, "hari") || text.is(i + 1, "harinya") ? i + 2 : i + 1;
}

std::uint32_t zone_end(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::zone)) return i + 1;
  if (text.is(i, "waktu") && (text.is(i + 1, "setempat") || text.is(i + 1, "indonesia"))) return i + 2;
  return i;
}

PatternMatch timed(std::uint32_t begin, std::uint32_t end, const std::string& iso, std::string_view zone) {
  PatternMatch match{{begin, end}, EntityType::time, {}};
  if (!iso.empty()) match.value.push_back({"iso", iso});
  if (!iso.empty() && !zone.empty() && zone != "-") match.value.push_back({"zone", std::string(zone)});
  return match;
}

PatternMatch timed(std::uint32_t begin, std::uint32_t end) { return timed(begin, end, {}, {}); }

// pukul 7 malam is 19.00, pukul 2 siang 14.00, jam 12 malam midnight. The word says which hours it moves.
ClockTime moved(ClockTime time, const PatternText& text, std::uint32_t part) {
  constexpr int kNoon = 12;
  if (!text.is_kind(part, PatternClass::part_of_day)) return time;
  const std::string_view hours = text.word(part).text;
  const std::size_t dash = hours.find('-');
  if (dash == std::string_view::npos || dash + 1 == hours.size()) return time;
  int first = 0;
  int last = 0;
  std::from_chars(hours.data(), hours.data() + dash, first);
  std::from_chars(hours.data() + dash + 1, hours.data() + hours.size(), last);
  if (time.hour >= first && time.hour <= last) time.hour += kNoon;
  if (time.hour == kNoon && last == kNoon - 1) time.hour = 0;
  return time;
}

// A whole number of words up to `most`; -1 for anything else.
int small_number(const Number& number, int most) {
  int value = -1;
  const char* end = number.amount.data() + number.amount.size();
  const auto [stop, error] = std::from_chars(number.amount.data(), end, value);
  return error == std::errc() && stop == end && value <= most ? value : -1;
}

// jam delapan malam, jam setengah tujuh pagi (half past six); only with its part of the day: jam delapan alone is
// rarely a clock time.
std::optional<PatternMatch> worded_clock(const PatternText& text, std::uint32_t i) {
  constexpr int kHours = 24;
  constexpr int kHalf = 30;
  const bool half = text.is(i + 1, "setengah");
  const auto number = read_number(text, half ? i + 2 : i + 1);
  if (!number) return std::nullopt;
  const std::uint32_t end = part_end(text, number->end);
  if (end == number->end) return std::nullopt;
  const int hour = small_number(*number, kHours);
  if (hour < 0 || (half && hour == 0)) return timed(i, end);
  const ClockTime time = moved({half ? hour - 1 : hour, half ? kHalf : 0, -1}, text, number->end);
  return timed(i, end, iso(time), {});
}

// A clock time of figures: where it ends, what it says.
struct Written {
  std::uint32_t end = 0;
  std::optional<ClockTime> first, last;  // 14.00; 14.00-16.00
};

std::optional<Written> clock_figures(const PatternText& text, std::uint32_t at, bool named) {
  if (!text.figure(at)) return std::nullopt;
  Written found{at + 1, clock_time(text.text(at)), {}};
  if (!found.first) return std::nullopt;
  const bool range = text.is_kind(found.end, PatternClass::range) && text.figure(found.end + 1) &&
                     (named || has_minutes(text.text(at)));
  if (!range) return found;
  found.last = clock_time(text.text(found.end + 1));
  if (found.last) found.end += 2;
  return found;
}

// pukul 14.00 WIB, 14.00 WIB, 06:15, pukul 7 malam tadi, pukul 14.00 hingga 16.00 WIB.
std::optional<PatternMatch> clock(const PatternText& text, std::uint32_t i) {
  const bool named = text.is_kind(i, PatternClass::clock);
  const std::uint32_t at = named ? i + 1 : i;
  if (named && !text.figure(at)) return worded_clock(text, i);
  const auto written = clock_figures(text, at, named);
  if (!written) return std::nullopt;
  const std::uint32_t zone = zone_end(text, written->end);
  const bool colon = text.text(at).find(':') != std::string_view::npos;
  if (!named && !(has_minutes(text.text(at)) && (zone > written->end || colon))) return std::nullopt;
  const std::string_view name = zone == written->end + 1 ? text.word(written->end).text : std::string_view();
  std::string value = iso(moved(*written->first, text, zone));
  if (written->last) value.append(1, '/').append(iso(moved(*written->last, text, zone)));
  std::uint32_t end = part_end(text, zone);
  if (end > zone && (text.is(end, "tadi") || text.is(end, "ini"))) ++end;
  return timed(i, end, value, name);
}

// tidur siang, salat subuh: a habit, not a time.
bool is_habit(const PatternText& text, std::uint32_t i) {
  constexpr std::array<std::string_view, 17> kHabits = {
      "tidur", "makan",   "salat",     "shalat",  "sholat",  "solat", "azan",    "apel", "wisata",
      "pasar", "hiburan", "kehidupan", "selamat", "sekolah", "shift", "sarapan", "salam"};
  if (i == text.begin()) return false;
  for (const std::string_view habit : kHabits) {
    if (text.is(i - 1, habit)) return true;
  }
  return false;
}

// pagi tadi, malam ini, dini hari WIB, semalam, tadi pagi.
std::optional<PatternMatch> part_of_day(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "semalam")) return timed(i, i + 1);
  const bool fronted = (text.is(i, "tadi") || text.is(i, "nanti")) && part_end(text, i + 1) > i + 1;
  if (fronted) return timed(i, part_end(text, i + 1));
  std::uint32_t end = part_end(text, i);
  if (end == i || is_habit(text, i)) return std::nullopt;
  if (text.is(end, "ini") || text.is(end, "tadi") || text.is(end, "itu") || text.is(end, "nanti") ||
      text.is(end, "sebelumnya")) {
    ++end;
  }
  return timed(i, zone_end(text, end));
}

bool is_hour_unit(const PatternText& text, std::uint32_t i) {
  return text.is_kind(i, PatternClass::hour_unit) || text.is(i, "jam");
}

// H, M, S of ISO 8601; 0 for semalam.
char unit_letter(const PatternText& text, std::uint32_t i) {
  const std::string_view unit = text.word(i).text;
  if (text.is(i, "jam") || unit == "hour") return 'H';
  if (unit == "minute") return 'M';
  return unit == "second" ? 'S' : '\0';
}

// A length of time: its end, and what ISO 8601 writes behind PT; empty for a vague one.
struct Length {
  std::uint32_t end = 0;
  std::string value;
};

// 1 x 24 jam; 10-15 menit, which has no one value.
void read_factor(const PatternText& text, Number& number) {
  constexpr int kMost = 1000;
  const bool times = text.is(number.end, "x");
  if (!times && !text.is_kind(number.end, PatternClass::range)) return;
  const auto second = read_number(text, number.end + 1);
  if (!second) return;
  const int a = small_number(number, kMost);
  const int b = small_number(*second, kMost);
  number.end = second->end;
  number.amount = times && a >= 0 && b >= 0 ? std::to_string(a * b) : std::string();
}

// 1 menit 52 detik, dua setengah jam, sejam.
std::optional<Length> read_length(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::one_hour_unit)) {
    const char letter = unit_letter(text, i);
    return Length{i + 1, letter == '\0' ? std::string() : std::string("1") + letter};
  }
  auto number = read_number(text, i);
  if (number) read_factor(text, *number);
  if (!number || !is_hour_unit(text, number->end)) return std::nullopt;
  Length length{number->end + 1, number->amount};
  char last = unit_letter(text, number->end);
  if (!length.value.empty()) length.value += last;
  while (text.figure(length.end) && is_hour_unit(text, length.end + 1)) {
    const auto amount = figure_amount(text.text(length.end));
    const char letter = unit_letter(text, length.end + 1);
    const bool smaller = last == 'H' ? letter == 'M' || letter == 'S' : last == 'M' && letter == 'S';
    if (!amount || !smaller) length.value.clear();
    if (!length.value.empty()) length.value += *amount + letter;
    last = letter;
    length.end += 2;
  }
  return length;
}

// dua jam, 1 menit 52 detik, menit ke-34; dua jam lalu, which is no length and has no value.
std::optional<PatternMatch> hours(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "menit") && text.lower(i + 1).starts_with("ke-")) return timed(i, i + 2);
  const auto length = read_length(text, i);
  if (!length) return std::nullopt;
  std::uint32_t end = length->end;
  bool whole = true;
  if (text.is(end, "ke") && text.is(end + 1, "depan")) {
    end += 2;
  } else if (text.is_kind(end, PatternClass::after_time) && !text.is(end, "ini")) {
    whole = text.is(end, "terakhir");
    ++end;
  } else if (text.is(end, "pertama")) {
    ++end;
  }
  PatternMatch match = timed(i, end);
  const bool single_fraction = length->value.find('.') == length->value.rfind('.');
  if (whole && !length->value.empty() && length->value.front() != '-' && single_fraction) {
    match.value.push_back({"duration", std::string("PT").append(length->value)});
  }
  return match;
}

}  // namespace

std::optional<PatternMatch> read_time(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {clock, part_of_day, hours}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace petik
