#include "petik/text/utf16.hpp"

#include <unicode/utf16.h>

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

char16_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  const unsigned unit = order == ByteOrder::big ? first * 256U + second : second * 256U + first;
  return static_cast<char16_t>(unit);
}

}  // namespace

std::string utf8_from_utf16(std::string_view bytes, ByteOrder order) {
  std::string out;
  out.reserve(bytes.size());
  std::size_t at = 0;
  while (at + 1 < bytes.size()) {
    const char16_t unit = unit_at(bytes, at, order);
    at += 2;
    if (!U16_IS_SURROGATE(unit)) {
      append_utf8(unit, out);
      continue;
    }
    const bool pair = U16_IS_SURROGATE_LEAD(unit) && at + 1 < bytes.size() && U16_IS_TRAIL(unit_at(bytes, at, order));
    append_utf8(pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit, unit_at(bytes, at, order))) : kReplacement,
                out);
    if (pair) at += 2;
  }
  if (at < bytes.size()) append_utf8(kReplacement, out);
  return out;
}

}  // namespace petik
