// Names from the groups of mentions that a file tells: who reads a form notes groups, this makes Document::names of
// them.
//
//     doc.entities[0].name = doc.entities[2].name = 0;    // one group, by any number
//     petik::build_names(doc, {"Rini Wiryawan"});          // doc.names[0].mentions == {0, 2}
#pragma once

#include <string>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

// Orders the entities by their place in the text and the names by their first mention. On entry Entity::name is the
// group, an index into `canonical`, or kNone; an empty canonical form stands for the longest mention. A name has the
// type of its first mention.
void build_names(Document& doc, std::vector<std::string> canonical);

}  // namespace petik
