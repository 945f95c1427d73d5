// petik --completion fish.
#include <string>

#include <fmt/format.h>

#include "petik/completion.hpp"
#include "petik/language.hpp"

namespace petik::cli {
namespace {

// Inside '...' of fish, where only ' and \ have a meaning.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string argument(const OptionInfo& option) {
  if (option.value.empty()) return "";
  if (!option.words.empty()) return fmt::format(" -x -a '{}'", fmt::join(option.words, " "));
  if (option.value == "FILE") return " -r -F";
  return option.value == "DIR" ? " -x -a '(__fish_complete_directories)'" : " -x";
}

std::string line(std::string_view command, const OptionInfo& option) {
  std::string out = fmt::format("complete -c petik -n '__fish_seen_subcommand_from {}'", command);
  for (const std::string& name : option.names) {
    out += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2)) : fmt::format(" -s {}", name.substr(1));
  }
  return out + argument(option) + fmt::format(" -d '{}'\n", quoted(translated(option.help)));
}

}  // namespace

std::string fish_completion(const std::vector<CommandOptions>& commands) {
  std::string out = "# fish completion of petik, made by `petik --completion fish`.\n";
  std::string names;
  for (const CommandOptions& command : commands) {
    out += fmt::format("complete -c petik -n __fish_use_subcommand -f -a {} -d '{}'\n", command.command->name,
                       quoted(translated(command.command->summary)));
    names += fmt::format("{}{}", names.empty() ? "" : " ", command.command->name);
  }
  out += "complete -c petik -n __fish_use_subcommand -f -a help\n";
  out += fmt::format("complete -c petik -n '__fish_seen_subcommand_from help' -f -a '{}'\n", names);
  for (const CommandOptions& command : commands) {
    for (const OptionInfo& option : command.options) out += line(command.command->name, option);
  }
  return out;
}

}  // namespace petik::cli
