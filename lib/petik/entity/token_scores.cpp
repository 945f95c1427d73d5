#include "petik/entity/token_scores.hpp"

#include <memory>

namespace petik {
namespace {

// The latest sums, a place for each by its key's hash: what comes to the same place replaces what was there.
class SumCache {
 public:
  void keep_for(const Model& model) {
    if (model_ == model.id()) return;
    slots_ = std::make_unique<Slot[]>(std::size_t{1} << kBits);
    model_ = model.id();
  }

  void prefetch(const GroupKey& key) const { __builtin_prefetch(&slots_[place(key)]); }

  const Scores& sum(const Model& model, const FeatureContext& context, FeatureGroup group, const GroupKey& key) {
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

  struct alignas(64) Slot {
    GroupKey key;  // zeros: free
    Scores scores{};
  };

  static std::size_t place(const GroupKey& key) {
    const std::uint64_t mixed = (key.first ^ key.second * 0xFF51AFD7ED558CCDU) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> (64U - kBits));
  }

  std::unique_ptr<Slot[]> slots_;
  std::uint64_t model_ = 0;
  std::vector<std::uint32_t> features_;
};

}  // namespace

Scores score_token(const Model& model, const FeatureContext& context) {
  thread_local SumCache cache;
  cache.keep_for(model);
  const GroupKeys keys = group_keys(context);
  for (const GroupKey& key : keys) cache.prefetch(key);
  Scores scores{};
  cache.add_rest(model, context, scores);
  for (const FeatureGroup group : kFeatureGroups) {
    const GroupKey& key = keys[static_cast<std::size_t>(group)];
    if (key == GroupKey{}) continue;
    const Scores& sum = cache.sum(model, context, group, key);
    for (std::size_t y = 0; y < kLabelSlots; ++y) scores[y] = static_cast<std::int16_t>(scores[y] + sum[y]);
  }
  return scores;
}

}  // namespace petik
