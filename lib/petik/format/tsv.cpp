#include "petik/format/tsv.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace petik {
namespace {

constexpr char escape_letter(char c) {
  switch (c) {
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\\':
      return '\\';
    default:
      return '\0';
  }
}

// Bytes at the begin of the text, a multiple of eight, among which is none to escape.
std::size_t plain_prefix(std::string_view text) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  constexpr std::uint64_t kHighBits = 0x80 * kEach;
  std::size_t at = 0;
  for (std::uint64_t block = 0; at + sizeof block <= text.size(); at += sizeof block) {
    std::memcpy(&block, text.data() + at, sizeof block);
    const std::uint64_t slash = block ^ '\\' * kEach;
    // A byte's high bit is set where it is a control character, or a backslash; seldom elsewhere too.
    const std::uint64_t found = ((block - 0x20 * kEach) & ~block) | ((slash - kEach) & ~slash);
    if ((found & kHighBits) != 0) break;
  }
  return at;
}

}  // namespace

void append_tsv(std::string_view text, std::string& out) {
  std::size_t done = 0;
  for (std::size_t at = plain_prefix(text); at < text.size(); ++at) {
    const char letter = escape_letter(text[at]);
    if (letter == '\0') continue;
    out.append(text, done, at - done);
    out.push_back('\\');
    out.push_back(letter);
    done = at + 1;
  }
  out.append(text, done);
}

std::string unescaped_tsv(std::string_view field) {
  constexpr std::string_view kPlain = "\t\n\r\\";
  std::string text;
  for (std::size_t at = 0; at < field.size(); ++at) {
    const bool escape = field[at] == '\\' && at + 1 < field.size();
    const auto plain =
        std::find_if(kPlain.begin(), kPlain.end(), [&](char c) { return escape && escape_letter(c) == field[at + 1]; });
    text += plain == kPlain.end() ? field[at] : *plain;
    if (plain != kPlain.end()) ++at;
  }
  return text;
}

void append_line(std::string_view text, std::string& out) {
  const auto find = [&](char c, std::size_t from) { return std::min(text.find(c, from), text.size()); };
  std::size_t at = 0;
  std::size_t feed = find('\n', 0);
  std::size_t carriage = find('\r', 0);
  for (;;) {
    const std::size_t stop = std::min(feed, carriage);
    out.append(text, at, stop - at);
    if (stop == text.size()) return;
    while (!out.empty() && (out.back() == ' ' || out.back() == '\t')) out.pop_back();
    out.push_back(' ');
    at = std::min(text.find_first_not_of(" \t\r\n", stop), text.size());
    if (feed < at) feed = find('\n', at);  // each is sought once: memchr for both at every break is not linear
    if (carriage < at) carriage = find('\r', at);
  }
}

}  // namespace petik
