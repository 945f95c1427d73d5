// The model's table of features: a seed for each bucket of features, so that no two features come to the same row.
#pragma once

#include <cstdint>
#include <vector>

#include "petik/entity/model.hpp"

namespace petik::train {

struct FeatureTable {
  std::vector<std::uint16_t> seeds;  // a power of two of them
  std::vector<ModelRow> rows;        // some free
};

// Places the rows, their features apart and not 0, in any order: the same set gives the same table. Throws petik::Error
// where no seeds are found, which happens to no set of some number by chance.
FeatureTable place_rows(const std::vector<ModelRow>& rows);

}  // namespace petik::train
