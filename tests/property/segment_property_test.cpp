// What holds of tokens, sentences and paragraphs of any text.
#include <rapidcheck/catch.h>
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/text/chars.hpp"
#include "property/news_text.hpp"

namespace {

using petik::Document;
using petik::Layer;
using petik::test::news_text;

Document analyzed(std::string text, Layer layers) {
  Document doc;
  doc.text = std::move(text);
  petik::Analyzer().run(doc, layers);
  return doc;
}

bool is_gap(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!petik::is_gap(petik::char_kind(petik::decode(text, at)))) return false;
  }
  return true;
}

void assert_on_boundaries(const Document& doc, petik::Span span) {
  RC_ASSERT(span.begin < span.end);
  RC_ASSERT(span.end <= doc.text.size());
  RC_ASSERT(petik::is_boundary(doc.text, span.begin));
  RC_ASSERT(petik::is_boundary(doc.text, span.end));
}

std::vector<std::string> words(const Document& doc) {
  std::vector<std::string> found;
  for (const petik::Token& token : doc.tokens) found.emplace_back(doc[token]);
  return found;
}

std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

}  // namespace

TEST_CASE("tokens and the white space between them are the text, byte for byte") {
  rc::prop("for any input", [] {
    const Document doc = analyzed(*news_text(), Layer::tokens);
    std::string again;
    for (const petik::Token& token : doc.tokens) {
      assert_on_boundaries(doc, token.span);
      RC_ASSERT(token.span.begin >= again.size());
      const std::string_view gap = std::string_view(doc.text).substr(again.size(), token.span.begin - again.size());
      RC_ASSERT(is_gap(gap));
      again.append(gap).append(doc[token]);
    }
    RC_ASSERT(is_gap(std::string_view(doc.text).substr(again.size())));
    RC_ASSERT(doc.text.compare(0, again.size(), again) == 0);
  });
}

TEST_CASE("every token is in one sentence and one paragraph, in order") {
  rc::prop("for any input", [] {
    const Document doc = analyzed(*news_text(), Layer::sentences | Layer::paragraphs);
    std::uint32_t token = 0;
    for (const petik::Sentence& sentence : doc.sentences) {
      RC_ASSERT(sentence.tokens.begin == token);
      RC_ASSERT(!sentence.tokens.empty());
      assert_on_boundaries(doc, sentence.span);
      token = sentence.tokens.end;
      RC_ASSERT(sentence.span.end == doc.tokens[token - 1].span.end);
    }
    RC_ASSERT(token == doc.tokens.size());
    std::uint32_t sentence = 0;
    for (const petik::Paragraph& paragraph : doc.paragraphs) {
      assert_on_boundaries(doc, paragraph.span);
      RC_ASSERT(paragraph.first_sentence == sentence);
      sentence = paragraph.last_sentence;
    }
    RC_ASSERT(sentence == doc.sentences.size());
  });
}

TEST_CASE("line ends of either kind give the same words") {
  rc::prop("for any input", [] {
    const std::string text = *news_text();
    const Document lf = analyzed(text, Layer::sentences);
    const Document crlf = analyzed(with_crlf(text), Layer::sentences);
    RC_ASSERT(words(lf) == words(crlf));
    RC_ASSERT(lf.sentences.size() == crlf.sentences.size());
  });
}

namespace {

// The words of `a` and `b` are the same, or one cuts a word of the other: Wisnu|pada.
bool same_but_for_glued_names(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  constexpr std::size_t kMostParts = 6;
  std::size_t j = 0;
  for (std::size_t i = 0; i < a.size(); ++i, ++j) {
    if (j >= b.size()) return false;
    std::string left = a[i];
    std::string right = b[j];
    for (std::size_t part = 1; part < kMostParts && left != right; ++part) {
      if (left.size() < right.size() && i + 1 < a.size()) left += a[++i];
      if (right.size() < left.size() && j + 1 < b.size()) right += b[++j];
    }
    if (left != right) return false;
  }
  return j == b.size();
}

}  // namespace

TEST_CASE("a paragraph's words do not depend on the paragraphs around it, but for glued names") {
  rc::prop("for any input", [] {
    const std::string first = *news_text();
    const std::string second = *news_text();
    std::vector<std::string> apart = words(analyzed(first, Layer::tokens));
    for (std::string& word : words(analyzed(second, Layer::tokens))) apart.push_back(std::move(word));
    RC_ASSERT(same_but_for_glued_names(words(analyzed(first + "\n\n" + second, Layer::tokens)), apart));
  });
}
