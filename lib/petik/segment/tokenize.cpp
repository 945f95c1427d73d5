#include "petik/segment/tokenize.hpp"

#include "petik/segment/scanner.hpp"

namespace petik {

std::vector<Token> tokenize(std::string_view text, const Lexicon& lexicon) {
  return detail::Scanner(text, lexicon).run();
}

}  // namespace petik
