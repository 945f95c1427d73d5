// The value of a mention on one line: amount=12600000000;currency=IDR.
//
//     petik::append_value(entity, out);   // nothing for a mention without a value
#pragma once

#include <string>

#include "petik/document/entity.hpp"

namespace petik {

// Appends key=value pairs parted by ";". Values of petik's own hold neither; nothing is escaped.
inline void append_value(const Entity& entity, std::string& out) {
  bool first = true;
  for (const ValueField& field : entity.value) {
    if (!first) out += ';';
    first = false;
    out += field.key;
    out += '=';
    out += field.value;
  }
}

inline std::string value_text(const Entity& entity) {
  std::string text;
  append_value(entity, text);
  return text;
}

}  // namespace petik
