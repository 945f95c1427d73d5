// What `petik --version` prints: petik, ICU and its Unicode, the digest of the built-in language data.
#pragma once

#include <string>

namespace petik::cli {

std::string version_text();

// 16 hexadecimal digits that change when any built-in data file does.
std::string data_digest();

}  // namespace petik::cli
