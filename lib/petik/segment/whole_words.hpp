// Words in which no cut is to be sought, kept from one text to the next: the same names and offices come again and
// again, and to look for a known word at each of their letters costs more than all else about a token. Internal to
// segment/.
//
//     WholeWords& whole = WholeWords::of(lexicon);
//     whole.add("Kementerian");
//     whole.has("Kementerian")   // true, until a word that falls on the same place is added
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik::detail {

class WholeWords {
 public:
  static constexpr std::size_t kLongest = 16;  // bytes

  // Those of the thread; empty at first and where the lexicon is another than at the last call.
  static WholeWords& of(const Lexicon& lexicon) {
    static thread_local WholeWords words;
    if (words.lexicon_ != lexicon.id()) words = WholeWords(lexicon.id());
    return words;
  }

  // Words: 1 to kLongest bytes, none of them NUL.
  bool has(std::string_view word) const {
    const Key key = key_of(word);
    return slots_[place(key)] == key;
  }
  void add(std::string_view word) {
    const Key key = key_of(word);
    slots_[place(key)] = key;
  }

 private:
  using Key = std::array<std::uint64_t, 2>;  // the bytes of the word, NUL behind them

  constexpr WholeWords() = default;
  explicit WholeWords(std::uint64_t lexicon) : lexicon_(lexicon) {}

  static Key key_of(std::string_view word) {
    constexpr std::size_t kHalf = 8;
    if (word.size() <= kHalf) return {last_bytes(word, word.size()), 0};
    return {read_as<std::uint64_t>(word.data()), last_bytes(word, word.size() - kHalf)};
  }

  static std::size_t place(const Key& key) {
    constexpr std::uint64_t kFirst = 0x9E3779B97F4A7C15U, kSecond = 0xFF51AFD7ED558CCDU;  // as in word_table.hpp
    return (key[0] * kFirst ^ key[1] * kSecond) >> (64U - kBits);
  }

  static constexpr unsigned kBits =
      11;  // 2,048 words, 32 KB: 2,500 articles hold some thousand names, few of them often

  std::uint64_t lexicon_ = 0;
  std::array<Key, std::size_t{1} << kBits> slots_{};
};

}  // namespace petik::detail
