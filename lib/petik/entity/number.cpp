#include "petik/entity/number.hpp"

#include <algorithm>

#include "petik/entity/number_words.hpp"
#include "petik/segment/tokenize.hpp"

namespace petik {
namespace {

constexpr std::size_t kGroup = 3;  // digits between the points of thousands

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// True if every part after the first has three digits: 1.500.000.
bool grouped(std::string_view figures, char separator) {
  const std::size_t first = figures.find(separator);
  if (first > kGroup || !all_digits(figures.substr(0, first)) || figures.front() == '0') return false;
  for (std::size_t at = first; at < figures.size(); at += kGroup + 1) {
    if (figures[at] != separator || !all_digits(figures.substr(at + 1, kGroup)) || at + kGroup + 1 > figures.size()) {
      return false;
    }
  }
  return true;
}

std::string without(std::string_view text, char dropped) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [&](char c) { return c != dropped; });
  return out;
}

// The whole part, with or without points of thousands.
std::optional<std::string> whole_part(std::string_view figures, char separator) {
  if (all_digits(figures)) return std::string(figures);
  if (grouped(figures, separator)) return without(figures, separator);
  return std::nullopt;
}

// Drops zeros that say nothing: 007 -> 7, 1.50 -> 1.5, 2.0 -> 2.
std::string trimmed(std::string amount) {
  const std::size_t first = std::min(amount.find_first_not_of('0'), amount.size());
  amount.erase(0, first);
  if (amount.find('.') != std::string::npos) {
    amount.erase(amount.find_last_not_of('0') + 1);
    if (amount.ends_with('.')) amount.pop_back();
  }
  if (amount.empty() || amount.front() == '.') amount.insert(0, 1, '0');
  return amount;
}

std::optional<std::string> with_fraction(std::string_view figures, char point, char separator) {
  const std::size_t at = figures.rfind(point);
  if (at == std::string_view::npos || !all_digits(figures.substr(at + 1))) return std::nullopt;
  const auto whole = whole_part(figures.substr(0, at), separator);
  if (!whole) return std::nullopt;
  return trimmed(*whole + "." + std::string(figures.substr(at + 1)));
}

// The digits after the point: koma lima lima, koma nol lima; koma dua puluh lima is 25 hundredths.
std::string read_fraction(const PatternText& text, std::uint32_t& i) {
  NumberWords sum;
  std::uint32_t at = i;
  while (text.in(at) && text.kind(at) != PatternClass::scale && sum.take(text.word(at))) ++at;
  if (at > i + 1) {
    i = at;
    return sum.value();
  }
  std::string digits;
  while (text.is_kind(i, PatternClass::digit)) digits += static_cast<char>('0' + text.word(i++).number);
  return digits;
}

// setengah after a number, and the scale words that follow: satu setengah miliar.
void read_scales(const PatternText& text, Number& number) {
  if (text.is_kind(number.end, PatternClass::half) && number.amount.find('.') == std::string::npos &&
      text.is(number.end, "setengah") && !number.amount.empty()) {
    number.amount += ".5";
    ++number.end;
  }
  constexpr int kMost = 3;  // 2 juta ribu triliun; without end the digits would grow with every word
  for (int words = 0; words < kMost && text.is_kind(number.end, PatternClass::scale); ++words) {
    if (!number.amount.empty()) number.amount = shifted(number.amount, text.word(number.end).number);
    number.scaled = true;
    ++number.end;
  }
}

// 2 juta 500 ribu: a smaller scale goes on with the number where its digits have room for it.
void read_smaller_scales(const PatternText& text, Number& number) {
  while (number.scaled && text.figure(number.end) && text.is_kind(number.end + 1, PatternClass::scale)) {
    const auto figures = figure_amount(text.text(number.end));
    const std::size_t last = number.amount.find_last_not_of('0');
    if (!figures || figures->find('.') != std::string::npos || last == std::string::npos) return;
    const std::string smaller = shifted(*figures, text.word(number.end + 1).number);
    const bool fraction = number.amount.find('.') != std::string::npos;
    if (fraction || smaller.size() > number.amount.size() - 1 - last) return;
    number.amount.replace(number.amount.size() - smaller.size(), smaller.size(), smaller);
    number.end += 2;
  }
}

