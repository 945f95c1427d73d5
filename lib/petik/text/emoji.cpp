#include "petik/text/emoji.hpp"

#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr char32_t kJoiner = 0x200D;

// What goes on the emoji before it: skin tones, the emoji style, the keycap, the tags of regional flags.
bool modifies(char32_t c) {
  constexpr char32_t kEmojiStyle = 0xFE0F;
  constexpr char32_t kKeycap = 0x20E3;
  constexpr char32_t kFirstTag = 0xE0020;
  constexpr char32_t kLastTag = 0xE007F;
  return c == kEmojiStyle || c == kKeycap || is_emoji_modifier(c) || (c >= kFirstTag && c <= kLastTag);
}

std::size_t flag_end(std::string_view text, std::size_t at) {
  std::size_t second = at;
  const bool flag = at < text.size() && is_regional_indicator(decode(text, second));
  return flag ? second : at;
}

}  // namespace

std::size_t emoji_end(std::string_view text, std::size_t at) {
  if (is_regional_indicator(decode(text, at))) return flag_end(text, at);
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
