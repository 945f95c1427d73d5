// A piece of a document's text: byte offsets, half-open, always on character boundaries.
//
//     constexpr petik::Span span{0, 4};
//     petik::slice("kata dia", span) == "kata"
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace petik {

struct Span {
  std::uint32_t begin = 0;  // first byte
  std::uint32_t end = 0;    // one past the last byte

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(Span a, Span b) = default;
};

// The bytes of `span` in `text`; the span must lie within the text.
constexpr std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

// The smallest span that holds both.
constexpr Span cover(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace petik
