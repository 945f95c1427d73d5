#include "petik/lexicon/office_words.hpp"

#include <algorithm>

namespace petik {
namespace {

// Calls `use(word, bracketed)` with each word between blanks; `bracketed` from "(" to ")".
template <typename Use>
void for_each_word(std::string_view words, Use use) {
  bool bracketed = false;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    bracketed = bracketed || word.starts_with('(');
    if (!word.empty()) use(word, bracketed);
    bracketed = bracketed && word.find(')') == std::string_view::npos;
  }
}

// Without its brackets and comma: "(lkp)", "kecil,".
std::string_view bare(std::string_view word) {
  while (word.starts_with('(')) word.remove_prefix(1);
  while (word.ends_with(')') || word.ends_with(',')) word.remove_suffix(1);
  return word;
}

// "kapolri," -> kepala kepolisian republik indonesia, with its comma.
void append_written_out(const Lexicon& lexicon, std::string_view word, std::string& out) {
  const bool comma = word.ends_with(',');
  if (comma) word.remove_suffix(1);
  if (word == "ri" && !out.empty()) return;  // Ketua DPR RI
  const std::string_view full = lexicon.office_word(word);
  for_each_word(full.empty() ? word : full, [&](std::string_view part, bool) {
    if (part == "bidang") return;
    if (!out.empty()) out += ' ';
    out += part;
  });
  if (comma) out += ',';
}

}  // namespace

std::string written_out(const Lexicon& lexicon, std::string_view folded_office) {
  std::string out;
  for_each_word(folded_office, [&](std::string_view word, bool bracketed) {
    if (!bracketed) append_written_out(lexicon, word, out);
  });
  return out;
}

bool is_office_in_short(const Lexicon& lexicon, std::string_view office, std::string_view words) {
  if (office.find('(') == std::string_view::npos) return false;
  const std::string wanted = written_out(lexicon, words);
  std::string_view rest = wanted;
  bool same_head = true;
  bool head = true;
  bool in_short = false;
  for_each_word(office, [&](std::string_view word, bool bracketed) {
    const std::string full = written_out(lexicon, bare(word));
    const bool next =
        !full.empty() && rest.starts_with(full) && (rest.size() == full.size() || rest[full.size()] == ' ');
    if (head) same_head = next;
    head = false;
    if (!next) return;
    rest.remove_prefix(std::min(full.size() + 1, rest.size()));
    in_short = in_short || bracketed;
  });
  return same_head && in_short && rest.empty();
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
