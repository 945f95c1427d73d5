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
    bracket_end_ = range.begin;
    for (std::uint32_t i = range.begin; i < range.end;) {
      if (text(i) == "(") open_bracket(i, range.end);
      const std::uint32_t end = full_stop_missing(i, range.end) ? i + 1 : sentence_end(i, range.end);
      if (end == 0) {
        i = std::max(i + 1, tried_);  // a run of stops is tried once
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
    tried_ = end;
    if (end <= bracket_end_ || inside_marks(end - 1)) return 0;
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

  // Inside brackets no sentence ends, if they close soon: (E. hemisphaerica (Bl.) R.M. Smith).
  void open_bracket(std::uint32_t i, std::uint32_t limit) {
    constexpr std::uint32_t kLongest = 24;  // tokens; longer brackets hold sentences of their own
    if (i < bracket_end_) return;
    unsigned depth = 0;
    for (std::uint32_t k = i; k < limit && k < i + kLongest; ++k) {
      if (text(k) == "(") ++depth;
      if (text(k) == ")" && --depth == 0) bracket_end_ = k;
      if (depth == 0) return;
    }
  }

  // A line glued to the next sentence, without its full stop: "dua unit saja Menurut dia, ..." Only function words
  // tell, and full statements: sejuta pangsit "Harga turun," kata Sarno.
  bool full_stop_missing(std::uint32_t i, std::uint32_t limit) {
    if (i + 2 >= limit || doc_.tokens[i].kind != TokenKind::word || !doc_.tokens[i + 1].has(kSpaceBefore)) return false;
    if (doc_.tokens[i + 1].kind == TokenKind::quote) {
      return is_opening_of_statement(i + 1) && !inside_marks(i) && lexicon_.find(text(i)).cue == nullptr;
    }
    const bool shape = is_plain_lower(i) && doc_.tokens[i + 1].kind == TokenKind::word &&
                       doc_.tokens[i + 1].has(kCapital) && !doc_.tokens[i + 1].has(kUpper) && is_plain_lower(i + 2);
    return shape && is_starter(i + 1) && !inside_marks(i) && !lexicon_.find(text(i)).classes.has(WordClass::term);
  }

  bool is_starter(std::uint32_t i) const {
    const WordInfo info = lexicon_.find(text(i));
    if (info.classes.has(WordClass::month) || info.classes.has(WordClass::weekday)) return false;
    return info.classes.has(WordClass::function) || info.classes.has(WordClass::adjunct) ||
           (info.cue != nullptr && info.cue->cue_class == CueClass::preposition);
  }

  bool is_plain_lower(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    return token.kind == TokenKind::word && !token.has(kCapital) && !token.has(kHasDigit);
  }

  // The opening mark of "Harga turun," kata Sarno: such a statement begins a sentence, mostly.
  bool is_opening_of_statement(std::uint32_t i) const {
    constexpr std::uint32_t kShortest = 6;  // tokens with the comma: a fragment goes on with its sentence
    if (doc_.tokens[i].kind != TokenKind::quote || !opens_pair(i) || !doc_.tokens[i + 1].has(kCapital)) return false;
    const auto pair = std::lower_bound(doc_.marks.begin(), doc_.marks.end(), i,
                                       [](const MarkPair& p, std::uint32_t token) { return p.open < token; });
    if (pair->close_guessed || pair->close < i + kShortest || text(pair->close - 1) != ",") return false;
    if (pair->close + 1 >= doc_.tokens.size()) return false;
    const CueEntry* cue = lexicon_.find(text(pair->close + 1)).cue;
    return cue != nullptr && cue->cue_class == CueClass::root;
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
    return token.kind != TokenKind::punctuation || text(i) == "(" || text(i) == "[";
  }

  // 'Aisyiyah: a mark that opens no pair, at the beginning of a name.
  bool capital_after(std::uint32_t i) const {
    return doc_.tokens[i].has(kSpaceBefore) && i + 1 < doc_.tokens.size() && doc_.tokens[i + 1].has(kCapital);
  }

  bool starts_uncased(const Token& token) const {
    const auto first = static_cast<unsigned char>(doc_.text[token.span.begin]);
    return first >= 0x80;
  }

  // "dll. Dia", "S.H. Ia": the abbreviation ends the sentence; "Dr. Dewi", "PT. Maju": it does not.
  bool after_sentence_abbreviation(std::uint32_t next) const {
    const std::string_view word = text(next - 1);
    if (word == "dll." || word == "dkk." || word == "dsb." || word == "dst.") return true;
    const WordInfo info = lexicon_.find(text(next));
    return info.classes.has(WordClass::function) || info.classes.has(WordClass::pronoun) ||
           info.classes.has(WordClass::adjunct) || (info.cue != nullptr && info.cue->cue_class != CueClass::root);
  }

  // "Siap." kata Sarno: lower-case cue right after a closing mark.
  bool is_cue_after_mark(std::uint32_t i) const {
    if (doc_.tokens[i - 1].kind != TokenKind::quote || doc_.tokens[i].has(kCapital)) return false;
    return lexicon_.find(text(i)).cue != nullptr;
  }

  Document& doc_;
  const Lexicon& lexicon_;
  std::size_t pair_ = 0;
  std::uint32_t tried_ = 0;        // behind the stops that were looked at
  std::uint32_t bracket_end_ = 0;  // the closing bracket of those that are open
};

}  // namespace

void split_sentences(Document& doc, const Lexicon& lexicon) {
  doc.sentences.clear();
  SentenceSplitter splitter(doc, lexicon);
  for (Paragraph& paragraph : doc.paragraphs) splitter.paragraph(paragraph);
}

}  // namespace petik
