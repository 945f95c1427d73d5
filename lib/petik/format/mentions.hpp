// Which mention each token belongs to: the step from spans of bytes to the rows of a column format.
//
//     const std::vector<std::uint32_t> mentions = mention_of_tokens(doc);
//     doc.entities[mentions[3]].type == petik::EntityType::person
#pragma once

#include <cstdint>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

// For each token the index of the entity that covers it or a part of it, kNone outside. Of two that claim a token
// (other programs' records) the one that stands first in the list has it. Needs tokens and entities.
std::vector<std::uint32_t> mention_of_tokens(const Document& doc);

}  // namespace petik
