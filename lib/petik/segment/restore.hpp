// Layers that came with a record (JSON Lines) know their spans only. This gives them the rest: the flags of tokens, the
// tokens of sentences and paragraphs, the sentences of paragraphs.
//
//     petik::restore_tokens(doc);       // when doc.tokens were read
//     petik::restore_structure(doc);    // when doc.tokens are there
#pragma once

#include "petik/document/document.hpp"

namespace petik {

// Sets the flags of every token from the text.
void restore_tokens(Document& doc);

// Sets the ranges of every sentence and paragraph from their spans: what begins inside a span belongs to it.
void restore_structure(Document& doc);

}  // namespace petik
