#include "petik/entity/features.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
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

constexpr std::array<std::uint32_t, kFormPlaces> kWordKinds = {4, 2, 1, 3, 5};

// In a sentence that is all capitals or all small letters the shape says only whether the word may be a name.
std::uint32_t shape_of(const Fact& fact) {
  return fact.mode == CaseMode::normal ? fact.shape : 20U + static_cast<std::uint32_t>(fact.name_like);
}

std::uint32_t run_place(const Fact& fact, std::uint32_t at) {
  return std::min(at - fact.run_begin, 3U) * 4 + std::min(fact.run_end - at, 3U);
}

class FormReader {
 public:
  FormReader(const WordFacts& facts, std::uint32_t i, std::vector<std::uint32_t>& out)
      : fact_(facts[i]), lower_(facts.lower(i)), mode_(static_cast<std::uint32_t>(fact_.mode)), out_(out) {}

  void itself() {
    const std::uint32_t shape = shape_of(fact_);
    add(1, fact_.hash);
    add(9, fact_.hash, shape);
    affixes();
    add(38, static_cast<std::uint32_t>(lower_.size()), shape);
    add(42, fact_.classes, mode_);
    for (std::uint32_t bits = fact_.classes; bits != 0; bits &= bits - 1) {
      add(52, static_cast<std::uint32_t>(std::countr_zero(bits)), shape);
    }
    if (fact_.noun != NameNoun::none) add(103, static_cast<std::uint32_t>(fact_.noun), shape);
  }

  void neighbour(FormPlace place) {
    add(kWordKinds[static_cast<std::size_t>(place)], fact_.hash);
    add(40 + static_cast<std::uint32_t>(place), fact_.classes, mode_);
  }

 private:
  void add(std::uint32_t kind, std::uint32_t value) { out_.push_back(mix(kind, value)); }
  void add(std::uint32_t kind, std::uint32_t a, std::uint32_t b) { out_.push_back(mix(kind, mix(a, b))); }

  void affixes() {
    for (const std::size_t length : {std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
      if (lower_.size() <= length) break;
      add(10 + static_cast<std::uint32_t>(length), static_cast<std::uint32_t>(hash_word(lower_.substr(0, length))));
      add(20 + static_cast<std::uint32_t>(length),
          static_cast<std::uint32_t>(hash_word(lower_.substr(lower_.size() - length))));
    }
  }

  const Fact& fact_;
  std::string_view lower_;
  std::uint32_t mode_;
  std::vector<std::uint32_t>& out_;
};

class Reader {
 public:
  explicit Reader(const FeatureContext& context, std::vector<std::uint32_t>* out = nullptr)
      : facts_(context.facts),
        pattern_(context.pattern),
        sentence_(context.sentence),
        at_(context.at),
        out_(out),
        fact_(facts_[at_]),
        shape_(shape_of(fact_)) {}

  void read(FeatureGroup group) {
    switch (group) {
      case FeatureGroup::before:
        return neighbour(-1);
      case FeatureGroup::after:
        return neighbour(1);
      case FeatureGroup::seconds:
        return seconds();
      case FeatureGroup::shapes:
        return shapes();
      case FeatureGroup::usage:
        return usage();
      case FeatureGroup::run_head:
        return run_head();
      case FeatureGroup::run_end:
        return run_end();
      case FeatureGroup::phrases:
        return phrases();
      case FeatureGroup::rest:
        return rest();
    }
  }

  GroupKey key(FeatureGroup group) const {
    const std::uint64_t tag = (static_cast<std::uint64_t>(group) + 1) << 60U | std::uint64_t{shape_} << 48U;
    switch (group) {
      case FeatureGroup::before:
        return neighbour_key(tag, near(-1));
      case FeatureGroup::after:
        return neighbour_key(tag, near(1));
      case FeatureGroup::seconds:
        return {std::uint64_t{second_key(near(-2))} << 32U | second_key(near(2)), tag};
      case FeatureGroup::shapes:
        return {shapes_key(), tag | fact_.paragraph};
      case FeatureGroup::usage:
        return {fact_.usage, tag};
      case FeatureGroup::run_head:
        return run_key(tag | std::uint64_t{noun_before_run()} << 40U | static_cast<std::uint64_t>(fact_.mode) << 44U,
                       facts_[fact_.run_begin]);
      case FeatureGroup::run_end:
        return run_key(tag, facts_[fact_.run_end - 1]);
      case FeatureGroup::phrases:
        return phrases_key(tag);
      case FeatureGroup::rest:
        break;
    }
    return {};
  }

