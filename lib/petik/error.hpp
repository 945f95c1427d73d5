// The one error type of petik. Analysis never fails on valid UTF-8; only loading can (files, data, options), and
// such an error names the place:
//
//     throw petik::Error("cues.tsv", 12, "expected 4 columns, found 3");   // "cues.tsv:12: expected 4 columns, ..."
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace petik {

class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message) : std::runtime_error(message) {}

  // `line` counts from 1; 0 stands for "the whole file".
  Error(std::string_view file, std::size_t line, std::string_view message)
      : std::runtime_error(place(file, line) + std::string(message)) {}

 private:
  static std::string place(std::string_view file, std::size_t line) {
    std::string where(file);
    if (line != 0) where.append(":").append(std::to_string(line));
    return where + ": ";
  }
};

// An error in a document of several lines; who knows where the document stands in its file makes a place of it.
class LineError : public Error {
 public:
  // `line` counts from 1, from the first line of the document.
  LineError(std::size_t line, const std::string& message) : Error(message), line_(line) {}

  std::size_t line() const { return line_; }

 private:
  std::size_t line_;
};

}  // namespace petik
