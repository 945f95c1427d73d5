// What stands beside a quotation mark: commas, question marks, spaces.
#include "petik/check/mark_reading.hpp"
#include "petik/check/message.hpp"

namespace petik::check {
namespace {

bool is_point(std::string_view text) { return text == "," || text == "."; }

bool ends_sentence(std::string_view text) { return text == "." || is_question(text) || text == ":" || text == ","; }

bool letters(const Article& a, std::uint32_t i) {
  return i < a.size() && (a.token(i).kind == TokenKind::word || a.token(i).kind == TokenKind::number ||
                          a.token(i).kind == TokenKind::abbreviation);
}

}  // namespace

bool opens_speech(const Article& a, const MarkPair& pair) {
  return pair.open == 0 || a.newline_before(pair.open) || ends_sentence(a.text(pair.open - 1));
}

bool is_cue(const Article& a, std::uint32_t i) {
  if (!a.word(i) || a.capital(i)) return false;
  const CueEntry* cue = a.find(i).cue;
  return cue != nullptr && cue->cue_class == CueClass::root;
}

// "Kami siap", kata Sarno. -> "Kami siap," kata Sarno.   A term at the end of reported speech keeps its comma outside:
// Itu disebut "naskah mati", kata Rosmina.
void find_outside(const Article& a, Report& report) {
  for (const MarkPair& pair : a.doc().marks) {
    const std::uint32_t point = pair.close + 1;
    if (!whole_double(a, pair) || !opens_speech(a, pair) || point >= a.size() || !is_point(a.text(point))) continue;
    if (a.spaced(point) || a.newline_before(point + 1) || !is_cue(a, point + 1)) continue;
    if (pair.close <= pair.open + 1) continue;
    const std::string_view last = a.text(pair.close - 1);
    if (is_point(last) || is_question(last)) continue;
    const bool comma = a.text(point) == ",";
    report.add(a.span(point),
               {fmt::format("{} sebelum \"{}\" berada di dalam tanda petik: ,{}", comma ? "koma" : "titik",
                            a.text(point + 1), a.text(pair.close)),
                fmt::format("the {} before \"{}\" belongs inside the mark: ,{}", comma ? "comma" : "full stop",
                            a.text(point + 1), a.text(pair.close))},
               {{{a.span(pair.close).begin, a.span(pair.close).begin}, ","}, {a.span(point), ""}});
  }
}

// "Siapa?," tanya Dewi and "Siapa?", tanya Dewi -> "Siapa?" tanya Dewi
void find_comma_after_question(const Article& a, Report& report) {
  for (const MarkPair& pair : a.doc().marks) {
    if (!whole_double(a, pair) || pair.close < pair.open + 2) continue;
    const std::uint32_t close = pair.close;
    std::uint32_t comma = 0;
    if (a.text(close - 1) == "," && is_question(a.text(close - 2))) comma = close - 1;
    if (is_question(a.text(close - 1)) && a.is(close + 1, ",") && is_cue(a, close + 2) && opens_speech(a, pair)) {
      comma = close + 1;
    }
    if (comma == 0) continue;
    const std::string_view mark = a.text(comma == close + 1 ? close - 1 : close - 2);
    report.add(a.span(comma), message("setelah tanda {} tidak ada koma", "no comma follows the mark {}", mark),
               {{a.span(comma), ""}});
  }
}

// kata Sarno,"Kami siap."   and   "Kami siap,"kata Sarno.
void find_tight(const Article& a, Report& report) {
  for (const MarkPair& pair : a.doc().marks) {
    if (!whole_double(a, pair) || pair.depth != 0 || pair.close == pair.open + 1) continue;
    const Span open = a.span(pair.open);
    const Span close = a.span(pair.close);
    const bool before = pair.open > 0 && (letters(a, pair.open - 1) || ends_sentence(a.text(pair.open - 1)));
    if (before && !a.spaced(pair.open) && !a.spaced(pair.open + 1)) {
      report.add(open,
                 message("sebelum tanda petik {} harus ada spasi", "a space is missing before {}", a.text(pair.open)),
                 {{{open.begin, open.begin}, " "}});
    }
    if (letters(a, pair.close + 1) && !a.spaced(pair.close + 1) && !a.spaced(pair.close)) {
      report.add(close,
                 message("setelah tanda petik {} harus ada spasi", "a space is missing after {}", a.text(pair.close)),
                 {{{close.end, close.end}, " "}});
    }
  }
}

}  // namespace petik::check
