#include "petik/entity/token_scores.hpp"

#include <array>

#include "petik/entity/recent.hpp"
#include "petik/entity/word_features.hpp"

namespace petik {
namespace {

// The sums of a token that were made before.
class SumList {
 public:
  void add(const Scores& sum) { sums_[size_++] = &sum; }
  void clear() { size_ = 0; }
  operator std::span<const Scores* const>() const { return {sums_.data(), size_}; }

 private:
  std::array<const Scores*, 3 + kNeighbours.size()> sums_{};
  std::size_t size_ = 0;
};

class Scorer {
 public:
  void keep_for(const Model& model) {
    if (model_ == model.id()) return;
    words_.clear();
    shapes_.clear();
    usages_.clear();
    for (auto& neighbours : neighbours_) neighbours.clear();
    model_ = model.id();
  }

  void score(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
             std::span<const SentenceToken> tokens, std::span<Scores> scores) {
    const auto context = [&](std::size_t t) {
      return FeatureContext{facts, pattern, tokens[t].sentence, tokens[t].at};
    };
    seek(model, context(0), ahead_[0]);
    for (std::size_t t = 0; t < tokens.size(); ++t) {
      if (t + 1 < tokens.size()) seek(model, context(t + 1), ahead_[(t + 1) % ahead_.size()]);
      add(model, context(t), ahead_[t % ahead_.size()], scores[t]);
    }
  }

 private:
  // What a token needs, on its way into the cache while the token before it is scored.
  struct Ahead {
    FeatureList features;
    Model::Sought sought;
    WordKey word;
    FeatureKey shapes;
    NeighbourKeys neighbours;
  };

  void seek(const Model& model, const FeatureContext& context, Ahead& token) {
    token.word = word_key(context.facts, context.at);
    words_.prefetch(token.word);
    token.shapes = shapes_key(context);
    shapes_.prefetch(token.shapes);
    token.neighbours = neighbour_keys(context);
    for (std::size_t n = 0; n < kNeighbours.size(); ++n) neighbours_[n].prefetch(token.neighbours[n]);
    token.features.clear();
    read_context(context, token.features);
    model.seek(token.features, token.sought);
  }

  void add(const Model& model, const FeatureContext& context, const Ahead& token, Scores& scores) {
    sums_.clear();
    sums_.add(word(model, context, token.word));
    sums_.add(shapes(model, context, token.shapes));
    const Fact& fact = context.facts[context.at];
    if (fact.name_like) sums_.add(usage(model, fact));
    for (std::size_t n = 0; n < kNeighbours.size(); ++n) {
      if (token.neighbours[n].value != 0) sums_.add(neighbour(model, context, token.neighbours, n));
    }
    scores = {};
    model.add(token.sought, sums_, scores);
  }

  const Scores& word(const Model& model, const FeatureContext& context, const WordKey& key) {
    bool known = false;
    Scores& sum = words_.at(key, known);
    if (known) return sum;
    FeatureList features;
    read_word(context.facts, context.at, features);
    model.add(features, sum);
    return sum;
  }

  const Scores& shapes(const Model& model, const FeatureContext& context, const FeatureKey& key) {
    bool known = false;
    Scores& sum = shapes_.at(key, known);
    if (known) return sum;
    FeatureList features;
    read_shapes(context, features);
    model.add(features, sum);
    return sum;
  }

  const Scores& usage(const Model& model, const Fact& fact) {
    bool known = false;
    Scores& sum = usages_.at(usage_key(fact), known);
    if (known) return sum;
    FeatureList features;
    read_usage(fact, features);
    model.add(features, sum);
    return sum;
  }

  const Scores& neighbour(const Model& model, const FeatureContext& context, const NeighbourKeys& keys, std::size_t n) {
    bool known = false;
    Scores& sum = neighbours_[n].at(keys[n], known);
    if (known) return sum;
    FeatureList features;
    read_neighbour(context, kNeighbours[n], features);
    model.add(features, sum);
    return sum;
  }

  RecentTable<WordKey, Scores, 12> words_;
  RecentTable<FeatureKey, Scores, 12> shapes_;
  RecentTable<FeatureKey, Scores, 9> usages_;
  // A table each, so that none takes the place of another while their sums are needed.
  std::array<RecentTable<FeatureKey, Scores, 9>, kNeighbours.size()> neighbours_;
  std::uint64_t model_ = 0;
  std::array<Ahead, 2> ahead_;
  SumList sums_;
};

}  // namespace

void score_tokens(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
                  std::span<const SentenceToken> tokens, std::span<Scores> scores) {
  thread_local Scorer scorer;
  scorer.keep_for(model);
  if (!tokens.empty()) scorer.score(model, facts, pattern, tokens, scores);
}

}  // namespace petik
