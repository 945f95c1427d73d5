#include "petik/check/figures.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace petik::check {
namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;

bool digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int small_number(std::string_view text) {
  int value = -1;
  if (digits(text) && text.size() <= 4) std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool is_year(int year) { return year >= kFirstYear && year <= kLastYear; }

// 29/1/2025 and 29-1-2025; 2025-01-29.
std::optional<CalendarDate> figures_date(std::string_view text) {
  std::array<int, 3> parts{-1, -1, -1};
  for (std::size_t count = 0; count < parts.size(); ++count) {
    const std::size_t end = text.find_first_of("/-");
    parts[count] = small_number(text.substr(0, end));
    if (end == std::string_view::npos) {
      if (count < 2) return std::nullopt;
      break;
    }
    if (count == 2) return std::nullopt;
    text.remove_prefix(end + 1);
  }
  if (parts[0] < 0 || parts[1] < 0 || parts[2] < 0) return std::nullopt;
  if (is_year(parts[2]) && parts[0] < 100) return CalendarDate{parts[2], parts[1], parts[0]};
  if (is_year(parts[0]) && parts[2] < 100) return CalendarDate{parts[0], parts[1], parts[2]};
  return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> figure_value(std::string_view figure) {
  constexpr std::size_t kMostDigits = 15;
  const std::size_t comma = figure.find(',');
  const std::string_view decimals = comma == std::string_view::npos ? "" : figure.substr(comma + 1);
  std::string_view whole = figure.substr(0, comma);
  if (!digits(decimals) && comma != std::string_view::npos) return std::nullopt;
  std::int64_t value = 0;
  std::size_t count = 0;
  bool grouped = false;
  for (std::size_t dot = whole.find('.');; dot = whole.find('.')) {
    const std::string_view group = whole.substr(0, dot);
    count += group.size();
    if (!digits(group) || count > kMostDigits ||
        (grouped ? group.size() != 3 : dot != std::string_view::npos && group.size() > 3))
      return std::nullopt;
    for (const char c : group) value = value * 10 + (c - '0');
    if (dot == std::string_view::npos) break;
    grouped = true;
    whole.remove_prefix(dot + 1);
  }
  for (std::size_t i = 0; i < 3; ++i) value = value * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
  return value;
}

std::optional<WrittenDate> date_at(const Article& a, std::uint32_t i) {
  if (!a.number(i)) return std::nullopt;
  if (const auto date = figures_date(a.text(i))) return WrittenDate{*date, i + 1};
  const int day = a.text(i).size() <= 2 ? small_number(a.text(i)) : -1;
  const PatternWord month = a.pattern(i + 1);
  constexpr std::size_t kShortestMonth = 3;
  if (day < 1 || month.word_class != PatternClass::month || !a.capital(i + 1) || a.text(i + 1).size() < kShortestMonth)
    return std::nullopt;
  const int year = a.number(i + 2) && a.text(i + 2).size() == 4 ? small_number(a.text(i + 2)) : 0;
  if (!is_year(year)) return WrittenDate{{0, month.number, day}, i + 2};
  return WrittenDate{{year, month.number, day}, i + 3};
}

bool is_rupiah(const Article& a, std::uint32_t i) { return a.is(i, "rp") || a.is(i, "rp."); }

bool is_dash(std::string_view text) { return text == "-" || text == "–" || text == "—"; }

}  // namespace petik::check
