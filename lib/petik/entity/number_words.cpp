#include "petik/entity/number_words.hpp"

#include <algorithm>
#include <utility>

namespace petik {
namespace {

constexpr int kGroupDigits = 3;

}  // namespace

bool NumberWords::take(const PatternWord& word) {
  const auto number = static_cast<std::uint32_t>(word.number);
  switch (word.word_class) {
    case PatternClass::digit:
      return take_digit(number);
    case PatternClass::whole:
      return take_whole(number);
    case PatternClass::teen:
      return lift(1, 10, 10);
    case PatternClass::ten:
      return lift(10, 0, 100);
    case PatternClass::hundred:
      return lift(100, 0, 1000);
    case PatternClass::scale:
      return take_scale(word.number);
    case PatternClass::one_scale:
      if (pending() != 0 || has_digit_) return false;
      group_ = 1;
      if (take_scale(word.number)) return true;
      group_ = 0;
      return false;
    default:
      return false;
  }
}

bool NumberWords::take_digit(std::uint32_t digit) {
  if (has_digit_ || group_ % 10 != 0 || (group_ % 100 >= 10 && group_ % 100 < 20)) return false;
  if (digit == 0 && any_) return false;
  digit_ = digit;
  return has_digit_ = any_ = true;
}

bool NumberWords::take_whole(std::uint32_t value) {
  if (has_digit_ || group_ % (value < 100 ? 100 : 1000) != 0) return false;
  group_ += value;
  return any_ = true;
}

// belas, puluh, ratus after a digit: lima puluh.
bool NumberWords::lift(std::uint32_t factor, std::uint32_t plus, std::uint32_t below) {
  if (!has_digit_ || digit_ == 0 || group_ % below != 0) return false;
  group_ += digit_ * factor + plus;
  digit_ = 0;
  has_digit_ = false;
  return true;
}

// ribu, juta ...: multiplies what was read since the last larger scale word. In "lima kuadriliun dua ribu triliun",
// which nobody says, the product would reach into the five quadrillions: the word does not go on.
bool NumberWords::take_scale(int power) {
  if (power % kGroupDigits != 0) return false;
  const auto shift = static_cast<std::size_t>(power / kGroupDigits);
  std::array<std::uint32_t, kGroups> factor{};  // what the scale word multiplies
  std::array<std::uint32_t, kGroups> rest = groups_;
  for (std::size_t g = 0; g < std::min(shift, kGroups); ++g) std::swap(factor[g], rest[g]);
  factor[0] += pending();
  std::size_t top = kGroups;
  while (top > 0 && factor[top - 1] == 0) --top;
  if (top == 0 || top + shift > kGroups) return false;
  const auto reach = static_cast<std::ptrdiff_t>(top + shift);
  if (std::any_of(rest.begin(), rest.begin() + reach, [](std::uint32_t group) { return group != 0; })) return false;
  std::copy_n(factor.begin(), top, rest.begin() + static_cast<std::ptrdiff_t>(shift));
  groups_ = rest;
  group_ = digit_ = 0;
  has_digit_ = false;
  return any_ = true;
}

std::string NumberWords::value() const {
  std::array<std::uint32_t, kGroups> groups = groups_;
  groups[0] += pending();
  std::string digits;
  for (std::size_t g = kGroups; g-- > 0;) {
    std::string group = std::to_string(groups[g]);
    if (!digits.empty()) group.insert(0, kGroupDigits - group.size(), '0');
    if (!digits.empty() || groups[g] != 0) digits += group;
  }
  return digits.empty() ? "0" : digits;
}

}  // namespace petik
