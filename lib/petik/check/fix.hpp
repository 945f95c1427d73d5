// Mending a text: applies the fixes of findings, and shows what changed.
//
//     petik::check::Fixed fixed = petik::check::apply_fixes(text, findings);
//     std::string diff = petik::check::unified_diff("a.txt", text, fixed.text);
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "petik/check/finding.hpp"

namespace petik::check {

struct Fixed {
  std::string text;
  std::size_t count = 0;  // findings that were mended
};

// The fix of every finding, each whole or not at all: one that touches an earlier one's place waits for the next run.
// No fix adds or removes a line.
Fixed apply_fixes(std::string_view text, std::span<const Finding> findings);

// The lines that differ with three lines around them, in the unified form that patch(1) takes. Both texts have the same
// number of lines. Empty if nothing differs.
std::string unified_diff(std::string_view file, std::string_view before, std::string_view after);

}  // namespace petik::check
