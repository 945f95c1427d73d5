// Reading the project's files in tests; a file that cannot be read fails the test that asks for it.
//
//     for (const auto& path : petik::test::files_under("lib", {".hpp", ".cpp"})) check(petik::test::read_file(path));
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "support/paths.hpp"

namespace petik::test {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return std::move(content).str();
}

inline std::vector<std::string> read_lines(const std::filesystem::path& path) {
  std::istringstream in(read_file(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The files below `folder` (relative to the source tree) with one of the extensions, sorted; paths are absolute.
inline std::vector<std::filesystem::path> files_under(std::string_view folder,
                                                      std::initializer_list<std::string_view> extensions) {
  std::vector<std::filesystem::path> found;
  const std::filesystem::path top = std::filesystem::path(source_dir()) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
    const std::string extension = entry.path().extension().string();
    const bool wanted = std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
    if (wanted && entry.is_regular_file()) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace petik::test
