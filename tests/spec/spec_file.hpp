// A spec is prose whose examples are the tests: tests/spec/*.txt. Prose is skipped; an example is
//
//     ========================          24 or more
//     After the quote: cue and name     its title
//     "Kami siap," kata Sarno.          the text, with a line break after its last line
//     ---
//     direct | Sarno | kata | Kami siap,
//     ========================
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace petik::test {

struct SpecExample {
  std::string title;
  std::string place;  // quotes.txt:12, of the title
  std::string text;
  std::vector<std::string> expected;  // records, no blank lines
};

// The examples of a spec, in order. Throws std::runtime_error (file and line) where one is not whole.
std::vector<SpecExample> read_spec(const std::filesystem::path& path);

// The same from lines that are read already; `name` is for messages.
std::vector<SpecExample> parse_spec(const std::vector<std::string>& lines, const std::string& name);

}  // namespace petik::test
