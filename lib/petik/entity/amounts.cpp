#include "petik/entity/amounts.hpp"

#include <algorithm>
#include <array>

namespace petik {
namespace {

std::vector<ValueField> amount_value(const std::string& amount) {
  if (amount.empty()) return {};
  return {{"amount", amount}};
}

// US$ and S$ are two tokens: US $.
struct Currency {
  std::uint32_t end = 0;
  std::string_view code;
};

std::optional<Currency> currency_before(const PatternText& text, std::uint32_t i) {
  struct Prefix {
    std::string_view letters, code;
  };
  constexpr std::array<Prefix, 6> kPrefixes = {
      {{"us", "USD"}, {"s", "SGD"}, {"a", "AUD"}, {"au", "AUD"}, {"hk", "HKD"}, {"c", "CAD"}}};
  if (text.is_kind(i, PatternClass::currency_before)) return Currency{i + 1, text.word(i).text};
  if (!text.is(i + 1, "$")) return std::nullopt;
  for (const Prefix& prefix : kPrefixes) {
    if (text.is(i, prefix.letters)) return Currency{i + 2, prefix.code};
  }
  return std::nullopt;
}

// The dollars of other countries: dollar AS, dolar Australia.
Currency currency_after(const PatternText& text, std::uint32_t i) {
  struct Country {
    std::string_view word, code;
  };
  constexpr std::array<Country, 8> kDollars = {{{"as", "USD"},
                                                {"amerika", "USD"},
                                                {"australia", "AUD"},
                                                {"singapura", "SGD"},
                                                {"kanada", "CAD"},
                                                {"hong", "HKD"},
                                                {"hongkong", "HKD"},
                                                {"taiwan", "TWD"}}};
  Currency currency{i + 1, text.word(i).text};
  if (currency.code == "USD") {
    for (const Country& country : kDollars) {
      if (!text.is(i + 1, country.word)) continue;
      currency = {i + 2, country.code};
      if (text.is(i + 2, "serikat") || text.is(i + 2, "kong")) ++currency.end;
    }
  } else if ((text.is(i, "yen") && text.is(i + 1, "jepang")) || (text.is(i, "won") && text.is(i + 1, "korea"))) {
    ++currency.end;
  }
  return currency;
}

// After Rp also the letters of the scale: Rp 5,8 T, Rp 3 M, 250 rb.
int letter_scale(const PatternText& text, std::uint32_t i) {
  if (text.is(i, "t")) return 12;
  if (text.is(i, "m")) return 9;
  if (text.is(i, "jt")) return 6;
  if (text.is(i, "rb") || text.is(i, "k")) return 3;
  return 0;
}

bool is_dash(const PatternText& text, std::uint32_t i) { return text.is(i, "-") || text.is(i, "–") || text.is(i, "—"); }

// Rp11-12 miliar: the second number gives the scale, the value is left open.
void extend_range(const PatternText& text, Number& number) {
  if (!is_dash(text, number.end) || !text.figure(number.end + 1) || number.scaled) return;
  const auto second = read_number(text, number.end + 1);
  if (!second) return;
  number.end = second->end;
  number.amount.clear();
}

PatternMatch money(std::uint32_t begin, std::uint32_t end, const std::string& amount, std::string_view code) {
  PatternMatch match{{begin, end}, EntityType::money, {}};
  if (!amount.empty()) match.value = {{"amount", amount}, {"currency", std::string(code)}};
  return match;
}

std::optional<PatternMatch> money_after_sign(const PatternText& text, std::uint32_t i, Currency currency) {
  auto number = read_number(text, currency.end);
  if (!number) return std::nullopt;
  extend_range(text, *number);
  if (const int power = letter_scale(text, number->end); power != 0 && !number->scaled) {
    if (!number->amount.empty()) number->amount = shifted(number->amount, power);
    ++number->end;
  } else if (text.is_kind(number->end, PatternClass::vague) && !text.is(number->end, "beberapa")) {
    number->amount.clear();  // Rp 8 jutaan
    ++number->end;
  }
  std::string_view code = currency.code;
  if (text.is_kind(number->end, PatternClass::currency_after)) {
    const Currency after = currency_after(text, number->end);
    number->end = after.end;
    if (after.code != code) number->amount.clear();  // Rp 102 juta dollar AS: which one is meant, nobody knows
  }
  return money(i, number->end, number->amount, code);
}

// The measures that are written into their number: 30cm, 120Hz, 5000mAh.
std::optional<PatternMatch> glued_quantity(const PatternText& text, std::uint32_t i) {
  static constexpr std::array<std::string_view, 23> kUnits = {
      "cm",  "mm", "km", "kg",  "gr", "gb",     "tb",   "mb",   "hz", "ghz",  "mhz", "w",
      "mah", "mp", "ml", "kwh", "cc", "km/jam", "mbps", "gbps", "m",  "inci", "l"};
  const std::string_view lower = text.lower(i);
  if (lower.empty() || lower.front() < '0' || lower.front() > '9') return std::nullopt;
  const std::size_t digits = lower.find_first_not_of("0123456789.,");
  if (digits == std::string_view::npos) return std::nullopt;
  const std::string_view unit = lower.substr(digits);
  if (std::find(kUnits.begin(), kUnits.end(), unit) == kUnits.end()) return std::nullopt;
  const auto amount = figure_amount(lower.substr(0, digits));
  if (!amount) return std::nullopt;
  return PatternMatch{{i, i + 1}, EntityType::quantity, {{"amount", *amount}, {"unit", std::string(unit)}}};
}

// meter persegi, meter kubik, derajat Celsius, barel per hari, meter per detik.
std::string read_unit(const PatternText& text, std::uint32_t& end) {
  std::string unit(text.word(end).text);
  if (unit == "-") unit = text.lower(end);
  const bool basis = text.is(end, "basis");
  ++end;
  if (basis && text.is(end, "poin")) ++end;
  if (text.is_kind(end, PatternClass::unit_after)) {
    const std::string_view power = text.word(end).text;
    unit = power == "2" || power == "3" ? unit + std::string(power) : std::string(power);
    ++end;
  }
  const bool per = text.is_kind(end, PatternClass::per) &&
                   (text.is_kind(end + 1, PatternClass::unit) || text.is_kind(end + 1, PatternClass::day_unit) ||
                    text.is_kind(end + 1, PatternClass::hour_unit) || text.is(end + 1, "jam"));
  if (per) {
    unit += "/" + std::string(text.lower(end + 1));
    end += 2;
  }
  return unit;
}

// An age: berusia 34 tahun; pria (34 tahun).
bool is_age(const PatternText& text, std::uint32_t i, std::uint32_t end) {
  if (!text.is(end, "tahun") || i == text.begin()) return false;
  if (text.is_kind(i - 1, PatternClass::age)) return true;
  if (i >= text.begin() + 2 && text.is_kind(i - 2, PatternClass::age)) return true;
  if (text.is(i - 1, "(") && text.is(end + 1, ")")) return true;
  if (text.is(i - 1, ",") && text.is(end + 1, ",")) return true;  // Andre, 25 tahun, ...
  constexpr std::array<std::string_view, 14> kPeople = {"pria",  "wanita", "perempuan", "lelaki", "pemain",
                                                        "bocah", "remaja", "gadis",     "pemuda", "kakek",
                                                        "nenek", "anak",   "balita",    "aktor"};
  return std::any_of(kPeople.begin(), kPeople.end(), [&](std::string_view person) { return text.is(i - 1, person); });
}

void quantity_range(const PatternText& text, Number& number) {
  const bool joined = is_dash(text, number.end) || text.is(number.end, "hingga") || text.is(number.end, "sampai");
  if (!joined) return;
  const auto second = read_number(text, number.end + 1);
  if (!second || !second->figures) return;
  if (!text.is_kind(second->end, PatternClass::unit) && !is_age(text, number.end - 1, second->end)) return;
  number.end = second->end;
  number.amount.clear();
}

}  // namespace

std::optional<PatternMatch> read_money(const PatternText& text, std::uint32_t i) {
  if (const auto currency = currency_before(text, i)) return money_after_sign(text, i, *currency);
  auto number = read_number(text, i);
  if (!number) return std::nullopt;
  extend_range(text, *number);
  if (!text.is_kind(number->end, PatternClass::currency_after)) return std::nullopt;
  const Currency currency = currency_after(text, number->end);
  return money(i, currency.end, number->amount, currency.code);
}

std::optional<PatternMatch> read_percent(const PatternText& text, std::uint32_t i) {
  const bool minus = text.is_kind(i, PatternClass::minus) || (text.is(i, "-") && text.figure(i + 1));
  auto number = read_number(text, minus ? i + 1 : i);
  if (!number) return std::nullopt;
  if ((is_dash(text, number->end) || text.is(number->end, "hingga") || text.is(number->end, "sampai")) &&
      text.figure(number->end + 1) && text.is_kind(number->end + 2, PatternClass::percent)) {
    number->end += 2;
    number->amount.clear();
  }
  if (!text.is_kind(number->end, PatternClass::percent)) return std::nullopt;
  if (minus && !number->amount.empty()) number->amount.insert(0, "-");
  return PatternMatch{{i, number->end + 1}, EntityType::percent, amount_value(number->amount)};
}

std::optional<PatternMatch> read_quantity(const PatternText& text, std::uint32_t i) {
  if (auto glued = glued_quantity(text, i)) return glued;
  const bool minus = text.is_kind(i, PatternClass::minus);
  auto number = read_number(text, minus ? i + 1 : i);
  if (!number) return std::nullopt;
  const std::uint32_t begin = i;
  quantity_range(text, *number);
  std::uint32_t end = number->end;
  if (is_age(text, begin, end)) {
    PatternMatch age{{begin, end + 1}, EntityType::quantity, amount_value(number->amount)};
    if (!age.value.empty()) age.value.push_back({"unit", "year"});
    return age;
  }
  const bool degree = text.is(end, "°");
  if (!degree && !text.is_kind(end, PatternClass::unit)) return std::nullopt;
  if (text.is(end, "m") && !number->figures) return std::nullopt;
  std::string unit = "deg";
  if (degree) {
    end += text.is(end + 1, "c") ? 2 : 1;
  } else {
    unit = read_unit(text, end);
  }
  PatternMatch match{{begin, end}, EntityType::quantity, amount_value(number->amount)};
  if (minus && !match.value.empty()) match.value.front().value.insert(0, "-");
  if (!match.value.empty()) match.value.push_back({"unit", unit});
  return match;
}

std::optional<PatternMatch> read_plain_number(const PatternText& text, std::uint32_t i) {
  const std::string_view lower = text.lower(i);
  if (lower.starts_with("ke-")) {
    const auto amount = figure_amount(lower.substr(3));
    if (!amount) return std::nullopt;
    return PatternMatch{{i, i + 1}, EntityType::ordinal, amount_value(*amount)};
  }
  const auto number = read_number(text, i);
  if (!number || number->amount.empty()) return std::nullopt;
  return PatternMatch{{i, number->end}, EntityType::cardinal, amount_value(number->amount)};
}

}  // namespace petik
