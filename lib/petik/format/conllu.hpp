// CoNLL-U, the format of Universal Dependencies: ten columns a word, of which petik fills ID, FORM and MISC.
//
// SpaceAfter=No and SpacesAfter (and SpacesBefore on a document's first token), with \s \t \n \r \p \\ for space, tab,
// line feed, carriage return, | and \, \u00a0 and the like for other white space, let the text be rebuilt byte for
// byte. Mentions, where the document has them, stand in MISC as CorefUD 1.x writes them (ufal.mff.cuni.cz/corefud):
// Entity=(a_n1-person-1 ... Entity=a_n1).
//
//     petik::append_conllu(doc, out);   // doc has tokens, words, sentences and paragraphs
#pragma once

#include <string>

#include "petik/document/document.hpp"

namespace petik {

// Appends the document: # newdoc id (and # global.Entity), then each sentence with # newpar (at a paragraph's first), #
// sent_id and # text.
void append_conllu(const Document& doc, std::string& out);

}  // namespace petik
