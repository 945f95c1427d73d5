// Pairs quotation marks, paragraph by paragraph: which opens, which closes, which stands alone and is repaired.
//
// Glyphs are weak evidence (Kompas opens with ” too), so the roles are chosen together, at the least cost, from what
// stands beside a mark: space before opens, a comma inside or a cue after closes, a paragraph's end resets.
//     ”Stok aman. Tidak ada kenaikan,” kata Budi.      one pair
//     Harga turun," kata Sarno.                        one pair, its opening mark guessed
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/landmarks.hpp"

namespace petik {

// Fills doc.marks from doc.tokens, their landmarks and doc.paragraphs; pairs are ordered by `open`. Tells the kinds of
// the paragraphs where they are no layer yet and an unclosed pair asks for them.
void pair_marks(Document& doc, const Landmarks& landmarks, const Lexicon& lexicon);

}  // namespace petik
