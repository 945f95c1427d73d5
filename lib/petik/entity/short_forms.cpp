#include "petik/entity/short_forms.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace petik {
namespace {

constexpr std::size_t kShortestChunk = 2;  // bytes: Jo|ko, Kej|agung
constexpr std::size_t kLongestBlend = 14;  // bytes: bounds the search

// The rest of a blend from the word `w` on, after `used` words gave a chunk.
bool blend_rest(std::string_view rest, std::span<const std::string_view> words, std::size_t used) {
  if (rest.empty()) return used >= 2;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (used == 0 && w > 0) return false;
    const auto same = std::mismatch(rest.begin(), rest.end(), words[w].begin(), words[w].end());
    for (auto chunk = static_cast<std::size_t>(same.first - rest.begin()); chunk >= kShortestChunk; --chunk) {
      if (blend_rest(rest.substr(chunk), words.subspan(w + 1), used + 1)) return true;
    }
  }
  return false;
}

bool same_letters(std::string_view a, std::string_view b) {
  std::string left(a);
  std::string right(b);
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  return left == right;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  words.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1);
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    if (end != 0) words.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return words;
}

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 8> kSmall = {"dan", "of", "the", "and", "untuk", "for", "di", "&"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

bool is_initials(std::string_view acronym, std::span<const std::string_view> words) {
  std::size_t letter = 0;
  for (const std::string_view word : words) {
    if (letter < acronym.size() && !word.empty() && word.front() == acronym[letter]) {
      ++letter;
    } else if (!is_small_word(word)) {
      return false;
    }
  }
  return letter >= 2 && letter == acronym.size();
}

bool is_blend(std::string_view blend, std::span<const std::string_view> words) {
  constexpr std::size_t kShortestBlend = 5;
  if (blend.size() < kShortestBlend || blend.size() > kLongestBlend || words.size() < 2) return false;
  constexpr std::size_t kMostWords = 8;
  return blend_rest(blend, words.first(std::min(words.size(), kMostWords)), 0);
}

bool is_shortened(std::span<const std::string_view> brief, std::span<const std::string_view> full) {
  while (brief.size() > 1 && full.size() > 1 && brief.front() == full.front()) {
    brief = brief.subspan(1);
    full = full.subspan(1);
  }
  while (brief.size() > 1 && full.size() > 1 && brief.back() == full.back()) {
    brief = brief.first(brief.size() - 1);
    full = full.first(full.size() - 1);
  }
  return brief.size() == 1 && full.size() > 1 && (is_initials(brief.front(), full) || is_blend(brief.front(), full));
}

bool is_cut_out(std::string_view nick, std::string_view word) {
  constexpr std::size_t kShortest = 3;
  return nick.size() >= kShortest && word.size() >= nick.size() + 2 && word.find(nick) != std::string_view::npos;
}

bool is_other_spelling(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 4;
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < kShortest || b.size() - a.size() > 1 || a.front() != b.front() || a.back() != b.back() || a == b) {
    return false;
  }
  if (a.size() == b.size()) return same_letters(a, b);
  const auto head = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  return a.substr(head) == b.substr(head + 1);
}

}  // namespace petik
