// Walks over the lines of a text with their numbers, and over the fields of a line.
//
//     LineCursor lines(text);
//     while (lines.next()) use(lines.number(), fields_of(lines.line(), '\t'));
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace petik {

class LineCursor {
 public:
  explicit LineCursor(std::string_view text) : rest_(text) {}

  // Moves to the next line; false at the end. A line ends with \n or \r\n.
  bool next() {
    if (rest_.empty()) return false;
    const std::size_t end = rest_.find('\n');
    line_ = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    ++number_;
    return true;
  }

  std::string_view line() const { return line_; }
  std::size_t number() const { return number_; }  // from 1

 private:
  std::string_view rest_;
  std::string_view line_;
  std::size_t number_ = 0;
};

// What the separators part; an empty text is one empty field.
inline std::vector<std::string_view> fields_of(std::string_view text, char separator) {
  std::vector<std::string_view> fields;
  for (;;) {
    const std::size_t end = text.find(separator);
    fields.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return fields;
    text.remove_prefix(end + 1);
  }
}

}  // namespace petik
