#include "crf.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>
#include <utility>

namespace petik::train {
namespace {

constexpr float kEpsilon = 1e-6F;

bool in(LabelSet set, std::size_t label) { return (set >> label & 1U) != 0; }

// into[y'] = sum over y of from[y] * table[y][y'].
void spread(const Row& from, const std::array<Row, kLabels>& table, Row& into) {
  into.fill(0);
  for (std::size_t y = 0; y < kLabels; ++y) {
    if (from[y] == 0) continue;
    for (std::size_t z = 0; z < kLabelSlots; ++z) into[z] += from[y] * table[y][z];
  }
}

// Adds a share of each row to another table of that size.
template <typename Rows>
void add_share(const Rows& rows, float share, Rows& into) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t y = 0; y < kLabelSlots; ++y) into[i][y] += share * rows[i][y];
  }
}

float scale_to_one(Row& row) {
  const float sum = std::accumulate(row.begin(), row.end(), 0.0F);
  const float factor = sum > 0 ? 1 / sum : 0;
  for (float& value : row) value *= factor;
  return sum;
}

}  // namespace

// Forward and backward sums over the sequences that fit the allowed labels (or over all of them).
struct Crf::Lattice {
  std::vector<Row> odds, forward, backward;
  double log_sum = 0;

  void run(const std::vector<Row>& scores, const Chain* allowed, const Crf& crf) {
    const std::size_t n = scores.size();
    odds.assign(n, Row{});
    forward.assign(n, Row{});
    backward.assign(n, Row{});
    log_sum = 0;
    for (std::size_t t = 0; t < n; ++t) fill_odds(scores[t], t, n, allowed);
    for (std::size_t t = 0; t < n; ++t) {
      if (t > 0) spread(forward[t - 1], crf.odds_, forward[t]);
      for (std::size_t y = 0; y < kLabelSlots; ++y) forward[t][y] = t > 0 ? forward[t][y] * odds[t][y] : odds[t][y];
      log_sum += std::log(std::max(scale_to_one(forward[t]), 1e-30F));
    }
    backward[n - 1].fill(1);
    for (std::size_t t = n - 1; t-- > 0;) {
      Row next = backward[t + 1];
      for (std::size_t y = 0; y < kLabelSlots; ++y) next[y] *= odds[t + 1][y];
      spread(next, crf.reversed_, backward[t]);
      scale_to_one(backward[t]);
    }
  }

  void fill_odds(const Row& scores, std::size_t t, std::size_t n, const Chain* allowed) {
    const float top = *std::max_element(scores.begin(), scores.begin() + kLabels);
    for (std::size_t y = 0; y < kLabels; ++y) {
      if ((t == 0 || t + 1 == n) && y != kOutside) continue;
      if (allowed != nullptr && !in(allowed->allowed[t], y)) continue;
      odds[t][y] = std::exp(scores[y] - top);
    }
    log_sum += top;
  }

  // Adds `sign` times the probability of each label at t.
  void add_labels(std::size_t t, float sign, Row& gradient) const {
    Row both{};
    for (std::size_t y = 0; y < kLabels; ++y) both[y] = forward[t][y] * backward[t][y];
    scale_to_one(both);
    for (std::size_t y = 0; y < kLabels; ++y) gradient[y] += sign * both[y];
  }

  void add_pairs(std::size_t t, float sign, const Crf& crf, std::array<Row, kLabels>& gradient) const {
    std::array<Row, kLabels> both;
    float sum = 0;
    for (std::size_t y = 0; y < kLabels; ++y) {
      for (std::size_t z = 0; z < kLabelSlots; ++z) {
        both[y][z] = forward[t][y] * crf.odds_[y][z] * odds[t + 1][z] * backward[t + 1][z];
      }
      sum += std::accumulate(both[y].begin(), both[y].end(), 0.0F);
    }
    if (sum <= 0) return;
    for (std::size_t y = 0; y < kLabels; ++y) {
      for (std::size_t z = 0; z < kLabelSlots; ++z) gradient[y][z] += sign * both[y][z] / sum;
    }
  }
};

Crf::Crf(std::size_t features) : weights_(features), squares_(features) { refresh_transitions(); }

void Crf::refresh_transitions() {
  for (std::size_t y = 0; y < kLabels; ++y) {
    for (std::size_t z = 0; z < kLabels; ++z) {
      const bool fits = follows(static_cast<Label>(y), static_cast<Label>(z));
      odds_[y][z] = fits ? std::exp(transitions_[y][z]) : 0;
      reversed_[z][y] = odds_[y][z];
    }
  }
}

