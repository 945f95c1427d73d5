// Eight scores at a time, in the vector extensions of GCC and Clang: for loops that the compiler does not turn into
// vector instructions by itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace petik {

using Lanes = std::int16_t __attribute__((vector_size(16)));
inline constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(std::int16_t);

inline Lanes load_lanes(const std::int16_t* from) {
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}
inline void store_lanes(Lanes lanes, std::int16_t* to) { std::memcpy(to, &lanes, sizeof lanes); }

inline Lanes all_lanes(std::int16_t value) { return Lanes{} + value; }

inline Lanes larger(Lanes a, Lanes b) { return a > b ? a : b; }

inline std::int16_t largest_lane(Lanes lanes) {
  lanes = larger(lanes, __builtin_shufflevector(lanes, lanes, 4, 5, 6, 7, 0, 1, 2, 3));
  lanes = larger(lanes, __builtin_shufflevector(lanes, lanes, 2, 3, 0, 1, 6, 7, 4, 5));
  lanes = larger(lanes, __builtin_shufflevector(lanes, lanes, 1, 0, 3, 2, 5, 4, 7, 6));
  return lanes[0];
}

// True if some bit is set.
inline bool any_lane(Lanes lanes) {
  std::uint64_t halves[2];
  std::memcpy(halves, &lanes, sizeof lanes);
  return (halves[0] | halves[1]) != 0;
}

}  // namespace petik
