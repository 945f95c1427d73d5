// W3C Web Annotations (w3.org/TR/annotation-model) in JSON-LD: one AnnotationPage a document, a line each.
//
// Every annotation points into the text twice: TextPositionSelector by offsets, TextQuoteSelector by the words and what
// stands round them. A mention is tagged with its type and identified by its name; a quote is tagged with its type and
// identified by its speaker, with a target for each piece.
#pragma once

#include <string>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

// Appends the page of the document's entities and quotes, and a newline. Offsets count `unit`s: the model wants code
// points; programs in JavaScript often count UTF-16 units.
void append_web_annotations(const Document& doc, OffsetUnit unit, std::string& out);

// A page that append_web_annotations() wrote, in one line of valid UTF-8. The id is that of the page: percent-decoded
// if it is no address. Layers: entities, names and quotes, each where there is one; cues and sources are not in the
// form. Throws petik::Error without a place: broken JSON, no page, no text, an annotation whose offsets (code points,
// bytes or UTF-16 units, whichever fit) are not those of its words.
Document read_web_annotations(std::string_view page);

// The document's id as an IRI: an http(s) address stays one, any other id becomes a relative one.
std::string document_iri(std::string_view id);

}  // namespace petik
