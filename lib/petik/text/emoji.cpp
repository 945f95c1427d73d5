#include "petik/text/emoji.hpp"

#include <unicode/uchar.h>

#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr char32_t kJoiner = 0x200D;

bool has_property(char32_t c, UProperty property) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

// What goes on the emoji before it: skin tones, the emoji style, the keycap, the tags of regional flags.
bool modifies(char32_t c) {
  constexpr char32_t kEmojiStyle = 0xFE0F;
  constexpr char32_t kKeycap = 0x20E3;
  constexpr char32_t kFirstTag = 0xE0020;
  constexpr char32_t kLastTag = 0xE007F;
  return c == kEmojiStyle || c == kKeycap || has_property(c, UCHAR_EMOJI_MODIFIER) || (c >= kFirstTag && c <= kLastTag);
}

std::size_t flag_end(std::string_view text, std::size_t at) {
  std::size_t second = at;
  const bool flag = at < text.size() && has_property(decode(text, second), UCHAR_REGIONAL_INDICATOR);
  return flag ? second : at;
}

}  // namespace

std::size_t emoji_end(std::string_view text, std::size_t at) {
  if (has_property(decode(text, at), UCHAR_REGIONAL_INDICATOR)) return flag_end(text, at);
  while (at < text.size()) {
    std::size_t next = at;
    const char32_t c = decode(text, next);
    if (c == kJoiner && kind_at(text, next) == CharKind::emoji) {
      decode(text, next);
    } else if (!modifies(c)) {
      break;
    }
    at = next;
  }
  return at;
}

}  // namespace petik
