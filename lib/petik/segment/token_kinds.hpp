// Kinds for tokens of a form that tells their places only (CoNLL-U, IOB2).
//
//     doc.tokens = {{{0, 4}}, {{4, 5}}};      // "kata,"
//     petik::restore_kinds(doc, lexicon);     // word, punctuation
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Sets the kind of every token: that of the token of petik's own which covers most of it, the first of those that cover
// as much. Tokens must be ordered and apart.
void restore_kinds(Document& doc, const Lexicon& lexicon);

}  // namespace petik
