#include <array>
#include <charconv>

#include "petik/entity/dates.hpp"

namespace petik {
namespace {

// 14.00, 7:30, 06:15:07 -> 14:00, 07:30, 06:15:07; empty for what is no time of the day.
std::string clock_value(std::string_view figures) {
  constexpr std::array<int, 3> kLimits = {24, 59, 59};
  std::string iso;
  std::size_t part = 0;
  while (!figures.empty() && part < kLimits.size()) {
    const std::size_t end = figures.find_first_of(".:");
    const std::string_view digits = figures.substr(0, end);
    int value = -1;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || stop != digits.data() + digits.size() || digits.size() > 2) return {};
    if (value < 0 || value > kLimits[part] || (part > 0 && digits.size() != 2)) return {};
    iso += (part > 0 ? ":" : "") + std::string(digits.size() == 1 ? "0" : "") + std::string(digits);
    ++part;
    if (end == std::string_view::npos) return part == 1 ? iso + ":00" : iso;
    figures.remove_prefix(end + 1);
  }
  return {};
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

// hingga 15.00 WIB after a clock time.
std::uint32_t range_end(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::range) || !text.figure(i + 1) || clock_value(text.text(i + 1)).empty()) return i;
  return i + 2;
}

std::optional<PatternMatch> clock(const PatternText& text, std::uint32_t i) {
  const bool named = text.is_kind(i, PatternClass::clock);
  const std::uint32_t at = named ? i + 1 : i;
  if (named && !text.figure(at)) {
    const auto number = read_number(text, at);  // jam delapan malam
    if (!number || part_end(text, number->end) == number->end) return std::nullopt;
    return timed(i, part_end(text, number->end), {}, {});
  }
  if (!text.figure(at)) return std::nullopt;
  const std::string iso = clock_value(text.text(at));
  if (iso.empty()) return std::nullopt;
  std::uint32_t end = at + 1;
  const std::uint32_t range = named || has_minutes(text.text(at)) ? range_end(text, end) : end;
  const bool single = range == end;
  end = range;
  const std::uint32_t zone = zone_end(text, end);
  const bool colon = text.text(at).find(':') != std::string_view::npos;
  if (!named && !(has_minutes(text.text(at)) && (zone > end || colon))) return std::nullopt;
  const std::string_view name = zone == end + 1 ? text.word(end).text : std::string_view();
  end = part_end(text, zone);
  if (end > zone && (text.is(end, "tadi") || text.is(end, "ini"))) ++end;
  return timed(i, end, single ? iso : std::string(), name);
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
  if (text.is(i, "semalam")) return timed(i, i + 1, {}, {});
  const bool fronted = (text.is(i, "tadi") || text.is(i, "nanti")) && part_end(text, i + 1) > i + 1;
  if (fronted) return timed(i, part_end(text, i + 1), {}, {});
  std::uint32_t end = part_end(text, i);
  if (end == i || is_habit(text, i)) return std::nullopt;
  if (text.is(end, "ini") || text.is(end, "tadi") || text.is(end, "itu") || text.is(end, "nanti") ||
      text.is(end, "sebelumnya")) {
    ++end;
  }
  return timed(i, zone_end(text, end), {}, {});
}

// 1 menit 52 detik; dua jam lalu; 1 x 24 jam; menit ke-34.
std::optional<PatternMatch> hours(const PatternText& text, std::uint32_t i) {
  const auto is_unit = [&](std::uint32_t at) {
    return text.is_kind(at, PatternClass::hour_unit) || text.is(at, "jam");
  };
  if (text.is(i, "menit") && text.lower(i + 1).starts_with("ke-")) return timed(i, i + 2, {}, {});
  std::uint32_t end = i;
  if (text.is_kind(i, PatternClass::one_hour_unit)) {
    end = i + 1;
  } else {
    auto number = read_number(text, i);
    if (number && (text.is(number->end, "x") || text.is_kind(number->end, PatternClass::range))) {
      if (const auto second = read_number(text, number->end + 1)) number->end = second->end;
    }
    if (!number || !is_unit(number->end)) return std::nullopt;
    end = number->end + 1;
    while (text.figure(end) && is_unit(end + 1)) end += 2;
  }
  if (text.is(end, "ke") && text.is(end + 1, "depan")) return timed(i, end + 2, {}, {});
  if ((text.is_kind(end, PatternClass::after_time) && !text.is(end, "ini")) || text.is(end, "pertama")) ++end;
  return timed(i, end, {}, {});
}

}  // namespace

std::optional<PatternMatch> read_time(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {clock, part_of_day, hours}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace petik
