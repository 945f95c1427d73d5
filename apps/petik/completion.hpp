// What shells offer at the Tab key, made from the table of options: `petik --completion bash|zsh|fish`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/command.hpp"
#include "petik/option_info.hpp"

namespace petik::cli {

struct CommandOptions {
  const Command* command = nullptr;
  std::vector<OptionInfo> options;
};

// The script for a shell; throws UsageError for one that is not known. What an option takes is told by the name of its
// value: FILE, DIR, or one of its words.
std::string completion(std::string_view shell, const std::vector<CommandOptions>& commands);

// One a shell, each in its own source.
std::string bash_completion(const std::vector<CommandOptions>& commands);
std::string zsh_completion(const std::vector<CommandOptions>& commands);
std::string fish_completion(const std::vector<CommandOptions>& commands);

}  // namespace petik::cli
