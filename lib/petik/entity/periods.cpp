#include "petik/entity/periods.hpp"

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "petik/entity/date_parts.hpp"
#include "petik/entity/number.hpp"

namespace petik {
namespace {

// What the words of time count, and how ISO 8601 writes a length of it: a number shifted by `power`, and its letter.
struct Unit {
  std::string_view name;
  DateUnit unit;
  int power;
  char letter;
};

const Unit* find_unit(std::string_view name) {
  static constexpr std::array<Unit, 6> kUnits = {{{"day", DateUnit::day, 0, 'D'},
                                                  {"week", DateUnit::week, 0, 'W'},
                                                  {"month", DateUnit::month, 0, 'M'},
                                                  {"year", DateUnit::year, 0, 'Y'},
                                                  {"decade", DateUnit::decade, 1, 'Y'},
                                                  {"century", DateUnit::century, 2, 'Y'}}};
  for (const Unit& unit : kUnits) {
    if (unit.name == name) return &unit;
  }
  return nullptr;
}

// hari, pekan, tahun ...; minggu, which is Sunday too, is a week where something counts or points.
const Unit* unit_at(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "minggu")) return find_unit("week");
  const bool unit = text.is_kind(i, PatternClass::day_unit) || text.is_kind(i, PatternClass::one_day_unit);
  return unit ? find_unit(text.word(i).text) : nullptr;
}

std::optional<DateUnit> period_unit(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "kuartal") || text.is(i, "triwulan")) return DateUnit::quarter;
  if (text.is(i, "semester")) return DateUnit::semester;
  const Unit* unit = unit_at(text, i);
  if (unit == nullptr || unit->unit == DateUnit::day) return std::nullopt;
  return unit->unit;
}

int shift_of(Direction direction) { return direction == Direction::past ? -1 : direction == Direction::future ? 1 : 0; }

// tahun ini, pekan lalu: seen from the day of the article.
std::string told_period(const PatternText& text, std::optional<DateUnit> unit, const PointingWord& pointing) {
  if (!unit || !pointing.direction || text.today().year == 0) return {};
  return iso_period(text.today(), *unit, shift_of(*pointing.direction));
}

// A small whole number for counting back; 0 for any other amount.
int small_count(std::string_view amount) {
  int count = 0;
  const auto [end, error] = std::from_chars(amount.data(), amount.data() + amount.size(), count);
  return error == std::errc() && end == amount.data() + amount.size() && count > 0 && count < 10000 ? count : 0;
}

// I, II, pertama, kedua; 0 for no such word.
int part_number(std::string_view word) {
  constexpr std::array<std::string_view, 4> kRoman = {"i", "ii", "iii", "iv"};
  constexpr std::array<std::string_view, 4> kFigures = {"1", "2", "3", "4"};
  constexpr std::array<std::string_view, 4> kWords = {"pertama", "kedua", "ketiga", "keempat"};
  for (int i = 0; i < 4; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (word == kRoman[at] || word == kFigures[at] || word == kWords[at]) return i + 1;
  }
  return 0;
}

// kuartal II 2025, semester pertama 2024.
std::string part_of_year(const PatternText& text, std::uint32_t i, int part, int year) {
  const auto unit = period_unit(text, i);
  if (unit == DateUnit::semester && part <= 2) return iso_period({year, 1, 1}, DateUnit::semester, part - 1);
  return unit == DateUnit::quarter ? iso_period({year, 1, 1}, DateUnit::quarter, part - 1) : std::string();
}

bool is_ordinal(const PatternText& text, std::uint32_t i) {
  return part_number(text.lower(i)) > 0 ? !text.figure(i) && text.lower(i).size() > 3 : text.is(i, "terakhir");
}

bool is_numbered(const PatternText& text, std::uint32_t i) {
  return text.is(i, "kuartal") || text.is(i, "semester") || text.is(i, "triwulan");
}

// kuartal II 2025, semester I-2024, kuartal pertama tahun ini.
std::optional<PatternMatch> numbered_part(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = i + 1;
  const std::string_view word = text.lower(end);
  const std::size_t hyphen = word.find('-');
  const int part = part_number(word.substr(0, hyphen));
  if (!is_numbered(text, i) || (part == 0 && !text.figure(end)) || is_ordinal(text, end)) return std::nullopt;
  ++end;
  int year = hyphen == std::string_view::npos ? 0 : small_count(word.substr(hyphen + 1));  // II-2025 in one token
  if (year == 0) {
    if (is_dash(text, end) && year_at(text, end + 1) != 0) ++end;
    year = year_at(text, end);
    if (year != 0) ++end;
  }
  return dated(i, read_pointing_word(text, end).end,
               part != 0 && year != 0 ? part_of_year(text, i, part, year) : std::string());
}

