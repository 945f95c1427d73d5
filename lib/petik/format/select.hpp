// Keeps the mentions of some types and lets the others go.
//
//     petik::keep_types(doc, petik::bit_of(EntityType::person) | petik::bit_of(EntityType::org));
#pragma once

#include <cstdint>

#include "petik/document/document.hpp"

namespace petik {

constexpr std::uint32_t bit_of(EntityType type) { return 1U << static_cast<unsigned>(type); }

// `types`: bits of bit_of(). The names stay in their places, so that references to them stay right; those of other
// types lose their mentions.
void keep_types(Document& doc, std::uint32_t types);

}  // namespace petik
