// The weights of the sequence model: a table from feature hashes to one small weight a label, and the weights of one
// label after another. Read where it lies (.rodata); nothing is filled at start.
//
// File: the header below, transitions int16[kLabels][kLabels], slots {uint32 feature, uint32 row}[slots], rows
// int8[rows][kLabelSlots]. Little endian. Made by petik-train.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "petik/entity/labels.hpp"

namespace petik {

struct ModelHeader {
  std::array<char, 8> magic;  // "petikm1\n"
  std::uint32_t labels;       // kLabels
  std::uint32_t slots;        // a power of two
  std::uint32_t rows;
  float scale;  // a weight of 1.0 in units of the table
};

inline constexpr std::array<char, 8> kModelMagic = {'p', 'e', 't', 'i', 'k', 'm', '1', '\n'};

struct ModelSlot {
  std::uint32_t feature;  // 0: free
  std::uint32_t row;
};

using Scores = std::array<std::int16_t, kLabelSlots>;

class Model {
 public:
  // Throws petik::Error if `bytes` is not a model of these labels. The bytes must outlive the model, aligned to 8.
  explicit Model(std::string_view bytes);

  // The model that is compiled in.
  static const Model& builtin();

  // Adds up the weights of the features that are known. In three sweeps, so that the look-ups wait for memory together.
  void add(std::span<const std::uint32_t> features, Scores& scores) const;

  // Another for each model of the process, never 0.
  std::uint64_t id() const { return id_; }

  // The most that a name or nothing ending at `other` can gain on one ending at `best` by what follows: where its score
  // is lower by more, it cannot win.
  int gain(Label best, Label other) const { return gains_[best][other]; }

  int transition(Label from, Label to) const { return transitions_[from * kLabels + to]; }
  const std::int16_t* transitions_from(Label from) const { return transitions_ + from * kLabels; }  // kLabels of them

 private:
  void find_gains();

  std::uint64_t id_ = 0;
  const std::int16_t* transitions_ = nullptr;
  const ModelSlot* slots_ = nullptr;
  const std::int8_t* rows_ = nullptr;
  std::size_t mask_ = 0;
  std::array<std::array<int, kLabels>, kLabels> gains_{};
};

}  // namespace petik
