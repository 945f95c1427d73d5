// One token a line.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {
namespace detail {

inline constexpr std::size_t kShortToken =
    16;  // bytes of nineteen tokens of twenty, copied at once without a look at their size

// Copies the span of `text` to `to`, where kShortToken bytes more than its size are free; returns the byte behind it.
inline char* copy_token(std::string_view text, Span span, char* to) {
  const char* const from = text.data() + span.begin;
  if (span.size() <= kShortToken && text.size() - span.begin >= kShortToken) {
    std::memcpy(to, from, kShortToken);
  } else {
    std::memcpy(to, from, span.size());
  }
  return to + span.size();
}

}  // namespace detail

// Appends the tokens, each with a line break behind it; no token holds one.
inline void append_token_lines(const Document& doc, std::string& out) {
  std::size_t size = out.size() + doc.tokens.size();
  for (const Token& token : doc.tokens) size += token.span.size();
  const std::size_t before = out.size();
  out.resize(size + detail::kShortToken);
  char* to = out.data() + before;
  for (const Token& token : doc.tokens) {
    to = detail::copy_token(doc.text, token.span, to);
    *to++ = '\n';
  }
  out.resize(size);
}

}  // namespace petik
