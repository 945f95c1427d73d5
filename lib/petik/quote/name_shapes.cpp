#include "petik/quote/name_shapes.hpp"

#include <algorithm>

#include "petik/lexicon/degrees.hpp"

namespace petik {

bool derived_noun(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  if (word.size() < kShortest) return false;
  if (word.ends_with("an") && (word.starts_with("pe") || word.starts_with("ke"))) return true;
  return word.ends_with("asi") || word.ends_with("itas") || word.ends_with("logi") || word.ends_with("isme");
}

bool initial(std::string_view word) { return word.size() == 1 || (word.size() == 2 && word[1] == '.'); }

bool leading_degree(std::string_view word) {
  const std::size_t dot = word.find('.');
  const bool inner = dot != std::string_view::npos && dot + 1 < word.size();
  const bool capitals = std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return !inner && !capitals;
}

bool short_degree(const Reading& read, std::uint32_t i) {
  if (!read.is_word(i) || !read.capital(i)) return false;
  if (read.token(i).has(kUpper) && read.plays(i, PhraseWord::short_degree)) return true;
  const std::string_view word = read.text(i);
  const bool capitals = std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals && !read.has(i, WordClass::given_name) && is_degree(read.lexicon(), word);
}

bool arabic_name(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen < 2 || hyphen > 3 || hyphen + 1 >= word.size()) return false;
  const bool article = word.front() == 'a' || word.front() == 'e';  // al-, el-, as-, asy-
  const char first = word[hyphen + 1];
  return article && first >= 'A' && first <= 'Z';
}

bool may_be_name(const Reading& read, std::uint32_t i) {
  return read.is_word(i) && read.capital(i) && read.word(i).classes.none() && !read.word(i).office &&
         read.cue(i) == nullptr && !read.plays(i, PhraseWord::field) && !derived_noun(read.lower(i)) &&
         !read.token(i).has(kUpper);
}

}  // namespace petik
