#include "petik/lexicon/degrees.hpp"

#include <algorithm>
#include <string>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

bool upper(char c) { return c >= 'A' && c <= 'Z'; }
bool letter(char c) { return upper(c) || (c >= 'a' && c <= 'z'); }

// "STrK" -> s.tr.k: a full stop before each capital but the first.
std::string with_stops(std::string_view word) {
  std::string dotted;
  for (const char c : word) {
    if (upper(c) && !dotted.empty()) dotted += '.';
    dotted += c;
  }
  return folded(dotted);
}

// "SpOG" -> sp.og: one full stop, before the second capital.
std::string with_one_stop(std::string_view word) {
  const auto second = std::find_if(word.begin() + 1, word.end(), upper);
  const auto at = static_cast<std::size_t>(second - word.begin());
  return folded(std::string(word.substr(0, at)) + '.' + std::string(word.substr(at)));
}

}  // namespace

bool is_degree(const Lexicon& lexicon, std::string_view written) {
  constexpr std::size_t kLongest = 8;  // bytes: SpBTKV, MEpid
  if (lexicon.find(written).classes.has(WordClass::degree)) return true;
  if (written.size() < 2 || written.size() > kLongest || !upper(written.front())) return false;
  if (!std::all_of(written.begin(), written.end(), letter)) return false;
  if (std::none_of(written.begin() + 1, written.end(), upper)) return false;
  const auto known = [&](const std::string& word) { return lexicon.find_folded(word).classes.has(WordClass::degree); };
  return known(with_stops(written)) || known(with_one_stop(written));
}

}  // namespace petik
