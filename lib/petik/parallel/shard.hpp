// Deals documents out to N runs by a stable hash of their ids: the same on every machine and in every version.
//
//     petik::Shard{2, 5}.holds("berita-1")   // true for exactly one of 1/5 ... 5/5
#pragma once

#include <cstdint>
#include <string_view>

namespace petik {

struct Shard {
  std::uint64_t index = 1;  // from 1 to count
  std::uint64_t count = 1;

  bool holds(std::string_view id) const { return count <= 1 || hash(id) % count == index - 1; }

  // 64-bit FNV-1a (Fowler, Noll, Vo), then the finalizer of MurmurHash3: ids that differ in the last digit only are
  // spread evenly, too.
  static std::uint64_t hash(std::string_view id) {
    std::uint64_t h = 0xCBF29CE484222325U;
    for (const char c : id) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    h = (h ^ (h >> 33U)) * 0xFF51AFD7ED558CCDU;
    h = (h ^ (h >> 33U)) * 0xC4CEB9FE1A85EC53U;
    return h ^ (h >> 33U);
  }
};

}  // namespace petik
