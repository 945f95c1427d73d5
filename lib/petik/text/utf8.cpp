#include "petik/text/utf8.hpp"

#include <cstring>

namespace petik {
namespace {

// Length of the run of ASCII bytes at `at`, eight at a time.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kStep = 8;
  while (at + kStep <= bytes.size()) {
    std::uint64_t block = 0;
    std::memcpy(&block, bytes.data() + at, kStep);
    if ((block & 0x8080808080808080U) != 0) break;
    at += kStep;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::size_t first_invalid(std::string_view bytes) {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t at = skip_ascii(bytes, 0);
  while (at < bytes.size()) {
    const std::size_t start = at;
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    if (c < 0) return start;
    if (at < bytes.size() && data[at] < 0x80) at = skip_ascii(bytes, at);
  }
  return std::string_view::npos;
}

std::string repair(std::string_view bytes, Repair how) {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  std::string out;
  out.reserve(bytes.size());
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t start = at;
    UChar32 c = 0;
    U8_NEXT(data, at, bytes.size(), c);
    if (c >= 0) {
      out.append(bytes.substr(start, at - start));
    } else if (how == Repair::replace) {
      out.append("\xEF\xBF\xBD");
    }
  }
  return out;
}

void append_utf8(char32_t c, std::string& out) {
  char buffer[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, static_cast<std::uint32_t>(c));
  out.append(buffer, length);
}

}  // namespace petik
