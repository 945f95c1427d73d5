// Mentions of people, organisations, places, dates and amounts, and the names that link them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/text/span.hpp"

namespace petik {

// The OntoNotes 5 types, printed in capitals.
enum class EntityType : std::uint8_t {
  person,
  org,
  gpe,
  loc,
  fac,
  event,
  product,
  work_of_art,
  law,
  norp,
  language,
  date,
  time,
  money,
  percent,
  quantity,
  cardinal,
  ordinal,
};

inline constexpr std::uint32_t kNone = 0xffffffff;  // "no such index", in every layer

// One field of a value, e.g. {"amount", "60000000000"} and {"currency", "USD"}.
struct ValueField {
  std::string key;
  std::string value;
};

struct Entity {
  Span span;
  EntityType type = EntityType::person;
  std::uint32_t name = kNone;     // index into Document::names
  std::vector<ValueField> value;  // empty where it has none
};

// Who or what a group of mentions stands for in the article.
struct Name {
  std::string canonical;  // the fullest form in the article, without titles: Mark Zuckerberg
  EntityType type = EntityType::person;
  std::vector<std::string> aliases;     // other forms, in order of appearance: Zuckerberg, Zuck
  std::string role;                     // CEO Meta; empty where none is given
  std::vector<std::uint32_t> mentions;  // indices into Document::entities
};

}  // namespace petik
