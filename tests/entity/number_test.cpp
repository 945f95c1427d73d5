#include "petik/entity/number.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>

#include <unicode/rbnf.h>

using petik::figure_amount;
using petik::Lexicon;
using petik::shifted;
using petik::words_amount;

TEST_CASE("figures as Indonesian writes them", "[entity]") {
  CHECK(figure_amount("1.500.000") == "1500000");
  CHECK(figure_amount("12,6") == "12.6");
  CHECK(figure_amount("1.500,50") == "1500.5");
  CHECK(figure_amount("0.4") == "0.4");
  CHECK(figure_amount("1,234,567") == "1234567");
  CHECK(figure_amount("007") == "7");
  CHECK_FALSE(figure_amount("1.2.3"));
  CHECK_FALSE(figure_amount("29/1"));
  CHECK_FALSE(figure_amount(""));
  CHECK(figure_amount(std::string(400, '9')) == std::string(400, '9'));
}

TEST_CASE("powers of ten move the point", "[entity]") {
  CHECK(shifted("12.6", 9) == "12600000000");
  CHECK(shifted("0.5", 0) == "0.5");
  CHECK(shifted("1.23456", 3) == "1234.56");
}

TEST_CASE("number words that ICU cannot read", "[entity]") {
  const Lexicon& lexicon = Lexicon::builtin();
  CHECK(words_amount("sejuta", lexicon) == "1000000");
  CHECK(words_amount("setengah", lexicon) == "0.5");
  CHECK(words_amount("nol koma lima", lexicon) == "0.5");
  CHECK(words_amount("satu setengah miliar", lexicon) == "1500000000");
  CHECK(words_amount("dua puluh tiga juta", lexicon) == "23000000");
  CHECK_FALSE(words_amount("puluh dua", lexicon));
  CHECK_FALSE(words_amount("dua tiga", lexicon));
}

// ICU spells the number, petik reads it.
TEST_CASE("random numbers go to words and back", "[entity]") {
  UErrorCode error = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat spell(icu::URBNF_SPELLOUT, icu::Locale("id"), error);
  REQUIRE(U_SUCCESS(error));
  std::mt19937_64 random(7);
  constexpr std::array<std::uint64_t, 5> kLimits = {100, 10000, 1000000, 1000000000, 1000000000000000};
  constexpr int kRounds = 4000;
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t number =
        1 + random() % kLimits[static_cast<std::size_t>(round) % kLimits.size()];  // ICU: 0 is "kosong"
    icu::UnicodeString words;
    spell.format(static_cast<std::int64_t>(number), words);
    std::string utf8;
    words.toUTF8String(utf8);
    INFO(utf8);
    CHECK(words_amount(utf8, Lexicon::builtin()) == std::to_string(number));
  }
}
