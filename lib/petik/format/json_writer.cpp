#include "petik/format/json_writer.hpp"

#include <fmt/format.h>

#include <iterator>

namespace petik {
namespace {

constexpr bool needs_escape(unsigned char byte) { return byte < 0x20 || byte == '"' || byte == '\\'; }

void append_escape(char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
  }
}

}  // namespace

void JsonWriter::append_quoted(std::string_view text) {
  out_->push_back('"');
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape(static_cast<unsigned char>(text[at]))) continue;
    out_->append(text, done, at - done);
    append_escape(text[at], *out_);
    done = at + 1;
  }
  out_->append(text, done);
  out_->push_back('"');
}

void JsonWriter::key(std::string_view name) {
  comma();
  append_quoted(name);
  out_->push_back(':');
  needs_comma_ = false;
}

void JsonWriter::string(std::string_view text) {
  comma();
  append_quoted(text);
}

void JsonWriter::number(std::uint64_t value) {
  comma();
  const fmt::format_int digits(value);
  out_->append(digits.data(), digits.size());
}

void JsonWriter::fixed2(double value) {
  comma();
  fmt::format_to(std::back_inserter(*out_), "{:.2f}", value);
}

void JsonWriter::raw(std::string_view json) {
  comma();
  out_->append(json);
}

}  // namespace petik
