// A hash table from words to small values: open addressing, keys are views kept by the owner, no deletion.
//
//     petik::WordTable<int> table;
//     table["kata"] = 1;             // the bytes of "kata" must outlive the table
//     const int* found = table.find("kata");
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace petik {

// A 64-bit hash of a short word, eight bytes at a time: xor, multiply, fold the high half down (the finishing steps of
// MurmurHash3). The same on every run.
inline std::uint64_t hash_word(std::string_view word) {
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ word.size();
  const char* data = word.data();
  std::size_t left = word.size();
  while (left > 0) {
    std::uint64_t block = 0;
    const std::size_t taken = left < sizeof block ? left : sizeof block;
    std::memcpy(&block, data, taken);
    hash = (hash ^ block) * 0xFF51AFD7ED558CCDU;
    hash ^= hash >> 32U;
    data += taken;
    left -= taken;
  }
  return hash;
}

template <typename Value>
class WordTable {
 public:
  // Room for so many words without moving any.
  void reserve(std::size_t words) {
    if (!fits(words, slots_.size())) grow_to(std::bit_ceil(words + words / 2 + 1));
  }

  // The value of `word`, made if it is not there.
  Value& operator[](std::string_view word) { return at(word, hash_word(word)); }

  // nullptr if the word is not there.
  const Value* find(std::string_view word) const { return find(word, hash_word(word)); }

  // The same where hash_word(word) is known.
  Value& at(std::string_view word, std::uint64_t hash) {
    if (!fits(size_ + 1, slots_.size())) grow_to(slots_.empty() ? kSmallest : slots_.size() * 2);
    Slot& slot = slots_[place(slots_, word, hash)];
    if (slot.word.data() == nullptr) {
      slot.word = word;
      ++size_;
    }
    return slot.value;
  }

  const Value* find(std::string_view word, std::uint64_t hash) const {
    if (slots_.empty()) return nullptr;
    const Slot& slot = slots_[place(slots_, word, hash)];
    return slot.word.data() == nullptr ? nullptr : &slot.value;
  }
  Value* find(std::string_view word, std::uint64_t hash) {
    return const_cast<Value*>(static_cast<const WordTable&>(*this).find(word, hash));
  }

  std::size_t size() const { return size_; }

 private:
  struct Slot {
    std::string_view word;  // data() == nullptr: free
    Value value{};
  };

  static std::size_t place(const std::vector<Slot>& slots, std::string_view word, std::uint64_t hash) {
    const std::size_t mask = slots.size() - 1;
    std::size_t at = hash & mask;
    while (slots[at].word.data() != nullptr && slots[at].word != word) at = (at + 1) & mask;
    return at;
  }

  static constexpr std::size_t kSmallest = 64;

  // At most two slots of three are taken.
  static constexpr bool fits(std::size_t words, std::size_t slots) { return words + words / 2 < slots; }

  void grow_to(std::size_t slots) {
    std::vector<Slot> bigger(slots);
    for (const Slot& slot : slots_) {
      if (slot.word.data() != nullptr) bigger[place(bigger, slot.word, hash_word(slot.word))] = slot;
    }
    slots_.swap(bigger);
  }

  std::vector<Slot> slots_;  // a power of two
  std::size_t size_ = 0;
};

}  // namespace petik
