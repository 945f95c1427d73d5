// Writes a trained model in the form of lib/petik/entity/model.hpp: pruned and rounded to a byte a weight.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "crf.hpp"

namespace petik::train {

// Keeps the `rows` features with the largest weights. `features`: the hash of each id. Throws petik::Error.
void write_model(const Crf& crf, const std::vector<std::uint32_t>& features, std::size_t rows, const std::string& path);

}  // namespace petik::train
