// What holds for any text: the layers of segmentation are ordered, lie on character boundaries and lose nothing.
#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "support/layer_checks.hpp"
#include "support/random_text.hpp"

namespace {

petik::Document analyzed(std::string text) {
  petik::Document doc;
  doc.text = std::move(text);
  petik::Analyzer().run(doc, petik::Layer::sentences | petik::Layer::words);
  return doc;
}

void check_all(const std::string& text) {
  INFO(text);
  const petik::Document doc = analyzed(text);
  CHECK(petik::test::tokens_cover(doc));
  CHECK(petik::test::sentences_cover(doc));
  CHECK(petik::test::paragraphs_cover(doc));
  CHECK(petik::test::marks_in_order(doc));
  CHECK(petik::test::words_cover(doc));
}

}  // namespace

TEST_CASE("the layers lose nothing, on the samples and random edits of them") {
  std::uint32_t seed = 1000;
  for (const std::string& text : petik::test::sample_texts()) {
    check_all(text);
    for (unsigned round = 0; round < 10; ++round) check_all(petik::test::edited(text, ++seed));
  }
}

TEST_CASE("the layers lose nothing, whatever the line ends, blanks, normal form and invisible characters") {
  for (const std::string& text : petik::test::sample_texts()) {
    for (const std::string& variant : petik::test::variants(text)) check_all(variant);
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
