// Tokens to paragraphs and sentences.
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.paragraphs (spans, tokens, kinds). A paragraph is a run of text without a line break.
void split_paragraphs(Document& doc, const Lexicon& lexicon);

// Fills doc.sentences and each paragraph's range of sentences; needs tokens, paragraphs and marks. A sentence never
// ends inside a pair of quotation marks, nor between a closing mark and its cue: "Siap." kata Sarno.
void split_sentences(Document& doc, const Lexicon& lexicon);

}  // namespace petik
