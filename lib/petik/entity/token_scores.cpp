#include "petik/entity/token_scores.hpp"

#include <vector>

#include "petik/entity/recent.hpp"

namespace petik {
namespace {

void add_to(Scores& scores, const Scores& sum) {
  for (std::size_t y = 0; y < kLabelSlots; ++y) scores[y] = static_cast<std::int16_t>(scores[y] + sum[y]);
}

// What a word gives to the tokens round it.
struct FormSums {
  std::array<Scores, kFormPlaces> sums{};
  std::uint32_t known = 0;  // bits by FormPlace
};

class Scorer {
 public:
  void keep_for(const Model& model) {
    if (model_ == model.id()) return;
    forms_.clear();
    groups_.clear();
    model_ = model.id();
  }

  void score(const Model& model, const SentenceView& sentence, TokenRange range, std::span<Scores> scores) {
    std::fill(scores.begin(), scores.end(), Scores{});
    add_forms(model, sentence, range, scores);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      add_groups(model, {sentence.facts, sentence.pattern, sentence.tokens, i}, scores[i - range.begin]);
    }
  }

 private:
  // Each word from two before the range to two behind it, once: it gives its sums to the up to five tokens near it.
  void add_forms(const Model& model, const SentenceView& sentence, TokenRange range, std::span<Scores> scores) {
    constexpr std::int64_t kReach = 2;
    for (std::int64_t i = range.begin - kReach; i < range.end + kReach; ++i) {
      const bool inside = i >= sentence.tokens.begin && i < sentence.tokens.end;
      const auto token = static_cast<std::uint32_t>(i);
      bool same = false;
      FormSums& form = forms_.at(inside ? form_key(sentence.facts, token) : edge_key(), same);
      for (std::size_t p = 0; p < kFormPlaces; ++p) {
        const std::int64_t target = i - offset_of(static_cast<FormPlace>(p));
        if (target < range.begin || target >= range.end) continue;
        if ((form.known >> p & 1U) == 0) {
          features_.clear();
          if (inside) {
            read_form(sentence.facts, token, static_cast<FormPlace>(p), features_);
          } else {
            read_edge(static_cast<FormPlace>(p), features_);
          }
          model.add(features_, form.sums[p]);
          form.known |= 1U << p;
        }
        add_to(scores[static_cast<std::size_t>(target - range.begin)], form.sums[p]);
      }
    }
  }

  void add_groups(const Model& model, const FeatureContext& context, Scores& scores) {
    const GroupKeys keys = group_keys(context);
    for (const GroupKey& key : keys) groups_.prefetch(key);
    features_.clear();
    read_group(context, FeatureGroup::rest, features_);
    model.add(features_, scores);
    for (std::size_t g = 0; g < keys.size(); ++g) {
      if (keys[g] == GroupKey{}) continue;
      bool known = false;
      Scores& sum = groups_.at(keys[g], known);
      if (!known) {
        features_.clear();
        read_group(context, kKeyedGroups[g], features_);
        model.add(features_, sum);
      }
      add_to(scores, sum);
    }
  }

  RecentTable<FormKey, FormSums, 12> forms_;
  RecentTable<GroupKey, Scores, 13> groups_;
  std::uint64_t model_ = 0;
  std::vector<std::uint32_t> features_;
};

}  // namespace

void score_tokens(const Model& model, const SentenceView& sentence, TokenRange range, std::span<Scores> scores) {
  thread_local Scorer scorer;
  scorer.keep_for(model);
  scorer.score(model, sentence, range, scores);
}

}  // namespace petik
