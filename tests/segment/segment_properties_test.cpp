// What holds for any text: the layers of segmentation are ordered, lie on character boundaries and lose nothing.
#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "petik/text/chars.hpp"
#include "support/random_text.hpp"

namespace {

petik::Document analyzed(std::string text) {
  petik::Document doc;
  doc.text = std::move(text);
  petik::Analyzer().run(doc, petik::Layer::sentences | petik::Layer::words);
  return doc;
}

bool only_gaps(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    if (!petik::is_gap(petik::char_kind(petik::decode(text, at)))) return false;
  }
  return at == end;
}

void check_tokens(const petik::Document& doc) {
  std::size_t end = 0;
  for (const petik::Token& token : doc.tokens) {
    REQUIRE(token.span.begin < token.span.end);
    REQUIRE(token.span.begin >= end);
    REQUIRE(only_gaps(doc.text, end, token.span.begin));
    REQUIRE(petik::is_boundary(doc.text, token.span.end));
    end = token.span.end;
  }
  REQUIRE(only_gaps(doc.text, end, doc.text.size()));
}

// Sentences part the tokens, and paragraphs part the sentences.
void check_structure(const petik::Document& doc) {
  std::uint32_t token = 0;
  for (const petik::Sentence& sentence : doc.sentences) {
    REQUIRE(sentence.tokens.begin == token);
    REQUIRE_FALSE(sentence.tokens.empty());
    token = sentence.tokens.end;
  }
  REQUIRE(token == doc.tokens.size());
  std::uint32_t sentence = 0;
  for (const petik::Paragraph& paragraph : doc.paragraphs) {
    REQUIRE(paragraph.first_sentence == sentence);
    sentence = paragraph.last_sentence;
  }
  REQUIRE(sentence == doc.sentences.size());
}

void check_marks(const petik::Document& doc) {
  for (const petik::MarkPair& pair : doc.marks) {
    REQUIRE(pair.open <= pair.close);
    REQUIRE(pair.close < doc.tokens.size());
  }
}

void check_words(const petik::Document& doc) {
  std::size_t w = 0;
  for (std::uint32_t token = 0; token < doc.tokens.size(); ++token) {
    std::uint32_t at = doc.tokens[token].span.begin;
    for (; w < doc.words.size() && doc.words[w].token == token; ++w) {
      REQUIRE(doc.words[w].span.begin == at);
      at = doc.words[w].span.end;
    }
    REQUIRE(at == doc.tokens[token].span.end);
  }
}

void check_all(const std::string& text) {
  INFO(text);
  const petik::Document doc = analyzed(text);
  check_tokens(doc);
  check_structure(doc);
  check_marks(doc);
  check_words(doc);
}

}  // namespace

TEST_CASE("the layers lose nothing, on the samples and random edits of them") {
  std::uint32_t seed = 1000;
  for (const std::string& text : petik::test::sample_texts()) {
    check_all(text);
    for (unsigned round = 0; round < 10; ++round) check_all(petik::test::edited(text, ++seed));
  }
}

TEST_CASE("LF and CRLF give the same words") {
  for (const std::string& text : petik::test::sample_texts()) {
    std::string crlf;
    for (const char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const petik::Document a = analyzed(text);
    const petik::Document b = analyzed(crlf);
    REQUIRE(a.tokens.size() == b.tokens.size());
    REQUIRE(a.sentences.size() == b.sentences.size());
    for (std::size_t i = 0; i < a.tokens.size(); ++i) REQUIRE(a[a.tokens[i]] == b[b.tokens[i]]);
  }
}
