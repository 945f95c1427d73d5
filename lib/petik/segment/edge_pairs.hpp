// Pairs of tokens between which a sentence may end, by their kinds and flags alone; three pairs of four are told by it.
// Internal to segment/.
//
//     "warga . Ia"     pairs (warga, .)? no; (., Ia)? yes
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "petik/document/token.hpp"

namespace petik::detail {

// Bits of the left token (behind) and of the right one (before); a sentence may end between them where some meet.
struct EdgeBits {
  static constexpr unsigned kAlways = 1, kBeforeMark = 2, kBeforeCapital = 4;
  static constexpr std::size_t kFlagBits = 6;
  static constexpr std::size_t kKinds = static_cast<std::size_t>(TokenKind::other) + 1;

  std::uint8_t behind = 0;
  std::uint8_t before = 0;

  static constexpr EdgeBits of(TokenKind kind, unsigned flags) {
    EdgeBits bits{kAlways, kAlways};
    if (kind == TokenKind::word) bits.behind = kBeforeMark;
    if (kind == TokenKind::word && (flags & (kCapital | kHasDigit)) == 0) bits.behind |= kBeforeCapital;
    if (kind == TokenKind::number) bits.behind = kBeforeCapital;
    if (kind == TokenKind::quote) bits.before |= kBeforeMark;
    // A word like Pada behind a blank; not KPK.
    const bool begins = (flags & (kCapital | kUpper | kSpaceBefore)) == (kCapital | kSpaceBefore);
    if (kind == TokenKind::word && begins) bits.before |= kBeforeCapital;
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

inline constexpr auto kEdgeTable = make_edge_table();

// The left tokens of such pairs, in order. Some are found at a time, without a branch for each: no processor guesses
// where they stand.
class EdgePairs {
 public:
  explicit EdgePairs(std::span<const Token> tokens) : tokens_(tokens) {}

  // The first from token `i` on, or the number of tokens. To be asked in order.
  std::uint32_t next(std::uint32_t i) {
    for (;;) {
      while (at_ < count_ && found_[at_] < i) ++at_;
      if (at_ < count_) return found_[at_];
      if (looked_ + 1 >= tokens_.size()) return static_cast<std::uint32_t>(tokens_.size());
      look();
    }
  }

 private:
  void look() {
    const std::span<const Token> rights =
        tokens_.subspan(looked_ + 1).first(std::min(kStep, tokens_.size() - looked_ - 1));
    auto left = static_cast<std::uint32_t>(looked_);
    std::size_t count = 0;
    unsigned behind = bits(tokens_[looked_]).behind;
    for (const Token& right : rights) {
      const EdgeBits edge = bits(right);
      found_[count] = left++;
      count += (behind & edge.before) != 0 ? 1U : 0U;
      behind = edge.behind;
    }
    looked_ += rights.size();
    at_ = 0;
    count_ = count;
  }

  static EdgeBits bits(const Token& token) {
    return kEdgeTable[static_cast<std::size_t>(token.kind) << EdgeBits::kFlagBits | token.flags];
  }

  static constexpr std::size_t kStep = 256;

  std::span<const Token> tokens_;
  std::array<std::uint32_t, kStep> found_{};
  std::size_t at_ = 0, count_ = 0;  // in found_
  std::size_t looked_ = 0;          // pairs whose left token is before this were looked at
};

}  // namespace petik::detail
