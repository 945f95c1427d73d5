#include "petik/segment/landmarks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace petik {
namespace {

// Bits of the left token (behind) and of the right one (before); the left one is a landmark where some meet.
struct EdgeBits {
  static constexpr unsigned kAlways = 1, kBeforeMark = 2, kBeforeCapital = 4, kBeforeLine = 8;
  static constexpr std::size_t kFlagBits = 6;
  static constexpr std::size_t kKinds = static_cast<std::size_t>(TokenKind::other) + 1;

  std::uint8_t behind = 0;
  std::uint8_t before = 0;

  static constexpr EdgeBits of(TokenKind kind, unsigned flags) {
    EdgeBits bits{kAlways, kAlways};
    if (kind == TokenKind::word) bits.behind = kBeforeMark;
    if (kind == TokenKind::word && (flags & (kCapital | kHasDigit)) == 0) bits.behind |= kBeforeCapital;
    if (kind == TokenKind::number) bits.behind = kBeforeCapital;
    bits.behind |= kBeforeLine;
    if (kind == TokenKind::quote) bits.before |= kBeforeMark;
    // A word like Pada behind a blank; not KPK.
    const bool begins = (flags & (kCapital | kUpper | kSpaceBefore)) == (kCapital | kSpaceBefore);
    if (kind == TokenKind::word && begins) bits.before |= kBeforeCapital;
    if ((flags & kNewlineBefore) != 0) bits.before |= kBeforeLine;
    return bits;
  }
};

constexpr auto make_edge_table() {
  std::array<EdgeBits, EdgeBits::kKinds << EdgeBits::kFlagBits> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const unsigned flags = i & ((1U << EdgeBits::kFlagBits) - 1U);
    table[i] = EdgeBits::of(static_cast<TokenKind>(i >> EdgeBits::kFlagBits), flags);
  }
  return table;
}

constexpr auto kEdgeTable = make_edge_table();

EdgeBits bits_of(const Token& token) {
  return kEdgeTable[static_cast<std::size_t>(token.kind) << EdgeBits::kFlagBits | token.flags];
}

}  // namespace

// Some at a time, without a branch for each: no processor guesses where they stand.
Landmarks::Landmarks(std::span<const Token> tokens) {
  constexpr std::size_t kStep = 256;
  if (tokens.empty()) return;
  std::array<std::uint32_t, kStep> found;
  unsigned behind = bits_of(tokens.front()).behind;
  std::uint32_t left = 0;
  for (std::span<const Token> rights = tokens.subspan(1); !rights.empty();) {
    const std::span<const Token> step = rights.first(std::min(kStep, rights.size()));
    std::size_t count = 0;
    for (const Token& right : step) {
      const EdgeBits edge = bits_of(right);
      found[count] = left++;
      count += (behind & edge.before) != 0 ? 1U : 0U;
      behind = edge.behind;
    }
    tokens_.insert(tokens_.end(), found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count));
    rights = rights.subspan(step.size());
  }
  tokens_.push_back(left);
}

}  // namespace petik
