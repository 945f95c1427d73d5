// How amounts in rupiah are written.
#include <limits>
#include <unordered_map>

#include "petik/check/figures.hpp"
#include "petik/check/message.hpp"

namespace petik::check {
namespace {

// Rp with a figure behind it on the same line.
bool amount_at(const Article& a, std::uint32_t i) {
  return is_rupiah(a, i) && a.number(i + 1) && !a.newline_before(i + 1);
}

bool dotted(const Article& a, std::uint32_t i) { return a.text(i).back() == '.'; }

// From the end of Rp to the figure.
Span gap(const Article& a, std::uint32_t i) { return {a.span(i).end, a.span(i + 1).begin}; }

std::int64_t power_of_ten(int power) {
  std::int64_t value = 1;
  while (power-- > 0) value *= 10;
  return value;
}

// The same amount in another form: Rp1,5 miliar and Rp1.500.000.000.
struct Written {
  int scale = 0;
  Span span;
};

}  // namespace

void find_rupiah_dot(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!amount_at(a, i) || !dotted(a, i)) continue;
    const Span span = a.span(i, i + 1);
    report.add(span, message("Rp ditulis tanpa titik: Rp{}", "Rp takes no full stop: Rp{}", a.text(i + 1)),
               {{{a.span(i).begin, a.span(i + 1).begin}, "Rp"}});
  }
}

void find_rupiah_space(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!amount_at(a, i) || dotted(a, i) || !a.spaced(i + 1)) continue;
    report.add(a.span(i, i + 1),
               message("Rp ditulis serangkai dengan angkanya: Rp{}", "Rp is written together with its figure: Rp{}",
                       a.text(i + 1)),
               {{gap(a, i), ""}});
  }
}

void find_rupiah_mixed(const Article& a, Report& report) {
  std::size_t spaced = 0;
  std::size_t tight = 0;
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!amount_at(a, i) || dotted(a, i)) continue;
    ++(a.spaced(i + 1) ? spaced : tight);
  }
  if (spaced == 0 || tight == 0) return;
  const bool house_spaced = spaced > tight;
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!amount_at(a, i) || dotted(a, i) || a.spaced(i + 1) == house_spaced) continue;
    const std::string_view space = house_spaced ? " " : "";
    report.add(a.span(i, i + 1),
               message("tulisan ini mencampur \"Rp 1\" dan \"Rp1\": Rp{}{}",
                       "this text mixes \"Rp 1\" and \"Rp1\": Rp{}{}", space, a.text(i + 1)),
               {{gap(a, i), std::string(space)}});
  }
}

void find_amount_two_ways(const Article& a, Report& report) {
  std::unordered_map<std::int64_t, Written> known;
  constexpr int kLargestScale = 12;
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!amount_at(a, i)) continue;
    auto value = figure_value(a.text(i + 1));
    const PatternWord scale = a.pattern(i + 2);
    const bool scaled = scale.word_class == PatternClass::scale && scale.number <= kLargestScale;
    if (!value || *value == 0 || (scaled && *value > kMost / power_of_ten(scale.number))) continue;
    if (scaled) *value *= power_of_ten(scale.number);
    const Written written{scaled ? scale.number : 0, a.span(i, scaled ? i + 2 : i + 1)};
    const auto [first, fresh] = known.try_emplace(*value, written);
    if (fresh || first->second.scale == written.scale) continue;
    report.add(written.span, message("jumlah yang sama ditulis juga sebagai {}",
                                     "the same amount is also written as {}", a.doc()[first->second.span]));
  }
}

}  // namespace petik::check
