// Which files are read: those given, those of --files-from, folders with -r.
//
//     for (const InputFile& file : list_files(settings, tell)) read(file.path);
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "petik/note.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

struct InputFile {
  std::string path;             // as given, or found; "-" is stdin
  std::size_t relative_at = 0;  // in bytes: what follows is the name below --output-dir

  // The last part of a name on the command line, the path below a folder of -r, a name of --files-from without its
  // leading "/" and "./".
  std::string_view relative() const { return std::string_view(path).substr(relative_at); }
};

// In the order given, folders sorted by bytes. Errors go to `tell`; the other files are listed all the same.
std::vector<InputFile> list_files(const Settings& settings, const Tell& tell);

}  // namespace petik::cli
