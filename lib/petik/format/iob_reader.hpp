// IOB2 read back: words, sentences and mentions. The form holds no gaps, so the text is made anew: a line a sentence, a
// space between words but where Indonesian has none.
//
//     petik::Document doc = petik::read_iob("Rini _ _ B-PERSON\nWiryawan _ _ I-PERSON\nhadir _ _ O\n. _ _ O\n");
//     doc.text == "Rini Wiryawan hadir.\n"
#pragma once

#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// One document, valid UTF-8: lines of a word, any columns, and a tag (O, B-TYPE, I-TYPE), parted by blanks, or by tabs
// where there are some; an empty line ends a sentence, a line -DOCSTART- is passed over. PER,
// ORGANIZATION, LOCATION and PLACE of other corpora are known; an I- that goes on with nothing begins a mention, as
// conlleval counts. Tokens have no kind yet (TokenKind::other). Layers: tokens, sentences, entities.
//
// Throws petik::LineError: a line of one column, another tag.
Document read_iob(std::string_view document);

}  // namespace petik
