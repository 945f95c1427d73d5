#include "petik/entity/amounts.hpp"

#include <algorithm>
#include <array>

#include "petik/entity/number_words.hpp"

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

// A number, or two that are the ends of a range.
struct Amount {
  std::uint32_t end = 0;
  std::string from;    // the number; empty for a vague one
  std::string to;      // the other end; empty where there is one number
  bool range = false;  // of two numbers, even if one has no value
};

// Compares two decimal strings; false where one of them is empty, or the second is below zero.
bool is_less(std::string_view a, std::string_view b) {
  const std::size_t whole_a = std::min(a.find('.'), a.size());
  const std::size_t whole_b = std::min(b.find('.'), b.size());
  if (a.empty() || b.empty() || b.front() == '-') return false;
  return whole_a != whole_b ? whole_a < whole_b : a < b;
}

// `amount` with the scale that the number `scaled`, which begins at token `i`, has behind its figures.
std::string scaled_like(const PatternText& text, std::uint32_t i, const Number& scaled, const std::string& amount) {
  if (amount.empty() || !text.figure(i) || !text.is_kind(i + 1, PatternClass::scale) || scaled.end != i + 2) return {};
  return shifted(amount, text.word(i + 1).number);
}

// The value of an amount: amount, or from and to; nothing for a vague one or a range that goes down.
std::vector<ValueField> amount_fields(const Amount& amount) {
  if (!amount.range) return amount_value(amount.from);
  if (!is_less(amount.from, amount.to)) return {};
  return {{"from", amount.from}, {"to", amount.to}};
}

// Rp11-12 miliar: the second number gives the scale of both; Rp 500 ribu-1 juta has its own.
Amount with_range(const PatternText& text, const Number& number) {
  Amount amount{number.end, number.amount, {}, false};
  if (!is_dash(text, number.end) || !text.figure(number.end + 1)) return amount;
  const auto second = read_number(text, number.end + 1);
  if (!second || (number.scaled && !second->scaled)) return amount;
  amount.end = second->end;
  amount.to = second->amount;
  amount.range = true;
  if (second->scaled && !number.scaled) amount.from = scaled_like(text, number.end + 1, *second, amount.from);
  return amount;
}

// Rp 500 ribu-1 juta, where ribu-1 is one token.
std::optional<Amount> glued_range(const PatternText& text, const Number& number) {
  struct Scale {
    std::string_view word;
    int power;
  };
  constexpr std::array<Scale, 4> kScales = {{{"ribu-", 3}, {"juta-", 6}, {"miliar-", 9}, {"triliun-", 12}}};
  const std::string_view word = text.lower(number.end);
  for (const Scale& scale : kScales) {
    if (number.scaled || !word.starts_with(scale.word)) continue;
    const auto last = figure_amount(word.substr(scale.word.size()));
    if (!last || !text.is_kind(number.end + 1, PatternClass::scale)) return std::nullopt;
    return Amount{number.end + 2, shifted(number.amount, scale.power), shifted(*last, text.word(number.end + 1).number),
                  true};
  }
  return std::nullopt;
}

PatternMatch money(std::uint32_t begin, const Amount& amount, std::string_view code) {
  PatternMatch match{{begin, amount.end}, EntityType::money, amount_fields(amount)};
  if (!match.value.empty()) match.value.push_back({"currency", std::string(code)});
  return match;
}

// Rp 10 hingga Rp 15 juta: the scale behind the second amount is meant for the first, too.
void borrow_scale(const PatternText& text, std::uint32_t sign, Amount& amount) {
  constexpr std::size_t kShort = 3;  // digits; Rp 500.000 hingga Rp 1 juta stands as it is
  std::uint32_t at = amount.end;
  if (!is_dash(text, at) && !text.is(at, "hingga") && !text.is(at, "sampai") && !text.is(at, "dan")) return;
  if (text.is(at, "dan") && !(sign > text.begin() && text.is(sign - 1, "antara"))) return;
  ++at;
  const auto currency = currency_before(text, at);
  if (!currency || amount.range || amount.from.size() > kShort || amount.from.find('.') != std::string::npos) return;
  const auto second = read_number(text, currency->end);
  if (!second || !second->scaled || !second->figures) return;
  const std::string scaled = scaled_like(text, currency->end, *second, amount.from);
  if (is_less(scaled, second->amount)) amount.from = scaled;
}

std::optional<PatternMatch> money_after_sign(const PatternText& text, std::uint32_t i, Currency currency) {
  const auto number = read_number(text, currency.end);
  if (!number) return std::nullopt;
  if (const auto range = glued_range(text, *number)) return money(i, *range, currency.code);
  Amount amount = with_range(text, *number);
  const bool plain = number->figures && !number->scaled && !amount.range;
  if (const auto whole = plain ? comma_grouped(text.text(currency.end)) : std::nullopt)
    amount.from = *whole;  // US$1,250
  if (const int power = letter_scale(text, amount.end); power != 0 && !number->scaled) {
    if (!amount.from.empty()) amount.from = shifted(number->amount, power);
    if (!amount.to.empty()) amount.to = shifted(amount.to, power);
    ++amount.end;
  } else if (text.is_kind(amount.end, PatternClass::vague) && !text.is(amount.end, "beberapa")) {
    amount.from.clear();  // Rp 8 jutaan
    ++amount.end;
  } else if (plain) {
    borrow_scale(text, i, amount);
  }
  if (text.is_kind(amount.end, PatternClass::currency_after)) {
    const Currency after = currency_after(text, amount.end);
    amount.end = after.end;
    if (after.code != currency.code) amount.from.clear();  // Rp 102 juta dollar AS: which one is meant, nobody knows
  }
  return money(i, amount, currency.code);
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
    unit.append(1, '/').append(text.lower(end + 1));
    end += 2;
  }
  return unit;
}

