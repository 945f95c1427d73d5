// A filter on whole words of eight bytes at most, in any case: what is no abbreviation is told at one look, before the
// word is folded and the word table asked. It may say yes to a word that was not added, never no to one that was.
#pragma once

#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace petik {

class ShortWords {
 public:
  static constexpr std::size_t kLongest = 8;  // bytes

  // Longer words are not taken. `word`: folded.
  void add(std::string_view word) {
    if (!word.empty() && word.size() <= kLongest) bits_.set(place(word, 0, word.size()));
  }

  // `size`: 1 to kLongest bytes of `text` from `begin` on, all ASCII.
  bool may_hold(std::string_view text, std::size_t begin, std::size_t size) const {
    return bits_.test(place(text, begin, size));
  }

 private:
  static constexpr unsigned kBits = 14;  // of the table's index; one word of thirty that is none passes

  static std::size_t place(std::string_view text, std::size_t begin, std::size_t size) {
    constexpr std::uint64_t kSmall = 0x2020202020202020U;
    constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15U;  // the golden ratio, as in Fibonacci hashing
    std::uint64_t word = 0;
    if (text.size() - begin >= kLongest) {
      std::memcpy(&word, text.data() + begin, kLongest);
    } else {
      std::memcpy(&word, text.data() + begin, size);
    }
    const unsigned others = 8U * static_cast<unsigned>(kLongest - size);  // bits of the bytes behind the word
    word = std::endian::native == std::endian::little ? word << others : word >> others;
    return ((word | kSmall) * kMultiplier) >> (64U - kBits);
  }

  std::bitset<std::size_t{1} << kBits> bits_;
};

}  // namespace petik
