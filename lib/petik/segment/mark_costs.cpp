#include "petik/segment/mark_costs.hpp"

#include <algorithm>

#include "petik/text/chars.hpp"

namespace petik::detail {
namespace {

std::string_view text_of(const Document& doc, std::uint32_t token) { return doc[doc.tokens[token]]; }

bool is_stop(std::string_view word) {
  return word == "," || word == "." || word == "?" || word == "!" || word == "…" || word.starts_with("..");
}

bool is_opening_bracket(std::string_view word) { return word == "(" || word == "[" || word == "{"; }

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—" || word == "--"; }

// A mark with its neighbours.
struct Place {
  const Document& doc;
  TokenRange paragraph;
  std::uint32_t token;
  MarkGlyph glyph;
  bool cue_after;  // a word that reports speech follows

  bool first() const { return token == paragraph.begin; }
  bool last() const { return token + 1 == paragraph.end; }
  std::string_view before() const { return first() ? std::string_view() : text_of(doc, token - 1); }
  std::string_view after() const { return last() ? std::string_view() : text_of(doc, token + 1); }
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
  if (!p.space_before() && !is_opening_bracket(p.before()) && !is_dash(p.before()) && !p.mark_before()) {
    cost += is_stop(p.before()) || p.before() == ":" ? 1.8F : 3.0F;
  }
  if (p.space_after()) cost += 2;
  if (is_stop(p.after()) && !p.after().starts_with("..") && p.after() != "…") cost += 3;
  if (p.space_before() && !p.first() && (p.before() == ":" || p.before() == ",")) cost -= 0.5F;
  if (p.cue_after && !p.doc.tokens[p.token + 1].has(kCapital) && is_stop(p.before())) cost += 2;
  return cost;
}

float close_cost(const Place& p) {
  float cost = glyph_cost(p.glyph.side, MarkSide::close, p.glyph.family);
  if (p.first()) return cost + 9;
  if (p.space_before()) cost += is_stop(p.before()) && p.space_after() ? 1.0F : 2.0F;
  if (is_stop(p.before())) cost -= 1;
  if (p.cue_after) cost -= is_stop(p.before()) || p.after() == "," ? 2.0F : 1.0F;
  if (!p.space_after() && p.word_after()) cost += p.cue_after ? 0.3F : 2.0F;
  if (is_opening_bracket(p.before())) cost += 3;
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
  if (token < limit && (text_of(doc, token) == "," || text_of(doc, token) == "." || is_dash(text_of(doc, token))))
    ++token;
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
    const Place place{doc, paragraph, token, glyph, cue_after};
    evidence.push_back({token, glyph.family, open_cost(place), close_cost(place), alone_cost(place)});
  }
}

}  // namespace petik::detail
