// A text cut at the ends of its quotes, cues, sources and mentions: pieces that all of one piece share, for formats
// whose elements must nest.
//
//     for (const MarkedPiece& piece : marked_pieces(doc)) open(piece.quote, piece.part, piece.entity);
#pragma once

#include <cstdint>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

struct MarkedPiece {
  Span span;
  std::uint32_t quote = kNone;   // whose content it is; of two, one in the other, the inner one
  std::uint32_t part = kNone;    // whose cue or source it is
  bool is_source = false;        // of `part`: the source, else the cue
  std::uint32_t entity = kNone;  // indices into the document's layers
};

// The pieces of the paragraphs, in order, none over the end of a paragraph, none empty.
std::vector<MarkedPiece> marked_pieces(const Document& doc);

}  // namespace petik
