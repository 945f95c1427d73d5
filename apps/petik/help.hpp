// The texts of --help: the overview of all commands, and the page of one.
#pragma once

#include <string>
#include <vector>

#include "petik/command.hpp"
#include "petik/option_info.hpp"

namespace petik::cli {

std::string overview();

// Usage, what it does, examples, options in their groups.
std::string help_page(const Command& command, const std::vector<OptionInfo>& options);

}  // namespace petik::cli
