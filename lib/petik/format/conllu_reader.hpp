// CoNLL-U read back: tokens with their clitics, sentences, paragraphs and mentions; the text from FORM and the gaps
// that MISC tells.
//
//     petik::Document doc = petik::read_conllu("# newdoc id = a\n1\tKami\t_\t_\t_\t_\t_\t_\t_\t_\n...");
//     doc.text == "Kami siap."
#pragma once

#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// One document, valid UTF-8: all sentences from "# newdoc" to the next. The id is that of "# newdoc id", else empty.
//
// A gap is what SpacesAfter or SpaceAfter=No says, else what "# text" shows, else one space, and an empty line before
// "# newpar". Tokens have no kind yet (TokenKind::other). Layers: tokens and sentences; paragraphs where there is a
// "# newpar"; entities, and names for mentions of one id, where there is a "# global.Entity" or an Entity=. Columns but
// ID, FORM and MISC, and empty nodes, are left out.
//
// Throws petik::LineError: not ten columns, ids out of order, a mention that does not close or whose type petik lacks.
Document read_conllu(std::string_view document);

}  // namespace petik
