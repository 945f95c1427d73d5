#include "petik/entity/word_features.hpp"

#include <bit>
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
  const std::size_t size = lower.size();
  auto first = detail::read_as<std::uint32_t>(lower.data());  // behind the word are more bytes, see FoldedTokens
  if (size < kLongestAffix) first &= (1U << (8 * size)) - 1U;
  const std::uint32_t last =
      size < kLongestAffix ? first : detail::read_as<std::uint32_t>(lower.data() + size - kLongestAffix);
  const WordKinds& kinds = facts.kinds(i);
  return {std::uint64_t{facts.hash(i)} << 32U | size, std::uint64_t{first} << 32U | last,
          std::uint64_t{1} << 63U | static_cast<std::uint64_t>(fact.mode) << 40U |
              std::uint64_t{shape_for_model(fact)} << 32U | static_cast<std::uint64_t>(kinds.noun) << 28U |
              kinds.classes};
}

void read_word(const WordFacts& facts, std::uint32_t i, FeatureList& out) {
  const Fact& fact = facts[i];
  const std::string_view lower = facts.lower(i);
  const std::uint32_t shape = shape_for_model(fact);
  out.add(1, facts.hash(i));
  out.add(9, facts.hash(i), shape);
  read_affixes(lower, out);
  out.add(38, static_cast<std::uint32_t>(lower.size()), shape);
  const WordKinds& kinds = facts.kinds(i);
  out.add(42, kinds.classes, static_cast<std::uint32_t>(fact.mode));
  for (std::uint32_t bits = kinds.classes; bits != 0; bits &= bits - 1) {
    out.add(52, static_cast<std::uint32_t>(std::countr_zero(bits)), shape);
  }
  if (kinds.noun != NameNoun::none) out.add(103, static_cast<std::uint32_t>(kinds.noun), shape);
}

}  // namespace petik
