// What `petik --version` prints: petik, ICU and its Unicode, the digest of the built-in language data.
#pragma once

#include <string>

namespace petik::cli {

std::string version_text();

}  // namespace petik::cli
