#include "petik/format/json_writer.hpp"

#include <fmt/format.h>

#include <cstring>
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

constexpr std::size_t kWord = 8;  // bytes looked at in one go

// Some byte of the word is zero; the usual trick with borrows.
constexpr std::uint64_t zero_bytes(std::uint64_t word) {
  return (word - 0x0101010101010101U) & ~word & 0x8080808080808080U;
}

// One of eight bytes needs an escape.
bool any_escape(const char* text) {
  std::uint64_t word = 0;
  std::memcpy(&word, text, kWord);
  const std::uint64_t control = (word - 0x2020202020202020U) & ~word & 0x8080808080808080U;
  return (control | zero_bytes(word ^ 0x2222222222222222U) | zero_bytes(word ^ 0x5C5C5C5C5C5C5C5CU)) != 0;
}

// The first byte from `at` on that needs an escape, or the size of the text.
std::size_t next_escape(std::string_view text, std::size_t at) {
  while (at + kWord <= text.size() && !any_escape(text.data() + at)) at += kWord;
  while (at < text.size() && !needs_escape(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

}  // namespace

void JsonWriter::append_quoted(std::string_view text) {
  out_->push_back('"');
  std::size_t done = 0;
  for (std::size_t at = next_escape(text, 0); at < text.size(); at = next_escape(text, done)) {
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
