#include "petik/segment/hosts.hpp"

#include <algorithm>
#include <array>

#include "petik/text/chars.hpp"

namespace petik::detail {
namespace {

constexpr std::array<std::string_view, 17> kTopDomains = {"com", "id",  "net", "org", "info", "co", "go",   "ac", "tv",
                                                          "me",  "gov", "edu", "io",  "news", "my", "asia", "sg"};

CharKind ascii_kind(char c) { return char_kind(static_cast<unsigned char>(c)); }

}  // namespace

bool is_top_domain(std::string_view label) {
  for (const std::string_view known : kTopDomains) {
    if (label.size() == known.size() && std::equal(label.begin(), label.end(), known.begin(), [](char a, char b) {
          return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
        })) {
      return true;
    }
  }
  return false;
}

std::size_t glued_domain(std::string_view label, const Lexicon& lexicon) {
  const std::size_t hyphen = label.find('-');
  if (hyphen != std::string_view::npos && hyphen + 1 < label.size() && is_top_domain(label.substr(0, hyphen))) {
    return ascii_kind(label[hyphen + 1]) == CharKind::upper ? hyphen : 0;
  }
  constexpr std::string_view kMost = "com";  // the others begin words: id|ola, co|ba, net|ral
  constexpr std::size_t kShortestWord = 3;
  if (label.size() < kMost.size() + kShortestWord || !is_top_domain(label.substr(0, kMost.size()))) return 0;
  const std::string_view word = label.substr(kMost.size());
  if (ascii_kind(label[0]) == CharKind::lower && ascii_kind(word[0]) == CharKind::upper) return kMost.size();
  return !lexicon.find(word).classes.none() || word.ends_with("kan") ? kMost.size() : 0;
}

std::size_t word_before_outlet(std::string_view label, const Lexicon& lexicon) {
  if (ascii_kind(label.front()) != CharKind::lower) return 0;
  const auto capital = std::find_if(label.begin(), label.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto size = static_cast<std::size_t>(capital - label.begin());
  constexpr std::size_t kShortest = 3;  // iNews.id, eDaily.com
  return size >= kShortest && size < label.size() && !lexicon.find(label.substr(0, size)).classes.none() ? size : 0;
}

bool is_credit(std::string_view path) {
  constexpr std::size_t kShortest = 2;
  return path.size() >= kShortest &&
         std::all_of(path.begin(), path.end(), [](char c) { return is_letter(ascii_kind(c)); });
}

}  // namespace petik::detail