 private:
  static constexpr std::uint64_t kShapeBits = std::uint64_t{127} << 48U;

  void add(std::uint32_t kind, std::uint32_t value) { out_->push_back(mix(kind, value)); }
  void add(std::uint32_t kind, std::uint32_t a, std::uint32_t b) { out_->push_back(mix(kind, mix(a, b))); }

  // Shapes are below 128, cues and nouns below 16, the classes have 25 bits.
  GroupKey neighbour_key(std::uint64_t tag, const Fact* fact) const {
    if (fact == nullptr) return {fact_.classes, tag};
    const std::uint64_t kind = 1U << 8U | static_cast<unsigned>(fact->noun) << 4U | fact->cue;
    return {std::uint64_t{fact->classes} << 32U | fact_.classes, tag | kind};
  }
  static std::uint32_t second_key(const Fact* fact) {
    return fact == nullptr ? 0 : 1U << 8U | static_cast<unsigned>(fact->noun) << 4U | fact->cue;
  }
  GroupKey run_key(std::uint64_t tag, const Fact& fact) const {
    return {std::uint64_t{fact.phrase} << 32U | fact.hash,
            (tag & ~kShapeBits) | std::uint64_t{run_place(fact_, at_)} << 36U | fact.classes};
  }
  GroupKey phrases_key(std::uint64_t tag) const {
    std::uint64_t key = 0;
    for (int offset = -1; offset <= 1; ++offset) {
      const Fact* fact = near(offset);
      key = key << 20U | (fact == nullptr ? 0U : static_cast<unsigned>(fact->phrase) << 4U | fact->phrase_place);
    }
    return key == 0 ? GroupKey{} : GroupKey{key, tag};
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
    return fact == nullptr ? 99 : shape_of(*fact);
  }
  std::uint32_t pattern(int offset) const {
    const std::int64_t i = static_cast<std::int64_t>(at_) + offset;
    if (i < 0 || i >= static_cast<std::int64_t>(pattern_.size())) return 0;
    return pattern_[static_cast<std::size_t>(i)];
  }

  // The word before or after it.
  void neighbour(int offset) {
    const auto place = static_cast<std::uint32_t>(offset + 2);
    const Fact* fact = near(offset);
    const std::uint32_t classes = fact == nullptr ? 0 : fact->classes;
    if (offset < 0) {
      add(60, classes, fact_.classes);
    } else {
      add(61, fact_.classes, classes);
    }
    if (fact == nullptr) return;
    for (std::uint32_t bits = classes; bits != 0; bits &= bits - 1) {
      add(50 + place, static_cast<std::uint32_t>(std::countr_zero(bits)), shape_);
    }
    cue_and_noun(*fact, place);
  }

  void seconds() {
    if (const Fact* fact = near(-2)) cue_and_noun(*fact, 0);
    if (const Fact* fact = near(2)) cue_and_noun(*fact, 4);
  }

  void cue_and_noun(const Fact& fact, std::uint32_t place) {
    add(55 + place, fact.cue, shape_);
    if (fact.noun != NameNoun::none) add(101 + place, static_cast<std::uint32_t>(fact.noun), shape_);
  }

  void shapes() {
    const std::uint32_t first = at_ == sentence_.begin ? 1 : 0;
    add(30, shape_, first);
    add(120, fact_.paragraph, shape_);
    add(31, mix(shape(-1), shape_), shape(1));
    add(32, shape(-2), mix(shape(-1), shape_));
    add(33, shape(1), shape(2));
    add(36, pattern(0), shape_);
    add(37, pattern(1), pattern(-1));
  }