// The unit behind a number, if there is one: hektare, ° C; "m" only behind figures.
bool read_measure(const PatternText& text, std::uint32_t& end, bool figures, std::string& unit) {
  if (text.is(end, "°")) {
    unit = text.is(end + 1, "c") ? "Cel" : "deg";
    end += text.is(end + 1, "c") ? 2 : 1;
    return true;
  }
  if (!text.is_kind(end, PatternClass::unit) || (text.is(end, "m") && !figures)) return false;
  unit = read_unit(text, end);
  return true;
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

bool joins_range(const PatternText& text, std::uint32_t i) {
  return is_dash(text, i) || text.is(i, "hingga") || text.is(i, "sampai");
}

// 80-100 km/jam; usia 20 hingga 30 tahun.
Amount quantity_amount(const PatternText& text, const Number& number) {
  Amount amount{number.end, number.amount, {}, false};
  if (!joins_range(text, number.end)) return amount;
  const auto second = read_number(text, number.end + 1);
  if (!second || !second->figures) return amount;
  if (!text.is_kind(second->end, PatternClass::unit) && !is_age(text, number.end - 1, second->end)) return amount;
  if (second->scaled && !number.scaled) amount.from = scaled_like(text, number.end + 1, *second, amount.from);
  amount.end = second->end;
  amount.to = second->amount;
  amount.range = true;
  return amount;
}

void put_minus(std::vector<ValueField>& value) {
  for (ValueField& field : value) {
    if (field.key == "amount" && !field.value.starts_with('-')) field.value.insert(0, 1, '-');
  }
}

// putaran kedua, juara pertama, ulang tahun kelima puluh. Before its noun, kedua means both (kedua negara): there it is
// no ordinal, which it is behind a word of contents with nothing of that kind behind itself.
std::optional<PatternMatch> worded_ordinal(const PatternText& text, std::uint32_t i) {
  constexpr int kTwelve = 12;  // keseratus: nobody means all hundred
  NumberWords sum;
  PatternWord word = text.word(i);
  const bool single = word.number >= 1 && word.number <= 9;
  word.word_class = single ? PatternClass::digit : PatternClass::whole;
  if (word.number >= 1000) return PatternMatch{{i, i + 1}, EntityType::ordinal, amount_value(std::string(word.text))};
  std::uint32_t end = i;
  while (text.in(end) && sum.take(end == i ? word : text.word(end))) ++end;
  const bool counts = end > i + 1 || word.number == 1 || word.number >= kTwelve;
  if (!counts) {
    const auto content = [&](std::uint32_t at) {
      return text.in(at) && text.token(at).kind == TokenKind::word && !text.is_function_word(at);
    };
    if (i == text.begin() || !content(i - 1)) return std::nullopt;
    if (content(end) && !text.token(end).has(kCapital)) return std::nullopt;
  }
  return PatternMatch{{i, end}, EntityType::ordinal, amount_value(sum.value())};
}

}  // namespace

std::optional<PatternMatch> read_money(const PatternText& text, std::uint32_t i) {
  if (const auto currency = currency_before(text, i)) return money_after_sign(text, i, *currency);
  const auto number = read_number(text, i);
  if (!number) return std::nullopt;
  Amount amount = with_range(text, *number);
  if (!text.is_kind(amount.end, PatternClass::currency_after)) return std::nullopt;
  const Currency currency = currency_after(text, amount.end);
  amount.end = currency.end;
  return money(i, amount, currency.code);
}

std::optional<PatternMatch> read_percent(const PatternText& text, std::uint32_t i) {
  const bool minus = text.is_kind(i, PatternClass::minus) || (text.is(i, "-") && text.figure(i + 1));
  const auto number = read_number(text, minus ? i + 1 : i);
  if (!number) return std::nullopt;
  Amount amount{number->end, number->amount, {}, false};
  if (joins_range(text, amount.end) && text.figure(amount.end + 1) &&
      text.is_kind(amount.end + 2, PatternClass::percent)) {
    const auto second = read_number(text, amount.end + 1);
    amount = {amount.end + 2, amount.from, second ? second->amount : std::string(), true};
  }
  if (!text.is_kind(amount.end, PatternClass::percent)) return std::nullopt;
  PatternMatch match{{i, amount.end + 1}, EntityType::percent, amount_fields(amount)};
  if (minus) put_minus(match.value);
  return match;
}

std::optional<PatternMatch> read_quantity(const PatternText& text, std::uint32_t i) {
  if (auto glued = glued_quantity(text, i)) return glued;
  const bool minus = text.is_kind(i, PatternClass::minus);
  const auto number = read_number(text, minus ? i + 1 : i);
  if (!number) return std::nullopt;
  const Amount amount = quantity_amount(text, *number);
  PatternMatch match{{i, amount.end}, EntityType::quantity, amount_fields(amount)};
  std::string unit = "year";
  if (is_age(text, i, amount.end)) {
    ++match.tokens.end;
  } else if (!read_measure(text, match.tokens.end, number->figures, unit)) {
    return std::nullopt;
  }
  if (minus) put_minus(match.value);
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
  if (text.is_kind(i, PatternClass::ordinal)) return worded_ordinal(text, i);
  const auto number = read_number(text, i);
  if (!number || number->amount.empty()) return std::nullopt;
  return PatternMatch{{i, number->end}, EntityType::cardinal, amount_value(number->amount)};
}

}  // namespace petik
