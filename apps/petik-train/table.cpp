#include "table.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

#include "petik/error.hpp"

namespace petik::train {
namespace {

constexpr std::uint32_t kPerBucket = 4;    // features to a seed, on average at most
constexpr std::uint32_t kSpareOneIn = 64;  // of the rows stay free: the last buckets find a place soon
constexpr std::uint32_t kSeeds = 1U << 16U;

using Bucket = std::vector<const ModelRow*>;

std::vector<Bucket> fill_buckets(const std::vector<ModelRow>& rows, std::size_t count) {
  std::vector<Bucket> buckets(count);
  for (const ModelRow& row : rows) buckets[row.feature & (count - 1)].push_back(&row);
  return buckets;
}

// Buckets by size, the fullest first: they are the hardest to place.
std::vector<std::uint32_t> by_size(const std::vector<Bucket>& buckets) {
  std::vector<std::uint32_t> order(buckets.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return buckets[a].size() > buckets[b].size(); });
  return order;
}

// Puts the bucket's rows where the seed says; false, and nothing is put, if some place is taken.
bool put(const Bucket& bucket, std::uint16_t seed, std::vector<ModelRow>& rows) {
  for (std::size_t i = 0; i < bucket.size(); ++i) {
    ModelRow& place = rows[row_place(bucket[i]->feature, seed, static_cast<std::uint32_t>(rows.size()))];
    if (place.feature == 0) {
      place = *bucket[i];
      continue;
    }
    while (i-- > 0) rows[row_place(bucket[i]->feature, seed, static_cast<std::uint32_t>(rows.size()))] = {};
    return false;
  }
  return true;
}

std::uint16_t find_seed(const Bucket& bucket, std::vector<ModelRow>& rows) {
  for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
    if (put(bucket, static_cast<std::uint16_t>(seed), rows)) return static_cast<std::uint16_t>(seed);
  }
  throw Error("entity model", 0, "no seed keeps the features apart");
}

}  // namespace

FeatureTable place_rows(const std::vector<ModelRow>& rows) {
  FeatureTable table;
  table.seeds.resize(std::bit_ceil(rows.size() / kPerBucket + 1));
  table.rows.resize(rows.size() + rows.size() / kSpareOneIn + 1);
  const std::vector<Bucket> buckets = fill_buckets(rows, table.seeds.size());
  for (const std::uint32_t bucket : by_size(buckets)) table.seeds[bucket] = find_seed(buckets[bucket], table.rows);
  return table;
}

}  // namespace petik::train
