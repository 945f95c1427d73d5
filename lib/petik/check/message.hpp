// A message in both languages from one set of values. Internal to check/.
//
//     message("{} jatuh pada hari {}", "{} is a {}", date, day)
#pragma once

#include <fmt/format.h>

#include "petik/check/finding.hpp"

namespace petik::check {

template <typename... Values>
Message message(fmt::format_string<const Values&...> indonesian, fmt::format_string<const Values&...> english,
                const Values&... values) {
  return {fmt::format(indonesian, values...), fmt::format(english, values...)};
}

}  // namespace petik::check
