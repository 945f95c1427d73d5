// The weights of the sequence model: a table from feature hashes to one small weight a label, and the weights of one
// label after another. Read where it lies (.rodata); nothing is filled at start.
//
// File: the header below, transitions int16[kLabels][kLabelSlots], filter uint64[kFilterWords], seeds uint16[seeds],
// rows ModelRow[rows]. Little endian; each part begins on a multiple of eight. Made by petik-train.
//
// The table is a perfect hash by seeds (hash and displace, Belazzougui, Botelho and Dietzfelbinger 2009): the feature
// chooses a seed, both together the one row where the feature can be. The seeds stay in the cache, so that a feature
// costs one wait for memory and no branch.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "petik/entity/labels.hpp"

namespace petik {

struct ModelHeader {
  std::array<char, 8> magic;  // "petikm3\n"
  std::uint32_t labels;       // kLabels
  std::uint32_t seeds;        // a power of two
  std::uint32_t rows;         // some of them free
  float scale;                // a weight of 1.0 in units of the table
};

inline constexpr std::array<char, 8> kModelMagic = {'p', 'e', 't', 'i', 'k', 'm', '3', '\n'};

struct ModelRow {
  std::array<std::int8_t, kLabelSlots - sizeof(std::uint32_t)> weights;  // by label; zeros behind the last label
  std::uint32_t feature;                                                 // 0: free
};
static_assert(sizeof(ModelRow) == kLabelSlots && kLabels <= sizeof(ModelRow::weights));

// The row of a feature, by the seed that stands at feature & (seeds - 1).
constexpr std::uint32_t row_place(std::uint32_t feature, std::uint16_t seed, std::uint32_t rows) {
  std::uint32_t x = (feature + seed * 0x9E3779B9U) * 0x85EBCA6BU;
  x = (x ^ x >> 16U) * 0xC2B2AE35U;
  return static_cast<std::uint32_t>((static_cast<std::uint64_t>(x) * rows) >> 32U);
}

using Scores = std::array<std::int16_t, kLabelSlots>;

class Model {
 public:
  // Throws petik::Error if `bytes` is not a model of these labels. The bytes must outlive the model, aligned to 8.
  explicit Model(std::string_view bytes);

  // The model that is compiled in, and its bytes.
  static const Model& builtin();
  static std::string_view builtin_bytes();

  // Adds up the weights of the features that are known. In sweeps, so that the look-ups wait for memory together. Every
  // way of computing gives the same scores.
  enum class Way : std::uint8_t { plain, avx2 };
  void add(std::span<const std::uint32_t> features, Scores& scores) const { add(features, scores, best_way()); }
  void add(std::span<const std::uint32_t> features, Scores& scores, Way way) const;

  // The same in two steps, between which other work may be done while memory is waited for: the rows where the features
  // can be, at most kTogether of them, and the sum of their weights and of sums that were made before.
  static constexpr std::size_t kTogether = 160;
  struct Sought {
    std::span<const std::uint32_t> features;      // to be kept by the caller
    std::array<const ModelRow*, kTogether> rows;  // filled up to their number
  };
  void seek(std::span<const std::uint32_t> features, Sought& sought) const;
  void add(const Sought& sought, std::span<const Scores* const> sums, Scores& scores) const {
    add(sought, sums, scores, best_way());
  }

  // The fastest that this processor can do.
  static Way best_way();

  // Another for each model of the process, never 0.
  std::uint64_t id() const { return id_; }

  // The most that a name or nothing ending at one label can gain on one ending at another by what follows: where its
  // score is lower by more, it cannot win.
  int largest_gain() const { return largest_gain_; }

  int transition(Label from, Label to) const { return transitions_[from * kLabelSlots + to]; }
  const std::int16_t* transitions_from(Label from) const { return transitions_ + from * kLabelSlots; }  // kLabelSlots

  // The transitions between two places in a mention, by type; zeros behind the last.
  using ByType = std::array<std::int16_t, 16>;
  const ByType& within(Place from, Place to) const {
    return within_[from == Place::begin ? 0 : 1][to == Place::inside ? 0 : 1];
  }

 private:
  void find_largest_gain();
  void gather_within();
  void add(const Sought& sought, std::span<const Scores* const> sums, Scores& scores, Way way) const;
  const ModelRow* row_of(std::uint32_t feature) const {
    return rows_ + row_place(feature, seeds_[feature & mask_], row_count_);
  }

  std::uint64_t id_ = 0;
  const std::int16_t* transitions_ = nullptr;
  const std::uint16_t* seeds_ = nullptr;
  const ModelRow* rows_ = nullptr;
  std::uint32_t mask_ = 0;
  std::uint32_t row_count_ = 0;
  int largest_gain_ = 0;
  std::array<std::array<ByType, 2>, 2> within_{};
};

}  // namespace petik
