#include "petik/entity/model.hpp"

#include <algorithm>

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
  transitions_ = reinterpret_cast<const std::int16_t*>(bytes.data() + transitions);
  slots_ = reinterpret_cast<const ModelSlot*>(bytes.data() + slots);
  rows_ = reinterpret_cast<const std::int8_t*>(bytes.data() + rows);
  mask_ = header.slots - 1;
  const auto [least, most] = std::minmax_element(transitions_, transitions_ + kLabels * kLabels);
  spread_ = *most - *least;
}

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
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t y = 0; y < kLabelSlots; ++y) scores[y] = static_cast<std::int16_t>(scores[y] + found[i][y]);
  }
}

const Model& Model::builtin() {
  static const Model model({petik_entity_model, static_cast<std::size_t>(petik_entity_model_end - petik_entity_model)});
  return model;
}

}  // namespace petik
