#include "export.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>

#include "petik/entity/model.hpp"
#include "petik/error.hpp"
#include "table.hpp"

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

std::vector<ModelRow> make_rows(const Crf& crf, const std::vector<std::uint32_t>& features,
                                const std::vector<std::uint32_t>& ids, float scale) {
  std::vector<ModelRow> rows;
  for (const std::uint32_t id : ids) {
    ModelRow row{{}, features[id]};
    for (std::size_t y = 0; y < kLabels; ++y) {
      row.weights[y] = static_cast<std::int8_t>(std::lround(crf.weights()[id][y] * scale));
    }
    if (row.feature != 0) rows.push_back(row);
  }
  return rows;
}

void put(std::string& out, const void* data, std::size_t size) { out.append(static_cast<const char*>(data), size); }

}  // namespace

void write_model(const Crf& crf, const std::vector<std::uint32_t>& features, std::size_t rows,
                 const std::string& path) {
  const std::vector<std::uint32_t> ids = heaviest(crf.weights(), rows);
  const float top = ids.empty() ? 1 : largest(crf.weights()[ids.front()]);
  const float scale = 127 / top;
  const FeatureTable table = place_rows(make_rows(crf, features, ids, scale));
  const ModelHeader header{kModelMagic, static_cast<std::uint32_t>(kLabels),
                           static_cast<std::uint32_t>(table.seeds.size()),
                           static_cast<std::uint32_t>(table.rows.size()), scale};
  std::string out;
  put(out, &header, sizeof header);
  for (std::size_t y = 0; y < kLabels; ++y) {
    for (std::size_t z = 0; z < kLabelSlots; ++z) {
      const float transition = z < kLabels ? crf.transitions()[y][z] : 0;
      const auto weight = static_cast<std::int16_t>(std::lround(transition * scale));
      put(out, &weight, sizeof weight);
    }
  }
  put(out, table.seeds.data(), table.seeds.size() * sizeof(std::uint16_t));
  out.resize((out.size() + 7) / 8 * 8);
  put(out, table.rows.data(), table.rows.size() * sizeof(ModelRow));
  std::ofstream file(path, std::ios::binary);
  if (!file.write(out.data(), static_cast<std::streamsize>(out.size())).flush())
    throw Error(path, 0, "cannot be written");
}

}  // namespace petik::train
