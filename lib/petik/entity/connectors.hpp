// Small words and marks over which a name goes on: Badan Pengawas Obat dan Makanan, UU tentang Hak Cipta.
//
//     connects("dan"), connects("(")
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace petik {

// Of a folded word.
inline bool connects(std::string_view lower) {
  static constexpr std::array<std::string_view, 21> kConnectors = {
      "&",  "'",   "(",  ")",     "-",       "/",   "and", "atas",  "atau", "bagi", "dan",
      "de", "for", "of", "serta", "tentang", "the", "to",  "untuk", "van",  "–"};
  return std::binary_search(kConnectors.begin(), kConnectors.end(), lower);
}

}  // namespace petik
