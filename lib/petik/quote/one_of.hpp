// True if a folded word is one of a few.
//
//     petik::one_of(read.lower(i), {"dia", "ia"})
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace petik {

// The same as a == b, of two words that are not empty: most are told by one byte.
inline bool same_word(std::string_view a, std::string_view b) { return a.size() == b.size() && a[0] == b[0] && a == b; }

inline bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [word](std::string_view other) { return same_word(word, other); });
}

}  // namespace petik
