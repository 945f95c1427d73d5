#include "petik/text/fold.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace {

std::string folded_by_bytes(std::string word) {
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return word;
}

}  // namespace

TEST_CASE("words of every length fold byte by byte, in blocks or not") {
  std::mt19937 random(11);
  std::string buffer;
  for (std::size_t size = 0; size <= 40; ++size) {
    for (unsigned round = 0; round < 50; ++round) {
      std::string word(size, ' ');
      for (char& c : word) c = static_cast<char>(random() % 128);
      std::string out(size, '!');
      CHECK(petik::fold_ascii(word, out.data()));
      CHECK(out == folded_by_bytes(word));
      CHECK(petik::fold(word, buffer) == out);
    }
  }
}

TEST_CASE("a byte beyond ASCII is seen at every place, and folded by Unicode") {
  for (std::size_t size = 2; size <= 24; ++size) {
    for (std::size_t at = 0; at + 2 <= size; ++at) {
      std::string word(size, 'A');
      word.replace(at, 2, "É");
      std::string out(size, '!');
      CHECK_FALSE(petik::fold_ascii(word, out.data()));
      std::string wanted(size, 'a');
      wanted.replace(at, 2, "é");
      CHECK(petik::folded(word) == wanted);
    }
  }
  CHECK(petik::folded("Jum’AT") == "jum'at");
}
