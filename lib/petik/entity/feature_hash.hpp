// Features are 32-bit hashes: of the number of their kind and of one or two values. No strings are made, none are kept.
//
//     FeatureList features;
//     features.add(1, hash_of_word);
//     features.add(30, classes, shape);
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace petik {

inline std::uint32_t mix(std::uint32_t a, std::uint32_t b) {
  std::uint64_t x = (static_cast<std::uint64_t>(a) << 32U | b) * 0x9E3779B97F4A7C15U;
  x ^= x >> 29U;
  x *= 0xBF58476D1CE4E5B9U;
  return static_cast<std::uint32_t>(x >> 32U);
}

// The features of a token, or some of them.
class FeatureList {
 public:
  // More than a token can have: it has a fixed number of features, and one for each class, kind of phrase and usage.
  static constexpr std::size_t kMost = 160;

  void add(std::uint32_t kind, std::uint32_t value) { hashes_[size_++] = mix(kind, value); }
  void add(std::uint32_t kind, std::uint32_t a, std::uint32_t b) { add(kind, mix(a, b)); }
  void clear() { size_ = 0; }

  operator std::span<const std::uint32_t>() const { return {hashes_.data(), size_}; }

 private:
  std::array<std::uint32_t, kMost> hashes_;  // filled as far as size_
  std::size_t size_ = 0;
};

}  // namespace petik
