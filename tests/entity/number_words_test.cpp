// Number words and figures with their values, checked against the words that ICU writes.
#include <catch2/catch.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>

#include <unicode/rbnf.h>

#include "petik/entity/number.hpp"

using petik::figure_amount;
using petik::Lexicon;
using petik::words_amount;

namespace {

constexpr int kRounds = 100000;

std::string spelled(const icu::RuleBasedNumberFormat& spell, std::int64_t number) {
  icu::UnicodeString words;
  spell.format(number, words);
  std::string utf8;
  words.toUTF8String(utf8);
  return utf8;
}

// 1.234.567,89
std::string grouped(std::uint64_t number) {
  std::string figures = std::to_string(number);
  for (std::size_t at = figures.size(); at > 3; at -= 3) figures.insert(at - 3, 1, '.');
  return figures;
}

}  // namespace

TEST_CASE("100,000 random numbers go to words and back", "[entity]") {
  UErrorCode error = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat spell(icu::URBNF_SPELLOUT, icu::Locale("id"), error);
  REQUIRE(U_SUCCESS(error));
  std::mt19937_64 random(7);
  constexpr std::array<std::uint64_t, 6> kLimits = {
      100, 10000, 1000000, 1000000000, 1000000000000000, 1000000000000000000};
  int wrong = 0;
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t number = 1 + random() % (kLimits[static_cast<std::size_t>(round) % kLimits.size()] - 1);
    const std::string words = spelled(spell, static_cast<std::int64_t>(number));  // ICU: 0 is "kosong"
    if (words_amount(words, Lexicon::builtin()) == std::to_string(number)) continue;
    if (++wrong <= 3) UNSCOPED_INFO(number << " = " << words);
  }
  CHECK(wrong == 0);
}

TEST_CASE("100,000 random numbers go to figures and back", "[entity]") {
  std::mt19937_64 random(8);
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t number = random() >> (random() % 64);
    const std::uint64_t fraction = 1 + random() % 9;
    const bool right = figure_amount(grouped(number)) == std::to_string(number) &&
                       figure_amount(grouped(number) + "," + std::to_string(fraction)) ==
                           std::to_string(number) + "." + std::to_string(fraction);
    if (!right) FAIL(grouped(number));
  }
}

TEST_CASE("number words of any size", "[entity]") {
  const Lexicon& lexicon = Lexicon::builtin();
  CHECK(words_amount("dua ribu triliun", lexicon) == "2000000000000000");
  CHECK(words_amount("seratus dua ribu triliun lima miliar satu", lexicon) == "102000005000000001");
  CHECK(words_amount("seribu juta", lexicon) == "1000000000");
  CHECK(words_amount("lima juta dua ribu triliun", lexicon) == "5002000" + std::string(12, '0'));
  CHECK(words_amount("dua juta kuintiliun", lexicon) == "2" + std::string(24, '0'));
  CHECK(words_amount("sejuta dua", lexicon) == "1000002");
  CHECK(words_amount("dua koma lima juta", lexicon) == "2500000");
  CHECK(words_amount("satu koma dua puluh lima", lexicon) == "1.25");
  CHECK(words_amount("tiga koma nol tujuh", lexicon) == "3.07");
  CHECK(words_amount("2 juta 500 ribu", lexicon) == "2500000");
  CHECK(words_amount("1 miliar 250 juta 10 ribu", lexicon) == "1250010000");
}

TEST_CASE("words that do not go on with a number", "[entity]") {
  const Lexicon& lexicon = Lexicon::builtin();
  CHECK_FALSE(words_amount("lima kuadriliun dua ribu triliun", lexicon));  // two thousand trillion after five of them
  CHECK_FALSE(words_amount("dua ribu tiga ribu", lexicon));
  CHECK_FALSE(words_amount("sepuluh belas", lexicon));
  CHECK_FALSE(words_amount("dua nol", lexicon));
  CHECK_FALSE(words_amount("2 juta 5 miliar", lexicon));
  CHECK_FALSE(words_amount("2 juta 500 juta", lexicon));
  CHECK_FALSE(words_amount("2,5 juta 500 ribu 7 ribu", lexicon));
  CHECK(words_amount("1 juta ribu triliun", lexicon) == "1" + std::string(21, '0'));
  CHECK_FALSE(words_amount("1 juta juta ribu triliun", lexicon));
  std::string endless = "satu";
  for (int i = 0; i < 100000; ++i) endless += " triliun";
  CHECK_FALSE(words_amount(endless, lexicon) == "1");
}
