// Finds who and what is named: patterns and model meet here, with one table of priorities.
//
//     petik::tag_entities(doc, lexicon, FoldedTokens(doc, lexicon));     // doc.entities, sorted by begin, none inside
//     another
#pragma once

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/model.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.entities by the model that is compiled in; needs tokens and sentences. `folded` are the document's tokens.
// Never fails.
void tag_entities(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

// The same by another model, such as one just trained.
void tag_entities(Document& doc, const Lexicon& lexicon, const Model& model);
void tag_entities(Document& doc, const Lexicon& lexicon, const Model& model, const FoldedTokens& folded);

}  // namespace petik
