// Paragraphs and their kinds. A kind is told from the line alone and its place, so that it never depends on anything
// that comes later in the analysis.
#include <algorithm>
#include <array>
#include <string_view>

#include "petik/segment/structure.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kLongestHeading = 24;  // tokens; the longest of 1,000 news headlines read had 21
constexpr std::uint32_t kLongestDateline = 9;  // tokens: Laporan wartawan Kompas.com, Dewi Lestari - JAKARTA

std::string_view token_text(const Document& doc, std::uint32_t token) { return doc[doc.tokens[token]]; }

bool is_dash(std::string_view text) { return text == "-" || text == "–" || text == "—" || text == "--"; }

bool is_text(TokenKind kind) {
  return kind != TokenKind::quote && kind != TokenKind::punctuation && kind != TokenKind::symbol &&
         kind != TokenKind::other;
}

// "***", "-": a line that parts.
bool is_separator(const Document& doc, TokenRange tokens) {
  const auto begin = doc.tokens.begin() + tokens.begin;
  return std::none_of(begin, begin + tokens.size(), [](const Token& token) { return is_text(token.kind); });
}

// (abc/def): the initials of writer and editor.
bool is_signature(const Document& doc, TokenRange tokens) {
  constexpr std::uint32_t kTokens = 5;
  constexpr std::uint32_t kLongest = 4;  // letters
  const auto initials = [&](std::uint32_t i) {
    const Token& token = doc.tokens[i];
    return token.kind == TokenKind::word && !token.has(kCapital) && token.span.size() <= kLongest;
  };
  const std::uint32_t first = tokens.begin;
  return tokens.size() == kTokens && token_text(doc, first) == "(" && initials(first + 1) &&
         token_text(doc, first + 2) == "/" && initials(first + 3) && token_text(doc, first + 4) == ")";
}

// Text of the page around the article.
bool is_boilerplate(const Document& doc, TokenRange tokens, const BoilerplateTexts& texts) {
  constexpr std::uint32_t kLongestWithInside = 400;  // bytes: a long paragraph that only mentions the words is text
  const Span span = cover(doc.tokens[tokens.begin].span, doc.tokens[tokens.end - 1].span);
  if (texts.opens(doc[span]) || is_separator(doc, tokens) || is_signature(doc, tokens)) return true;
  if (span.size() > kLongestWithInside) return false;
  const char* const text = doc.text.data();  // every token of the text is looked at
  const auto stands_at = [&](const Token& token) {
    return texts.stands_at({text + token.span.begin, span.end - token.span.begin});
  };
  const auto begin = doc.tokens.begin() + tokens.begin;
  return std::any_of(begin, begin + tokens.size(), stands_at);
}

bool ends_like_sentence(const Document& doc, TokenRange tokens) {
  std::uint32_t last = tokens.end;
  while (last > tokens.begin && doc.tokens[last - 1].kind == TokenKind::quote) --last;
  if (last == tokens.begin) return false;
  const std::string_view text = token_text(doc, last - 1);
  return text == "." || text == "..." || text == "…" || text.ends_with('.');
}

bool has_cue_after_mark(const Document& doc, TokenRange tokens, const Lexicon& lexicon) {
  for (std::uint32_t i = tokens.begin + 1; i < tokens.end; ++i) {
    if (doc.tokens[i - 1].kind != TokenKind::quote) continue;
    const WordInfo& info = lexicon.find(token_text(doc, i));
    if (info.cue != nullptr && info.cue->cue_class == CueClass::root) return true;
  }
  return false;
}

// "Harga turun. Kami yakin: text of several sentences is no heading.
bool has_inner_stop(const Document& doc, TokenRange tokens) {
  for (std::uint32_t i = tokens.begin; i + 1 < tokens.end; ++i) {
    if (doc.tokens[i].kind == TokenKind::punctuation && token_text(doc, i) == ".") return true;
  }
  return false;
}

bool looks_like_heading(const Document& doc, TokenRange tokens, const Lexicon& lexicon) {
  if (tokens.size() > kLongestHeading || ends_like_sentence(doc, tokens) || has_inner_stop(doc, tokens)) return false;
  const std::string_view last = token_text(doc, tokens.end - 1);
  if (last == "," || last == ";") return false;
  return !has_cue_after_mark(doc, tokens, lexicon);
}

