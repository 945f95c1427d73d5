// A linear-chain conditional random field over the labels, trained by AdaGrad. Tokens may carry sets of labels: then
// the probability of all sequences that fit is raised (partial labels).
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include "corpus.hpp"

namespace petik::train {

// A run of tokens that the model decodes as one: the ids of their features, and their allowed labels. The first and the
// last stand for what is outside the run.
struct Chain {
  std::vector<std::uint32_t> ids;     // of all tokens, one after the other
  std::vector<std::uint32_t> begins;  // size() + 1 offsets into ids
  std::vector<LabelSet> allowed;
  float weight = 1;

  std::size_t size() const { return allowed.size(); }
};

using Row = std::array<float, kLabelSlots>;

struct Settings {
  unsigned runs = 1;  // whole trainings, whose weights are averaged: less depends on chance
  unsigned epochs = 10;
  float rate = 0.1F;
  float l2 = 1e-4F;  // pulls a weight back at each update of its feature
  // What a wrong label costs beside its probability (softmax margin): a name overlooked, one found where there is none,
  // and one of another type or reach.
  float missed = 1;
  float spurious = 1;
  float wrong = 1;
  float dropout = 0.3F;  // the part of a token's features that a step does not see
};

class Crf {
 public:
  explicit Crf(std::size_t features);

  // Deterministic: the order of the chains is shuffled by a fixed seed, another for each run. Prints a line an epoch on
  // stderr.
  void train(const std::vector<Chain>& chains, const Settings& settings);

  const std::vector<Row>& weights() const { return weights_; }
  const std::array<Row, kLabels>& transitions() const { return transitions_; }

 private:
  struct Lattice;
  void run(const std::vector<Chain>& chains, const Settings& settings);
  void start_again();
  static void add_costs(const Chain& chain, const Settings& settings, std::vector<Row>& scores);
  double step(const Chain& whole, const Settings& settings);
  Chain thin(const Chain& chain, float dropout);
  void score(const Chain& chain, std::vector<Row>& scores) const;
  void refresh_transitions();
  void update(const Chain& chain, const std::vector<Row>& gradient, const Settings& settings);
  void update_transitions(const std::array<Row, kLabels>& gradient, const Settings& settings);

  std::mt19937_64 random_{20250101};  // NOLINT: the same order and dropout on every run
  std::vector<Row> weights_;
  std::vector<Row> squares_;
  std::array<Row, kLabels> transitions_{};
  std::array<Row, kLabels> transition_squares_{};
  std::array<Row, kLabels> odds_{};      // exp of the transitions, 0 where the structure forbids
  std::array<Row, kLabels> reversed_{};  // odds_ with rows and columns swapped
};

}  // namespace petik::train
