#include "petik/entity/decode.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <span>

#include "petik/entity/lanes.hpp"
#include "petik/entity/token_scores.hpp"

namespace petik {
namespace {

// Scores are kept relative to the best one and not below this: what is so much worse can never win, and sums fit.
constexpr std::int16_t kFloor = -12000;

constexpr std::size_t kOpening = 1 + 2 * kModelTypes.size();  // O, S and B come first
constexpr std::size_t kOpeningSlots = 24;                     // padded for vector instructions

constexpr std::size_t first_label(Place place) { return label(0, place); }
static_assert(first_label(Place::inside) == kOpening && first_label(Place::end) + 16 <= kLabelSlots);

using Sources = std::array<std::int16_t, kLabelSlots>;  // by label: the label before it on the best way
using Steps = std::vector<Sources>;

std::int16_t sum(int a, int b) { return static_cast<std::int16_t>(a + b); }

// Lanes whose labels a mention (or nothing) may end at: O and the labels of single words come first, those of last
// words last. Labels between them get a penalty.
struct Closing {
  std::size_t first;
  std::array<std::int16_t, kLanes> penalty;
};
constexpr Closing closing_from(std::size_t first) {
  Closing closing{first, {}};
  for (std::size_t i = 0; i < kLanes; ++i) {
    const std::size_t y = first + i;
    closing.penalty[i] = y < kLabels && closes(static_cast<Label>(y)) ? std::int16_t{0} : kFloor;
  }
  return closing;
}
constexpr std::array<Closing, 4> kClosing = {closing_from(0), closing_from(kLanes),
                                             closing_from(first_label(Place::end)),
                                             closing_from(first_label(Place::end) + kLanes)};

// The labels at which a mention may have ended, as bits, without those that cannot win.
std::uint64_t candidates(const Model& model, const Scores& before) {
  std::array<Lanes, kClosing.size()> scores;
  Lanes best = all_lanes(std::numeric_limits<std::int16_t>::min());
  for (std::size_t c = 0; c < kClosing.size(); ++c) {
    scores[c] = load_lanes(&before[kClosing[c].first]) + load_lanes(kClosing[c].penalty.data());
    best = larger(best, scores[c]);
  }
  const Lanes limit = all_lanes(sum(largest_lane(best), -model.largest_gain()));
  std::uint64_t bits = 0;
  for (std::size_t c = 0; c < kClosing.size(); ++c) {
    const Lanes reaches = scores[c] >= limit;
    if (!any_lane(reaches)) continue;
    for (std::size_t i = 0; i < kLanes; ++i) bits |= std::uint64_t{reaches[i] != 0} << (kClosing[c].first + i);
  }
  return bits;
}

// The best sources of the labels that open, for all at once, row by row of the transitions.
void open(const Model& model, const Scores& before, Scores& scores, Sources& from) {
  constexpr std::size_t kRows = kOpeningSlots / kLanes;
  std::array<Lanes, kRows> best;
  std::array<Lanes, kRows> source{};
  best.fill(all_lanes(std::numeric_limits<std::int16_t>::min()));
  for (std::uint64_t bits = candidates(model, before); bits != 0; bits &= bits - 1) {
    const auto label = static_cast<Label>(std::countr_zero(bits));
    const Lanes score_before = all_lanes(before[label]);
    const Lanes number = all_lanes(label);
    for (std::size_t r = 0; r < kRows; ++r) {
      const Lanes score = score_before + load_lanes(model.transitions_from(label) + r * kLanes);
      source[r] = score > best[r] ? number : source[r];
      best[r] = larger(best[r], score);
    }
  }
  for (std::size_t r = 0; r < kRows; ++r) {
    store_lanes(best[r], &scores[r * kLanes]);
    store_lanes(source[r], &from[r * kLanes]);
  }
}

// Inside a mention there are two ways: from its first word or from an inner one. What comes out behind the last type is
// overwritten by the next place, or not used.
void go_on(const Model& model, const Scores& before, Place place, Scores& scores, Sources& from) {
  constexpr std::size_t kBegin = first_label(Place::begin);
  constexpr std::size_t kInside = first_label(Place::inside);
  const Model::ByType& from_begin = model.within(Place::begin, place);
  const Model::ByType& from_inside = model.within(Place::inside, place);
  for (std::size_t type = 0; type < from_begin.size(); type += kLanes) {
    const Lanes begin = load_lanes(&before[kBegin + type]) + load_lanes(&from_begin[type]);
    const Lanes inside = load_lanes(&before[kInside + type]) + load_lanes(&from_inside[type]);
    const Lanes number = Lanes{0, 1, 2, 3, 4, 5, 6, 7} + static_cast<std::int16_t>(kBegin + type);
    constexpr auto kBeyond = static_cast<std::int16_t>(kInside - kBegin);
    store_lanes(inside > begin ? number + kBeyond : number, &from[first_label(place) + type]);
    store_lanes(larger(begin, inside), &scores[first_label(place) + type]);
  }
}

// Adds what the token itself says, and makes the scores relative to the best one.
void add_token(const Scores& token, Scores& scores) {
  constexpr std::size_t kRows = kLabelSlots / kLanes;
  std::array<Lanes, kRows> sums;
  for (std::size_t r = 0; r < kRows; ++r) sums[r] = load_lanes(&scores[r * kLanes]) + load_lanes(&token[r * kLanes]);
  for (std::size_t y = kLabels % kLanes; y < kLanes; ++y) sums[kRows - 1][y] = kFloor;  // no labels
  Lanes best = sums[0];
  for (const Lanes& lanes : sums) best = larger(best, lanes);
  const Lanes top = all_lanes(largest_lane(best));
  for (std::size_t r = 0; r < kRows; ++r) store_lanes(larger(sums[r] - top, all_lanes(kFloor)), &scores[r * kLanes]);
}

// Before the first token and behind the last one is nothing: outside.
void first_step(const Model& model, const Scores& token, Scores& scores) {
  scores.fill(kFloor);
  std::copy_n(model.transitions_from(kOutside), kOpening, scores.begin());
  add_token(token, scores);
}

void next_step(const Model& model, const Scores& token, Scores& scores, Sources& from) {
  const Scores before = scores;
  open(model, before, scores, from);
  go_on(model, before, Place::inside, scores, from);
  go_on(model, before, Place::end, scores, from);
  add_token(token, scores);
}

Label best_last(const Model& model, const Scores& scores) {
  const auto final_score = [&](Label y) { return scores[y] + model.transition(y, kOutside); };
  Label best = kOutside;
  for (const Place place : {Place::single, Place::end}) {
    for (std::size_t type = 0; type < kModelTypes.size(); ++type) {
      const Label y = label(type, place);
      if (final_score(y) > final_score(best)) best = y;
    }
  }
  return best;
}

void collect(const std::vector<Label>& labels, std::uint32_t begin, std::vector<LabelledSpan>& out) {
  std::uint32_t start = begin;
  for (std::uint32_t i = 0; i < labels.size(); ++i) {
    const Label label = labels[i];
    if (label == kOutside) continue;
    if (place_of(label) == Place::begin || place_of(label) == Place::single) start = begin + i;
    if (closes(label)) out.push_back({{start, begin + i + 1}, kModelTypes[type_of(label)]});
  }
}

// Runs of active tokens, decoded one after the other. Their tokens are scored in blocks, whatever runs they are of, so
// that what one needs is on its way into the cache while the one before is scored.
class Decoder {
 public:
  Decoder(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
          std::vector<LabelledSpan>& out)
      : model_(model), facts_(facts), pattern_(pattern), out_(out) {}

