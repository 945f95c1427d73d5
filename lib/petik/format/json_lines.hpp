// The interchange format, one document a line (petik-format(5)). Reading fills the layers that the record holds, so
// that a later command does not compute them again; unknown keys are kept as they are written.
//
//     petik::Document doc = petik::JsonLineReader().read(R"({"id":"a","text":"Kami siap."})");
//     petik::append_json_line(doc, petik::Layer::none, petik::OffsetUnit::codepoint, out);
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

// Appends the document with those of `layers` that it has filled, and a newline.
void append_json_line(const Document& doc, Layer layers, OffsetUnit unit, std::string& out);

// Reads records; reuse one per thread.
class JsonLineReader {
 public:
  // The text is taken from the key `text_field`; it is "text" in what petik writes.
  explicit JsonLineReader(std::string text_field = "text");
  ~JsonLineReader();
  JsonLineReader(const JsonLineReader&) = delete;
  JsonLineReader& operator=(const JsonLineReader&) = delete;

  // One record; `line` is valid UTF-8 (a line end at its end is allowed). Throws petik::Error without a place: broken
  // JSON, a key that is there twice, no text, a lone surrogate, nesting deeper than 1000. Layers that are not as
  // petik-format(5) says, or whose offsets do not fit the text, stay among the unknown keys. The id is empty where the
  // record has none.
  Document read(std::string_view line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace petik
