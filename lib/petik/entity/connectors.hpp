// Small words and marks over which a name goes on: Badan Pengawas Obat dan Makanan, UU tentang Hak Cipta.
//
//     connects("dan"), connects("(")
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace petik {

inline constexpr std::array<std::string_view, 21> kConnectors = {
    "&",  "'",   "(",  ")",     "-",       "/",   "and", "atas",  "atau", "bagi", "dan",
    "de", "for", "of", "serta", "tentang", "the", "to",  "untuk", "van",  "–"};

// By the first byte: the sizes of the connectors that begin with it, as bits. Most words are told by them.
inline constexpr std::array<std::uint8_t, 256> kConnectorSizes = [] {
  std::array<std::uint8_t, 256> sizes{};
  for (const std::string_view word : kConnectors) {
    sizes[static_cast<unsigned char>(word.front())] |= static_cast<std::uint8_t>(1U << word.size());
  }
  return sizes;
}();

// Of a folded word.
inline bool connects(std::string_view lower) {
  constexpr std::size_t kLongest = 7;
  if (lower.empty() || lower.size() > kLongest ||
      (kConnectorSizes[static_cast<unsigned char>(lower[0])] >> lower.size() & 1U) == 0) {
    return false;
  }
  return std::binary_search(kConnectors.begin(), kConnectors.end(), lower);
}

}  // namespace petik
