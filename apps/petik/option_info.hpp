// An option as help, manual pages and completions describe it: one table for all of them.
#pragma once

#include <string>
#include <vector>

namespace petik::cli {

struct OptionInfo {
  std::string group;               // its title in --help
  std::vector<std::string> names;  // "-o", "--output"
  std::string value;               // FILE, N ...; empty for a flag
  std::string help;                // English, one line
  std::vector<std::string> words;  // of a choice
};

}  // namespace petik::cli
