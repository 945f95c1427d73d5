#include "petik/segment/mark_costs.hpp"

#include <algorithm>

#include "petik/text/chars.hpp"

namespace petik::detail {
namespace {

std::string_view text_of(const Document& doc, std::uint32_t token) { return doc[doc.tokens[token]]; }

// What a token beside a mark is to it, as bits.
enum Sign : unsigned { kStop = 1, kEllipsis = 2, kBracket = 4, kDash = 8, kComma = 16, kColon = 32 };

unsigned sign_of(std::string_view word) {
  if (word.size() == 1) {
    switch (word.front()) {
      case ',':
        return kStop | kComma;
      case '.':
      case '?':
      case '!':
        return kStop;
      case '(':
      case '[':
      case '{':
        return kBracket;
      case '-':
        return kDash;
      case ':':
        return kColon;
      default:
        return 0;
    }
  }
  if (word == "…" || word.starts_with("..")) return kStop | kEllipsis;
  return word == "–" || word == "—" || word == "--" ? unsigned{kDash} : 0U;
}

// A mark with its neighbours.
struct Place {
  const Document& doc;
  TokenRange paragraph;
  std::uint32_t token;
  MarkGlyph glyph;
  bool cue_after;       // a word that reports speech follows
  unsigned before = 0;  // what stands beside it
  unsigned after = 0;

  bool first() const { return token == paragraph.begin; }
  bool last() const { return token + 1 == paragraph.end; }
  bool mark_before() const { return !first() && doc.tokens[token - 1].kind == TokenKind::quote; }
  bool mark_after() const { return !last() && doc.tokens[token + 1].kind == TokenKind::quote; }
  bool space_before() const { return first() || doc.tokens[token].has(kSpaceBefore); }
  bool space_after() const { return last() || doc.tokens[token + 1].has(kSpaceBefore); }
  bool word_after() const {
    return !last() &&
           (doc.tokens[token + 1].kind == TokenKind::word || doc.tokens[token + 1].kind == TokenKind::number ||
            doc.tokens[token + 1].kind == TokenKind::abbreviation);
  }
};

float glyph_cost(MarkSide is, MarkSide wanted, MarkFamily family) {
  if (is == MarkSide::neutral || is == wanted) return 0;
  return family == MarkFamily::corner ? 3.0F : family == MarkFamily::guillemet ? 1.5F : 0.8F;
}

float open_cost(const Place& p) {
  float cost = glyph_cost(p.glyph.side, MarkSide::open, p.glyph.family);
  if (p.last()) return cost + 9;
  if (!p.space_before() && (p.before & (kBracket | kDash)) == 0 && !p.mark_before()) {
    cost += (p.before & (kStop | kColon)) != 0 ? 1.8F : 3.0F;
  }
  if (p.space_after()) cost += 2;
  if ((p.after & (kStop | kEllipsis)) == kStop) cost += 3;
  if (p.space_before() && !p.first() && (p.before & (kColon | kComma)) != 0) cost -= 0.5F;
  if (p.cue_after && !p.doc.tokens[p.token + 1].has(kCapital) && (p.before & kStop) != 0) cost += 2;
  return cost;
}

float close_cost(const Place& p) {
  float cost = glyph_cost(p.glyph.side, MarkSide::close, p.glyph.family);
  if (p.first()) return cost + 9;
  if (p.space_before()) cost += (p.before & kStop) != 0 && p.space_after() ? 1.0F : 2.0F;
  if ((p.before & kStop) != 0) cost -= 1;
  if (p.cue_after) cost -= (p.before & kStop) != 0 || (p.after & kComma) != 0 ? 2.0F : 1.0F;
  if (!p.space_after() && p.word_after()) cost += p.cue_after ? 0.3F : 2.0F;
  if ((p.before & kBracket) != 0) cost += 3;
  if (p.mark_before() && !p.space_before()) cost += 0.5F;
  return cost;
}

// Feet and inches, minutes and seconds: 5'10". A word may begin or end with an apostrophe: 'tuk, Jum'.
float alone_cost(const Place& p) {
  const bool single = p.glyph.family == MarkFamily::single_mark;
  float cost = single ? 2.6F : 5.0F;
  const bool digit_before = !p.space_before() && !p.first() && p.doc.tokens[p.token - 1].kind == TokenKind::number;
  if (digit_before) cost -= single ? 1.6F : 2.0F;
  const bool feet = digit_before && p.token >= p.paragraph.begin + 2 &&
                    p.doc.tokens[p.token - 2].kind == TokenKind::quote && !p.doc.tokens[p.token - 1].has(kSpaceBefore);
  if (feet) cost -= 2.5F;
  if (digit_before && !p.last() && !p.space_after() && p.doc.tokens[p.token + 1].kind == TokenKind::number) cost -= 1;
  return cost;
}

}  // namespace

bool cue_follows(const Document& doc, std::uint32_t token, std::uint32_t limit, const Lexicon& lexicon) {
  constexpr std::uint32_t kMostMarks = 3;  // nested marks that close together
  const std::uint32_t marks_end = std::min(limit, token + kMostMarks);
  while (token < marks_end && doc.tokens[token].kind == TokenKind::quote) ++token;
  const std::string_view sign = token < limit ? text_of(doc, token) : std::string_view();
  if (sign == "." || (sign_of(sign) & (kComma | kDash)) != 0) ++token;
  if (token >= limit || doc.tokens[token].kind != TokenKind::word) return false;
  const CueEntry* cue = lexicon.find(text_of(doc, token)).cue;
  return cue != nullptr && (cue->cue_class == CueClass::root || cue->cue_class == CueClass::frame);
}

void weigh_marks(const Document& doc, TokenRange paragraph, std::span<const std::uint32_t> marks,
                 const Lexicon& lexicon, std::vector<MarkEvidence>& evidence) {
  evidence.clear();
  for (const std::uint32_t token : marks) {
    const MarkGlyph glyph = lexicon.marks().at(text_of(doc, token), 0);
    const bool inner = token > paragraph.begin && token + 1 < paragraph.end;
    const bool cue_after = inner && cue_follows(doc, token + 1, paragraph.end, lexicon);
    Place place{doc, paragraph, token, glyph, cue_after};
    if (!place.first()) place.before = sign_of(text_of(doc, token - 1));
    if (!place.last()) place.after = sign_of(text_of(doc, token + 1));
    evidence.push_back({token, glyph.family, open_cost(place), close_cost(place), alone_cost(place)});
  }
}

}  // namespace petik::detail