std::optional<Number> read_words(const PatternText& text, std::uint32_t i) {
  NumberWords sum;
  std::uint32_t at = i;
  while (text.in(at) && sum.take(text.word(at))) ++at;
  if (sum.empty()) return std::nullopt;
  Number number{at, sum.value(), false, false};
  if (text.is_kind(at, PatternClass::point) && text.is_kind(at + 1, PatternClass::digit)) {
    number.end = at + 1;
    number.amount = trimmed(number.amount + "." + read_fraction(text, number.end));
    read_scales(text, number);
  } else if (text.is(at, "setengah")) {
    read_scales(text, number);
  }
  return number;
}

std::optional<Number> read_vague(const PatternText& text, std::uint32_t i) {
  Number number{i + 1, "", false, true};
  while (text.is_kind(number.end, PatternClass::scale)) ++number.end;
  return number;
}

}  // namespace

std::optional<std::string> figure_amount(std::string_view figures) {
  if (all_digits(figures)) return trimmed(std::string(figures));
  if (grouped(figures, '.')) return without(figures, '.');
  if (std::count(figures.begin(), figures.end(), ',') > 1 && grouped(figures, ',')) return without(figures, ',');
  if (auto amount = with_fraction(figures, ',', '.')) return amount;
  return with_fraction(figures, '.', ',');
}

std::optional<std::string> comma_grouped(std::string_view figures) {
  if (!grouped(figures, ',')) return std::nullopt;
  return without(figures, ',');
}

std::string shifted(std::string_view amount, int power) {
  const std::size_t point = std::min(amount.find('.'), amount.size());
  std::string digits = without(amount, '.');
  const std::size_t fraction = amount.size() > point ? amount.size() - point - 1 : 0;
  const auto places = static_cast<std::size_t>(power);
  if (fraction <= places) return trimmed(digits + std::string(places - fraction, '0'));
  return trimmed(digits.insert(point + places, "."));
}

namespace {

std::optional<Number> read_new_number(const PatternText& text, std::uint32_t i) {
  switch (text.kind(i)) {
    case PatternClass::vague:
      return read_vague(text, i);
    case PatternClass::half: {
      Number number{i + 1, std::string(text.word(i).text), false, false};
      read_scales(text, number);
      return number;
    }
    case PatternClass::none:
      break;
    default:
      return read_words(text, i);
  }
  std::string_view figures = text.text(i);
  const bool negative = figures.starts_with('-');
  if (negative || figures.starts_with('+')) figures.remove_prefix(1);
  const auto amount = figure_amount(figures);
  if (!amount) return std::nullopt;
  Number number{i + 1, *amount, true, false};
  read_scales(text, number);
  read_smaller_scales(text, number);
  if (negative) number.amount.insert(0, 1, '-');
  return number;
}

}  // namespace

std::optional<Number> read_number(const PatternText& text, std::uint32_t i) {
  if (!text.in(i) || (text.kind(i) == PatternClass::none && !text.figure(i))) return std::nullopt;
  PatternText::LastNumber& last = text.last_number();
  if (last.at != i) last = {i, read_new_number(text, i)};
  return last.number;
}

std::optional<std::string> words_amount(std::string_view words, const Lexicon& lexicon) {
  Document doc;
  doc.text = std::string(words);
  doc.tokens = tokenize(doc.text, lexicon);
  const FoldedTokens folded(doc, lexicon);
  PatternText text(doc, lexicon, folded);
  text.view({0, text.size()});
  const auto number = read_number(text, 0);
  if (!number || number->end != text.size() || number->amount.empty()) return std::nullopt;
  return number->amount;
}

}  // namespace petik