  void usage() {
    for (std::uint32_t bits = fact_.usage; bits != 0; bits &= bits - 1) {
      add(90, static_cast<std::uint32_t>(std::countr_zero(bits)), shape_);
    }
    add(91, fact_.usage, shape_);
  }

  void run_head() {
    const Fact& head = facts_[fact_.run_begin];
    add(82, head.hash, run_place(fact_, at_));
    add(85, head.classes, run_place(fact_, at_));
    add(86, head.phrase, run_place(fact_, at_));
    add(87, head.hash);
    add(84, run_place(fact_, at_), static_cast<std::uint32_t>(fact_.mode));
    add(110, noun_before_run(), run_place(fact_, at_));
  }

  std::uint32_t noun_before_run() const { return noun(static_cast<std::int64_t>(fact_.run_begin) - 1); }

  void run_end() {
    const Fact& last = facts_[fact_.run_end - 1];
    add(83, last.hash, run_place(fact_, at_));
    add(88, last.classes, run_place(fact_, at_));
  }

  // What is rarely the same twice.
  void rest() {
    pairs();
    if (fact_.phrase != 0) phrase_after();
    if (fact_.name_like) run();
    links();
  }

  void pairs() {
    add(6, word(-1), word(0));
    add(7, word(0), word(1));
    add(8, word(-2), word(-1));
    add(34, word(-1), shape_);
    add(35, shape_, word(1));
    const std::uint32_t third = noun(static_cast<std::int64_t>(at_) - 3);
    if (third != 0) add(100, third, shape_);
  }

  void phrases() {
    for (int offset = -1; offset <= 1; ++offset) {
      const Fact* fact = near(offset);
      if (fact == nullptr || fact->phrase == 0) continue;
      const std::uint32_t value = mix(fact->phrase, fact->phrase_place);
      add(70 + static_cast<std::uint32_t>(offset + 1), value);
      if (offset != 0) continue;
      for (std::uint32_t bits = fact->phrase; bits != 0; bits &= bits - 1) {
        const auto kind = static_cast<std::uint32_t>(std::countr_zero(bits));
        add(75, kind, mix(fact->phrase_place, shape_));
      }
    }
  }

  // The listed phrase that holds the word, by what stands before the word.
  void phrase_after() {
    const std::uint32_t value = mix(fact_.phrase, fact_.phrase_place);
    add(73, value, word(-1));
    add(74, value, near(-1) == nullptr ? 0 : near(-1)->classes);
    for (std::uint32_t bits = fact_.phrase; bits != 0; bits &= bits - 1) {
      add(76, static_cast<std::uint32_t>(std::countr_zero(bits)),
          mix(fact_.phrase_place, noun(static_cast<std::int64_t>(at_) - 1)));
    }
  }

  // The run as a whole: the words and nouns that stand round it, the place in it.
  void run() {
    const std::uint32_t place = run_place(fact_, at_);
    add(80, fact_.run_begin > sentence_.begin ? facts_[fact_.run_begin - 1].hash : kEdge, place);
    add(81, fact_.run_end < sentence_.end ? facts_[fact_.run_end].hash : kEdge, place);
    if (at_ > fact_.run_begin) add(89, nearest_head());
    add(92, near(-1) == nullptr ? 0 : near(-1)->usage, fact_.usage);
    add(93, near(1) == nullptr ? 0 : near(1)->usage, fact_.usage);
    const std::uint32_t first = noun(fact_.run_begin);
    add(111, mix(noun_before_run(), first), place);
    add(112, mix(first, noun(fact_.run_end - 1)), place);
  }

