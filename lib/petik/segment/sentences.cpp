// Sentences. A full stop ends one unless it belongs to a word (the tokenizer keeps those), stands inside a pair of
// marks, or text goes on in lower case after it.
#include <algorithm>

#include "petik/segment/sentence_edges.hpp"
#include "petik/segment/structure.hpp"

namespace petik {
namespace {

using detail::Stop;

class SentenceSplitter {
 public:
  SentenceSplitter(Document& doc, const Landmarks& landmarks, const Lexicon& lexicon, Quotations quotations)
      : doc_(doc), edges_(doc, landmarks, lexicon), quotations_(quotations) {}

  void paragraph(Paragraph& paragraph) {
    const TokenRange range = paragraph.tokens;
    paragraph.first_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
    begin_ = bracket_end_ = range.begin;
    for (std::uint32_t i = range.begin; i < range.end;) {
      i = edges_.skip(i, range.end);
      if (i + 1 == range.end) break;  // a paragraph ends its last sentence, whatever stands there
      const std::uint32_t end = end_at(i, range.end);
      if (end == 0) {
        i = std::max(i + 1, tried_);  // a run of stops is tried once
        continue;
      }
      push(end);
      i = end;
    }
    if (begin_ < range.end) push(range.end);
    paragraph.last_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
  }

 private:
  // Whether the token is that one byte.
  bool is_byte(std::uint32_t token, char c) const {
    const Span span = doc_.tokens[token].span;
    return span.size() == 1 && doc_.text[span.begin] == c;
  }

  // The sentence that begins at begin_.
  void push(std::uint32_t end) {
    doc_.sentences.push_back({cover(doc_.tokens[begin_].span, doc_.tokens[end - 1].span), {begin_, end}});
    begin_ = end;
  }

  // The token after the sentence that token `i` ends, with what closes behind it; 0 if it ends none.
  std::uint32_t end_at(std::uint32_t i, std::uint32_t limit) {
    switch (doc_.tokens[i].kind) {
      case TokenKind::word:
      case TokenKind::number:
        return edges_.full_stop_missing(i, limit) && !inside_marks(i) ? i + 1 : 0;
      case TokenKind::quote:
        return i + 1 < limit && edges_.is_heading_in_marks(begin_, i) ? i + 1 : 0;
      default:
        if (is_byte(i, '(')) open_bracket(i, limit);
        return sentence_end(i, limit);
    }
  }

  // The same where a stop or nothing ends it.
  std::uint32_t sentence_end(std::uint32_t i, std::uint32_t limit) {
    const Stop stop = edges_.stop_at(i);
    if (stop == Stop::none || (i == begin_ + 1 && edges_.is_enumerator(begin_))) return 0;
    std::uint32_t end = i + 1;
    while (end < limit && (edges_.stop_at(end) == Stop::hard || edges_.is_closer(end))) ++end;
    tried_ = end;
    if (end <= bracket_end_ || (quotations_ == Quotations::whole && inside_marks(end - 1))) return 0;
    if (end == limit) return end;
    return edges_.begins_sentence(end, stop) ? end : 0;
  }

  // Inside brackets no sentence ends, if they close soon: (E. hemisphaerica (Bl.) R.M. Smith).
  void open_bracket(std::uint32_t i, std::uint32_t limit) {
    constexpr std::uint32_t kLongest = 24;  // tokens; longer brackets hold sentences of their own
    if (i < bracket_end_) return;
    unsigned depth = 0;
    for (std::uint32_t k = i; k < limit && k < i + kLongest; ++k) {
      if (is_byte(k, '(')) ++depth;
      if (is_byte(k, ')') && --depth == 0) bracket_end_ = k;
      if (depth == 0) return;
    }
  }

  // Whether a pair is open after token `i`. Only outermost pairs count; they do not overlap. Nobody knows where a pair
  // ends that nothing closes, so it holds no sentences together, unless the next paragraph goes on with it.
  bool inside_marks(std::uint32_t i) {
    while (pair_ < doc_.marks.size() && (!holds(doc_.marks[pair_]) || doc_.marks[pair_].close <= i)) ++pair_;
    return pair_ < doc_.marks.size() && doc_.marks[pair_].open <= i;
  }

  static bool holds(const MarkPair& pair) { return pair.depth == 0 && (!pair.close_guessed || pair.continues); }

  Document& doc_;
  detail::SentenceEdges edges_;
  Quotations quotations_;
  std::size_t pair_ = 0;
  std::uint32_t begin_ = 0;        // of the sentence at work
  std::uint32_t tried_ = 0;        // behind the stops that were looked at
  std::uint32_t bracket_end_ = 0;  // the closing bracket of those that are open
};

}  // namespace

void split_sentences(Document& doc, const Landmarks& landmarks, const Lexicon& lexicon, Quotations quotations) {
  doc.sentences.clear();
  doc.sentences.reserve(doc.paragraphs.size() * 2);
  SentenceSplitter splitter(doc, landmarks, lexicon, quotations);
  for (Paragraph& paragraph : doc.paragraphs) splitter.paragraph(paragraph);
}

}  // namespace petik
