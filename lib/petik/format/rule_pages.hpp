// What is said of the rules: the list of --rules, the text of --explain, the manual page petik-rules(7).
#pragma once

#include <string>

#include "petik/check/rule.hpp"

namespace petik {

// A line a rule: id, group, level, on or off, fix or -, summary; parted by tabs.
std::string list_rules(bool english, bool header);

// One rule in full, for a terminal.
std::string explain_rule(const check::Rule& rule, bool english);

// The page in mdoc.
std::string rules_manual();

}  // namespace petik
