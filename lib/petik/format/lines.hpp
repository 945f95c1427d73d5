// One token a line.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {
// Appends the tokens, each with a line break behind it; no token holds one.
inline void append_token_lines(const Document& doc, std::string& out) {
  constexpr std::size_t kShort = 16;  // bytes of nineteen tokens of twenty, copied at once without a look at their size
  const std::string_view text = doc.text;
  const std::size_t before = out.size();
  out.resize(before + text.size() + doc.tokens.size() + kShort);  // room for all, and for what is copied too much
  char* to = out.data() + before;
  for (const Token& token : doc.tokens) {
    const char* const from = text.data() + token.span.begin;
    const std::size_t size = token.span.size();
    if (size <= kShort && token.span.begin + kShort <= text.size()) {
      std::memcpy(to, from, kShort);
    } else {
      std::memcpy(to, from, size);
    }
    to[size] = '\n';
    to += size + 1;
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
}

}  // namespace petik
