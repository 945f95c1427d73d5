#include "petik/segment/word_shape.hpp"

#include <algorithm>
#include <array>

namespace petik::detail {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

char byte_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (is_digit(byte_at(text, at + count))) ++count;
  return count;
}

// A number may not go on right after a date or a fraction.
bool ends_number(std::string_view text, std::size_t at) {
  const char next = byte_at(text, at);
  return !is_alnum(kind_at(text, at)) &&
         !((next == '/' || next == '-' || next == '.' || next == ',') && is_digit(byte_at(text, at + 1)));
}

bool is_day_or_month(std::size_t digits) { return digits == 1 || digits == 2; }

bool is_year(std::size_t digits) { return digits == 2 || digits == 4; }

constexpr std::array<std::string_view, 12> kLengthUnits = {"km",    "m", "cm", "mm", "kg",   "g",
                                                           "liter", "L", "l",  "Rp", "Mbps", "mg"};
constexpr std::array<std::string_view, 16> kPerUnits = {"jam", "detik", "menit", "m", "m2", "kg", "km", "liter",
                                                        "l",   "L",     "hari",  "s", "h",  "dl", "dL", "ml"};

bool is_rate(std::string_view unit, std::string_view per) {
  return std::find(kLengthUnits.begin(), kLengthUnits.end(), unit) != kLengthUnits.end() &&
         std::find(kPerUnits.begin(), kPerUnits.end(), per) != kPerUnits.end();
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && is_alnum(kind_at(text, at))) ++at;
  return at;
}

}  // namespace

bool is_roman(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

std::size_t date_end(std::string_view text, std::size_t begin, char separator) {
  std::array<std::size_t, 3> lengths{};
  std::size_t at = begin;
  for (std::size_t part = 0; part < lengths.size(); ++part) {
    lengths[part] = digits_at(text, at);
    at += lengths[part];
    if (part == lengths.size() - 1) break;
    if (byte_at(text, at) != separator) return 0;
    ++at;
  }
  const bool day_first = is_day_or_month(lengths[0]) && is_day_or_month(lengths[1]) && is_year(lengths[2]);
  const bool year_first = lengths[0] == 4 && is_day_or_month(lengths[1]) && is_day_or_month(lengths[2]);
  return (day_first || year_first) && ends_number(text, at) ? at : 0;
}

std::size_t fraction_end(std::string_view text, std::size_t begin) {
  const std::size_t above = digits_at(text, begin);
  if (!is_day_or_month(above) || byte_at(text, begin + above) != '/') return 0;
  const std::size_t below = digits_at(text, begin + above + 1);
  const std::size_t end = begin + above + 1 + below;
  return is_day_or_month(below) && ends_number(text, end) ? end : 0;
}

std::size_t slashed_end(std::string_view text, std::size_t begin, std::size_t slash) {
  const std::string_view left = text.substr(begin, slash - begin);
  const std::size_t end = word_end(text, slash + 1);
  const std::string_view right = text.substr(slash + 1, end - slash - 1);
  if (right.empty()) return 0;
  const bool letters = left.size() == 1 && right.size() == 1;  // S/A, C/O
  const bool numbered = is_roman(left) && digits_at(text, slash + 1) == right.size();
  return letters || numbered || is_rate(left, right) ? end : 0;
}

}  // namespace petik::detail
