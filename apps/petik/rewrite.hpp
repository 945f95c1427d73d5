// Puts a mended text in the place of a file.
#pragma once

#include <string>

namespace petik::cli {

// The file, which held `before` (after a byte order mark, maybe), holds `after`: whole or not at all, with its
// permissions. Throws petik::Error: stdin, packed or transcoded files, a file that has changed, one that cannot be
// written.
void rewrite_file(const std::string& path, const std::string& before, const std::string& after);

}  // namespace petik::cli