// kuartal pertama 2025, kuartal ketiga, pekan kedua Juni 2025.
std::optional<PatternMatch> ordinal_part(const PatternText& text, std::uint32_t i) {
  if (!is_ordinal(text, i + 1)) return std::nullopt;
  if (const auto month = read_month(text, i + 2)) return dated(i, read_pointing_word(text, month->end).end, {});
  const int year = year_at(text, i + 2);
  if (year == 0 && (text.is(i, "kuartal") || text.is(i, "triwulan"))) {
    return dated(i, read_pointing_word(text, i + 2).end, {});
  }
  if (year == 0 || !is_numbered(text, i)) return std::nullopt;
  return dated(i, i + 3, part_of_year(text, i, part_number(text.lower(i + 1)), year));
}

// The year behind "/" or a dash: 2023/2024, 2019-2021, 2021-22. Empty for what goes back.
std::string year_range(const PatternText& text, std::uint32_t i, int first) {
  int last = year_at(text, i);
  if (last == 0 && text.text(i).size() == 2) {
    const std::string_view figures = text.text(i);
    const auto [end, error] = std::from_chars(figures.data(), figures.data() + figures.size(), last);
    last = error == std::errc() && end == figures.data() + figures.size() ? last + first / 100 * 100 : 0;
  }
  return last > first ? iso({first, 0, 0}) + "/" + iso({last, 0, 0}) : std::string();
}

// The decade of 1990-an, which is one token; empty for any other.
std::string decade_at(const PatternText& text, std::uint32_t i) {
  constexpr std::size_t kYear = 4;
  const std::string_view word = text.lower(i);
  if (word.size() <= kYear || word.substr(kYear) != "-an") return {};
  const int year = small_count(word.substr(0, kYear));
  return year >= 1000 && year % 10 == 0 ? iso_period({year, 1, 1}, DateUnit::decade, 0) : std::string();
}

// tahun 2025, tahun anggaran 2024, musim 2023/2024, tahun 1990-an.
std::optional<PatternMatch> numbered_year(const PatternText& text, std::uint32_t i) {
  std::uint32_t end = i + 1;
  const bool kind =
      text.is(end, "anggaran") || text.is(end, "buku") || text.is(end, "ajaran") || text.is(end, "pelajaran");
  if (text.is(i, "tahun") && kind) ++end;
  const int year = year_at(text, end);
  if (std::string decade = decade_at(text, end); !decade.empty()) return dated(i, end + 1, std::move(decade));
  if (year == 0) return std::nullopt;
  std::string value = iso({year, 0, 0});
  ++end;
  if ((text.is(end, "/") || is_dash(text, end)) && text.figure(end + 1)) {
    value = year_range(text, end + 1, year);
    end += 2;
  }
  return dated(i, read_pointing_word(text, end).end, std::move(value));
}

// abad ke-19.
std::optional<PatternMatch> century(const PatternText& text, std::uint32_t i) {
  constexpr std::string_view kPrefix = "ke-";
  const std::string_view word = text.lower(i + 1);
  if (!text.is(i, "abad") || !word.starts_with(kPrefix)) return std::nullopt;
  const std::string_view figures = word.substr(kPrefix.size());
  int number = 0;
  const auto [end, error] = std::from_chars(figures.data(), figures.data() + figures.size(), number);
  const bool right = error == std::errc() && end == figures.data() + figures.size() && number >= 1 && number <= 99;
  return dated(i, i + 2, right ? iso_period({number * 100, 1, 1}, DateUnit::century, 0) : std::string());
}

// The value with the part of its period: awal tahun ini.
PatternMatch edged(std::uint32_t i, std::string_view part, PatternMatch match) {
  match.tokens.begin = i;
  const bool plain = !match.value.empty() && match.value.front().key == "iso";
  if (plain && part != "-" && match.value.front().value.find('/') == std::string::npos) {
    match.value.push_back({"mod", std::string(part)});
  }
  return match;
}

// akhir pekan, akhir pekan lalu.
PatternMatch weekend(const PatternText& text, std::uint32_t i) {
  const PointingWord pointing = read_pointing_word(text, i + 2);
  if (text.today().year == 0 || (pointing.found && !pointing.direction)) return dated(i, pointing.end, {});
  const int shift = pointing.direction ? shift_of(*pointing.direction) : 0;
  return dated(i, pointing.end, iso_period(text.today(), DateUnit::weekend, shift));
}

// The value of `amount` units, and of what lies so far before or after the day of the article.
PatternMatch counted(const PatternText& text, TokenRange tokens, const Unit* unit, std::string_view amount,
                     const PointingWord& pointing) {
  PatternMatch match = dated(tokens.begin, tokens.end, {});
  if (unit == nullptr || amount.empty()) return match;
  const bool back = pointing.direction == Direction::past;
  const bool ahead = text.is(tokens.end - 1, "lagi");
  if (back || ahead) {
    const int count = small_count(amount);
    if (count == 0 || text.today().year == 0) return match;
    return dated(tokens.begin, tokens.end, iso_period(text.today(), unit->unit, back ? -count : count));
  }
  const bool from_elsewhere = pointing.found && !pointing.direction && !text.is(tokens.end - 1, "terakhir");
  if (from_elsewhere || amount.find('-') != std::string_view::npos) return match;  // tiga hari kemudian
  std::string length = shifted(amount, unit->power);
  length.insert(0, 1, 'P');
  match.value.push_back({"duration", length + unit->letter});
  return match;
}

}  // namespace

