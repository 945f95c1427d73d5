// Where the ASCII letters, the capitals among them and the spaces stand in 64 bytes, as bits: words are then found by
// counting zeros, with no look at single bytes. Sixteen bytes a step with SSE2, which every x86-64 has; one a step
// elsewhere, with the same result.
//
//     petik::letter_masks("Dewi pergi", 0).letters == 0b1111101111
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace petik {

struct LetterMasks {
  static constexpr std::size_t kBytes = 64;

  std::uint64_t letters = 0;
  std::uint64_t capitals = 0;
  std::uint64_t spaces = 0;

  // The masks of what is behind the first bytes, fewer than 64.
  void pass(std::size_t bytes) {
    letters >>= bytes;
    capitals >>= bytes;
    spaces >>= bytes;
  }
};

constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }

// One byte a step: what the other one must agree with.
constexpr LetterMasks letter_masks_scalar(const char* bytes) {
  LetterMasks masks;
  for (std::size_t i = 0; i < LetterMasks::kBytes; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_ascii_upper(bytes[i])) masks.capitals |= bit;
    if (is_ascii_upper(bytes[i]) || is_ascii_lower(bytes[i])) masks.letters |= bit;
    if (bytes[i] == ' ') masks.spaces |= bit;
  }
  return masks;
}

#if defined(__SSE2__)
inline LetterMasks letter_masks_fast(const char* bytes) {
  constexpr std::size_t kStep = 16;
  const auto bits = [](__m128i v) { return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(v))); };
  LetterMasks masks;
  for (std::size_t i = 0; i < LetterMasks::kBytes; i += kStep) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
    const __m128i case_bit = _mm_set1_epi8(0x20);
    const __m128i from_a = _mm_sub_epi8(_mm_or_si128(block, case_bit), _mm_set1_epi8('a'));
    const __m128i letter = _mm_cmpeq_epi8(_mm_min_epu8(from_a, _mm_set1_epi8('z' - 'a')), from_a);
    const __m128i small = _mm_cmpeq_epi8(_mm_and_si128(block, case_bit), case_bit);
    masks.letters |= bits(letter) << i;
    masks.capitals |= bits(_mm_andnot_si128(small, letter)) << i;
    masks.spaces |= bits(_mm_cmpeq_epi8(block, _mm_set1_epi8(' '))) << i;
  }
  return masks;
}
#else
inline LetterMasks letter_masks_fast(const char* bytes) { return letter_masks_scalar(bytes); }
#endif

// The masks of the 64 bytes from byte `at` on; what lies behind the end of the text is neither letter nor space.
inline LetterMasks letter_masks(std::string_view text, std::size_t at) {
  if (text.size() - at >= LetterMasks::kBytes) return letter_masks_fast(text.data() + at);
  std::array<char, LetterMasks::kBytes> tail{};
  std::memcpy(tail.data(), text.data() + at, text.size() - at);
  return letter_masks_fast(tail.data());
}

}  // namespace petik
