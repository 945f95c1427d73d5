// The tags of the sequence model: O, and S B I E (single, begin, inside, end) of each type that it knows. They are
// numbered by place: O, S of all types, B of all types and so on, so that those that may stand at one place lie side by
// side for vector instructions.
//
//     label(EntityType::person, Place::begin)    // B-PERSON
//     follows(B-PERSON, E-PERSON) == true, follows(B-PERSON, O) == false
#pragma once

#include <array>
#include <cstdint>

#include "petik/document/entity.hpp"

namespace petik {

// Amounts and dates are no business of the model: they have patterns.
inline constexpr std::array<EntityType, 10> kModelTypes = {
    EntityType::person, EntityType::org,     EntityType::gpe,         EntityType::loc, EntityType::fac,
    EntityType::event,  EntityType::product, EntityType::work_of_art, EntityType::law, EntityType::norp};

enum class Place : std::uint8_t { single, begin, inside, end };

using Label = std::uint8_t;
inline constexpr Label kOutside = 0;
inline constexpr std::size_t kPlaces = 4;
inline constexpr std::size_t kLabels = 1 + kModelTypes.size() * kPlaces;  // 41
inline constexpr std::size_t kLabelSlots = 48;                            // padded for vector instructions

constexpr Label label(std::size_t type, Place place) {
  return static_cast<Label>(1 + static_cast<std::size_t>(place) * kModelTypes.size() + type);
}
constexpr std::size_t type_of(Label label) { return (label - 1U) % kModelTypes.size(); }                 // not of O
constexpr Place place_of(Label label) { return static_cast<Place>((label - 1U) / kModelTypes.size()); }  // not of O

// True if a mention may begin at this label, the text before it being outside or at a mention's end.
constexpr bool opens(Label label) {
  return label == kOutside || place_of(label) == Place::begin || place_of(label) == Place::single;
}
constexpr bool closes(Label label) {
  return label == kOutside || place_of(label) == Place::end || place_of(label) == Place::single;
}

// True if `next` may stand right after `label`.
constexpr bool follows(Label label, Label next) {
  if (closes(label)) return opens(next);
  return !opens(next) && type_of(label) == type_of(next);
}

}  // namespace petik
