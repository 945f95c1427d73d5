// Tokens to paragraphs and sentences.
#pragma once

#include <cstdint>

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.paragraphs (spans, tokens, kinds). A paragraph is a run of text without a line break.
void split_paragraphs(Document& doc, const Lexicon& lexicon);

// How sentences and quotations go together: "Stok aman. Harga tetap," kata Budi. is one sentence where quotations are
// kept whole, and two where they are parted.
enum class Quotations : std::uint8_t { whole, parted };

// Fills doc.sentences and each paragraph's range of sentences; needs tokens, paragraphs and marks. No sentence ends
// between a closing mark and its cue ("Siap." kata Sarno), nor, with Quotations::whole, inside a pair of marks.
void split_sentences(Document& doc, const Lexicon& lexicon, Quotations quotations = Quotations::whole);

}  // namespace petik
