#include "petik/entity/word_features.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

constexpr std::size_t kLongestAffix = 4;  // bytes

std::uint32_t short_hash(std::string_view text) { return static_cast<std::uint32_t>(hash_word(text)); }

void read_affixes(std::string_view lower, FeatureList& out) {
  constexpr std::size_t kShortest = 2;
  for (std::size_t length = kShortest; length <= kLongestAffix && length < lower.size(); ++length) {
    out.add(10 + static_cast<std::uint32_t>(length), short_hash(lower.substr(0, length)));
    out.add(20 + static_cast<std::uint32_t>(length), short_hash(lower.substr(lower.size() - length)));
  }
}

}  // namespace

WordKey word_key(const WordFacts& facts, std::uint32_t i) {
  const Fact& fact = facts[i];
  const std::string_view lower = facts.lower(i);
  const std::size_t taken = std::min(lower.size(), kLongestAffix);
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::memcpy(&first, lower.data(), taken);
  std::memcpy(&last, lower.data() + lower.size() - taken, taken);
  return {std::uint64_t{facts.hash(i)} << 32U | lower.size(), std::uint64_t{first} << 32U | last,
          std::uint64_t{1} << 63U | static_cast<std::uint64_t>(fact.mode) << 40U |
              std::uint64_t{shape_for_model(fact)} << 32U | static_cast<std::uint64_t>(fact.noun) << 28U |
              fact.classes};
}

void read_word(const WordFacts& facts, std::uint32_t i, FeatureList& out) {
  const Fact& fact = facts[i];
  const std::string_view lower = facts.lower(i);
  const std::uint32_t shape = shape_for_model(fact);
  out.add(1, facts.hash(i));
  out.add(9, facts.hash(i), shape);
  read_affixes(lower, out);
  out.add(38, static_cast<std::uint32_t>(lower.size()), shape);
  out.add(42, fact.classes, static_cast<std::uint32_t>(fact.mode));
  for (std::uint32_t bits = fact.classes; bits != 0; bits &= bits - 1) {
    out.add(52, static_cast<std::uint32_t>(std::countr_zero(bits)), shape);
  }
  if (fact.noun != NameNoun::none) out.add(103, static_cast<std::uint32_t>(fact.noun), shape);
}

}  // namespace petik
