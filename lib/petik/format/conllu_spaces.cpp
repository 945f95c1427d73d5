#include "petik/format/conllu_spaces.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include "petik/format/line_cursor.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::array<std::pair<char, char>, 6> kEscapes = {
    {{' ', 's'}, {'\t', 't'}, {'\n', 'n'}, {'\r', 'r'}, {'|', 'p'}, {'\\', '\\'}}};

char letter_of(char32_t c) {
  for (const auto& [plain, letter] : kEscapes) {
    if (c == static_cast<unsigned char>(plain)) return letter;
  }
  return '\0';
}

// \u00a0: the code point; nothing if there are no four hexadecimal digits or they are no character.
std::optional<char32_t> code_point(std::string_view digits) {
  constexpr std::size_t kDigits = 4;
  std::uint32_t c = 0;
  if (digits.size() < kDigits) return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + kDigits, c, 16);
  const bool surrogate = c >= 0xD800 && c < 0xE000;
  if (error != std::errc() || end != digits.data() + kDigits || surrogate) return std::nullopt;
  return static_cast<char32_t>(c);
}

// Appends what the escape at `at` stands for; returns its length, 0 if it is none.
std::size_t append_escaped(std::string_view text, std::size_t at, std::string& out) {
  if (text[at] != '\\' || at + 1 == text.size()) return 0;
  for (const auto& [plain, letter] : kEscapes) {
    if (text[at + 1] != letter) continue;
    out += plain;
    return 2;
  }
  const auto c = text[at + 1] == 'u' ? code_point(text.substr(at + 2)) : std::nullopt;
  if (!c) return 0;
  append_utf8(*c, out);
  return 6;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t taken = append_escaped(text, at, out);
    if (taken == 0) out += text[at];
    at += std::max<std::size_t>(taken, 1);
  }
  return out;
}

}  // namespace

// Other white space as \u00a0, since a cell must not begin or end with it.
void append_spaces(std::string_view gap, std::string& out) {
  for (std::size_t at = 0; at < gap.size();) {
    const std::size_t begin = at;
    const char32_t c = decode(gap, at);
    if (const char letter = letter_of(c); letter != '\0') {
      out += '\\';
      out += letter;
    } else if (is_gap(char_kind(c))) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<std::uint32_t>(c));
    } else {
      out += gap.substr(begin, at - begin);
    }
  }
}

TokenSpaces read_spaces(std::string_view misc) {
  TokenSpaces spaces;
  for (const std::string_view field : fields_of(misc, '|')) {
    const std::size_t equals = field.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string_view key = field.substr(0, equals);
    const std::string_view value = field.substr(equals + 1);
    if (key == "SpacesAfter") spaces.after = unescaped(value);
    if (key == "SpacesBefore") spaces.before = unescaped(value);
    if (key == "SpaceAfter" && value == "No" && !spaces.after) spaces.after = "";
  }
  return spaces;
}

}  // namespace petik
