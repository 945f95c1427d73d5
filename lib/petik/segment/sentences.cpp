// Sentences. A full stop ends one unless it belongs to a word (the tokenizer keeps those), stands inside a pair of
// marks, or text goes on in lower case after it.
#include <algorithm>

#include "petik/segment/structure.hpp"

namespace petik {
namespace {

enum class Stop { none, soft, hard };  // soft: ends a sentence if the next one begins like one

class SentenceSplitter {
 public:
  SentenceSplitter(Document& doc, const Lexicon& lexicon) : doc_(doc), lexicon_(lexicon) {}

  void paragraph(Paragraph& paragraph) {
    const TokenRange range = paragraph.tokens;
    paragraph.first_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
    std::uint32_t begin = range.begin;
    for (std::uint32_t i = range.begin; i < range.end;) {
      const std::uint32_t end = sentence_end(i, range.end);
      if (end == 0) {
        ++i;
        continue;
      }
      push({begin, end});
      begin = i = end;
    }
    if (begin < range.end) push({begin, range.end});
    paragraph.last_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
  }

 private:
  std::string_view text(std::uint32_t token) const { return doc_[doc_.tokens[token]]; }

  void push(TokenRange tokens) {
    doc_.sentences.push_back({cover(doc_.tokens[tokens.begin].span, doc_.tokens[tokens.end - 1].span), tokens});
  }

  // The token after the sentence that token `i` ends, with its closing marks and brackets; 0 if it ends none.
  std::uint32_t sentence_end(std::uint32_t i, std::uint32_t limit) {
    const Stop stop = stop_at(i);
    if (stop == Stop::none) return 0;
    std::uint32_t end = i + 1;
    while (end < limit && (stop_at(end) == Stop::hard || is_closer(end))) ++end;
    if (inside_marks(end - 1)) return 0;
    if (end == limit) return end;
    return begins_sentence(end, stop) ? end : 0;
  }

  Stop stop_at(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    const std::string_view word = text(i);
    if (token.kind == TokenKind::abbreviation) return word.ends_with('.') ? Stop::soft : Stop::none;
    if (token.kind != TokenKind::punctuation) return Stop::none;
    if (word == "." || word == "?" || word == "!" || word == "…" || word.starts_with("..")) return Stop::hard;
    return word == "。" || word == "？" || word == "！" || word == "؟" || word == "‼" ? Stop::hard : Stop::none;
  }

  // A mark that closes a pair, a closing bracket.
  bool is_closer(std::uint32_t i) const {
    const std::string_view word = text(i);
    if (word == ")" || word == "]") return true;
    if (doc_.tokens[i].kind != TokenKind::quote) return false;
    return !opens_pair(i) && !doc_.tokens[i].has(kSpaceBefore);
  }

  bool opens_pair(std::uint32_t i) const {
    const auto pair = std::lower_bound(doc_.marks.begin(), doc_.marks.end(), i,
                                       [](const MarkPair& p, std::uint32_t token) { return p.open < token; });
    return pair != doc_.marks.end() && pair->open == i;
  }

  // Whether a pair is open after token `i`. Only outermost pairs count; they do not overlap.
  bool inside_marks(std::uint32_t i) {
    while (pair_ < doc_.marks.size() && (doc_.marks[pair_].depth > 0 || doc_.marks[pair_].close <= i)) ++pair_;
    return pair_ < doc_.marks.size() && doc_.marks[pair_].open <= i;
  }

  bool begins_sentence(std::uint32_t i, Stop stop) const {
    const Token& token = doc_.tokens[i];
    if (token.kind == TokenKind::quote) return stop == Stop::hard && (opens_pair(i) || capital_after(i));
    if (stop == Stop::soft) return token.has(kCapital) && after_sentence_abbreviation(i);
    if (is_cue_after_mark(i)) return false;
    if (token.kind == TokenKind::word) return token.has(kCapital) || starts_uncased(token);
    return token.kind != TokenKind::punctuation || text(i) == "(" || text(i) == "[" || text(i) == "-" || text(i) == "–";
  }

  // 'Aisyiyah: a mark that opens no pair, at the beginning of a name.
  bool capital_after(std::uint32_t i) const {
    return doc_.tokens[i].has(kSpaceBefore) && i + 1 < doc_.tokens.size() && doc_.tokens[i + 1].has(kCapital);
  }

  bool starts_uncased(const Token& token) const {
    const auto first = static_cast<unsigned char>(doc_.text[token.span.begin]);
    return first >= 0x80;
  }

  // "dll. Dia": the abbreviation ends the sentence; "Dr. Dewi", "PT. Maju": it does not.
  bool after_sentence_abbreviation(std::uint32_t next) const {
    const std::string_view word = text(next - 1);
    return word == "dll." || word == "dkk." || word == "dsb." || word == "dst." || word == "Tbk.";
  }

  // "Siap." kata Sarno: lower-case cue right after a closing mark.
  bool is_cue_after_mark(std::uint32_t i) const {
    if (doc_.tokens[i - 1].kind != TokenKind::quote || doc_.tokens[i].has(kCapital)) return false;
    return lexicon_.find(text(i)).cue != nullptr;
  }

  Document& doc_;
  const Lexicon& lexicon_;
  std::size_t pair_ = 0;
};

}  // namespace

void split_sentences(Document& doc, const Lexicon& lexicon) {
  doc.sentences.clear();
  SentenceSplitter splitter(doc, lexicon);
  for (Paragraph& paragraph : doc.paragraphs) splitter.paragraph(paragraph);
}

}  // namespace petik
