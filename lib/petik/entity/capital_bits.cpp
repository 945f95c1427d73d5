#include "petik/entity/capital_bits.hpp"

namespace petik {
namespace {

constexpr std::size_t kBlock = 8;  // bytes of the text, bits of a byte here

// A bit for each byte of the block that is a capital. The sums set a byte's high bit where its lower seven bits are at
// least 'A', or above 'Z', and never carry into the next byte; the product brings the high bits together.
std::uint8_t capitals_of(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  constexpr std::uint64_t kHighBits = 0x80 * kEach;
  constexpr std::uint64_t kTogether = 0x0102040810204080U;
  const std::uint64_t low = bytes & ~kHighBits;
  const std::uint64_t from_a = low + (0x80 - 'A') * kEach;
  const std::uint64_t above_z = low + (0x7F - 'Z') * kEach;
  const std::uint64_t found = (from_a & ~above_z & ~bytes & kHighBits) >> 7U;
  return static_cast<std::uint8_t>(found * kTogether >> 56U);
}

}  // namespace

CapitalBits::CapitalBits(std::string_view text) : bits_(text.size() / kBlock + 1 + sizeof(std::uint64_t)) {
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, kBlock);
    bits_[at / kBlock] = capitals_of(bytes);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, text.data() + at, text.size() - at);
  bits_[at / kBlock] = capitals_of(rest);
}

}  // namespace petik
