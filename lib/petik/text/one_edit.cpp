#include "petik/text/one_edit.hpp"

#include <utility>

namespace petik {

bool one_edit_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t head = 0;
  while (head < a.size() && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < a.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  const std::size_t left_a = a.size() - head - tail;
  const std::size_t left_b = b.size() - head - tail;
  if (left_b <= 1) return left_a + left_b > 0;
  return left_a == 2 && left_b == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

}  // namespace petik