// JAKARTA, KOMPAS.com - alone on a line; Jakarta (ANTARA) -; TEMPO.CO, Jakarta
bool looks_like_dateline(const Document& doc, TokenRange tokens) {
  if (tokens.size() > kLongestDateline || tokens.size() < 2) return false;
  if (!doc.tokens[tokens.begin].has(kCapital)) return false;
  if (is_dash(token_text(doc, tokens.end - 1))) return true;
  bool outlet = false;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& token = doc.tokens[i];
    if (token.kind == TokenKind::word && !token.has(kCapital)) return false;
    if (token.kind == TokenKind::number) return false;
    outlet = outlet || token.kind == TokenKind::url;
  }
  return outlet;
}

ParagraphKind kind_of(const Document& doc, TokenRange tokens, bool first, bool only, const Lexicon& lexicon) {
  if (is_boilerplate(doc, tokens, lexicon.boilerplate())) return ParagraphKind::boilerplate;
  if (only) return ParagraphKind::body;
  if (looks_like_dateline(doc, tokens)) return ParagraphKind::dateline;
  if (!looks_like_heading(doc, tokens, lexicon)) return ParagraphKind::body;
  return first ? ParagraphKind::headline : ParagraphKind::heading;
}

// Lines that scraping broke where a link stood: "kata\nDewi\nmenambahkan.", "Sarno\n, warga setempat". A blank line
// always parts.
class BrokenLines {
 public:
  explicit BrokenLines(const Document& doc) : doc_(doc), count_(static_cast<std::uint32_t>(doc.tokens.size())) {}

  // True if the line that begins with token `i` goes on with the paragraph that began with token `begin`.
  bool goes_on(std::uint32_t begin, std::uint32_t i) const {
    constexpr std::uint32_t kFewTokens = 4;  // less is an item of a list, a caption, a tag
    if (ended(i - 1) || blank_line_before(i)) return false;
    if (hangs(i - 1) || behind_hanging_link(begin, i)) return true;
    if (starts_inside(i) && (i - begin >= kFewTokens || !is_word(i))) return true;
    return link_text(i) && (i - begin >= kFewTokens || !is_word(line_end(i)));
  }

  // The first token of the line behind that of token `i`, or the number of tokens.
  std::uint32_t line_end(std::uint32_t i) const {
    const Token* const tokens = doc_.tokens.data();
    std::uint32_t end = i + 1;
    while (end < count_ && !tokens[end].has(kNewlineBefore)) ++end;
    return end;
  }

 private:
  static constexpr std::uint32_t kLongestLink = 8;  // tokens of a line

  bool is_word(std::uint32_t i) const { return doc_.tokens[i].kind == TokenKind::word; }

  bool blank_line_before(std::uint32_t i) const {
    const Span gap{doc_.tokens[i - 1].span.end, doc_.tokens[i].span.begin};
    const std::string_view text = doc_[gap];
    return std::count(text.begin(), text.end(), '\n') != 1;
  }

  // The token can end a paragraph: a full stop, a colon, a closing mark. "ADVERTISEMENT" stands alone, too.
  bool ended(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    const std::string_view text = doc_[token];
    if (token.kind == TokenKind::quote || token.has(kUpper)) return true;
    return text.ends_with('.') || text == "!" || text == "?" || text == ":" || text == ")" || text == "…" ||
           is_dash(text);
  }

  // No paragraph ends so: "…," kata | Kapolsek Wonosari; bertemu dengan | Rina. But "dan | (3) …" goes on in a list,
  // and "bertutur kata" may end a line.
  bool hangs(std::uint32_t i) const {
    constexpr std::array<std::string_view, 13> kWords = {"antara", "atau", "dan",  "dari",  "dengan",  "di",  "ke",
                                                         "oleh",   "pada", "sang", "untuk", "menurut", "yang"};
    const std::string_view word = doc_[doc_.tokens[i]];
    const bool says = (word == "kata" || word == "ujar") && i > 0 && doc_.tokens[i - 1].kind == TokenKind::quote;
    if (!says && std::find(kWords.begin(), kWords.end(), word) == kWords.end()) return false;
    return i + 1 < count_ && doc_[doc_.tokens[i + 1]] != "(";
  }

