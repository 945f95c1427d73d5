// Decimals, ranges and parts of a whole.
#include <algorithm>

#include "petik/check/figures.hpp"
#include "petik/check/message.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::check {
namespace {

// True for what makes a figure before it a quantity: persen, juta, rupiah, kilometer.
bool counts(PatternClass c) {
  return c == PatternClass::percent || c == PatternClass::scale || c == PatternClass::unit ||
         c == PatternClass::currency_after;
}

bool digit(char c) { return c >= '0' && c <= '9'; }

// 3.5 and 12.75, not 1.500 and 1.2.3.
bool point_decimal(std::string_view figure) {
  const std::size_t dot = figure.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot > 3) return false;
  const std::string_view decimals = figure.substr(dot + 1);
  return !decimals.empty() && decimals.size() <= 2 && std::all_of(decimals.begin(), decimals.end(), digit) &&
         std::all_of(figure.begin(), figure.begin() + static_cast<std::ptrdiff_t>(dot), digit);
}

// 1,500.50 and 1,500,000: commas part thousands.
bool comma_thousands(std::string_view figure) {
  const std::size_t comma = figure.find(',');
  const std::size_t next = figure.find_first_of(",.", comma == std::string_view::npos ? comma : comma + 1);
  return comma != std::string_view::npos && comma > 0 && comma <= 3 && next == comma + 4 && next + 1 < figure.size() &&
         figure.find('.') >= next;
}

std::string swapped(std::string_view figure) {
  std::string out(figure);
  for (char& c : out) c = c == '.' ? ',' : (c == ',' ? '.' : c);
  return out;
}

bool is_year(std::string_view figure) {
  return figure.size() == 4 && (figure.starts_with("19") || figure.starts_with("20")) &&
         std::all_of(figure.begin(), figure.end(), digit);
}

void add_range(const Article& a, Report& report, std::uint32_t first, std::uint32_t last) {
  const Span span = a.span(first, last);
  report.add(span, message("akhir rentang lebih kecil daripada awalnya: {}", "the range ends below its start: {}",
                           a.doc()[span]));
}

bool descends(std::string_view first, std::string_view second) {
  const auto from = figure_value(first);
  const auto to = figure_value(second);
  return from && to && *from > *to;
}

// "turun dari 20 hingga 10 persen", "selisih antara 20 dan 10 persen": no range.
bool compares(const Article& a, std::uint32_t i) {
  return i > 0 && one_of(a.lower(i - 1), {"dari", "minus", "selisih", "perbandingan", "perbedaan", "beda", "jarak",
                                          "rasio", "skor", "kedudukan", "-"});
}

// 10-5 persen, 10 hingga 5 juta, 2025-2020
void read_range(const Article& a, Report& report, std::uint32_t i) {
  const bool dash = is_dash(a.lower(i + 1));
  if (!dash && !one_of(a.lower(i + 1), {"hingga", "sampai"})) return;
  if (!a.number(i + 2) || compares(a, i) || is_dash(a.lower(i + 3)) || !descends(a.text(i), a.text(i + 2))) return;
  // 15.000 hingga 16 ribu: the scale belongs to the second figure alone.
  constexpr std::int64_t kScaled = 1'000'000;  // a thousand, in thousandths
  const bool scaled = a.pattern(i + 3).word_class == PatternClass::scale;
  if (scaled && figure_value(a.text(i)).value_or(0) >= kScaled) return;
  const bool years = dash && is_year(a.text(i)) && is_year(a.text(i + 2));
  const bool aged = a.is(i + 3, "tahun") && i > 0 && one_of(a.lower(i - 1), {"usia", "berusia", "umur", "berumur"});
  if (years || aged || counts(a.pattern(i + 3).word_class)) add_range(a, report, i, i + 2);
}

