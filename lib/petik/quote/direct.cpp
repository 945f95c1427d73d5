#include "petik/quote/direct.hpp"

#include <algorithm>
#include <utility>

#include "petik/quote/direct_reader.hpp"

namespace petik::detail {
std::vector<Attribution> DirectReader::run() {
  for (const MarkPair& pair : read_.doc().marks) {
    if (pair.depth == 0 && !inner(pair).empty() && !read_.boilerplate(pair.open)) pairs_.push_back(pair);
  }
  for (std::size_t p = 0; p < pairs_.size(); ++p) read_pair(p);
  return std::move(found_);
}

void DirectReader::read_pair(std::size_t p) {
  const MarkPair& pair = pairs_[p];
  if (goes_on(p)) {
    open_pieces_.push_back(open_pieces_.empty() ? inner(pair) : later_piece(pair));
    if (pairs_[p + 1].open_guessed) open_pieces_.back().end = paragraph_end(pair.open);
    add_middle(pairs_[p + 1]);
    return;
  }
  Attribution quote;
  quote.content = std::move(open_pieces_);
  open_pieces_.clear();
  quote.content.push_back(quote.content.empty() ? inner(pair) : later_piece(pair));
  quote.open_guessed = pair.open_guessed && quote.content.size() == 1;
  quote.close_guessed = pair.close_guessed;
  if (after_cue(pair, quote) || second_piece(pair) || claim(pair, quote) || lead_in(pair, quote) || bare(pair, quote)) {
    if (quote.rule.empty()) return;  // it went to the quote before
    found_.push_back(std::move(quote));
  }
}

// One quote over several paragraphs: each opens and the last one closes, or the first opens and the last one closes.
//     ¶"Kami datang. ¶"Gerbang tertutup," kata Dewi.       ¶"Kami datang. ¶Gerbang tertutup," kata Dewi.
bool DirectReader::goes_on(std::size_t p) const {
  constexpr std::uint32_t kMostBetween = 12;  // paragraphs without marks: a message quoted whole
  const MarkPair& pair = pairs_[p];
  if (!pair.close_guessed || p + 1 >= pairs_.size()) return false;
  const MarkPair& next = pairs_[p + 1];
  const std::uint32_t between = paragraphs_between(pair.close, next.open);
  if (next.open_guessed) return between <= kMostBetween;
  return between == 0 && pair.continues && starts_paragraph(next) && carries_over(pair);
}

// Paragraphs between those of two tokens, boilerplate aside; a great number if both stand in one paragraph.
std::uint32_t DirectReader::paragraphs_between(std::uint32_t i, std::uint32_t next) const {
  const std::uint32_t last = read_.paragraph_of(next);
  std::uint32_t count = last > read_.paragraph_of(i) ? 0 : kNone;
  for (std::uint32_t p = read_.paragraph_of(i) + 1; p < last; ++p) {
    count += read_.doc().paragraphs[p].kind == ParagraphKind::boilerplate ? 0 : 1;
  }
  return count;
}

// The whole paragraphs in the middle of a quote whose later ones have no marks of their own.
void DirectReader::add_middle(const MarkPair& next) {
  if (!next.open_guessed) return;
  const std::uint32_t last = read_.paragraph_of(next.open);
  for (std::uint32_t p = read_.paragraph_of(open_pieces_.back().end - 1) + 1; p < last; ++p) {
    const Paragraph& paragraph = read_.doc().paragraphs[p];
    if (paragraph.kind != ParagraphKind::boilerplate) open_pieces_.push_back(paragraph.tokens);
  }
}

// Where the later paragraph lacks its opening mark, all of it up to the closing mark belongs to the quote.
TokenRange DirectReader::later_piece(const MarkPair& pair) const {
  TokenRange piece = inner(pair);
  if (pair.open_guessed) piece.begin = read_.paragraph(pair.open).begin;
  return piece;
}

// True where an unclosed quote goes on in the next paragraph: it has ended a sentence, and it began as speech does.
bool DirectReader::carries_over(const MarkPair& pair) const {
  const TokenRange content = inner(pair);
  const bool begins = starts_paragraph(pair) || read_.comma(pair.open - 1) || read_.text(pair.open - 1) == ":";
  return begins && read_.stop(content.end - 1);
}

// "Saya kira," katanya sambil tersenyum, "kita bisa.": the sentence goes on in lower case.
bool DirectReader::second_piece(const MarkPair& pair) {
  if (found_.empty() || found_.back().cue == kNone || found_.back().cue < found_.back().end()) return false;
  Attribution& last = found_.back();
  const TokenRange piece = inner(pair);
  if (last.cue > piece.begin || read_.paragraph_of(last.cue) != read_.paragraph_of(pair.open)) return false;
  // First what costs nothing: the way back to the cue is walked at most once in a paragraph full of terms in marks.
  if (read_.capital(piece.begin) || !read_.comma(pair.open - 1)) return false;
  for (std::uint32_t i = last.cue; i < pair.open; ++i) {
    if (read_.stop(i) || read_.text(i) == ":") return false;
  }
  last.content.push_back(piece);
  return true;
}

bool DirectReader::starts_paragraph(const MarkPair& pair) const {
  return read_.paragraph(pair.open).begin == pair.open;
}

std::uint32_t DirectReader::paragraph_end(std::uint32_t i) const { return read_.paragraph(i).end; }

// The last mark of the content: "Siap," has its comma inside.
bool DirectReader::ends_like_speech(TokenRange content) const {
  const std::uint32_t last = content.end - 1;
  return read_.comma(last) || read_.stop(last) || read_.text(last) == "," || read_.text(last).ends_with('.');
}

void DirectReader::set_cue(Attribution& quote, std::uint32_t at) const {
  const WordInfo& word = read_.word(at);
  quote.cue = at;
  quote.entry = word.cue;
  quote.cue_span = read_.token(at).span;
  if (word.clitic) quote.cue_span.end -= kCliticBytes;
}

}  // namespace petik::detail

namespace petik {

std::vector<Attribution> direct_quotes(const Reading& read, const People& people) {
  return detail::DirectReader(read, people).run();
}

}  // namespace petik
