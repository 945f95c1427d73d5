// Quotations over several paragraphs: a post that is quoted whole, a speech that a page has broken into lines. The
// pairs of the text end with their paragraph; what is left over is joined here, whatever glyph it has (posts close with
// “ too).
#include <algorithm>

#include "petik/check/mark_reading.hpp"

namespace petik::check {
namespace {

constexpr std::uint32_t kMostParagraphs = 30;
constexpr std::uint32_t kTerm = 4;        // tokens from mark to mark round a term
constexpr std::string_view kPrime = "″";  // what some systems make of a mark behind a digit: “Laskar88″

// What a mark may be for a block.
enum class Place {
  open,    // a mark without a partner that opens, by its pair or by its place
  close,   // one that closes
  loose,   // one that stands behind a digit, where it may be one of feet and inches: it closes in its paragraph
  speech,  // a whole quotation with its own paragraph or cue: a block that is open ends before it
};

struct BlockMark {
  std::uint32_t token = 0;
  Place place = Place::open;
  bool paired = false;  // half of a pair; else a mark that is in none
};

MarkFamily family(const Article& a, std::uint32_t token) { return a.lexicon().marks().at(a.text(token), 0).family; }

// “ that closes is weak evidence: a ” may still follow. “Kode keras “ ¶Tunggu saja.”
bool looks_open(const Article& a, std::uint32_t token) {
  return a.lexicon().marks().at(a.text(token), 0).side == MarkSide::open;
}

bool begins_paragraph(const Article& a, std::uint32_t i) { return i == 0 || a.newline_before(i); }

bool begins_speech(const Article& a, std::uint32_t open) {
  return begins_paragraph(a, open) || a.is(open - 1, ":") || a.is(open - 1, ",");
}

// The mark is the last of its paragraph but for a full stop or comma: Gerbang tertutup”.
bool ends_paragraph(const Article& a, std::uint32_t close) {
  const bool point = a.is(close + 1, ".") || a.is(close + 1, ",");
  return a.newline_before(close + 1) || (point && a.newline_before(close + 2));
}

// ... or its speech ends with a point inside: tertutup,” demikian unggahan itu.
bool ends_speech(const Article& a, std::uint32_t close) {
  constexpr std::string_view kPoints[] = {",", ".", "?", "!", "…"};
  const bool point = close > 0 && !a.spaced(close) &&
                     std::find(std::begin(kPoints), std::end(kPoints), a.text(close - 1)) != std::end(kPoints);
  return ends_paragraph(a, close) || is_cue(a, close + 1) || point;
}

bool stands_alone(const Article& a, const MarkPair& pair) {
  return pair.close - pair.open > kTerm && (begins_paragraph(a, pair.open) || is_cue(a, pair.close + 1));
}

// An opening mark at the end of a paragraph closes: pakai modal sendiri 😂“
Place place_of_open(const Article& a, std::uint32_t token) {
  return !begins_paragraph(a, token) && ends_paragraph(a, token) ? Place::close : Place::open;
}

// A double mark that an apostrophe was taken to close, or that was taken to close one: "Kata Ja'far: siap.
bool torn(const Article& a, const MarkPair& pair) {
  const bool whole = !pair.open_guessed && !pair.close_guessed;
  return whole &&
         (family(a, pair.open) == MarkFamily::double_mark) != (family(a, pair.close) == MarkFamily::double_mark);
}

// The marks of pairs; `taken` becomes true for each.
std::vector<BlockMark> paired_marks(const Article& a, std::vector<bool>& taken) {
  std::vector<BlockMark> marks;
  for (const MarkPair& pair : a.doc().marks) {
    if (torn(a, pair)) continue;
    if (!pair.open_guessed) taken[pair.open] = true;
    if (!pair.close_guessed) taken[pair.close] = true;
    if (!is_double(a, pair) || (pair.depth != 0 && whole_double(a, pair))) continue;
    if (pair.close_guessed) {
      if (!pair.continues) marks.push_back({pair.open, place_of_open(a, pair.open), true});
    } else if (pair.open_guessed) {
      marks.push_back({pair.close, Place::close, true});
    } else if (pair.close == pair.open + 1 || looks_open(a, pair.close)) {
      marks.push_back({pair.open, Place::open, false});  // “”Kapal itu datang: a mark typed twice
    } else if (stands_alone(a, pair)) {
      marks.push_back({pair.open, Place::speech, true});
    }
  }
  return marks;
}

// Double marks that are in no pair: with space on both sides, behind a digit.
void add_free_marks(const Article& a, const std::vector<bool>& taken, std::vector<BlockMark>& marks) {
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (taken[i] || a.word(i) || a.number(i)) continue;
    const bool prime = a.text(i) == kPrime;
    if (!prime && family(a, i) != MarkFamily::double_mark) continue;
    if (!begins_paragraph(a, i) && (ends_paragraph(a, i) || (!a.spaced(i) && ends_speech(a, i)))) {
      marks.push_back({i, Place::close, false});
    } else if (prime || (i > 0 && !a.spaced(i) && a.number(i - 1))) {
      marks.push_back({i, Place::loose, false});
    } else if (begins_paragraph(a, i) || a.is(i - 1, ":")) {
      marks.push_back({i, Place::open, false});
    }
  }
}

bool joins(const Article& a, const BlockMark& open, const BlockMark& close) {
  const std::uint32_t from = a.paragraph_of(open.token);
  const std::uint32_t to = a.paragraph_of(close.token);
  if (close.place == Place::loose || to == from) return to == from && !(open.paired && close.paired);
  if (to == from + 1 && open.paired && close.paired) return true;
  return to <= from + kMostParagraphs && begins_speech(a, open.token) && ends_speech(a, close.token);
}

// A text that was pasted with the marks round it: they are its first and its last token, whatever is quoted within.
bool round_all(const Article& a, const std::vector<BlockMark>& marks) {
  return marks.size() > 1 && marks.front().token == 0 && marks.front().place == Place::open &&
         marks.back().token + 1 == a.size() && marks.back().place == Place::close;
}

}  // namespace

std::vector<std::uint32_t> marks_of_blocks(const Article& a) {
  std::vector<bool> taken(a.size() + 1);
  std::vector<BlockMark> marks = paired_marks(a, taken);
  add_free_marks(a, taken, marks);
  std::sort(marks.begin(), marks.end(), [](const BlockMark& x, const BlockMark& y) { return x.token < y.token; });
  if (round_all(a, marks)) {
    return {marks.front().token, marks.back().token};
  }
  std::vector<std::uint32_t> joined;
  const BlockMark* open = nullptr;
  for (const BlockMark& mark : marks) {
    if (mark.place == Place::open || mark.place == Place::speech) {
      open = mark.place == Place::open ? &mark : nullptr;
    } else if (open != nullptr && joins(a, *open, mark)) {
      joined.insert(joined.end(), {open->token, mark.token});
      if (!looks_open(a, mark.token)) open = nullptr;
    }
  }
  std::sort(joined.begin(), joined.end());
  return joined;
}

}  // namespace petik::check
