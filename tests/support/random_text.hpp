// Texts for tests of agreement and of properties: the sample articles, their variants, and random edits of them.
//
//     for (const std::string& text : petik::test::sample_texts()) check(petik::test::edited(text, seed));
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "petik/text/utf8.hpp"
#include "support/files.hpp"

namespace petik::test {

inline const std::vector<std::string>& sample_texts() {
  static const std::vector<std::string> texts = [] {
    std::vector<std::string> read;
    for (const auto& path : files_under("data/samples", {".txt"})) read.push_back(read_file(path));
    for (const auto& path : files_under("tests/spec", {".txt"})) read.push_back(read_file(path));
    return read;
  }();
  return texts;
}

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// The text as other programs write it: CRLF, lone CR, no-break spaces, zero-width spaces between words, decomposed
// letters, a byte order mark, soft hyphens inside words.
inline std::vector<std::string> variants(const std::string& text) {
  return {replaced(text, "\n", "\r\n"),     replaced(text, "\n", "\r"),     replaced(text, " ", "\u00A0"),
          replaced(text, " ", "\u200B"),    replaced(text, "e", "e\u0301"), "\uFEFF" + text,
          replaced(text, "an", "a\u00ADn"), replaced(text, " ", " \u200E")};
}

// `text` with `edits` random pieces put in, doubled or taken out; always valid UTF-8. The same for the same seed.
inline std::string edited(std::string text, std::uint32_t seed, unsigned edits = 40) {
  constexpr std::array<std::string_view, 40> kPieces = {
      "\"",  "'",  "''",   "``",  "“",        "”",      "’",      "«",       "(",   ")",
      ".",   ",",  "...",  "…",   "-",        "--",     "/",      ":",       "@",   "#",
      " ",   "\n", "\r\n", "\t",  "\u00A0",   "\u200B", "\u00AD", "e\u0301", "é",   "7",
      "1.5", "Rp", "A.",   "dr.", "👍🏽", "北京",   "&quot;", "â€œ",     "KPK", std::string_view("\0", 1)};
  std::mt19937 random(seed);
  for (unsigned i = 0; i < edits && !text.empty(); ++i) {
    const std::size_t at = random() % text.size();
    if (random() % 3 == 0) text.erase(at, 1 + random() % 5);
    if (at <= text.size()) text.insert(at, kPieces[random() % kPieces.size()]);
  }
  return repair(text, Repair::skip);
}

}  // namespace petik::test
