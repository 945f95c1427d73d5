// The value of a mention on one line: amount=12600000000;currency=IDR.
//
//     petik::append_value(entity, out);   // nothing for a mention without a value
//     petik::parse_value("amount=5;currency=IDR").size() == 2
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

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

// The fields of such a line; none if it is not of that form.
inline std::vector<ValueField> parse_value(std::string_view text) {
  std::vector<ValueField> fields;
  while (!text.empty()) {
    const std::string_view field = text.substr(0, text.find(';'));
    const std::size_t equals = field.find('=');
    if (equals == 0 || equals == std::string_view::npos) return {};
    fields.push_back({std::string(field.substr(0, equals)), std::string(field.substr(equals + 1))});
    text.remove_prefix(std::min(text.size(), field.size() + 1));
  }
  return fields;
}

// Types whose mentions stand for a value, not for somebody or something that has a name.
constexpr bool has_values(EntityType type) { return type >= EntityType::date; }

}  // namespace petik