// A copy without some of its features, each left out with the probability `dropout`.
Chain Crf::thin(const Chain& chain, float dropout) {
  if (dropout <= 0) return chain;
  const auto limit = static_cast<std::uint64_t>(static_cast<double>(dropout) * 4294967296.0);
  Chain thinned{{}, {}, chain.allowed, chain.weight};
  for (std::size_t t = 0; t < chain.size(); ++t) {
    thinned.begins.push_back(static_cast<std::uint32_t>(thinned.ids.size()));
    for (std::uint32_t k = chain.begins[t]; k < chain.begins[t + 1]; ++k) {
      if ((random_() >> 32U) >= limit) thinned.ids.push_back(chain.ids[k]);
    }
  }
  thinned.begins.push_back(static_cast<std::uint32_t>(thinned.ids.size()));
  return thinned;
}

void Crf::score(const Chain& chain, std::vector<Row>& scores) const {
  scores.assign(chain.size(), Row{});
  for (std::size_t t = 0; t < chain.size(); ++t) {
    for (std::uint32_t k = chain.begins[t]; k < chain.begins[t + 1]; ++k) {
      const Row& row = weights_[chain.ids[k]];
      for (std::size_t y = 0; y < kLabelSlots; ++y) scores[t][y] += row[y];
    }
  }
}

void Crf::update(const Chain& chain, const std::vector<Row>& gradient, const Settings& settings) {
  for (std::size_t t = 0; t < chain.size(); ++t) {
    Row g = gradient[t];
    Row g2{};
    for (std::size_t y = 0; y < kLabelSlots; ++y) g2[y] = (g[y] *= chain.weight) * g[y];
    for (std::uint32_t k = chain.begins[t]; k < chain.begins[t + 1]; ++k) {
      Row& w = weights_[chain.ids[k]];
      Row& s = squares_[chain.ids[k]];
      for (std::size_t y = 0; y < kLabelSlots; ++y) {
        s[y] += g2[y];
        w[y] -= settings.rate * (g[y] + settings.l2 * w[y]) / (std::sqrt(s[y]) + 0.1F);
      }
    }
  }
}

void Crf::update_transitions(const std::array<Row, kLabels>& gradient, const Settings& settings) {
  for (std::size_t y = 0; y < kLabels; ++y) {
    for (std::size_t z = 0; z < kLabels; ++z) {
      const float g = gradient[y][z];
      if (std::abs(g) < kEpsilon) continue;
      transition_squares_[y][z] += g * g;
      transitions_[y][z] -= settings.rate * g / (std::sqrt(transition_squares_[y][z]) + 0.1F);
    }
  }
  refresh_transitions();
}

void Crf::add_costs(const Chain& chain, const Settings& settings, std::vector<Row>& scores) {
  for (std::size_t t = 0; t < chain.size(); ++t) {
    const bool named = !in(chain.allowed[t], kOutside);
    for (std::size_t y = 0; y < kLabels; ++y) {
      if (in(chain.allowed[t], y)) continue;
      scores[t][y] += y == kOutside ? settings.missed : named ? settings.wrong : settings.spurious;
    }
  }
}

double Crf::step(const Chain& whole, const Settings& settings) {
  const Chain chain = thin(whole, settings.dropout);
  std::vector<Row> scores;
  score(chain, scores);
  Lattice all, fitting;
  fitting.run(scores, &chain, *this);
  add_costs(chain, settings, scores);
  all.run(scores, nullptr, *this);
  std::vector<Row> gradient(chain.size());
  std::array<Row, kLabels> pairs{};
  for (std::size_t t = 0; t < chain.size(); ++t) {
    all.add_labels(t, 1, gradient[t]);
    fitting.add_labels(t, -1, gradient[t]);
    if (t + 1 == chain.size()) continue;
    all.add_pairs(t, chain.weight, *this, pairs);
    fitting.add_pairs(t, -chain.weight, *this, pairs);
  }
  update(chain, gradient, settings);
  update_transitions(pairs, settings);
  return all.log_sum - fitting.log_sum;
}

void Crf::run(const std::vector<Chain>& chains, const Settings& settings) {
  std::vector<std::size_t> order(chains.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (unsigned epoch = 0; epoch < settings.epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
    double loss = 0;
    for (const std::size_t at : order) loss += step(chains[at], settings);
    std::fprintf(stderr, "epoch %u loss %.0f\n", epoch + 1, loss);
  }
}

void Crf::start_again() {
  std::fill(weights_.begin(), weights_.end(), Row{});
  std::fill(squares_.begin(), squares_.end(), Row{});
  transitions_ = {};
  transition_squares_ = {};
  refresh_transitions();
}

void Crf::train(const std::vector<Chain>& chains, const Settings& settings) {
  std::vector<Row> weights(weights_.size());
  std::array<Row, kLabels> transitions{};
  const float share = 1 / static_cast<float>(settings.runs);
  for (unsigned r = 0; r < settings.runs; ++r) {
    start_again();
    run(chains, settings);
    add_share(weights_, share, weights);
    add_share(transitions_, share, transitions);
  }
  weights_ = std::move(weights);
  transitions_ = transitions;
}

}  // namespace petik::train
