#include "petik/lexicon/office_words.hpp"

#include <algorithm>

namespace petik {
namespace {

// Word by word.
void append(std::string_view words, std::string& out) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    if (word == "bidang") continue;
    if (!out.empty()) out += ' ';
    out += word;
  }
}

// "kapolri," -> its word and its comma.
void append_written_out(const Lexicon& lexicon, std::string_view word, std::string& out) {
  const bool comma = word.ends_with(',');
  const std::string_view bare = comma ? word.substr(0, word.size() - 1) : word;
  const std::string_view full = lexicon.office_word(bare);
  append(full.empty() ? bare : full, out);
  if (comma) out += ',';
}

}  // namespace

std::string written_out(const Lexicon& lexicon, std::string_view folded_office) {
  std::string out;
  bool bracketed = false;
  while (!folded_office.empty()) {
    const std::size_t end = std::min(folded_office.find(' '), folded_office.size());
    const std::string_view word = folded_office.substr(0, end);
    folded_office.remove_prefix(std::min(end + 1, folded_office.size()));
    bracketed = bracketed || word.starts_with('(');
    if (!bracketed && !word.empty()) append_written_out(lexicon, word, out);
    bracketed = bracketed && word.find(')') == std::string_view::npos;
  }
  return out;
}

bool holds_words(std::string_view office, std::string_view words) {
  const auto parts = [&](std::size_t at) {
    return at >= office.size() || office[at] == ' ' || office[at] == ',' || office[at] == '(' || office[at] == ')';
  };
  if (words.empty()) return false;
  for (std::size_t at = office.find(words); at != std::string_view::npos; at = office.find(words, at + 1)) {
    if ((at == 0 || parts(at - 1)) && parts(at + words.size())) return true;
  }
  return false;
}

}  // namespace petik
