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

using Sums = std::array<Words, 2 * kVectors>;

// Each byte doubled to a word and shifted down keeps its sign: two instructions for eight of them on any x86-64, where
// a conversion takes six.
void add_row(const ModelRow* row, Sums& sums) {
  for (std::size_t v = 0; v < kVectors; ++v) {
    Bytes x;
    std::memcpy(&x, reinterpret_cast<const char*>(row) + v * sizeof x, sizeof x);
    if (v + 1 == kVectors) x &= kWeightsOnly;
    const Bytes low = __builtin_shufflevector(x, x, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
    const Bytes high = __builtin_shufflevector(x, x, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15);
    sums[2 * v] += reinterpret_cast<Words>(low) >> 8;
    sums[2 * v + 1] += reinterpret_cast<Words>(high) >> 8;
  }
}

}  // namespace

void Model::add(std::span<const std::uint32_t> features, Scores& scores) const {
  constexpr std::size_t kTogether = 128;
  if (features.size() > kTogether) {
    add(features.subspan(kTogether), scores);
    features = features.first(kTogether);
  }
  std::array<const ModelRow*, kTogether> rows;  // filled up to the number of features
  for (std::size_t i = 0; i < features.size(); ++i) {
    rows[i] = row_of(features[i]);
    __builtin_prefetch(rows[i]);
    __builtin_prefetch(&rows[i]->feature);  // a row may lie in two lines of the cache
  }
  Sums sums;
  std::memcpy(sums.data(), scores.data(), sizeof sums);
  for (std::size_t i = 0; i < features.size(); ++i) {
    add_row(rows[i]->feature == features[i] ? rows[i] : &kZeros, sums);
  }
  std::memcpy(scores.data(), sums.data(), sizeof sums);
}

std::string_view Model::builtin_bytes() {
  return {petik_entity_model, static_cast<std::size_t>(petik_entity_model_end - petik_entity_model)};
}

const Model& Model::builtin() {
  static const Model model(builtin_bytes());
  return model;
}

}  // namespace petik
