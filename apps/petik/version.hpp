// What `petik --version` prints: petik, ICU and its Unicode, the digests of the built-in language data and model.
#pragma once

#include <string>

namespace petik::cli {

std::string version_text();

// 16 hexadecimal digits that change when any built-in data file does.
std::string data_digest();

// Likewise of the built-in model of entities.
std::string model_digest();

}  // namespace petik::cli
