#include "petik/format/html_text.hpp"

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr char32_t kPictures = 0x2400;
constexpr char32_t kPictureOfDelete = 0x2421;
constexpr char32_t kReplacement = 0xFFFD;

std::string_view entity_of(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

bool is_noncharacter(char32_t c) { return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

// What stands for a character that HTML forbids.
char32_t allowed(char32_t c) {
  if (c == '\t' || c == '\n') return c;
  if (c < ' ') return kPictures + c;
  if (c == 0x7F) return kPictureOfDelete;
  return (c >= 0x80 && c < 0xA0) || is_noncharacter(c) ? kReplacement : c;
}

}  // namespace

void append_html_text(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode(text, at);
    if (c == '\r') {
      if (at == text.size() || text[at] != '\n') out += '\n';
    } else if (const std::string_view entity = entity_of(c); !entity.empty()) {
      out += entity;
    } else {
      append_utf8(allowed(c), out);
    }
  }
}

std::string html_text(std::string_view text) {
  std::string out;
  append_html_text(text, out);
  return out;
}

}  // namespace petik
