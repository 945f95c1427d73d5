// Words in quotation marks that are no speech, as JSON: what petik quotes --all-marks adds to a document.
//
//     [{"start":5,"end":15,"kind":"title","text":"Ombak Laut"}]
#pragma once

#include <string>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

// Offsets into doc.text in the unit.
std::string marks_json(const Document& doc, OffsetUnit unit);

}  // namespace petik
