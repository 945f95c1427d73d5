#include "petik/entity/token_scores.hpp"

#include "petik/entity/recent.hpp"
#include "petik/entity/word_features.hpp"

namespace petik {
namespace {

void add_to(Scores& scores, const Scores& sum) {
  for (std::size_t y = 0; y < kLabelSlots; ++y) scores[y] = static_cast<std::int16_t>(scores[y] + sum[y]);
}

class Scorer {
 public:
  void keep_for(const Model& model) {
    if (model_ == model.id()) return;
    words_.clear();
    shapes_.clear();
    usages_.clear();
    model_ = model.id();
  }

  void score(const Model& model, const FeatureContext& context, Scores& scores) {
    features_.clear();
    read_context(context, features_);
    scores = word(model, context);
    add_to(scores, shapes(model, context));
    const Fact& fact = context.facts[context.at];
    if (fact.name_like) add_to(scores, usage(model, fact));
    model.add(features_, scores);
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

  RecentTable<WordKey, Scores, 12> words_;
  RecentTable<FeatureKey, Scores, 12> shapes_;
  RecentTable<FeatureKey, Scores, 9> usages_;
  std::uint64_t model_ = 0;
  FeatureList features_;
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
