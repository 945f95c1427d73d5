// What a file holds, as far as its name or the command line tells.
//
//     kind_by_name(settings, "berita.conllu.gz") == InputKind::conllu
#pragma once

#include <optional>
#include <string_view>

#include "petik/settings.hpp"

namespace petik::cli {

// What --input and the name say of a file's kind; nothing where its first byte decides (stdin, pipes).
std::optional<InputKind> kind_by_name(const Settings& settings, std::string_view file);

}  // namespace petik::cli
