// Finds who and what is named: patterns and model meet here, with one table of priorities.
//
//     petik::tag_entities(doc, lexicon);     // doc.entities, sorted by begin, none inside another
#pragma once

#include "petik/document/document.hpp"
#include "petik/entity/model.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.entities by the model that is compiled in; needs tokens and sentences. Never fails.
void tag_entities(Document& doc, const Lexicon& lexicon);

// The same by another model, such as one just trained.
void tag_entities(Document& doc, const Lexicon& lexicon, const Model& model);

}  // namespace petik
