// A file that is read whole: lists, settings. Texts go through Input.
#pragma once

#include <string>

namespace petik::cli {

// All bytes of the file; "-" is stdin. Throws petik::Error: "FILE: reason".
std::string read_file(const std::string& path);

// The bytes as they lie on the disk, not unpacked. Throws likewise.
std::string read_raw_file(const std::string& path);

}  // namespace petik::cli