  // The last word before this one in the run that begins an organisation, a place or is a title.
  std::uint32_t nearest_head() const {
    constexpr std::uint32_t kHeads =
        1U << static_cast<unsigned>(WordClass::organisation) | 1U << static_cast<unsigned>(WordClass::place_head) |
        1U << static_cast<unsigned>(WordClass::role) | 1U << static_cast<unsigned>(WordClass::rank);
    constexpr std::uint32_t kFarthest = 64;  // no name is that long; a page of capitals stays linear
    const std::uint32_t first = std::max(fact_.run_begin, at_ - std::min(at_, kFarthest));
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
    if (fact_.head != kNoToken) {
      const Fact& head = facts_[fact_.head];
      const std::uint32_t distance = std::min(at_ - fact_.head, 6U);
      add(121, static_cast<std::uint32_t>(head.noun), mix(distance, shape_));
      add(122, head.hash, mix(static_cast<std::uint32_t>(fact_.name_like), std::min(distance, 2U)));
      if (!fact_.name_like) add(123, static_cast<std::uint32_t>(head.noun), fact_.hash);
      if (!fact_.name_like) add(124, head.hash, fact_.hash);
    }
    if (fact_.expansion_place != 0) add(125, fact_.expansion_place, shape_);
    if (fact_.expansion != kNoToken) {
      const Fact& full = facts_[fact_.expansion];
      add(126, full.hash);
      add(127, static_cast<std::uint32_t>(full.noun), full.classes);
      add(128, full.phrase);
    }
    if (fact_.mark != kNoToken) {
      const std::uint32_t before = fact_.mark > sentence_.begin ? facts_[fact_.mark - 1].hash : kEdge;
      const std::uint32_t place = std::min(at_ - fact_.mark, 2U);
      add(129, before, place);
      add(130, noun(static_cast<std::int64_t>(fact_.mark) - 1), mix(place, shape_));
    }
  }

  const WordFacts& facts_;
  const std::vector<std::uint8_t>& pattern_;
  TokenRange sentence_;
  std::uint32_t at_;
  std::vector<std::uint32_t>* out_;  // not needed for keys
  const Fact& fact_;
  std::uint32_t shape_;
};

}  // namespace

FormKey form_key(const WordFacts& facts, std::uint32_t i) {
  constexpr std::size_t kEdgeBytes = 4;  // as many as the longest affix
  const Fact& fact = facts[i];
  const std::string_view lower = facts.lower(i);
  const std::size_t taken = std::min(lower.size(), kEdgeBytes);
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::memcpy(&first, lower.data(), taken);
  std::memcpy(&last, lower.data() + lower.size() - taken, taken);
  return {std::uint64_t{fact.hash} << 32U | lower.size(), std::uint64_t{first} << 32U | last,
          std::uint64_t{1} << 63U | static_cast<std::uint64_t>(fact.mode) << 40U |
              std::uint64_t{shape_of(fact)} << 32U | static_cast<std::uint64_t>(fact.noun) << 28U | fact.classes};
}

FormKey edge_key() { return {0, 0, 1}; }

void read_form(const WordFacts& facts, std::uint32_t i, FormPlace place, std::vector<std::uint32_t>& out) {
  FormReader reader(facts, i, out);
  place == FormPlace::itself ? reader.itself() : reader.neighbour(place);
}

void read_edge(FormPlace place, std::vector<std::uint32_t>& out) {
  out.push_back(mix(kWordKinds[static_cast<std::size_t>(place)], kEdge));
}

GroupKeys group_keys(const FeatureContext& context) {
  const Reader reader(context);
  const bool name_like = context.facts[context.at].name_like;
  GroupKeys keys;
  for (std::size_t g = 0; g < keys.size(); ++g) {
    if (name_like || !is_of_names(kKeyedGroups[g])) keys[g] = reader.key(kKeyedGroups[g]);
  }
  return keys;
}

void read_group(const FeatureContext& context, FeatureGroup group, std::vector<std::uint32_t>& out) {
  Reader(context, &out).read(group);
}

void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out) {
  for (std::size_t p = 0; p < kFormPlaces; ++p) {
    const auto place = static_cast<FormPlace>(p);
    const std::int64_t i = static_cast<std::int64_t>(context.at) + offset_of(place);
    if (i < context.sentence.begin || i >= context.sentence.end) {
      read_edge(place, out);
    } else {
      read_form(context.facts, static_cast<std::uint32_t>(i), place, out);
    }
  }
  Reader reader(context, &out);
  for (const FeatureGroup group : kKeyedGroups) {
    if (context.facts[context.at].name_like || !is_of_names(group)) reader.read(group);
  }
  reader.read(FeatureGroup::rest);
}

}  // namespace petik
