#include "petik/completion.hpp"

#include <fmt/format.h>

namespace petik::cli {

std::string completion(std::string_view shell, const std::vector<CommandOptions>& commands) {
  if (shell == "bash") return bash_completion(commands);
  if (shell == "zsh") return zsh_completion(commands);
  if (shell == "fish") return fish_completion(commands);
  throw UsageError{fmt::format("--completion: '{}' is not one of bash, zsh, fish", shell)};
}

}  // namespace petik::cli
