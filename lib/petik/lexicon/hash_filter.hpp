// Tells most words that are none of a few by their hashes, without a look at their bytes.
//
//     const petik::HashFilter<10> months({"januari", "februari"});       // 2^10 bits
//     months.may_hold(hash_word("januari"))                             // true; of one other word in five hundred, too
#pragma once

#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {

template <unsigned bits>
class HashFilter {
 public:
  HashFilter() = default;
  HashFilter(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) add(word);
  }

  void add(std::string_view word) { places_.set(place(hash_word(word))); }

  // `hash`: hash_word(word), of which the lower half is enough.
  bool may_hold(std::uint64_t hash) const { return places_.test(place(hash)); }

 private:
  static_assert(bits <= 32);
  static std::size_t place(std::uint64_t hash) { return hash & ((std::uint64_t{1} << bits) - 1U); }

  std::bitset<std::size_t{1} << bits> places_;
};

}  // namespace petik
