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
#include <utility>
#include <vector>

namespace petik {

namespace detail {

template <typename Integer>
Integer read_as(const char* data) {
  Integer value = 0;
  std::memcpy(&value, data, sizeof value);
  return value;
}

// The last `left` bytes of a word, 1 to 7 of them, as the lowest of eight: by reads that stay inside the word, for
// bytes that are read twice are the same.
inline std::uint64_t last_bytes(std::string_view word, std::size_t left) {
  constexpr std::size_t kBlock = 8;
  const char* end = word.data() + word.size();
  if (word.size() >= kBlock) return read_as<std::uint64_t>(end - kBlock) >> (kBlock * (kBlock - left));
  if (left >= 4) {
    return read_as<std::uint32_t>(word.data()) | std::uint64_t{read_as<std::uint32_t>(end - 4)}
                                                     << (kBlock * (left - 4));
  }
  const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(word[i])} << (kBlock * i); };
  return byte(0) | byte(left / 2) | byte(left - 1);
}

}  // namespace detail

// A 64-bit hash of a short word, eight bytes at a time: xor, multiply, fold the high half down (the finishing steps of
// MurmurHash3). The same on every run.
inline std::uint64_t hash_word(std::string_view word) {
  constexpr std::size_t kBlock = 8;
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ word.size();
  const auto take = [&hash](std::uint64_t block) {
    hash = (hash ^ block) * 0xFF51AFD7ED558CCDU;
    hash ^= hash >> 32U;
  };
  std::size_t left = word.size();
  for (const char* data = word.data(); left >= kBlock; data += kBlock, left -= kBlock) {
    take(detail::read_as<std::uint64_t>(data));
  }
  if (left > 0) take(detail::last_bytes(word, left));
  return hash;
}

// The same by fewer steps, for a word behind whose end seven bytes more may be read.
inline std::uint64_t hash_padded_word(std::string_view word) {
  constexpr std::size_t kBlock = 8;
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ word.size();
  const char* data = word.data();
  for (std::size_t left = word.size(); left > 0;) {
    std::uint64_t block = detail::read_as<std::uint64_t>(data);
    if (left < kBlock) block &= ~std::uint64_t{0} >> (kBlock * (kBlock - left));
    hash = (hash ^ block) * 0xFF51AFD7ED558CCDU;
    hash ^= hash >> 32U;
    data += kBlock;
    left -= left < kBlock ? left : kBlock;
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

  // The same where hash_word(word) is known; its lower half is enough.
  Value& at(std::string_view word, std::uint64_t hash) {
    if (!fits(size_ + 1, slots_.size())) grow_to(slots_.empty() ? kSmallest : slots_.size() * 2);
    const auto half = static_cast<std::uint32_t>(hash);
    Slot& slot = slots_[place(word, half)];
    if (slot.word.data() == nullptr) {
      slot.word = word;
      slot.hash = half;
      ++size_;
    }
    return slot.value;
  }

  const Value* find(std::string_view word, std::uint64_t hash) const {
    if (slots_.empty()) return nullptr;
    const Slot& slot = slots_[place(word, static_cast<std::uint32_t>(hash))];
    return slot.word.data() == nullptr ? nullptr : &slot.value;
  }
  Value* find(std::string_view word, std::uint64_t hash) {
    return const_cast<Value*>(static_cast<const WordTable&>(*this).find(word, hash));
  }

  // Two steps to read ahead what is known of a word: its place, and behind that the bytes of the word there. The table
  // holds some words.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }
  void prefetch_word(std::uint64_t hash) const { __builtin_prefetch(slots_[hash & mask_].word.data()); }

  std::size_t size() const { return size_; }

 private:
  struct Slot {
    std::string_view word;   // data() == nullptr: free
    std::uint32_t hash = 0;  // tells most other words without a look at their bytes
    Value value{};
  };

  std::size_t place(std::string_view word, std::uint32_t hash) const {
    std::size_t at = hash & mask_;
    for (; slots_[at].word.data() != nullptr; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash && slots_[at].word == word) break;
    }
    return at;
  }

  static constexpr std::size_t kSmallest = 64;

  // At most two slots of three are taken.
  static constexpr bool fits(std::size_t words, std::size_t slots) { return words + words / 2 < slots; }

  void grow_to(std::size_t slots) {
    std::vector<Slot> old(slots);
    slots_.swap(old);
    mask_ = slots - 1;
    for (Slot& slot : old) {
      if (slot.word.data() != nullptr) slots_[place(slot.word, slot.hash)] = std::move(slot);
    }
  }

  std::vector<Slot> slots_;  // a power of two
  std::size_t mask_ = 0;     // slots_.size() - 1
  std::size_t size_ = 0;
};

}  // namespace petik
