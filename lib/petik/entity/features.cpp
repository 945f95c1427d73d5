#include "petik/entity/features.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "petik/entity/link_features.hpp"
#include "petik/entity/word_features.hpp"

namespace petik {
namespace {

// Place of a token's neighbour from two words before it to two behind it, as a number from 0.
constexpr std::int32_t kReach = 2;
constexpr std::uint32_t place_of(std::int32_t offset) { return static_cast<std::uint32_t>(offset + kReach); }

std::uint32_t run_place(TokenRange run, std::uint32_t at) {
  return std::min(at - run.begin, 3U) * 4 + std::min(run.end - at, 3U);
}

class Reader {
 public:
  Reader(const FeatureContext& context, FeatureList& out)
      : facts_(context.facts),
        pattern_(context.pattern),
        sentence_(context.sentence),
        at_(context.at),
        out_(out),
        fact_(facts_[at_]),
        shape_(shape_for_model(fact_)) {}

  // 5 * 7 + 3 * 5 + 1 + 4 bits; paragraphs are numbered from 1, so that the key is not 0.
  std::uint64_t shapes_key() const {
    std::uint64_t key = at_ == sentence_.begin ? 1 : 0;
    for (std::int32_t offset = -kReach; offset <= kReach; ++offset) key = key << 7U | shape(offset);
    for (std::int32_t offset = -1; offset <= 1; ++offset) key = key << 5U | pattern(offset);
    return key << 4U | 1U | static_cast<unsigned>(fact_.paragraph) << 1U;
  }

  void shapes() {
    out_.add(30, shape_, at_ == sentence_.begin ? 1 : 0);
    out_.add(120, fact_.paragraph, shape_);
    out_.add(31, mix(shape(-1), shape_), shape(1));
    out_.add(32, shape(-2), mix(shape(-1), shape_));
    out_.add(33, shape(1), shape(2));
    out_.add(36, pattern(0), shape_);
    out_.add(37, pattern(1), pattern(-1));
  }

  void neighbour(std::int32_t offset) {
    const std::uint32_t place = place_of(offset);
    if (near(offset) == nullptr) return;
    const WordKinds& kinds = facts_.kinds(neighbour_at(offset));
    out_.add(160 + place, kinds.classes, shape_);
    out_.add(165 + place, static_cast<std::uint32_t>(kinds.noun) << 8U | kinds.cue, shape_);
  }

  void context() {
    for (const std::int32_t offset : kNeighbours) neighbour_word(offset);
    phrases();
    if (fact_.phrase != 0) phrase_after();
    if (fact_.name_like) run();
    read_links(facts_, sentence_, at_, out_);
  }

 private:
  const Fact* near(std::int32_t offset) const {
    const std::uint32_t i = neighbour_at(offset);
    return i - sentence_.begin < sentence_.size() ? &facts_[i] : nullptr;
  }
  std::uint32_t neighbour_at(std::int32_t offset) const { return at_ + static_cast<std::uint32_t>(offset); }
  std::uint32_t word(std::int32_t offset) const {
    return near(offset) == nullptr ? kEdgeWord : facts_.hash(neighbour_at(offset));
  }
  std::uint32_t shape(std::int32_t offset) const {
    constexpr std::uint32_t kNothing = 99;
    const Fact* fact = near(offset);
    return fact == nullptr ? kNothing : shape_for_model(*fact);
  }
  std::uint32_t pattern(std::int32_t offset) const {
    const std::uint32_t i = neighbour_at(offset);
    return i < pattern_.size() ? pattern_[i] : 0;
  }

  void neighbour_word(std::int32_t offset) {
    constexpr std::array<std::uint32_t, 2 * kReach + 1> kWordKinds = {4, 2, 1, 3, 5};
    out_.add(kWordKinds[place_of(offset)], word(offset));
  }

  // Phrases of the gazetteer that hold the word or one beside it.
  void phrases() {
    for (std::int32_t offset = -1; offset <= 1; ++offset) {
      const Fact* fact = near(offset);
      if (fact == nullptr || fact->phrase == 0) continue;
      out_.add(70 + static_cast<std::uint32_t>(offset + 1), mix(fact->phrase, fact->phrase_place));
    }
    for (std::uint32_t bits = fact_.phrase; bits != 0; bits &= bits - 1) {
      out_.add(75, static_cast<std::uint32_t>(std::countr_zero(bits)), mix(fact_.phrase_place, shape_));
    }
  }

