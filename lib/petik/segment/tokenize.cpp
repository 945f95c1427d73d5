#include "petik/segment/tokenize.hpp"

#include "petik/segment/glued.hpp"
#include "petik/segment/scanner.hpp"

namespace petik {

std::vector<Token> tokenize(std::string_view text, const Lexicon& lexicon) {
  std::vector<Token> tokens = detail::Scanner(text, lexicon).run();
  cut_glued_words(text, lexicon, tokens);
  return tokens;
}

}  // namespace petik
