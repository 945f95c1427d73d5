#include "petik/help.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "petik/language.hpp"

namespace petik::cli {
namespace {

// "  -o, --output FILE             write to FILE", the text on a line of its own behind a long option.
std::string option_line(const OptionInfo& option) {
  constexpr std::size_t kColumn = 30;
  const bool only_long = option.names.front().starts_with("--");
  std::string line = fmt::format("  {}{}", only_long ? "    " : "", fmt::join(option.names, ", "));
  if (!option.value.empty()) line += " " + option.value;
  if (line.size() + 2 > kColumn) line += "\n";
  const std::size_t width = line.ends_with('\n') ? kColumn : kColumn - line.size();
  return line + std::string(width, ' ') + translated(option.help) + "\n";
}

// The groups, in the order of their first option.
std::vector<std::string> groups_of(const std::vector<OptionInfo>& options) {
  std::vector<std::string> groups;
  for (const OptionInfo& option : options) {
    if (std::find(groups.begin(), groups.end(), option.group) == groups.end()) groups.push_back(option.group);
  }
  return groups;
}

}  // namespace

std::string overview() {
  std::string out = translated("Usage: petik COMMAND [OPTION...] [FILE...]") + "\n" +
                    translated("Who said what in Indonesian news text.") + "\n\n" + translated("Examples") +
                    ":\n"
                    "  petik quotes artikel.txt\n"
                    "  petik quotes -r berita/ -f jsonl | jq -r '.quotes[].speaker.name'\n\n" +
                    translated("Commands") + ":\n";
  for (const Command& command : commands()) {
    out += fmt::format("  {:<12}{}\n", command.name, translated(command.summary));
  }
  return out + "\n" +
         translated(
             "`petik help COMMAND` or `petik COMMAND --help` explains a command; `petik --version` names the "
             "versions.") +
         "\n";
}

std::string help_page(const Command& command, const std::vector<OptionInfo>& options) {
  std::string out =
      fmt::format("{}\n{}\n", translated(fmt::format("Usage: petik {} [OPTION...] [FILE...]", command.name)),
                  translated(command.summary));
  out += fmt::format("\n{}:\n{}\n", translated("Examples"), command.examples);
  for (const std::string& group : groups_of(options)) {
    out += fmt::format("\n{}:\n", translated(group));
    for (const OptionInfo& option : options) {
      if (option.group == group) out += option_line(option);
    }
  }
  return out;
}

}  // namespace petik::cli
