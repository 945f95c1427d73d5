// The program without main(): argv -> command -> exit status.
#pragma once

#include <vector>

#include "petik/command.hpp"
#include "petik/option_info.hpp"

namespace petik::cli {

// 0 done; 1 nothing or something found, where a command says so; 2 any error, which has been said on stderr. Never
// throws.
int run_petik(int argc, const char* const* argv) noexcept;

// All options of a command, in the order of their groups.
std::vector<OptionInfo> options_of(const Command& command);

}  // namespace petik::cli
