#include "petik/entity/features.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kEdge = 0x51ED270BU;  // stands for what is beyond the sentence

std::uint32_t mix(std::uint32_t a, std::uint32_t b) {
  std::uint64_t x = (static_cast<std::uint64_t>(a) << 32U | b) * 0x9E3779B97F4A7C15U;
  x ^= x >> 29U;
  x *= 0xBF58476D1CE4E5B9U;
  return static_cast<std::uint32_t>(x >> 32U);
}

class Reader {
 public:
  explicit Reader(const FeatureContext& context, std::vector<std::uint32_t>* out = nullptr)
      : facts_(context.facts),
        pattern_(context.pattern),
        sentence_(context.sentence),
        at_(context.at),
        out_(out),
        mode_(static_cast<std::uint32_t>(facts_[at_].mode)) {}

  void read(FeatureGroup group) {
    switch (group) {
      case FeatureGroup::word:
        return word_itself();
      case FeatureGroup::second_before:
        return neighbour(-2);
      case FeatureGroup::before:
        return neighbour(-1);
      case FeatureGroup::after:
        return neighbour(1);
      case FeatureGroup::second_after:
        return neighbour(2);
      case FeatureGroup::shapes:
        return shapes();
      case FeatureGroup::usage:
        return usage();
      case FeatureGroup::run_head:
        return run_head();
      case FeatureGroup::run_end:
        return run_end();
      case FeatureGroup::rest:
        return rest();
    }
  }

  // Everything that the features of the group are made of, packed.
  GroupKey key(FeatureGroup group) const {
    const Fact& fact = facts_[at_];
    const std::uint64_t tag = static_cast<std::uint64_t>(group) << 60U | std::uint64_t{mode_} << 56U;
    switch (group) {
      case FeatureGroup::word:
        return {facts_.word_hash(at_), tag | word_key(fact)};
      case FeatureGroup::second_before:
      case FeatureGroup::before:
        return neighbour_key(tag, near(group == FeatureGroup::before ? -1 : -2));
      case FeatureGroup::after:
      case FeatureGroup::second_after:
        return neighbour_key(tag, near(group == FeatureGroup::after ? 1 : 2));
      case FeatureGroup::shapes:
        return {shapes_key(), tag};
      case FeatureGroup::usage:
        return {fact.usage, tag | shape(0)};
      case FeatureGroup::run_head:
        return run_key(tag, facts_[fact.run_begin]);
      case FeatureGroup::run_end:
        return run_key(tag, facts_[fact.run_end - 1]);
      case FeatureGroup::rest:
        break;
    }
    return {};
  }

 private:
  void add(std::uint32_t kind, std::uint32_t value) { out_->push_back(mix(kind, value)); }
  void add(std::uint32_t kind, std::uint32_t a, std::uint32_t b) { out_->push_back(mix(kind, mix(a, b))); }

  // The classes have 25 bits, shapes below 128, cues and nouns below 16.
  std::uint64_t word_key(const Fact& fact) const {
    return std::uint64_t{shape(0)} << 48U | static_cast<std::uint64_t>(fact.noun) << 40U |
           std::uint64_t{fact.cue} << 36U | fact.classes;
  }
  GroupKey neighbour_key(std::uint64_t tag, const Fact* fact) const {
    if (fact == nullptr) return {kEdge, tag | std::uint64_t{1} << 55U};
    return {fact->hash, tag | word_key(*fact)};
  }
  GroupKey run_key(std::uint64_t tag, const Fact& fact) const {
    return {std::uint64_t{fact.phrase} << 32U | fact.hash, tag | std::uint64_t{run_place()} << 36U | fact.classes};
  }
  std::uint64_t shapes_key() const {
    std::uint64_t key = at_ == sentence_.begin ? 1 : 0;
    for (int offset = -2; offset <= 2; ++offset) key = key << 7U | shape(offset);
    for (int offset = -1; offset <= 1; ++offset) key = key << 5U | pattern(offset);
    return key;
  }

  const Fact* near(int offset) const {
    const std::int64_t i = static_cast<std::int64_t>(at_) + offset;
    if (i < sentence_.begin || i >= sentence_.end) return nullptr;
    return &facts_[static_cast<std::uint32_t>(i)];
  }
  std::uint32_t word(int offset) const {
    const Fact* fact = near(offset);
    return fact == nullptr ? kEdge : fact->hash;
  }
  std::uint32_t shape(int offset) const {
    const Fact* fact = near(offset);
    if (fact == nullptr) return 99;
    return fact->mode == CaseMode::normal ? fact->shape : 20U + static_cast<std::uint32_t>(fact->name_like);
  }
  std::uint32_t pattern(int offset) const {
    const std::int64_t i = static_cast<std::int64_t>(at_) + offset;
    if (i < 0 || i >= static_cast<std::int64_t>(pattern_.size())) return 0;
    return pattern_[static_cast<std::size_t>(i)];
  }

