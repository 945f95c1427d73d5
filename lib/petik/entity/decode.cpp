#include "petik/entity/decode.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

#include "petik/entity/token_scores.hpp"

namespace petik {
namespace {

constexpr int kNever = std::numeric_limits<int>::min() / 4;

struct Step {
  std::array<int, kLabels> score;
  std::array<Label, kLabels> from;
};

// Outside, and the ends of mentions.
constexpr auto kClosing = [] {
  std::array<Label, 1 + 2 * kModelTypes.size()> labels{};
  std::size_t count = 0;
  for (Label y = 0; y < kLabels; ++y) {
    if (closes(y)) labels[count++] = y;
  }
  return labels;
}();

// The labels at which a mention (or nothing) may have ended, without those that cannot win.
std::size_t candidates(const Model& model, const Step& before, std::array<Label, kLabels>& out) {
  Label best = kOutside;
  for (const Label y : kClosing) best = before.score[y] > before.score[best] ? y : best;
  std::size_t count = 0;
  for (const Label y : kClosing) {
    if (before.score[y] + model.gain(best, y) >= before.score[best]) out[count++] = y;
  }
  return count;
}

void first_step(const Scores& scores, Step& step) {
  for (std::size_t y = 0; y < kLabels; ++y) {
    const auto label = static_cast<Label>(y);
    step.score[y] = opens(label) ? scores[y] : kNever;
    step.from[y] = kOutside;
  }
}

// The best sources for all labels at once, row by row of the transitions: loops that the compiler turns into vector
// instructions. What a mention's inner labels get here is not used.
void best_of_all(const Model& model, const Step& before, std::span<const Label> sources, Step& step) {
  std::array<int, kLabels> from{};
  step.score.fill(kNever);
  for (const Label label : sources) {
    const std::int16_t* row = model.transitions_from(label);
    const int score_before = before.score[label];
    for (std::size_t y = 0; y < kLabels; ++y) {
      const int score = score_before + row[y];
      const bool better = score > step.score[y];
      from[y] = better ? label : from[y];
      step.score[y] = better ? score : step.score[y];
    }
  }
  for (std::size_t y = 0; y < kLabels; ++y) step.from[y] = static_cast<Label>(from[y]);
}

// Inside a mention there are two ways: from its first word or from an inner one.
void go_on(const Model& model, const Step& before, std::size_t type, Place place, Step& step) {
  const Label begin = label(type, Place::begin);
  const Label inside = label(type, Place::inside);
  const Label to = label(type, place);
  const int from_begin = before.score[begin] + model.transition(begin, to);
  const int from_inside = before.score[inside] + model.transition(inside, to);
  step.from[to] = from_inside > from_begin ? inside : begin;
  step.score[to] = std::max(from_begin, from_inside);
}

void next_step(const Model& model, const Scores& scores, const Step& before, Step& step) {
  std::array<Label, kLabels> ended;  // filled as far as there are sources
  best_of_all(model, before, std::span<const Label>(ended.data(), candidates(model, before, ended)), step);
  for (std::size_t type = 0; type < kModelTypes.size(); ++type) {
    go_on(model, before, type, Place::inside, step);
    go_on(model, before, type, Place::end, step);
  }
  for (std::size_t y = 0; y < kLabels; ++y) step.score[y] += scores[y];
}

Label best_last(const Step& step) {
  Label best = kOutside;
  for (std::size_t y = 0; y < kLabels; ++y) {
    if (closes(static_cast<Label>(y)) && step.score[y] > step.score[best]) best = static_cast<Label>(y);
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

// Past the active tokens from i on, as far as the limit.
std::uint32_t active_end(const WordFacts& facts, std::uint32_t i, std::uint32_t limit) {
  while (i < limit && facts.active(i)) ++i;
  return i;
}

}  // namespace

void decode_sentence(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
                     TokenRange sentence, std::vector<LabelledSpan>& out) {
  thread_local std::vector<Step> steps;
  thread_local std::vector<Label> labels;
  constexpr std::uint32_t kBlock = 64;  // tokens that are scored together
  std::array<Scores, kBlock> scores;
  std::uint32_t i = sentence.begin;
  while (i < sentence.end) {
    if (!facts.active(i)) {
      ++i;
      continue;
    }
    const std::uint32_t begin = i;
    steps.clear();
    while (i < sentence.end && facts.active(i)) {
      const TokenRange block{i, active_end(facts, i, std::min(sentence.end, i + kBlock))};
      score_tokens(model, {facts, pattern, sentence}, block, std::span(scores).first(block.size()));
      for (; i < block.end; ++i) {
        steps.emplace_back();
        if (steps.size() == 1) {
          first_step(scores[0], steps.back());
        } else {
          next_step(model, scores[i - block.begin], steps[steps.size() - 2], steps.back());
        }
      }
    }
    labels.assign(steps.size(), kOutside);
    labels.back() = best_last(steps.back());
    for (std::size_t t = steps.size(); t-- > 1;) labels[t - 1] = steps[t].from[labels[t]];
    collect(labels, begin, out);
  }
}

}  // namespace petik
