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

namespace {

// Sentences alone tell the kinds of those paragraphs only that an unclosed quotation asks for.
void check_sentences_alone(const std::string& text) {
  INFO(text);
  petik::Document alone, full;
  alone.text = full.text = text;
  petik::Analyzer().run(alone, petik::Layer::sentences);
  petik::Analyzer().run(full, petik::Layer::sentences | petik::Layer::paragraphs);
  CHECK_FALSE(has(alone.layers, petik::Layer::paragraphs));
  REQUIRE(alone.sentences.size() == full.sentences.size());
  for (std::size_t i = 0; i < full.sentences.size(); ++i) REQUIRE(alone.sentences[i].span == full.sentences[i].span);
  petik::Analyzer().run(alone, petik::Layer::paragraphs);  // asked for later
  REQUIRE(alone.paragraphs.size() == full.paragraphs.size());
  for (std::size_t i = 0; i < full.paragraphs.size(); ++i) {
    REQUIRE(alone.paragraphs[i].kind == full.paragraphs[i].kind);
    REQUIRE(alone.paragraphs[i].last_sentence == full.paragraphs[i].last_sentence);
  }
}

}  // namespace

TEST_CASE("sentences alone are those beside paragraphs with kinds") {
  std::uint32_t seed = 3000;
  for (const std::string& text : petik::test::sample_texts()) {
    check_sentences_alone(text);
    for (unsigned round = 0; round < 10; ++round) check_sentences_alone(petik::test::edited(text, ++seed));
    for (const std::string& variant : petik::test::variants(text)) check_sentences_alone(variant);
  }
}

TEST_CASE("a quotation that goes on behind links is one, whether or not the kinds of paragraphs are told") {
  check_sentences_alone(
      "Pasar tutup sementara.\n\"Kami tutup. Kami lelah.\nBaca juga:\nHarga Beras di Desa Turun Lagi\n"
      "Stok Minyak di Gudang Desa Menipis\n\"Besok kami buka,\" kata Sarno.\n\"Sampai jumpa. Terima kasih.\n"
      "Baca juga\n\nPenutup\n\"Salam.\n");
}

TEST_CASE("words with and without a cut are told apart when they come again") {
  petik::Document doc;
  doc.text = "Kementerian Sarnoyang Kementerian Sarnoyang menunggu. Sarno datang ke Kementerian.";
  petik::Analyzer().run(doc, petik::Layer::tokens);
  std::vector<std::string> words;
  for (const petik::Token& token : doc.tokens) words.emplace_back(doc[token]);
  CHECK(words == std::vector<std::string>{"Kementerian", "Sarno", "yang", "Kementerian", "Sarno", "yang", "menunggu",
                                          ".", "Sarno", "datang", "ke", "Kementerian", "."});
}
