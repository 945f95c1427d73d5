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

// The document's id as an IRI: an http(s) address stays one, any other id becomes a relative one.
std::string document_iri(std::string_view id);

}  // namespace petik
