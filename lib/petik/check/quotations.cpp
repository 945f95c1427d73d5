// Quotations that are too long or come twice. Their marks tell enough: no layer of quotes is needed.
#include <unordered_map>

#include "petik/check/mark_reading.hpp"
#include "petik/check/message.hpp"
#include "petik/check/speech.hpp"

namespace petik::check {
namespace {

constexpr std::uint32_t kFewWords = 5;  // shorter pieces in marks are titles and terms rather than speech

// A quotation over one or more paragraphs that each repeat the opening mark: tokens of its first and last mark.
struct Quotation {
  std::uint32_t open = 0;
  std::uint32_t close = 0;
};

std::vector<Quotation> quotations(const Article& a) {
  std::vector<Quotation> found;
  bool open = false;
  for (const MarkPair& pair : a.doc().marks) {
    if (pair.depth != 0 || pair.open_guessed || !is_double(a, pair)) continue;
    if (open) {
      found.back().close = pair.close;
    } else {
      found.push_back({pair.open, pair.close});
    }
    open = pair.continues;
  }
  return found;
}

// Speech has its comma or full stop inside the marks, or the word that reports it behind them.
bool is_speech(const Article& a, const Quotation& q) {
  const std::string_view last = a.text(q.close - 1);
  return last == "," || last == "." || is_question(last) || is_cue(a, q.close + 1);
}

Span content(const Article& a, const Quotation& q) { return {a.span(q.open).end, a.span(q.close).begin}; }

// Small words of the content, one after the other: the same words are the same quotation, whatever its marks.
std::string wording(const Article& a, const Quotation& q) {
  std::string out;
  for (std::uint32_t i = q.open + 1; i < q.close; ++i) {
    if (a.word(i) || a.number(i)) out.append(a.lower(i)).append(" ");
  }
  return out;
}

}  // namespace

void find_long_quote(const Article& a, Report& report) {
  const std::uint32_t most_words = a.profile().limit(report.rule(), "words");
  const std::uint32_t most_paragraphs = a.profile().limit(report.rule(), "paragraphs");
  for (const Quotation& q : quotations(a)) {
    const std::uint32_t paragraphs = a.paragraph_of(q.close) - a.paragraph_of(q.open) + 1;
    const std::uint32_t words = q.close - q.open > most_words ? a.words_in(content(a, q)) : 0;
    if (words > most_words) {
      report.add(a.span(q.open + 1), message("petikan sepanjang {} kata (batas {})",
                                             "a quotation of {} words (limit {})", words, most_words));
    } else if (paragraphs > most_paragraphs) {
      report.add(a.span(q.open + 1), message("petikan sepanjang {} paragraf tanpa penyebutan pembicara (batas {})",
                                             "a quotation of {} paragraphs without naming the speaker again (limit {})",
                                             paragraphs, most_paragraphs));
    }
  }
}

void find_repeated_quote(const Article& a, Report& report) {
  std::unordered_map<std::string, bool> known;
  for (const Quotation& q : quotations(a)) {
    if (q.close - q.open <= kFewWords || a.words_in(content(a, q)) < kFewWords || !is_speech(a, q)) continue;
    if (known.try_emplace(wording(a, q), true).second) continue;
    report.add(a.span(q.open + 1), message("petikan yang sama sudah ada di atas", "the same quotation stands above"));
  }
}

}  // namespace petik::check
