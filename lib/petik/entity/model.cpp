#include "petik/entity/model.hpp"

#include <algorithm>
#include <atomic>
#include <limits>

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
  // The slots begin on a multiple of eight.
  const std::size_t slots = (transitions + kLabels * kLabels * sizeof(std::int16_t) + 7) / 8 * 8;
  const std::size_t rows = slots + header.slots * sizeof(ModelSlot);
  if (header.magic != kModelMagic || header.labels != kLabels || header.slots == 0 ||
      (header.slots & (header.slots - 1)) != 0 || bytes.size() < rows + header.rows * kLabelSlots) {
    throw Error("entity model", 0, "not a model of this version");
  }
  static std::atomic<std::uint64_t> models{0};
  id_ = ++models;
  transitions_ = reinterpret_cast<const std::int16_t*>(bytes.data() + transitions);
  slots_ = reinterpret_cast<const ModelSlot*>(bytes.data() + slots);
  rows_ = reinterpret_cast<const std::int8_t*>(bytes.data() + rows);
  mask_ = header.slots - 1;
  find_gains();
}

void Model::find_gains() {
  for (Label best = 0; best < kLabels; ++best) {
    for (Label other = 0; closes(best) && other < kLabels; ++other) {
      int gain = std::numeric_limits<int>::min();
      for (Label next = 0; closes(other) && next < kLabels; ++next) {
        if (opens(next)) gain = std::max(gain, transition(other, next) - transition(best, next));
      }
      gains_[best][other] = gain;
    }
  }
}

namespace {

using Bytes = std::int8_t __attribute__((vector_size(16)));
using Words = std::int16_t __attribute__((vector_size(32)));
constexpr std::size_t kVectors = kLabelSlots / sizeof(Bytes);

void add_row(const std::int8_t* row, std::array<Words, kVectors>& sums) {
  for (std::size_t v = 0; v < kVectors; ++v) {
    Bytes bytes;
    std::memcpy(&bytes, row + v * sizeof bytes, sizeof bytes);
    sums[v] += __builtin_convertvector(bytes, Words);
  }
}

}  // namespace

void Model::add(std::span<const std::uint32_t> features, Scores& scores) const {
  constexpr std::size_t kMost = 128;
  std::array<const std::int8_t*, kMost> found;  // filled up to `count`
  std::size_t count = 0;
  for (const std::uint32_t feature : features) __builtin_prefetch(slots_ + (feature & mask_));
  for (const std::uint32_t feature : features) {
    std::size_t at = feature & mask_;
    while (slots_[at].feature != feature && slots_[at].feature != 0) at = (at + 1) & mask_;
    if (slots_[at].feature == 0 || count == kMost) continue;
    found[count] = rows_ + static_cast<std::size_t>(slots_[at].row) * kLabelSlots;
    __builtin_prefetch(found[count++]);
  }
  std::array<Words, kVectors> sums;
  std::memcpy(sums.data(), scores.data(), sizeof sums);
  for (std::size_t i = 0; i < count; ++i) add_row(found[i], sums);
  std::memcpy(scores.data(), sums.data(), sizeof sums);
}

const Model& Model::builtin() {
  static const Model model({petik_entity_model, static_cast<std::size_t>(petik_entity_model_end - petik_entity_model)});
  return model;
}

}  // namespace petik