  void read(TokenRange sentence) {
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (!facts_.active(i)) continue;
      block_[size_++] = {sentence, i};
      if (size_ == block_.size()) decode_block();
    }
  }

  void finish() {
    decode_block();
    close();
  }

 private:
  void decode_block() {
    score_tokens(model_, facts_, pattern_, std::span(block_).first(size_), scores_);
    for (std::size_t k = 0; k < size_; ++k) take(block_[k], scores_[k]);
    size_ = 0;
  }

  void take(const SentenceToken& token, const Scores& scores) {
    if (run_.end != token.at || token.at == token.sentence.begin) {
      close();
      run_ = {token.at, token.at};
      first_step(model_, scores, best_);
    } else {
      next_step(model_, scores, best_, steps_.emplace_back());
    }
    ++run_.end;
  }

  // Ends the run, if there is one.
  void close() {
    if (run_.empty()) return;
    labels_.assign(run_.size(), kOutside);
    labels_.back() = best_last(model_, best_);
    for (std::size_t t = labels_.size(); t-- > 1;) labels_[t - 1] = static_cast<Label>(steps_[t - 1][labels_[t]]);
    collect(labels_, run_.begin, out_);
    steps_.clear();
  }

  static constexpr std::size_t kBlock = 64;

  const Model& model_;
  const WordFacts& facts_;
  const std::vector<std::uint8_t>& pattern_;
  std::vector<LabelledSpan>& out_;
  std::array<SentenceToken, kBlock> block_;
  std::array<Scores, kBlock> scores_;  // of the block
  std::size_t size_ = 0;               // of the block
  TokenRange run_;                     // as far as it is read
  Scores best_;                        // of the labels of its last token
  Steps steps_;                        // of its tokens from the second on
  std::vector<Label> labels_;
};

}  // namespace

void decode_sentences(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
                      const std::vector<Sentence>& sentences, std::vector<LabelledSpan>& out) {
  Decoder decoder(model, facts, pattern, out);
  for (const Sentence& sentence : sentences) decoder.read(sentence.tokens);
  decoder.finish();
}

}  // namespace petik