  // "…," kata | Kapolsek Wonosari | AKP Rudi Sarno.: the line before the token is a short one that hangs.
  bool behind_hanging_link(std::uint32_t begin, std::uint32_t i) const {
    std::uint32_t line = i - 1;
    while (line > begin && i - line <= kLongestLink && !doc_.tokens[line].has(kNewlineBefore)) --line;
    return line > begin && doc_.tokens[line].has(kNewlineBefore) && hangs(line - 1);
  }

  // No paragraph begins with a small letter, a comma or a full stop.
  bool starts_inside(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    if (token.kind == TokenKind::word) return !token.has(kCapital) && !token.has(kNonAscii);
    const std::string_view text = doc_[token];
    return text == "," || text == "." || text == ";" || text == ")";
  }

  // A short line without an end of its own, and the next one goes on in small letters.
  bool link_text(std::uint32_t i) const {
    const std::uint32_t next = line_end(i);
    return next < count_ && next - i <= kLongestLink && !ended(next - 1) && !blank_line_before(next) &&
           starts_inside(next);
  }

  const Document& doc_;
  std::uint32_t count_;
};

}  // namespace

void LinkList::pass(Paragraph& paragraph) {
  constexpr std::uint32_t kLongestLead = 3;   // tokens: Baca juga :
  constexpr std::uint32_t kShortestLink = 5;  // tokens; "Kesimpulan", "Cara Mendaftar" are headings of the text
  constexpr std::uint32_t kMostLinks = 5;
  const bool heading = paragraph.kind == ParagraphKind::heading || paragraph.kind == ParagraphKind::headline;
  if (paragraph.kind == ParagraphKind::boilerplate) {
    left_ = paragraph.tokens.size() <= kLongestLead ? kMostLinks : left_;
  } else if (left_ > 0 && heading && paragraph.tokens.size() >= kShortestLink) {
    paragraph.kind = ParagraphKind::boilerplate;
    --left_;
  } else {
    left_ = 0;
  }
}

void find_paragraphs(Document& doc, const Landmarks& landmarks) {
  doc.paragraphs.clear();
  doc.paragraphs.reserve(landmarks.line_ends().size());
  const auto count = static_cast<std::uint32_t>(doc.tokens.size());
  const BrokenLines lines(doc);
  std::uint32_t begin = 0;
  for (const std::uint32_t last : landmarks.line_ends()) {
    const std::uint32_t end = last + 1;
    if (end < count && lines.goes_on(begin, end)) continue;
    Paragraph paragraph;
    paragraph.span = cover(doc.tokens[begin].span, doc.tokens[end - 1].span);
    paragraph.tokens = {begin, end};
    doc.paragraphs.push_back(paragraph);
    begin = end;
  }
}

void tell_paragraph_kinds(Document& doc, const Lexicon& lexicon) {
  const bool only = doc.paragraphs.size() == 1;
  LinkList links;
  bool headline_seen = false;
  for (Paragraph& paragraph : doc.paragraphs) {
    paragraph.kind = kind_of(doc, paragraph.tokens, !headline_seen, only, lexicon);
    links.pass(paragraph);
    headline_seen = headline_seen || paragraph.kind == ParagraphKind::headline || paragraph.kind == ParagraphKind::body;
  }
}

bool BoilerplateSearch::is_boilerplate(std::uint32_t paragraph) {
  if (paragraph >= next_) tell(paragraph);
  return doc_.paragraphs[paragraph].kind == ParagraphKind::boilerplate;
}

// From the last paragraph on behind which no list of links can be open.
void BoilerplateSearch::tell(std::uint32_t paragraph) {
  const auto own_kind = [&](std::uint32_t p) {
    return kind_of(doc_, doc_.paragraphs[p].tokens, false, doc_.paragraphs.size() == 1, lexicon_);
  };
  const auto may_list = [](ParagraphKind kind) {
    return kind == ParagraphKind::boilerplate || kind == ParagraphKind::heading;
  };
  std::uint32_t first = paragraph;
  while (first > next_ && may_list(own_kind(first - 1))) --first;
  if (first > next_) links_ = {};
  for (next_ = first; next_ <= paragraph; ++next_) {
    doc_.paragraphs[next_].kind = own_kind(next_);
    links_.pass(doc_.paragraphs[next_]);
  }
}

}  // namespace petik