  // The listed phrase that holds the word, by what stands before the word.
  void phrase_after() {
    const std::uint32_t value = mix(fact_.phrase, fact_.phrase_place);
    const WordKinds before = near(-1) == nullptr ? WordKinds{} : facts_.kinds(at_ - 1);
    out_.add(73, value, word(-1));
    out_.add(74, value, before.classes);
    const auto noun = static_cast<std::uint32_t>(before.noun);
    for (std::uint32_t bits = fact_.phrase; bits != 0; bits &= bits - 1) {
      out_.add(76, static_cast<std::uint32_t>(std::countr_zero(bits)), mix(fact_.phrase_place, noun));
    }
  }

  // The run as a whole: the words that stand round it, its first word, the place in it.
  void run() {
    const TokenRange run = facts_.run(at_);
    const std::uint32_t place = run_place(run, at_);
    out_.add(80, run.begin > sentence_.begin ? facts_.hash(run.begin - 1) : kEdgeWord, place);
    out_.add(81, run.end < sentence_.end ? facts_.hash(run.end) : kEdgeWord, place);
    out_.add(82, facts_.hash(run.begin), place);
    out_.add(85, facts_.kinds(run.begin).classes, place);
    if (at_ > run.begin) out_.add(89, nearest_head(run));
  }

  // The last word before this one in the run that begins an organisation, a place or is a title.
  std::uint32_t nearest_head(TokenRange run) const {
    constexpr std::uint32_t kHeads =
        1U << static_cast<unsigned>(WordClass::organisation) | 1U << static_cast<unsigned>(WordClass::place_head) |
        1U << static_cast<unsigned>(WordClass::role) | 1U << static_cast<unsigned>(WordClass::rank);
    constexpr std::uint32_t kFarthest = 64;  // no name is that long; a page of capitals stays linear
    const std::uint32_t first = std::max(run.begin, at_ - std::min(at_, kFarthest));
    for (std::uint32_t i = at_; i-- > first;) {
      if ((facts_.kinds(i).classes & kHeads) != 0) return mix(facts_.hash(i), std::min(at_ - i, 3U));
    }
    return 0;
  }

  const WordFacts& facts_;
  const std::vector<std::uint8_t>& pattern_;
  TokenRange sentence_;
  std::uint32_t at_;
  FeatureList& out_;
  const Fact& fact_;
  std::uint32_t shape_;
};

void append(const FeatureList& features, std::vector<std::uint32_t>& out) {
  const std::span<const std::uint32_t> hashes = features;
  out.insert(out.end(), hashes.begin(), hashes.end());
}

}  // namespace

FeatureKey shapes_key(const FeatureContext& context) {
  FeatureList none;
  return {Reader(context, none).shapes_key()};
}

void read_shapes(const FeatureContext& context, FeatureList& out) { Reader(context, out).shapes(); }

FeatureKey usage_key(const Fact& fact) {
  return {std::uint64_t{1} << 63U | std::uint64_t{fact.usage} << 8U | shape_for_model(fact)};
}

void read_usage(const Fact& fact, FeatureList& out) {
  const std::uint32_t shape = shape_for_model(fact);
  for (std::uint32_t bits = fact.usage; bits != 0; bits &= bits - 1) {
    out.add(90, static_cast<std::uint32_t>(std::countr_zero(bits)), shape);
  }
  out.add(91, fact.usage, shape);
}

// 1 + 7 + 2 * 4 bits and one for each class.
NeighbourKeys neighbour_keys(const FeatureContext& context) {
  static_assert(1 + 7 + 2 * 4 + kModelClasses <= 64);
  const std::uint64_t shape = 1U << 7U | shape_for_model(context.facts[context.at]);
  NeighbourKeys keys;
  for (std::size_t n = 0; n < kNeighbours.size(); ++n) {
    const std::uint32_t i = context.at + static_cast<std::uint32_t>(kNeighbours[n]);
    if (!context.sentence.contains(i)) continue;
    const WordKinds& kinds = context.facts.kinds(i);
    const std::uint64_t kind = shape << 8U | static_cast<unsigned>(kinds.noun) << 4U | kinds.cue;
    keys[n] = {kind << kModelClasses | kinds.classes};
  }
  return keys;
}

void read_neighbour(const FeatureContext& context, std::int32_t offset, FeatureList& out) {
  Reader(context, out).neighbour(offset);
}

void read_context(const FeatureContext& context, FeatureList& out) { Reader(context, out).context(); }

void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out) {
  FeatureList features;
  read_word(context.facts, context.at, features);
  read_shapes(context, features);
  const Fact& fact = context.facts[context.at];
  if (fact.name_like) read_usage(fact, features);
  for (const std::int32_t offset : kNeighbours) read_neighbour(context, offset, features);
  read_context(context, features);
  append(features, out);
}

}  // namespace petik
