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
// Without its brackets and comma: "(lkp)", "kecil,".
std::string_view bare(std::string_view word) {
  while (word.starts_with('(')) word.remove_prefix(1);
  while (word.ends_with(')') || word.ends_with(',')) word.remove_suffix(1);
  return word;
}

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

bool is_office_in_short(const Lexicon& lexicon, std::string_view office, std::string_view words) {
  if (office.find('(') == std::string_view::npos) return false;
  std::string wanted = written_out(lexicon, words);
  std::string_view rest = wanted;
  bool head = true;
  bool bracketed = false;
  bool in_short = false;
  while (!office.empty() && !rest.empty()) {
    const std::size_t end = std::min(office.find(' '), office.size());
    const std::string_view word = office.substr(0, end);
    office.remove_prefix(std::min(end + 1, office.size()));
    bracketed = bracketed || word.starts_with('(');
    const std::string full = written_out(lexicon, bare(word));
    const bool next =
        !full.empty() && rest.starts_with(full) && (rest.size() == full.size() || rest[full.size()] == ' ');
    if (head && !next) return false;
    head = false;
    if (next) {
      rest.remove_prefix(std::min(full.size() + 1, rest.size()));
      in_short = in_short || bracketed;
    }
    bracketed = bracketed && word.find(')') == std::string_view::npos;
  }
  return rest.empty() && in_short;
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
