// brat standoff read back: a text and the lines of the .ann file that stands beside it, as append_brat() writes them.
//
//     petik::Document doc = petik::read_brat("Rini datang.", "T1\tPERSON 0 4\tRini\n");
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// Both are valid UTF-8, offsets code points. Types of T lines: those of entities, Quote, Cue, Source. A mention of
// several pieces is one span; of a quote they are pieces of its content, but for those that only a line break
// parts under the attribute Wrapped. Attributes, relations
// and notes of other programs, events and normalisations are left out. Layers: entities, names and quotes, each where
// there is one.
//
// Throws petik::LineError, for a line of `annotations`: not of brat's form, an unknown type of a T line, offsets beyond
// the text or of other words than those beside them, a reference to nothing.
Document read_brat(std::string text, std::string_view annotations);

}  // namespace petik