// antara Rp5 juta dan Rp3 juta
void read_between(const Article& a, Report& report, std::uint32_t i) {
  if (!a.is(i, "antara") || compares(a, i)) return;
  std::uint32_t first = i + 1;
  if (is_rupiah(a, first)) ++first;
  std::uint32_t joint = first + 1;
  const bool unit = a.word(joint) && !one_of(a.lower(joint), {"dan", "hingga", "sampai"});
  if (unit) ++joint;
  if (!a.number(first) || !one_of(a.lower(joint), {"dan", "hingga", "sampai"})) return;
  std::uint32_t second = joint + 1;
  if (is_rupiah(a, second)) ++second;
  if (!a.number(second) || !descends(a.text(first), a.text(second))) return;
  if (unit ? a.lower(joint - 1) == a.lower(second + 1) : counts(a.pattern(second + 1).word_class)) {
    add_range(a, report, i + 1, second);
  }
}

// --- parts of a whole ---

bool names_whole(const Article& a, std::uint32_t i) {
  if (a.is(i, "terdiri") || a.is(i, "terbagi")) return true;
  return one_of(a.lower(i), {"komposisi", "komposisinya", "rinciannya", "rincian", "perinciannya"});
}

bool partial(std::string_view word) {
  return one_of(word, {"antaranya", "lain", "termasuk", "naik", "turun", "tumbuh", "meningkat", "menurun",
                       "masing-masing", "sekitar", "lebih", "kurang", "minimal", "maksimal", "sebesar"});
}

struct Parts {
  std::int64_t sum = 0;  // thousandths of a per cent
  std::uint32_t first = 0, last = 0, count = 0;
  bool rest = false;  // sisanya 20 persen
};

// The percentages of tokens [i, end); nothing where they need not be all.
std::optional<Parts> parts_of(const Article& a, std::uint32_t i, std::uint32_t end) {
  Parts parts;
  for (; i < end; ++i) {
    if (partial(a.lower(i))) return std::nullopt;
    const bool rest = a.is(i, "sisanya");
    parts.rest = parts.rest || rest;
    if (!a.number(i) || a.pattern(i + 1).word_class != PatternClass::percent) continue;
    const auto value = figure_value(a.text(i));
    if (!value) return std::nullopt;
    parts.sum += *value;
    if (parts.count++ == 0) parts.first = i;
    parts.last = i + 1;
  }
  return parts;
}

}  // namespace

void find_decimal_point(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (!a.number(i)) continue;
    const std::string_view figure = a.text(i);
    const bool model = a.capital(i + 1) && !a.spaced(i + 1);  // 1.5L: what an engine is called
    const bool point =
        point_decimal(figure) && counts(a.pattern(i + 1).word_class) && !a.newline_before(i + 1) && !model;
    if (!point && !comma_thousands(figure)) continue;
    report.add(a.span(i),
               message("desimal ditandai koma dan ribuan ditandai titik: {}",
                       "a comma marks decimals and a full stop thousands: {}", swapped(figure)),
               {{a.span(i), swapped(figure)}});
  }
}

void find_range_order(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i + 2 < a.size(); ++i) {
    if (a.number(i)) read_range(a, report, i);
    if (a.token(i).kind == TokenKind::word) read_between(a, report, i);
  }
}

// Rounding may move the sum by one.
void find_percent_sum(const Article& a, Report& report) {
  constexpr std::int64_t kWhole = 100'000;
  constexpr std::int64_t kRounding = 1'000;
  for (const Sentence& sentence : a.doc().sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (a.token(i).kind != TokenKind::word || !names_whole(a, i)) continue;
      const auto parts = parts_of(a, i + 1, sentence.tokens.end);
      i = sentence.tokens.end;
      if (!parts || parts->count < 2) continue;
      const bool above = parts->sum > kWhole + kRounding;
      const bool below = parts->rest && parts->sum < kWhole - kRounding;
      if (!above && !below) continue;
      const std::string sum = swapped(fmt::format("{:g}", static_cast<double>(parts->sum) / 1000));
      report.add(a.span(parts->first, parts->last), message("bagian-bagiannya berjumlah {} persen, bukan 100",
                                                            "the parts add up to {} per cent, not 100", sum));
    }
  }
}

}  // namespace petik::check
