#include "petik/text/offsets.hpp"

#include <algorithm>
#include <cstring>

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::size_t kBlock = 64;
constexpr std::size_t kWord = 8;
constexpr std::uint64_t kHighBits = 0x8080808080808080U;

std::uint64_t load(std::string_view text, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + at, kWord);
  return word;
}

bool is_ascii(std::string_view text) {
  std::size_t at = 0;
  for (; at + kWord <= text.size(); at += kWord) {
    if ((load(text, at) & kHighBits) != 0) return false;
  }
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Bytes 10xxxxxx of the word: the high bit set, the next one clear.
std::uint64_t continuations(std::uint64_t word) { return word & ~(word << 1U) & kHighBits; }

// How many bytes of the word have their high bit set, of which nothing but high bits may be.
int count_high(std::uint64_t word) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  return static_cast<int>(((word >> 7U) * kOnes) >> 56U);
}

// Bytes 11110xxx: the four high bits set. Such a character takes two UTF-16 units.
std::uint64_t four_byte_leads(std::uint64_t word) {
  return word & (word << 1U) & (word << 2U) & (word << 3U) & kHighBits;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit)
    : text_(text), unit_(unit), identity_(unit == OffsetUnit::byte || is_ascii(text)) {
  if (identity_) return;
  before_.reserve(text.size() / kBlock + 1);
  std::uint32_t count = 0;
  for (std::size_t at = 0; at <= text.size(); at += kBlock) {
    before_.push_back(count);
    count += units(at, std::min(at + kBlock, text.size()));
  }
}

std::uint32_t OffsetMap::units(std::size_t begin, std::size_t end) const {
  int count = 0;
  const bool utf16 = unit_ == OffsetUnit::utf16;
  for (; begin + kWord <= end; begin += kWord) {
    const std::uint64_t word = load(text_, begin);
    count += static_cast<int>(kWord) - count_high(continuations(word));
    if (utf16) count += count_high(four_byte_leads(word));
  }
  for (; begin < end; ++begin) {
    const auto byte = static_cast<unsigned char>(text_[begin]);
    if ((byte & 0xC0U) != 0x80U) ++count;
    if (utf16 && byte >= 0xF0U) ++count;
  }
  return static_cast<std::uint32_t>(count);
}

std::uint32_t OffsetMap::count_before(std::uint32_t at) const {
  const std::size_t block = at / kBlock;
  return before_[block] + units(block * kBlock, at);
}

std::optional<std::uint32_t> OffsetMap::to_byte(std::uint64_t offset) const {
  if (identity_) {
    if (offset > text_.size() || !is_boundary(text_, offset)) return std::nullopt;
    return static_cast<std::uint32_t>(offset);
  }
  const auto after = std::upper_bound(before_.begin(), before_.end(), offset);
  const auto block = static_cast<std::size_t>(after - before_.begin()) - 1;
  std::uint64_t count = before_[block];
  std::size_t at = block * kBlock;
  while (at < text_.size() && !is_boundary(text_, at)) ++at;  // the block may begin inside a character
  while (count < offset && at < text_.size()) {
    const std::size_t start = at;
    decode(text_, at);
    count += unit_ == OffsetUnit::utf16 && at - start == 4 ? 2 : 1;
  }
  if (count != offset) return std::nullopt;
  return static_cast<std::uint32_t>(at);
}

}  // namespace petik
