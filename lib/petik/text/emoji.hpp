// Where an emoji sequence ends: a pictograph with its modifiers and what is joined to it, a flag, a keycap.
//
//     petik::emoji_end("👍🏽 ya", 0) == 8
#pragma once

#include <cstddef>
#include <string_view>

namespace petik {

// The byte after the sequence that begins at `at`, a character of CharKind::emoji.
std::size_t emoji_end(std::string_view text, std::size_t at);

}  // namespace petik
