#include "petik/segment/restore.hpp"

#include <algorithm>

#include "petik/segment/word_shape.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

unsigned gap_flags(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  unsigned flags = begin == 0 ? kSpaceBefore | kNewlineBefore : 0U;
  for (std::size_t at = begin; at < end;) {
    const CharKind kind = char_kind(decode(text, at));
    if (is_gap(kind)) flags |= kind == CharKind::newline ? kSpaceBefore | kNewlineBefore : kSpaceBefore;
  }
  return flags;
}

// Letters and digits of a word; the marks and signs of other tokens count as bytes beyond ASCII only.
unsigned shape_flags(std::string_view token, TokenKind kind) {
  detail::Scanner::Shape shape;
  const bool lettered = kind == TokenKind::word || kind == TokenKind::number || kind == TokenKind::abbreviation ||
                        kind == TokenKind::symbol || kind == TokenKind::url;
  for (std::size_t at = 0; at < token.size();) {
    if (static_cast<unsigned char>(token[at]) >= 0x80) shape.wide = true;
    const CharKind c = char_kind(decode(token, at));
    if (lettered && (is_alnum(c) || c == CharKind::mark)) shape.add(c);
  }
  return shape.flags();
}

// The items (sorted, apart) that begin inside `span`, as indices from `first` on.
template <typename Item>
TokenRange inside(const std::vector<Item>& items, Span span) {
  const auto before = [](const Item& item, std::uint32_t at) { return item.span.begin < at; };
  const auto begin = std::lower_bound(items.begin(), items.end(), span.begin, before);
  const auto end = std::lower_bound(begin, items.end(), span.end, before);
  return {static_cast<std::uint32_t>(begin - items.begin()), static_cast<std::uint32_t>(end - items.begin())};
}

}  // namespace

void restore_tokens(Document& doc) {
  std::uint32_t end = 0;
  for (Token& token : doc.tokens) {
    token.flags =
        static_cast<std::uint8_t>(gap_flags(doc.text, end, token.span.begin) | shape_flags(doc[token], token.kind));
    end = token.span.end;
  }
}

void restore_structure(Document& doc) {
  for (Sentence& sentence : doc.sentences) sentence.tokens = inside(doc.tokens, sentence.span);
  for (Paragraph& paragraph : doc.paragraphs) {
    paragraph.tokens = inside(doc.tokens, paragraph.span);
    const TokenRange sentences = inside(doc.sentences, paragraph.span);
    paragraph.first_sentence = sentences.begin;
    paragraph.last_sentence = sentences.end;
  }
}

}  // namespace petik
