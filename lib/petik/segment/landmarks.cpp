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

  // A link or a symbol ends no sentence: it is a landmark at the end of a line only.
  static constexpr EdgeBits of(TokenKind kind, unsigned flags) {
    EdgeBits bits{kBeforeLine, kAlways};
    const bool spaced = (flags & kSpaceBefore) != 0;
    switch (kind) {
      case TokenKind::abbreviation:
      case TokenKind::punctuation:
        bits.behind |= kAlways;
        break;
      case TokenKind::quote:
        bits.behind |= kAlways;
        if (spaced) bits.before |= kBeforeMark;
        break;
      case TokenKind::word:
        bits.behind |= kBeforeMark;
        if ((flags & (kCapital | kHasDigit)) == 0) bits.behind |= kBeforeCapital;
        // A word like Pada behind a blank; not KPK.
        if (spaced && (flags & (kCapital | kUpper)) == kCapital) bits.before |= kBeforeCapital;
        break;
      case TokenKind::number:
        bits.behind |= kBeforeCapital;
        break;
      default:
        break;
    }
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

// ASCII signs that end no sentence and open no brackets: a comma, a closing bracket.
constexpr std::array<bool, 256> kInnerSigns = [] {
  std::array<bool, 256> inner{};
  for (std::size_t c = 0; c < 0x80; ++c) inner[c] = c != '.' && c != '?' && c != '!' && c != '(';
  return inner;
}();

// False for a sign inside a sentence, and for a mark that ends no heading: no word with a capital follows. Without a
// branch.
bool may_be_edge(const Document& doc, const Token& token, const Token& next) {
  constexpr unsigned kBegins = kCapital | kSpaceBefore;
  const bool inner = kInnerSigns[static_cast<unsigned char>(doc.text[token.span.begin])];
  const bool begins = (next.flags & kBegins) == kBegins;
  return ((token.kind != TokenKind::punctuation) | !inner) & ((token.kind != TokenKind::quote) | begins);
}

constexpr std::size_t kStep = 256;  // tokens

// Tokens that are written one by one, taken or not.
class Taken {
 public:
  void add(std::uint32_t token, bool taken) {
    tokens_[count_] = token;
    count_ += taken ? 1U : 0U;
  }
  std::span<const std::uint32_t> tokens() const { return std::span(tokens_).first(count_); }
  void append_to(std::vector<std::uint32_t>& all) const { all.insert(all.end(), tokens().begin(), tokens().end()); }

 private:
  std::array<std::uint32_t, kStep> tokens_;
  std::size_t count_ = 0;
};

}  // namespace

// Some at a time, without a branch for each: no processor guesses where they stand.
Landmarks::Landmarks(const Document& doc) {
  if (doc.tokens.empty()) return;
  unsigned behind = bits_of(doc.tokens.front()).behind;
  std::uint32_t left = 0;
  for (std::span<const Token> rights = std::span(doc.tokens).subspan(1); !rights.empty();) {
    const std::span<const Token> step = rights.first(std::min(kStep, rights.size()));
    Taken found;
    for (const Token& right : step) {
      const EdgeBits edge = bits_of(right);
      found.add(left++, (behind & edge.before) != 0);
      behind = edge.behind;
    }
    sort(doc, found.tokens());
    rights = rights.subspan(step.size());
  }
  line_ends_.push_back(left);
  if (doc.tokens.back().kind == TokenKind::quote) marks_.push_back(left);
  edges_.push_back(left);
}

// `found`: tokens that are not the last.
void Landmarks::sort(const Document& doc, std::span<const std::uint32_t> found) {
  Taken line_ends, marks, edges;
  for (const std::uint32_t i : found) {
    const Token& token = doc.tokens[i];
    const Token& next = doc.tokens[i + 1];
    line_ends.add(i, next.has(kNewlineBefore));
    marks.add(i, token.kind == TokenKind::quote);
    edges.add(i, may_be_edge(doc, token, next));
  }
  line_ends.append_to(line_ends_);
  marks.append_to(marks_);
  edges.append_to(edges_);
}

}  // namespace petik
