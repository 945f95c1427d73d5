#include "petik/lexicon/boilerplate.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::size_t first_byte(std::string_view text) { return static_cast<unsigned char>(text.front()); }

// The first byte of the folded text; only its first character is folded, in `buffer`.
std::size_t folded_first(std::string_view text, std::string& buffer) {
  constexpr std::size_t kLongestCharacter = 4;  // bytes
  const char c = text.front();
  if (static_cast<unsigned char>(c) >= 0x80) return first_byte(fold(text.substr(0, kLongestCharacter), buffer));
  return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

}  // namespace

BoilerplateTexts::Kind BoilerplateTexts::kind_of(const DataTable& table, const DataRow& row) {
  if (row.cells.size() != 2) table.fail(row, "expected 2 columns: kind, text");
  if (row.cells[1].empty()) table.fail(row, "the text is empty");
  const std::string_view kind = row.cells[0];
  if (kind == "inside") return Kind::inside;
  if (kind == "prefix") return Kind::prefix;
  if (kind == "whole") return Kind::whole;
  table.fail(row, "unknown kind: " + std::string(kind) + " (prefix, whole, inside)");
}

BoilerplateTexts::BoilerplateTexts(const DataSource& source) {
  const DataTable table = source.rows("boilerplate.tsv");
  std::string buffer;
  for (const DataRow& row : table.rows) {
    const Kind kind = kind_of(table, row);
    entries_.push_back({kind, arena_.keep(fold(row.cells[1], buffer))});
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return std::pair(first_byte(a.text), a.kind) < std::pair(first_byte(b.text), b.kind);
  });
  inside_heads_.set(kAnyHead);
  heads_.set(kAnyHead);
  inside_pairs_.set(kAnyPair);
  for (const Entry& entry : entries_) {
    ++from_[first_byte(entry.text) + 1];
    longest_ = std::max(longest_, entry.text.size());
    add_head(entry.text, heads_);
    if (entry.kind == Kind::inside) add_head(entry.text, inside_heads_);
    if (entry.kind == Kind::inside) add_pair(entry.text);
  }
  std::partial_sum(from_.begin(), from_.end(), from_.begin());
}

void BoilerplateTexts::add_pair(std::string_view entry) {
  if (entry.size() > 1) return void(inside_pairs_.set(pair_of(entry)));
  for (char second = ' '; second < 0x7F; ++second) inside_pairs_.set(pair_of(std::string{entry.front(), second}));
}

// What the filter cannot tell, it lets through: "***" is told by its first byte alone.
void BoilerplateTexts::add_head(std::string_view entry, std::bitset<kHeadBits>& heads) {
  const std::size_t head = head_of(entry);
  head == kAnyHead ? void(short_.set(first_byte(entry))) : void(heads.set(head));
}

// False only if no entry begins like a text whose first byte, folded, is `first`.
bool BoilerplateTexts::may_begin(std::size_t first, bool inside_only) const {
  const std::uint32_t begin = from_[first];
  return begin != from_[first + 1] && (!inside_only || entries_[begin].kind == Kind::inside);
}

// The text must not go on as a word: "foto:" opens, "foto" does not open "fotografer".
bool BoilerplateTexts::matches(std::string_view rest, bool inside_only) const {
  constexpr std::size_t kSpare = 8;  // bytes that folding may take away, and more
  thread_local std::string buffer;
  if (rest.empty() || !may_begin(folded_first(rest, buffer), inside_only)) return false;
  const std::string_view head = fold(rest.substr(0, longest_ + kSpare), buffer);
  const std::size_t first = first_byte(head);
  for (std::uint32_t e = from_[first]; e < from_[first + 1]; ++e) {
    const Entry& entry = entries_[e];
    if (inside_only && entry.kind != Kind::inside) return false;
    if (!head.starts_with(entry.text)) continue;
    const bool goes_on = head.size() > entry.text.size();
    if (!goes_on) return true;
    const bool word_goes_on = is_word_byte(entry.text.back()) && is_word_byte(head[entry.text.size()]);
    if (entry.kind != Kind::whole && !word_goes_on) return true;
  }
  return false;
}

}  // namespace petik
