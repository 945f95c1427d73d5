#include "petik/entity/token_scores.hpp"

#include <memory>

namespace petik {
namespace {

// The latest sums, a place for each by its key's hash: what comes to the same place replaces what was there.
class SumCache {
 public:
  const Scores& sum(const Model& model, const FeatureContext& context, FeatureGroup group) {
    if (model_ != model.id()) clear(model);
    const GroupKey key = group_key(context, group);
    Slot& slot = slots_[place(key)];
    if (slot.key == key) return slot.scores;
    slot.key = key;
    slot.scores = {};
    features_.clear();
    read_group(context, group, features_);
    model.add(features_, slot.scores);
    return slot.scores;
  }

  void add_rest(const Model& model, const FeatureContext& context, Scores& scores) {
    features_.clear();
    read_group(context, FeatureGroup::rest, features_);
    model.add(features_, scores);
  }

 private:
  static constexpr std::size_t kBits = 12;

  struct Slot {
    GroupKey key;  // zeros: free
    Scores scores{};
  };

  static std::size_t place(const GroupKey& key) {
    const std::uint64_t mixed = (key.first ^ key.second * 0xFF51AFD7ED558CCDU) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> (64U - kBits));
  }

  void clear(const Model& model) {
    slots_ = std::make_unique<Slot[]>(std::size_t{1} << kBits);
    model_ = model.id();
  }

  std::unique_ptr<Slot[]> slots_;
  std::uint64_t model_ = 0;
  std::vector<std::uint32_t> features_;
};

}  // namespace

Scores score_token(const Model& model, const FeatureContext& context) {
  thread_local SumCache cache;
  Scores scores{};
  const bool name_like = context.facts[context.at].name_like;
  for (const FeatureGroup group : kFeatureGroups) {
    if (group == FeatureGroup::rest || (is_of_names(group) && !name_like)) continue;
    const Scores& sum = cache.sum(model, context, group);
    for (std::size_t y = 0; y < kLabelSlots; ++y) scores[y] = static_cast<std::int16_t>(scores[y] + sum[y]);
  }
  cache.add_rest(model, context, scores);
  return scores;
}

}  // namespace petik
