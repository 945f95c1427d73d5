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

  void score(const Model& model, const FeatureContext& context, Scores& scores) {
    features_.clear();
    read_context(context, features_);
    sums_.clear();
    sums_.add(word(model, context));
    sums_.add(shapes(model, context));
    const Fact& fact = context.facts[context.at];
    if (fact.name_like) sums_.add(usage(model, fact));
    const NeighbourKeys keys = neighbour_keys(context);
    for (std::size_t n = 0; n < keys.size(); ++n) {
      if (keys[n].value != 0) sums_.add(neighbour(model, context, keys, n));
    }
    scores = {};
    model.add(features_, sums_, scores);
  }

 private:
  const Scores& word(const Model& model, const FeatureContext& context) {
    bool known = false;
    Scores& sum = words_.at(word_key(context.facts, context.at), known);
    if (known) return sum;
    FeatureList features;
    read_word(context.facts, context.at, features);
    model.add(features, sum);
    return sum;
  }

  const Scores& shapes(const Model& model, const FeatureContext& context) {
    bool known = false;
    Scores& sum = shapes_.at(shapes_key(context), known);
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
  FeatureList features_;
  SumList sums_;
};

}  // namespace

void score_tokens(const Model& model, const SentenceView& sentence, TokenRange range, std::span<Scores> scores) {
  thread_local Scorer scorer;
  scorer.keep_for(model);
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    scorer.score(model, {sentence.facts, sentence.pattern, sentence.tokens, i}, scores[i - range.begin]);
  }
}

}  // namespace petik
