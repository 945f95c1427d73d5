// Fast paths beside the slow and obvious ones that they must agree with.
#include <catch2/catch.hpp>

#include <random>

#include "petik/segment/scanner.hpp"
#include "petik/segment/tokenize.hpp"
#include "petik/text/letter_masks.hpp"
#include "support/random_text.hpp"

namespace {

bool same(const std::vector<petik::Token>& a, const std::vector<petik::Token>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!(a[i].span == b[i].span) || a[i].kind != b[i].kind || a[i].flags != b[i].flags) return false;
  }
  return true;
}

void check_agreement(const std::string& text) {
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  INFO(text);
  CHECK(same(petik::tokenize(text, lexicon), petik::detail::Scanner(text, lexicon).run_slowly()));
}

}  // namespace

TEST_CASE("the scanner with masks finds what a character at a time finds, on the samples") {
  for (const std::string& text : petik::test::sample_texts()) check_agreement(text);
}

TEST_CASE("the same on random edits of the samples") {
  std::uint32_t seed = 0;
  for (const std::string& text : petik::test::sample_texts()) {
    for (unsigned round = 0; round < 20; ++round) check_agreement(petik::test::edited(text, ++seed));
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
