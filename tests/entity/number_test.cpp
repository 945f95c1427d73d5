#include "petik/entity/number.hpp"

#include <catch2/catch.hpp>

#include <string>

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
  CHECK_FALSE(figure_amount("1,7.258"));  // was 1,7258
  CHECK_FALSE(figure_amount("29/1"));
  CHECK_FALSE(figure_amount(""));
  CHECK(figure_amount(std::string(400, '9')) == std::string(400, '9'));
}

TEST_CASE("thousands parted by commas", "[entity]") {
  CHECK(petik::comma_grouped("1,250") == "1250");
  CHECK(petik::comma_grouped("12,345,678") == "12345678");
  CHECK_FALSE(petik::comma_grouped("0,125"));
  CHECK_FALSE(petik::comma_grouped("1,25"));
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
