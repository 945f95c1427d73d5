#include "petik/format/spacing.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace petik {
namespace {

// Marks that stand at the word before them or behind them (EYD V, part III).
constexpr std::array<std::string_view, 16> kClosing = {",", ".", ";", ":", "?", "!",   ")", "]",
                                                       "}", "”", "’", "»", "%", "...", "…", "''"};
constexpr std::array<std::string_view, 8> kOpening = {"(", "[", "{", "“", "‘", "«", "``", "#"};

template <typename List>
bool is_one_of(const List& list, std::string_view token) {
  return std::find(list.begin(), list.end(), token) != list.end();
}

}  // namespace

bool Spacing::before(std::string_view token) {
  const bool glued = std::exchange(glue_, false);
  if (token == "\"" || token == "'") {
    bool& inside = token == "\"" ? double_ : single_;
    inside = !inside;
    glue_ = inside;
    return inside && !glued;
  }
  glue_ = is_one_of(kOpening, token);
  return !glued && !is_one_of(kClosing, token);
}

}  // namespace petik