std::optional<PatternMatch> read_period(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::day_unit) && !text.is(i, "minggu") && !text.is(i, "periode")) return std::nullopt;
  if (i > text.begin() && text.is(i - 1, "ulang")) return std::nullopt;  // ulang tahun
  if (auto match = ordinal_part(text, i)) return match;
  if (auto match = numbered_year(text, i)) return match;
  if (text.is(i, "bulan")) {
    if (const auto month = read_month(text, i + 1)) {
      const PointingWord pointing = read_pointing_word(text, month->end);
      PatternMatch match = dated(text, i, *month, pointing.direction.value_or(Direction::nearest));
      match.tokens.end = pointing.end;
      return match;
    }
  }
  if (auto match = century(text, i)) return match;
  if (auto match = numbered_part(text, i)) return match;
  if (text.is(i, "hari") || text.is(i, "periode")) return std::nullopt;
  const PointingWord pointing = read_pointing_word(text, i + 1);
  if (!pointing.found) return std::nullopt;
  return dated(i, pointing.end, told_period(text, period_unit(text, i), pointing));
}

std::optional<PatternMatch> read_edge(const PatternText& text, std::uint32_t i) {
  if (!text.is_kind(i, PatternClass::edge)) return std::nullopt;
  const std::string_view part = text.word(i).text;
  if (text.is(i, "akhir") && text.is(i + 1, "pekan")) return weekend(text, i);
  if (auto match = read_period(text, i + 1)) return edged(i, part, std::move(*match));
  if (const auto month = read_month(text, i + 1)) {
    const PointingWord pointing = read_pointing_word(text, month->end);
    PatternMatch match = dated(text, i + 1, *month, pointing.direction.value_or(Direction::nearest));
    match.tokens.end = pointing.end;
    return edged(i, part, std::move(match));
  }
  if (const int year = year_at(text, i + 1); year != 0) {
    return edged(i, part, dated(i, read_pointing_word(text, i + 2).end, iso({year, 0, 0})));
  }
  const bool counted = i > text.begin() && text.is_kind(i - 1, PatternClass::digit);
  const bool unit = !counted && (text.is(i + 1, "tahun") || text.is(i + 1, "bulan") || text.is(i + 1, "pekan") ||
                                 text.is(i + 1, "musim"));
  if (!unit) return std::nullopt;
  const PointingWord here{i + 2, true, Direction::present};  // pada akhir tahun: this year's
  return edged(i, part, dated(i, i + 2, told_period(text, period_unit(text, i + 1), here)));
}

std::optional<PatternMatch> read_duration(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::one_day_unit)) {
    const PointingWord pointing = read_pointing_word(text, i + 1);
    return counted(text, {i, pointing.end}, unit_at(text, i), "1", pointing);
  }
  auto number = read_number(text, i);
  if (!number) return std::nullopt;
  if (joins_range(text, number->end)) {
    if (const auto second = read_number(text, number->end + 1)) {
      number->end = second->end;
      number->amount.clear();
    }
  }
  const std::uint32_t unit = number->end;
  const bool nights = text.is(unit, "malam") && text.kind(i) != PatternClass::vague;  // dua malam
  if (!text.is_kind(unit, PatternClass::day_unit) && !text.is(unit, "minggu") && !nights) return std::nullopt;
  std::uint32_t end = unit + 1;
  if (text.is(end, "pertama") || text.is(end, "berturut-turut")) ++end;
  const PointingWord pointing = read_pointing_word(text, end);
  return counted(text, {i, pointing.end}, unit_at(text, unit), number->amount, pointing);
}

std::optional<PatternMatch> read_year(const PatternText& text, std::uint32_t i) {
  constexpr int kFirst = 1900;  // by itself: other figures are more often amounts
  constexpr int kLast = 2060;
  if (std::string decade = decade_at(text, i); !decade.empty()) return dated(i, i + 1, std::move(decade));
  const int year = year_at(text, i);
  if (year < kFirst || year > kLast) return std::nullopt;
  if (i > text.begin() && (text.is(i - 1, "nomor") || text.is(i - 1, "no") || text.is(i - 1, "no."))) {
    return std::nullopt;
  }
  if ((text.is(i + 1, "/") || is_dash(text, i + 1)) && text.figure(i + 2)) {
    return dated(i, i + 3, year_range(text, i + 2, year));
  }
  if (text.is_kind(i + 1, PatternClass::scale)) return std::nullopt;
  return dated(i, read_pointing_word(text, i + 1).end, iso({year, 0, 0}));
}

}  // namespace petik
