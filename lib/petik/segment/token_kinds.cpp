#include "petik/segment/token_kinds.hpp"

#include <algorithm>
#include <vector>

#include "petik/segment/tokenize.hpp"

namespace petik {

void restore_kinds(Document& doc, const Lexicon& lexicon) {
  const std::vector<Token> own = tokenize(doc.text, lexicon);
  auto at = own.begin();
  for (Token& token : doc.tokens) {
    while (at != own.end() && at->span.end <= token.span.begin) ++at;
    std::uint32_t most = 0;
    for (auto other = at; other != own.end() && other->span.begin < token.span.end; ++other) {
      const std::uint32_t begin = std::max(other->span.begin, token.span.begin);
      const std::uint32_t shared = std::min(other->span.end, token.span.end) - begin;
      if (shared <= most) continue;
      most = shared;
      token.kind = other->kind;
    }
  }
}

}  // namespace petik
