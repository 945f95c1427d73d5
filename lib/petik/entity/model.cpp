#include "petik/entity/model.hpp"

#include <algorithm>
#include <atomic>
#include <bit>

#include "petik/error.hpp"

// From model_data.S.
extern "C" const char petik_entity_model[];
extern "C" const char petik_entity_model_end[];

namespace petik {

Model::Model(std::string_view bytes) {
  ModelHeader header{};
  if (bytes.size() < sizeof header) throw Error("entity model", 0, "too short");
  std::memcpy(&header, bytes.data(), sizeof header);
  const std::size_t transitions = sizeof header;
  const std::size_t seeds = transitions + kLabels * kLabelSlots * sizeof(std::int16_t);
  const std::size_t rows = (seeds + header.seeds * sizeof(std::uint16_t) + 7) / 8 * 8;
  if (header.magic != kModelMagic || header.labels != kLabels || !std::has_single_bit(header.seeds) ||
      header.rows == 0 || bytes.size() < rows + header.rows * sizeof(ModelRow)) {
    throw Error("entity model", 0, "not a model of this version");
  }
  static std::atomic<std::uint64_t> models{0};
  id_ = ++models;
  transitions_ = reinterpret_cast<const std::int16_t*>(bytes.data() + transitions);
  seeds_ = reinterpret_cast<const std::uint16_t*>(bytes.data() + seeds);
  rows_ = reinterpret_cast<const ModelRow*>(bytes.data() + rows);
  mask_ = header.seeds - 1;
  row_count_ = header.rows;
  find_largest_gain();
  gather_within();
}

void Model::find_largest_gain() {
  for (Label one = 0; one < kLabels; ++one) {
    for (Label other = 0; closes(one) && other < kLabels; ++other) {
      for (Label next = 0; closes(other) && next < kLabels; ++next) {
        if (opens(next)) largest_gain_ = std::max(largest_gain_, transition(other, next) - transition(one, next));
      }
    }
  }
}

void Model::gather_within() {
  for (const Place from : {Place::begin, Place::inside}) {
    for (const Place to : {Place::inside, Place::end}) {
      ByType& weights = within_[from == Place::begin ? 0 : 1][to == Place::inside ? 0 : 1];
      for (std::size_t type = 0; type < kModelTypes.size(); ++type) {
        weights[type] = static_cast<std::int16_t>(transition(label(type, from), label(type, to)));
      }
    }
  }
}

namespace {

using Bytes = std::int8_t __attribute__((vector_size(16)));
using Words = std::int16_t __attribute__((vector_size(16)));
constexpr std::size_t kVectors = kLabelSlots / sizeof(Bytes);
constexpr Bytes kWeightsOnly = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0};  // of a row's last bytes

constexpr ModelRow kZeros{};  // stands for what is not known

// Each byte doubled to a word and shifted down keeps its sign: two instructions for eight of them on any x86-64, where
// a conversion takes six.
struct PlainSums {
  std::array<Words, 2 * kVectors> words;

  [[gnu::always_inline]] void add(const ModelRow* row) {
    for (std::size_t v = 0; v < kVectors; ++v) {
      Bytes x;
      std::memcpy(&x, reinterpret_cast<const char*>(row) + v * sizeof x, sizeof x);
      if (v + 1 == kVectors) x &= kWeightsOnly;
      const Bytes low = __builtin_shufflevector(x, x, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
      const Bytes high = __builtin_shufflevector(x, x, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
      words[2 * v] += reinterpret_cast<Words>(low) >> 8;
      words[2 * v + 1] += reinterpret_cast<Words>(high) >> 8;
    }
  }
};

// Sixteen at a time, which AVX2 converts in one instruction.
struct WideSums {
  using Wide = std::int16_t __attribute__((vector_size(32)));
  std::array<Wide, kVectors> words;

  [[gnu::always_inline]] void add(const ModelRow* row) {
    for (std::size_t v = 0; v < kVectors; ++v) {
      Bytes x;
      std::memcpy(&x, reinterpret_cast<const char*>(row) + v * sizeof x, sizeof x);
      if (v + 1 == kVectors) x &= kWeightsOnly;
      words[v] += __builtin_convertvector(x, Wide);
    }
  }
};

}  // namespace

constexpr std::size_t kTogether = 128;  // features that are looked up in one sweep

template <typename Sums>
[[gnu::always_inline]] inline void Model::add_rows(std::span<const std::uint32_t> features, Scores& scores) const {
  std::array<const ModelRow*, kTogether> rows;  // filled up to the number of features
  for (std::size_t i = 0; i < features.size(); ++i) {
    rows[i] = row_of(features[i]);
    __builtin_prefetch(rows[i]);
    __builtin_prefetch(&rows[i]->feature);  // a row may lie in two lines of the cache
  }
  Sums sums;
  std::memcpy(&sums, scores.data(), sizeof sums);
  for (std::size_t i = 0; i < features.size(); ++i) {
    sums.add(rows[i]->feature == features[i] ? rows[i] : &kZeros);
  }
  std::memcpy(scores.data(), &sums, sizeof sums);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void Model::add_avx2(std::span<const std::uint32_t> features, Scores& scores) const {
  add_rows<WideSums>(features, scores);
}

Model::Way Model::best_way() {
  static const Way way = __builtin_cpu_supports("avx2") != 0 ? Way::avx2 : Way::plain;
  return way;
}
#else
void Model::add_avx2(std::span<const std::uint32_t> features, Scores& scores) const {
  add_rows<PlainSums>(features, scores);
}

Model::Way Model::best_way() { return Way::plain; }
#endif

void Model::add(std::span<const std::uint32_t> features, Scores& scores, Way way) const {
  while (!features.empty()) {
    const auto part = features.first(std::min(features.size(), kTogether));
    way == Way::avx2 ? add_avx2(part, scores) : add_rows<PlainSums>(part, scores);
    features = features.subspan(part.size());
  }
}

std::string_view Model::builtin_bytes() {
  return {petik_entity_model, static_cast<std::size_t>(petik_entity_model_end - petik_entity_model)};
}

const Model& Model::builtin() {
  static const Model model(builtin_bytes());
  return model;
}

}  // namespace petik
