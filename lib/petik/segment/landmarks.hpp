// The tokens of a text that paragraphs, quotations and sentences turn on. Three tokens of four are none; one pass over
// the tokens finds them for all that comes after.
//
//     "warga , Budi . Ia"     . is an edge, for a sentence may end there; warga and , are none
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

// Tokens by index, in order.
class Landmarks {
 public:
  Landmarks() = default;
  explicit Landmarks(const Document& doc);

  // The last tokens of lines.
  std::span<const std::uint32_t> line_ends() const { return line_ends_; }

  // All quotation marks.
  std::span<const std::uint32_t> marks() const { return marks_; }

  // Those behind which a sentence may end or brackets open, by their kinds and flags and those of the next one; the
  // last token is always one.
  std::span<const std::uint32_t> edges() const { return edges_; }

 private:
  void sort(const Document& doc, std::span<const std::uint32_t> found);

  std::vector<std::uint32_t> line_ends_;
  std::vector<std::uint32_t> marks_;
  std::vector<std::uint32_t> edges_;
};

}  // namespace petik
