// Dates that cannot be.
#include <array>

#include "petik/check/figures.hpp"
#include "petik/check/message.hpp"

namespace petik::check {
namespace {

constexpr std::array<std::string_view, 7> kDays = {"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"};
constexpr std::array<std::string_view, 7> kEnglishDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                          "Friday", "Saturday", "Sunday"};

bool weekday(const Article& a, std::uint32_t i) {
  return a.capital(i) && a.pattern(i).word_class == PatternClass::weekday;
}

// "Senin dan Selasa (3/3/2025)", "Senin-Selasa, 3/3/2025": the date may be the first one's.
bool second_of_two(const Article& a, std::uint32_t i) { return i >= 2 && weekday(a, i - 2) && !a.number(i - 1); }

// Behind the weekday: a comma, a bracket, the part of the day, "tanggal".
std::uint32_t skip_to_date(const Article& a, std::uint32_t i) {
  constexpr std::uint32_t kMost = 4;
  for (const std::uint32_t end = i + kMost; i < end; ++i) {
    const bool part = a.pattern(i).word_class == PatternClass::part_of_day || a.is(i, "dini") || a.is(i, "hari");
    if (!part && !a.is(i, ",") && !a.is(i, "(") && !a.is(i, "tanggal") && !a.is(i, "/")) break;
  }
  return i;
}

bool numbered(const Article& a, std::uint32_t i) {
  return i > 0 && (a.is(i - 1, "nomor") || a.is(i - 1, "no") || a.is(i - 1, "no.") || a.is(i - 1, "/"));
}

// In Rabu (31/2) the weekday shows that figures without a year are a date.
std::optional<WrittenDate> short_date(const Article& a, std::uint32_t i) {
  if (i < 2 || !a.is(i - 1, "(") || !weekday(a, i - 2) || !a.number(i)) return std::nullopt;
  std::uint32_t end = i + 1;
  std::string figures(a.text(i));
  if (a.is(i + 1, "/") && a.number(i + 2)) {
    figures += "/" + std::string(a.text(i + 2));
    end = i + 3;
  }
  const std::size_t slash = figures.find('/');
  if (slash > 2 || figures.size() > slash + 3 || !a.is(end, ")")) return std::nullopt;
  const auto day = figure_value(figures.substr(0, slash));
  const auto month = figure_value(figures.substr(slash + 1));
  if (!day || !month) return std::nullopt;
  constexpr std::int64_t kThousand = 1000;
  return WrittenDate{{0, static_cast<int>(*month / kThousand), static_cast<int>(*day / kThousand)}, end};
}

}  // namespace

void find_weekday(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!a.capital(i) || !weekday(a, i) || second_of_two(a, i)) continue;
    const auto written = date_at(a, skip_to_date(a, i + 1));
    if (!written || written->date.year == 0 || written->date.day == 0 || !exists(written->date)) continue;
    const int real = weekday_of(written->date);
    if (real == a.pattern(i).number) continue;
    const std::string_view day = kDays[static_cast<std::size_t>(real - 1)];
    const std::string date = iso(written->date);
    const bool closed = a.is(written->end, ")") && !a.spaced(written->end);
    report.add(a.span(i, closed ? written->end : written->end - 1),
               {fmt::format("{} jatuh pada hari {}, bukan {}", date, day, a.text(i)),
                fmt::format("{} is a {} ({}), not {}", date, kEnglishDays[static_cast<std::size_t>(real - 1)], day,
                            a.text(i))});
  }
}

void find_impossible_date(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (!a.number(i)) continue;
    auto written = date_at(a, i);
    if (!written) written = short_date(a, i);
    if (!written || numbered(a, i)) continue;
    const bool there = written->date.day > 0 && written->date.month > 0 && exists(written->date);
    if (there) continue;
    const Span span = a.span(i, written->end - 1);
    report.add(span, message("tanggal {} tidak ada", "there is no date {}", a.doc()[span]));
  }
}

}  // namespace petik::check
