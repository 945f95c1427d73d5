// The quotes of a document: direct, indirect and mixed, each with its speaker.
#pragma once

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.quotes; needs tokens, marks, paragraphs and sentences. `folded` are the document's tokens.
void extract_quotes(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

// Fills doc.marked: the words in marks that doc.quotes do not hold; needs the same layers and the quotes.
void classify_marked(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

}  // namespace petik
