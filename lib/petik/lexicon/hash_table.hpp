// A hash table from 64-bit hashes to small values: open addressing, no deletion. For where two words of one hash may
// share a value.
//
//     petik::HashTable<int> table;
//     table.at(hash_word("kata")) = 1;
//     int* found = table.find(hash_word("kata"));
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace petik {

template <typename Value>
class HashTable {
 public:
  // The value of the hash, made if it is not there. A later `at` may move it.
  Value& at(std::uint64_t hash) {
    if ((size_ + 1) * 2 > slots_.size()) grow();
    Slot& slot = slots_[place(hash)];
    size_ += slot.used ? 0 : 1;
    slot.hash = hash;
    slot.used = true;
    return slot.value;
  }

  // nullptr if the hash is not there.
  Value* find(std::uint64_t hash) {
    if (slots_.empty()) return nullptr;
    Slot& slot = slots_[place(hash)];
    return slot.used ? &slot.value : nullptr;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    Value value{};
    bool used = false;
  };

  std::size_t place(std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].used && slots_[at].hash != hash) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    constexpr std::size_t kSmallest = 64;
    std::vector<Slot> old(slots_.empty() ? kSmallest : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.used) slots_[place(slot.hash)] = slot;
    }
  }

  std::vector<Slot> slots_;  // a power of two, at most half of them used
  std::size_t size_ = 0;
};

}  // namespace petik
