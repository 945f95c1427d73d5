// Finds who and what is named: patterns and model meet here, with one table of priorities.
//
//     petik::tag_entities(doc, lexicon);     // doc.entities, sorted by begin, none inside another
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.entities; needs tokens and sentences. Never fails.
void tag_entities(Document& doc, const Lexicon& lexicon);

}  // namespace petik