  void word_itself() {
    const Fact& fact = facts_[at_];
    add(1, word(0));
    add(9, word(0), shape(0));
    affixes();
    add(38, static_cast<std::uint32_t>(facts_.lower(at_).size()), shape(0));
    add(42, fact.classes, mode_);
    for (std::uint32_t bits = fact.classes; bits != 0; bits &= bits - 1) {
      add(52, static_cast<std::uint32_t>(std::countr_zero(bits)), shape(0));
    }
    if (fact.noun != NameNoun::none) add(103, static_cast<std::uint32_t>(fact.noun), shape(0));
  }

  void affixes() {
    const std::string_view lower = facts_.lower(at_);
    for (const std::size_t length : {std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
      if (lower.size() <= length) break;
      add(10 + static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(hash_word(lower.substr(0, length))));
      add(20 + static_cast<std::uint32_t>(length),
          static_cast<std::uint32_t>(hash_word(lower.substr(lower.size() - length))));
    }
  }

  // One of the two words before or after it.
  void neighbour(int offset) {
    constexpr std::array<std::uint32_t, 5> kWordKinds = {4, 2, 1, 3, 5};
    const auto place = static_cast<std::uint32_t>(offset + 2);
    add(kWordKinds[place], word(offset));
    const Fact* fact = near(offset);
    if (fact == nullptr) return;
    add(40 + place, fact->classes, mode_);
    for (std::uint32_t bits = fact->classes; bits != 0 && offset > -2 && offset < 2; bits &= bits - 1) {
      add(50 + place, static_cast<std::uint32_t>(std::countr_zero(bits)), shape(0));
    }
    add(55 + place, fact->cue, shape(0));
    if (fact->noun != NameNoun::none) add(101 + place, static_cast<std::uint32_t>(fact->noun), shape(0));
  }

  void shapes() {
    const std::uint32_t first = at_ == sentence_.begin ? 1 : 0;
    add(30, shape(0), first);
    add(31, mix(shape(-1), shape(0)), shape(1));
    add(32, shape(-2), mix(shape(-1), shape(0)));
    add(33, shape(1), shape(2));
    add(36, pattern(0), shape(0));
    add(37, pattern(1), pattern(-1));
  }

  void usage() {
    const Fact& fact = facts_[at_];
    for (std::uint32_t bits = fact.usage; bits != 0; bits &= bits - 1) {
      add(90, static_cast<std::uint32_t>(std::countr_zero(bits)), shape(0));
    }
    add(91, fact.usage, shape(0));
  }

  std::uint32_t run_place() const {
    const Fact& fact = facts_[at_];
    return std::min(at_ - fact.run_begin, 3U) * 4 + std::min(fact.run_end - at_, 3U);
  }

  void run_head() {
    const Fact& head = facts_[facts_[at_].run_begin];
    add(82, head.hash, run_place());
    add(85, head.classes, run_place());
    add(86, head.phrase, run_place());
    add(87, head.hash);
  }

  void run_end() {
    const Fact& last = facts_[facts_[at_].run_end - 1];
    add(83, last.hash, run_place());
    add(88, last.classes, run_place());
  }

  // What is rarely the same twice.
  void rest() {
    pairs();
    phrases();
    if (facts_[at_].name_like) run();
    links();
  }

  void pairs() {
    const std::uint32_t before = near(-1) == nullptr ? 0 : near(-1)->classes;
    const std::uint32_t after = near(1) == nullptr ? 0 : near(1)->classes;
    add(6, word(-1), word(0));
    add(7, word(0), word(1));
    add(8, word(-2), word(-1));
    add(34, word(-1), shape(0));
    add(35, shape(0), word(1));
    add(60, before, facts_[at_].classes);
    add(61, facts_[at_].classes, after);
    const std::uint32_t third = noun(static_cast<std::int64_t>(at_) - 3);
    if (third != 0) add(100, third, shape(0));
  }

  void phrases() {
    for (int offset = -1; offset <= 1; ++offset) {
      const Fact* fact = near(offset);
      if (fact == nullptr || fact->phrase == 0) continue;
      const std::uint32_t value = mix(fact->phrase, fact->phrase_place);
      add(70 + static_cast<std::uint32_t>(offset + 1), value);
      if (offset == 0) add(73, value, word(-1));
      if (offset == 0) add(74, value, near(-1) == nullptr ? 0 : near(-1)->classes);
      if (offset != 0) continue;
      for (std::uint32_t bits = fact->phrase; bits != 0; bits &= bits - 1) {
        const auto kind = static_cast<std::uint32_t>(std::countr_zero(bits));
        add(75, kind, mix(fact->phrase_place, shape(0)));
        add(76, kind, mix(fact->phrase_place, noun(static_cast<std::int64_t>(at_) - 1)));
      }
    }
  }

  // The run as a whole: the words and nouns that stand round it, the place in it.
  void run() {
    const Fact& fact = facts_[at_];
    const std::uint32_t place = run_place();
    add(80, fact.run_begin > sentence_.begin ? facts_[fact.run_begin - 1].hash : kEdge, place);
    add(81, fact.run_end < sentence_.end ? facts_[fact.run_end].hash : kEdge, place);
    add(84, place, mode_);
    if (at_ > fact.run_begin) add(89, nearest_head());
    add(92, near(-1) == nullptr ? 0 : near(-1)->usage, fact.usage);
    add(93, near(1) == nullptr ? 0 : near(1)->usage, fact.usage);
    const std::uint32_t before = noun(static_cast<std::int64_t>(fact.run_begin) - 1);
    const std::uint32_t first = noun(fact.run_begin);
    add(110, before, place);
    add(111, mix(before, first), place);
    add(112, mix(first, noun(fact.run_end - 1)), place);
  }

  // The last word before this one in the run that begins an organisation, a place or is a title.
  std::uint32_t nearest_head() const {
    constexpr std::uint32_t kHeads =
        1U << static_cast<unsigned>(WordClass::organisation) | 1U << static_cast<unsigned>(WordClass::place_head) |
        1U << static_cast<unsigned>(WordClass::role) | 1U << static_cast<unsigned>(WordClass::rank);
    const Fact& fact = facts_[at_];
    constexpr std::uint32_t kFarthest = 64;  // no name is that long; a page of capitals stays linear
    const std::uint32_t first = std::max(fact.run_begin, at_ - std::min(at_, kFarthest));
    for (std::uint32_t i = at_; i-- > first;) {
      if ((facts_[i].classes & kHeads) != 0) return mix(facts_[i].hash, std::min(at_ - i, 3U));
    }
    return 0;
  }

  std::uint32_t noun(std::int64_t i) const {
    if (i < sentence_.begin || i >= sentence_.end) return 0;
    return static_cast<std::uint32_t>(facts_[static_cast<std::uint32_t>(i)].noun);
  }

  void links() {
    const Fact& fact = facts_[at_];
    add(120, fact.paragraph, shape(0));
    if (fact.head != kNoToken) {
      const Fact& head = facts_[fact.head];
      const std::uint32_t distance = std::min(at_ - fact.head, 6U);
      add(121, static_cast<std::uint32_t>(head.noun), mix(distance, shape(0)));
      add(122, head.hash, mix(static_cast<std::uint32_t>(fact.name_like), std::min(distance, 2U)));
      if (!fact.name_like) add(123, static_cast<std::uint32_t>(head.noun), fact.hash);
      if (!fact.name_like) add(124, head.hash, fact.hash);
    }
    if (fact.expansion_place != 0) add(125, fact.expansion_place, shape(0));
    if (fact.expansion != kNoToken) {
      const Fact& full = facts_[fact.expansion];
      add(126, full.hash);
      add(127, static_cast<std::uint32_t>(full.noun), full.classes);
      add(128, full.phrase);
    }
    if (fact.mark != kNoToken) {
      const std::uint32_t before = fact.mark > sentence_.begin ? facts_[fact.mark - 1].hash : kEdge;
      const std::uint32_t place = std::min(at_ - fact.mark, 2U);
      add(129, before, place);
      add(130, noun(static_cast<std::int64_t>(fact.mark) - 1), mix(place, shape(0)));
    }
  }

  const WordFacts& facts_;
  const std::vector<std::uint8_t>& pattern_;
  TokenRange sentence_;
  std::uint32_t at_;
  std::vector<std::uint32_t>* out_;  // not needed for keys
  std::uint32_t mode_;
};

}  // namespace

GroupKeys group_keys(const FeatureContext& context) {
  const Reader reader(context);
  GroupKeys keys;
  for (const FeatureGroup group : kFeatureGroups) {
    if (context.facts[context.at].name_like || !is_of_names(group)) {
      keys[static_cast<std::size_t>(group)] = reader.key(group);
    }
  }
  return keys;
}

void read_group(const FeatureContext& context, FeatureGroup group, std::vector<std::uint32_t>& out) {
  Reader(context, &out).read(group);
}

void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out) {
  Reader reader(context, &out);
  for (const FeatureGroup group : kFeatureGroups) {
    if (context.facts[context.at].name_like || !is_of_names(group)) reader.read(group);
  }
}

}  // namespace petik
