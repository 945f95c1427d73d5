// Fast paths beside the slow and obvious ones that they must agree with.
#include <catch2/catch.hpp>

#include <random>

#include "petik/segment/scanner.hpp"
#include "petik/segment/tokenize.hpp"
#include "petik/text/letter_masks.hpp"
#include "reference/reference_tokenizer.hpp"
#include "support/layer_checks.hpp"
#include "support/random_text.hpp"

namespace {

void check_agreement(const std::string& text) {
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  INFO(text);
  const std::vector<petik::Token> fast = petik::tokenize(text, lexicon);
  CHECK(petik::test::same_tokens(fast, petik::detail::Scanner(text, lexicon).run_slowly()));
  const std::vector<petik::Token> slow = petik::test::reference_tokens(text, lexicon);
  INFO("first difference: " << petik::test::first_difference(text, fast, slow));
  CHECK(petik::test::same_spans(fast, slow));
}

}  // namespace

TEST_CASE("the scanner with masks finds what a character at a time and the reference find, on the samples") {
  for (const std::string& text : petik::test::sample_texts()) check_agreement(text);
}

TEST_CASE("the same on random edits of the samples") {
  std::uint32_t seed = 0;
  for (const std::string& text : petik::test::sample_texts()) {
    for (unsigned round = 0; round < 20; ++round) check_agreement(petik::test::edited(text, ++seed));
  }
}

TEST_CASE("the same on the samples as other programs write them") {
  for (const std::string& text : petik::test::sample_texts()) {
    for (const std::string& variant : petik::test::variants(text)) check_agreement(variant);
  }
}

TEST_CASE("the same at every place of the 64 bytes of a mask") {
  for (std::size_t shift = 0; shift < 130; ++shift) {
    check_agreement(std::string(shift, 'a') + " Dewi, katanya. \"Dr. Sarno\" pergi ke KPK");
    check_agreement(std::string(shift, ' ') + "anak-anak,dan Ma'ruf: 1.500 (dua).");
  }
}

TEST_CASE("letter masks by sixteen bytes are those by one") {
  std::mt19937 random(7);
  for (unsigned round = 0; round < 2000; ++round) {
    std::array<char, petik::LetterMasks::kBytes> bytes{};
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    const petik::LetterMasks fast = petik::letter_masks_fast(bytes.data());
    const petik::LetterMasks slow = petik::letter_masks_scalar(bytes.data());
    REQUIRE(fast.letters == slow.letters);
    REQUIRE(fast.capitals == slow.capitals);
    REQUIRE(fast.spaces == slow.spaces);
  }
}
