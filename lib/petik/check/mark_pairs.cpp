// Marks that lack their partner, and the choice of glyphs.
#include <algorithm>
#include <array>

#include "petik/check/mark_reading.hpp"
#include "petik/check/message.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kOpen = "“";
constexpr std::string_view kClose = "”";
constexpr std::string_view kStraight = "\"";

MarkFamily family(const Article& a, std::uint32_t token) { return a.lexicon().marks().at(a.text(token), 0).family; }

bool boilerplate(const Article& a, std::uint32_t token) { return a.in(token, ParagraphKind::boilerplate); }

// Reports what `lacks` its partner, at the token `mark` of the pair.
template <typename Lacks>
void find_alone(const Article& a, Report& report, std::uint32_t MarkPair::*mark, Lacks lacks,
                Message (*tell)(std::string_view)) {
  const std::vector<MarkPair>& pairs = a.doc().marks;
  const auto alone = [&](const MarkPair& pair) { return pair.depth == 0 && lacks(pair) && is_double(a, pair); };
  if (std::none_of(pairs.begin(), pairs.end(), alone)) return;
  const std::vector<std::uint32_t> blocks = marks_of_blocks(a);
  for (const MarkPair& pair : pairs) {
    const std::uint32_t at = pair.*mark;
    if (!alone(pair) || boilerplate(a, at) || std::binary_search(blocks.begin(), blocks.end(), at)) continue;
    report.add(a.span(at), tell(a.text(at)));
  }
}

// Both marks of the pair become `open` and `close`.
std::vector<Edit> with_marks(const Article& a, const MarkPair& pair, std::string_view open, std::string_view close) {
  return {{a.span(pair.open), std::string(open)}, {a.span(pair.close), std::string(close)}};
}

// How a pair of curly marks is drawn.
enum class Drawing { book, closing, wrong };

Drawing drawing(const Article& a, const MarkPair& pair) {
  if (a.text(pair.close) != kClose) return Drawing::wrong;
  return a.text(pair.open) == kOpen || a.text(pair.open) == "„" ? Drawing::book : Drawing::closing;
}

bool curly(const Article& a, const MarkPair& pair) {
  return whole_double(a, pair) && style_of(a.text(pair.open)) == MarkStyle::curly &&
         style_of(a.text(pair.close)) == MarkStyle::curly;
}

}  // namespace

bool is_double(const Article& a, const MarkPair& pair) {
  return family(a, pair.open_guessed ? pair.close : pair.open) == MarkFamily::double_mark;
}

MarkStyle style_of(std::string_view mark) {
  if (mark == kStraight || mark == "''") return MarkStyle::straight;
  return mark == kOpen || mark == kClose || mark == "„" ? MarkStyle::curly : MarkStyle::other;
}

bool whole_double(const Article& a, const MarkPair& pair) {
  return !pair.open_guessed && !pair.close_guessed && family(a, pair.open) == MarkFamily::double_mark &&
         family(a, pair.close) == MarkFamily::double_mark;
}

void find_unclosed(const Article& a, Report& report) {
  const auto lacks = [](const MarkPair& pair) { return pair.close_guessed && !pair.continues; };
  find_alone(a, report, &MarkPair::open, lacks, [](std::string_view mark) {
    return message("tanda petik {} dibuka, tetapi tidak ditutup", "quotation mark {} is opened and never closed", mark);
  });
}

void find_unopened(const Article& a, Report& report) {
  const auto lacks = [](const MarkPair& pair) { return pair.open_guessed; };
  find_alone(a, report, &MarkPair::close, lacks, [](std::string_view mark) {
    return message("tanda petik {} menutup, tetapi tidak ada pembukanya",
                   "quotation mark {} closes what was never opened", mark);
  });
}

// The glyphs of the majority; where both are equally many, those that came first.
void find_mixed(const Article& a, Report& report) {
  std::array<std::size_t, 2> count{};
  MarkStyle house = MarkStyle::other;
  for (const MarkPair& pair : a.doc().marks) {
    if (!whole_double(a, pair)) continue;
    const MarkStyle style = style_of(a.text(pair.open));
    if (style == MarkStyle::other || style != style_of(a.text(pair.close))) continue;
    ++count[style == MarkStyle::curly ? 1 : 0];
    if (house == MarkStyle::other) house = style;
  }
  if (count[0] != count[1]) house = count[0] > count[1] ? MarkStyle::straight : MarkStyle::curly;
  for (const MarkPair& pair : a.doc().marks) {
    if (!whole_double(a, pair)) continue;
    const MarkStyle open = style_of(a.text(pair.open));
    const MarkStyle close = style_of(a.text(pair.close));
    if (open == MarkStyle::other || close == MarkStyle::other || (open == close && open == house)) continue;
    const bool straight = house == MarkStyle::straight;
    report.add(
        a.span(pair.open),
        message("tanda petik {}…{} bercampur dengan {} di tulisan ini", "quotation marks {}…{} among {} in this text",
                a.text(pair.open), a.text(pair.close), straight ? "\"…\"" : "“…”"),
        straight ? with_marks(a, pair, kStraight, kStraight) : with_marks(a, pair, kOpen, kClose));
  }
}

// “…” is right; ”…” throughout is some houses' style, and only a mixture of both is reported.
void find_wrong_way(const Article& a, Report& report) {
  std::array<std::size_t, 3> count{};
  for (const MarkPair& pair : a.doc().marks) {
    if (curly(a, pair)) ++count[static_cast<std::size_t>(drawing(a, pair))];
  }
  const bool closing = count[1] > count[0];
  for (const MarkPair& pair : a.doc().marks) {
    if (!curly(a, pair) || drawing(a, pair) == (closing ? Drawing::closing : Drawing::book)) continue;
    const std::string_view open = closing ? kClose : kOpen;
    report.add(a.span(pair.open),
               message("tanda petik {}…{} terbalik; tulisan ini memakai {}…{}",
                       "quotation marks {}…{} point the wrong way; this text has {}…{}", a.text(pair.open),
                       a.text(pair.close), open, kClose),
               with_marks(a, pair, open, kClose));
  }
}

void find_nested(const Article& a, Report& report) {
  const MarkPair* outer = nullptr;  // pairs are ordered by their opening marks
  for (const MarkPair& pair : a.doc().marks) {
    if (pair.depth == 0) outer = &pair;
    if (pair.depth != 1 || outer == nullptr || pair.close > outer->close) continue;
    if (!whole_double(a, pair) || !whole_double(a, *outer)) continue;
    if (style_of(a.text(pair.open)) != style_of(a.text(outer->open))) continue;
    const bool straight = style_of(a.text(pair.open)) == MarkStyle::straight;
    report.add(a.span(pair.open),
               message("petikan di dalam petikan memakai tanda petik tunggal, bukan {}",
                       "a quotation inside a quotation takes single marks, not {}", a.text(pair.open)),
               straight ? with_marks(a, pair, "'", "'") : with_marks(a, pair, "‘", "’"));
  }
}

}  // namespace petik::check
