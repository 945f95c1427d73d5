// A filter on the first four bytes of words: most pieces of text that begin no known word are told at one look, before
// the word table is asked. It may say yes to a piece that begins none, never no to one that does.
#pragma once

#include <bitset>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace petik {

class WordHeads {
 public:
  static constexpr std::size_t kBytes = 4;

  // Shorter words are not taken.
  void add(std::string_view word) {
    if (word.size() >= kBytes) bits_.set(place(word));
  }

  bool may_begin(std::string_view text) const { return text.size() >= kBytes && bits_.test(place(text)); }

 private:
  static constexpr std::size_t kBits = 32768;

  static std::size_t place(std::string_view word) {
    std::uint32_t head = 0;
    std::memcpy(&head, word.data(), kBytes);
    constexpr std::uint32_t kMultiplier = 0x9E3779B1U;  // the golden ratio, as in Fibonacci hashing
    constexpr unsigned kShift = 17;                     // leaves 15 bits
    return (head * kMultiplier) >> kShift;
  }

  std::bitset<kBits> bits_;
};

// The last four bytes of a word, to make the same filter of endings; the whole of a shorter word.
constexpr std::string_view word_tail(std::string_view word) {
  return word.size() <= WordHeads::kBytes ? word : word.substr(word.size() - WordHeads::kBytes);
}

}  // namespace petik
