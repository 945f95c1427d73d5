// The latest values by key, a fixed number of them: what comes to the same place replaces what was there. The memory is
// bounded and the cost of a look-up too, whatever the keys; keys are compared as a whole.
//
//     RecentTable<FormKey, FormSums, 12> table;      // 2^12 places
//     bool known = false;
//     FormSums& sums = table.at(key, known);         // known: as they were left for this key; else FormSums{}
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace petik {

// Key: with hash(), the upper bits well mixed; Key{} is no key that is asked for. Allocates at the first use.
template <typename Key, typename Value, unsigned bits>
class RecentTable {
 public:
  void clear() { slots_ = std::make_unique<Slot[]>(std::size_t{1} << bits); }

  void prefetch(const Key& key) const {
    const char* at = reinterpret_cast<const char*>(&slots_[place(key)]);
    for (std::size_t line = 0; line < sizeof(Slot); line += 64) __builtin_prefetch(at + line);
  }

  Value& at(const Key& key, bool& known) {
    Slot& slot = slots_[place(key)];
    known = slot.key == key;
    if (!known) slot = {key, {}};
    return slot.value;
  }

 private:
  // As few cache lines as can be.
  static constexpr std::size_t kAlignment = std::min<std::size_t>(std::bit_ceil(sizeof(Key) + sizeof(Value)), 64);
  struct alignas(kAlignment) Slot {
    Key key{};  // Key{}: free
    Value value{};
  };

  static std::size_t place(const Key& key) { return static_cast<std::size_t>(key.hash() >> 1U >> (63U - bits)); }

  std::unique_ptr<Slot[]> slots_;
};

}  // namespace petik
