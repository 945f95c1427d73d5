// Quotation marks as they are spelled: one character, '' or ``, an HTML entity, or the three characters that a curly
// mark turns into when UTF-8 is read as cp1252.
//
//     petik::mark_at("&ldquo;Siap", 0).size == 7, with MarkFamily::double_mark and MarkSide::open
#pragma once

#include <cstdint>
#include <string_view>

namespace petik {

enum class MarkFamily : std::uint8_t { none, double_mark, single_mark, guillemet, single_guillemet, corner };

// What the glyph looks like; weak evidence of what it does (Kompas opens with ” too).
enum class MarkSide : std::uint8_t { neutral, open, close };

struct MarkGlyph {
  MarkFamily family = MarkFamily::none;
  MarkSide side = MarkSide::neutral;
  std::uint8_t size = 0;  // bytes; 0: no mark here

  constexpr explicit operator bool() const { return size != 0; }
};

// The quotation mark (or apostrophe) that begins at byte `at` of `text`.
MarkGlyph mark_at(std::string_view text, std::size_t at);

}  // namespace petik
