// Writes JSON onto the end of a string. Small and direct: no tree, no recursion, commas set by itself.
//
//     std::string out;
//     petik::JsonWriter json(out);
//     json.begin_object();
//     json.key("id");
//     json.string("q1");
//     json.end_object();          // {"id":"q1"}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace petik {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(&out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  // The key of the next value.
  void key(std::string_view name);

  // `text`: valid UTF-8. Quotation marks, backslashes and control characters are escaped, all else stays.
  void string(std::string_view text);
  void number(std::uint64_t value);
  void fixed2(double value);  // two decimals, whatever the locale: 0.97
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  void raw(std::string_view json);  // a complete JSON value

 private:
  void comma() {
    if (needs_comma_) out_->push_back(',');
    needs_comma_ = true;
  }
  void open(char bracket) {
    comma();
    out_->push_back(bracket);
    needs_comma_ = false;
  }
  void close(char bracket) {
    out_->push_back(bracket);
    needs_comma_ = true;
  }
  void append_quoted(std::string_view text);

  std::string* out_;
  bool needs_comma_ = false;
};

}  // namespace petik
