#include "petik/text/fold.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::uint64_t kEach = 0x0101010101010101U;
constexpr std::uint64_t kHighBits = 0x80 * kEach;

// Eight bytes at once: a capital gets the bit that makes it a small letter. The sums set a byte's high bit where its
// lower seven bits are at least 'A', or above 'Z', and never carry into the next byte.
constexpr std::uint64_t lower_ascii(std::uint64_t bytes) {
  const std::uint64_t low = bytes & ~kHighBits;
  const std::uint64_t from_a = low + (0x80 - 'A') * kEach;
  const std::uint64_t above_z = low + (0x7F - 'Z') * kEach;
  return bytes | ((from_a & ~above_z & ~bytes & kHighBits) >> 2U);
}

bool is_apostrophe(char32_t c) { return c == U'’' || c == U'‘' || c == U'ʼ' || c == U'＇'; }

void fold_wide(std::string_view word, std::string& out) {
  out.clear();
  std::size_t at = 0;
  while (at < word.size()) {
    const char32_t c = decode(word, at);
    const auto folded_c = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
    append_utf8(is_apostrophe(c) ? U'\'' : folded_c, out);
  }
}

}  // namespace

bool fold_ascii(std::string_view word, char* out) {
  std::uint64_t seen = 0;
  const auto fold_block = [&](auto block, std::size_t at) {
    std::memcpy(&block, word.data() + at, sizeof block);
    seen |= block;
    block = static_cast<decltype(block)>(lower_ascii(block));
    std::memcpy(out + at, &block, sizeof block);
  };
  // The last block overlaps the one before: what is folded twice is the same.
  const auto fold_blocks = [&](auto block) {
    for (std::size_t at = 0; at + sizeof block < word.size(); at += sizeof block) fold_block(block, at);
    fold_block(block, word.size() - sizeof block);
  };
  if (word.size() >= sizeof(std::uint64_t)) {
    fold_blocks(std::uint64_t{});
  } else if (word.size() >= sizeof(std::uint32_t)) {
    fold_blocks(std::uint32_t{});
  } else {
    for (std::size_t at = 0; at < word.size(); ++at) fold_block(std::uint8_t{}, at);
  }
  return (seen & kHighBits) == 0;
}

std::string_view fold(std::string_view word, std::string& out) {
  out.resize(word.size());
  if (!fold_ascii(word, out.data())) fold_wide(word, out);
  return out;
}

std::string folded(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

}  // namespace petik
