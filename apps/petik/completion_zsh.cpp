// petik --completion zsh, for _arguments of zsh's completion system.
#include <string>

#include <fmt/format.h>

#include "petik/completion.hpp"
#include "petik/language.hpp"

namespace petik::cli {
namespace {

// Inside '...' of the shell, where [ ] : have a meaning for _arguments.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out;
}

// ":FILE:_files", ":FORMAT:(tsv jsonl)"; nothing for a flag.
std::string action(const OptionInfo& option) {
  if (option.value.empty()) return "";
  if (!option.words.empty()) return fmt::format(":{}:({})", option.names.back(), fmt::join(option.words, " "));
  if (option.value == "FILE") return ":FILE:_files";
  if (option.value == "DIR") return ":DIR:_files -/";
  return fmt::format(":{}: ", quoted(option.value));
}

// A line for each of its names; a long one with a value may have it behind "=".
std::string specification(const OptionInfo& option) {
  std::string out;
  for (const std::string& name : option.names) {
    const bool joined = !option.value.empty() && name.starts_with("--");
    out += fmt::format("        '({}){}{}[{}]{}' \\\n", fmt::join(option.names, " "), name, joined ? "=" : "",
                       quoted(translated(option.help)), action(option));
  }
  return out;
}

}  // namespace

std::string zsh_completion(const std::vector<CommandOptions>& commands) {
  std::string names;
  std::string cases;
  for (const CommandOptions& command : commands) {
    names += fmt::format("    '{}:{}'\n", command.command->name, quoted(translated(command.command->summary)));
    cases += fmt::format("    {})\n      _arguments -s \\\n", command.command->name);
    for (const OptionInfo& option : command.options) cases += specification(option);
    cases += "        '*:FILE:_files' ;;\n";
  }
  return fmt::format(
      "#compdef petik\n# zsh completion of petik, made by `petik --completion zsh`.\n_petik() {{\n"
      "  local -a commands\n  commands=(\n{}    'help'\n  )\n"
      "  if (( CURRENT == 2 )) || [[ $CURRENT == 3 && $words[2] == help ]]; then\n"
      "    _describe command commands\n    return\n  fi\n"
      "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n{}  esac\n}}\n"
      "if [[ $funcstack[1] == _petik ]]; then _petik \"$@\"; else compdef _petik petik; fi\n",
      names, cases);
}

}  // namespace petik::cli
