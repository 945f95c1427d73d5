#include "export.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <numeric>

#include "petik/entity/model.hpp"
#include "petik/error.hpp"

namespace petik::train {
namespace {

float largest(const Row& row) {
  float top = 0;
  for (std::size_t y = 0; y < kLabels; ++y) top = std::max(top, std::abs(row[y]));
  return top;
}

// The ids to keep, the heaviest first; ties by id, so that the file is the same on every run.
std::vector<std::uint32_t> heaviest(const std::vector<Row>& weights, std::size_t rows) {
  std::vector<std::uint32_t> ids(weights.size());
  std::iota(ids.begin(), ids.end(), 0U);
  std::vector<float> tops(weights.size());
  std::transform(weights.begin(), weights.end(), tops.begin(), largest);
  std::stable_sort(ids.begin(), ids.end(), [&](std::uint32_t a, std::uint32_t b) { return tops[a] > tops[b]; });
  ids.resize(std::min(rows, ids.size()));
  return ids;
}

std::vector<ModelSlot> make_slots(const std::vector<std::uint32_t>& ids, const std::vector<std::uint32_t>& features) {
  std::vector<ModelSlot> slots(std::bit_ceil(ids.size() * 2 + 1));
  for (std::uint32_t row = 0; row < ids.size(); ++row) {
    std::size_t at = features[ids[row]] & (slots.size() - 1);
    while (slots[at].feature != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = {features[ids[row]], row};
  }
  return slots;
}

void put(std::string& out, const void* data, std::size_t size) { out.append(static_cast<const char*>(data), size); }

}  // namespace

void write_model(const Crf& crf, const std::vector<std::uint32_t>& features, std::size_t rows,
                 const std::string& path) {
  const std::vector<std::uint32_t> ids = heaviest(crf.weights(), rows);
  const std::vector<ModelSlot> slots = make_slots(ids, features);
  const float top = ids.empty() ? 1 : largest(crf.weights()[ids.front()]);
  const float scale = 127 / top;
  const ModelHeader header{kModelMagic, static_cast<std::uint32_t>(kLabels), static_cast<std::uint32_t>(slots.size()),
                           static_cast<std::uint32_t>(ids.size()), scale};
  std::string out;
  put(out, &header, sizeof header);
  for (std::size_t y = 0; y < kLabels; ++y) {
    for (std::size_t z = 0; z < kLabels; ++z) {
      const auto weight = static_cast<std::int16_t>(std::lround(crf.transitions()[y][z] * scale));
      put(out, &weight, sizeof weight);
    }
  }
  out.resize((out.size() + 7) / 8 * 8);
  put(out, slots.data(), slots.size() * sizeof(ModelSlot));
  for (const std::uint32_t id : ids) {
    for (std::size_t y = 0; y < kLabelSlots; ++y) {
      const auto weight = static_cast<std::int8_t>(std::lround(crf.weights()[id][y] * scale));
      put(out, &weight, sizeof weight);
    }
  }
  std::ofstream file(path, std::ios::binary);
  if (!file.write(out.data(), static_cast<std::streamsize>(out.size())).flush())
    throw Error(path, 0, "cannot be written");
}

}  // namespace petik::train
