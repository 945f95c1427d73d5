// The versions of ICU and of Unicode that petik was built with.
#pragma once

#include <string_view>

namespace petik {

std::string_view icu_version();      // 72.1
std::string_view unicode_version();  // 15.0

}  // namespace petik
