// petik --completion bash. Works without the package bash-completion.
#include <string>

#include <fmt/format.h>

#include "petik/completion.hpp"

namespace petik::cli {
namespace {

// "      -f|--format) words='tsv jsonl' ;;"
std::string value_case(const OptionInfo& option) {
  std::string action;
  if (!option.words.empty()) {
    action = fmt::format("words='{}'", fmt::join(option.words, " "));
  } else if (option.value == "FILE" || option.value == "DIR") {
    action = option.value == "FILE" ? "kind=file" : "kind=directory";
  } else {
    action = "kind=none";
  }
  return fmt::format("        {}) {} ;;\n", fmt::join(option.names, "|"), action);
}

std::string command_case(const CommandOptions& command) {
  std::string names;
  std::string values;
  for (const OptionInfo& option : command.options) {
    names += fmt::format("{}{}", names.empty() ? "" : " ", fmt::join(option.names, " "));
    if (!option.value.empty()) values += value_case(option);
  }
  return fmt::format("    {})\n      options='{}'\n      case $prev in\n{}      esac ;;\n", command.command->name,
                     names, values);
}

constexpr std::string_view kStart = R"(# bash completion of petik, made by `petik --completion bash`.
_petik() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} options= words= kind=
  COMPREPLY=()
  # --format=tsv comes as three words.
  if [[ $cur == '=' ]]; then cur=; elif [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ $COMP_CWORD -eq 1 || ( $COMP_CWORD -eq 2 && ${COMP_WORDS[1]} == help ) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$_petik_commands" -- "$cur")
    return
  fi
  case ${COMP_WORDS[1]} in
)";

constexpr std::string_view kEnd = R"(  esac
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  elif [[ -z $kind && $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
  elif [[ $kind == directory ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$cur")
  elif [[ $kind != none ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -F _petik petik
)";

}  // namespace

std::string bash_completion(const std::vector<CommandOptions>& commands) {
  std::string out(kStart);
  std::string names = "_petik_commands='";
  for (const CommandOptions& command : commands) {
    out += command_case(command);
    names += fmt::format("{} ", command.command->name);
  }
  out += kEnd;
  return out + names + "help --help --version --completion'\n";
}

}  // namespace petik::cli
