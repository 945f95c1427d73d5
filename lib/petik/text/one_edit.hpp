// Two spellings of one word.
#pragma once

#include <string_view>

namespace petik {

// True if the words differ by one insertion, one deletion, one substitution or one swap of neighbours (bytes).
bool one_edit_apart(std::string_view a, std::string_view b);

}  // namespace petik
