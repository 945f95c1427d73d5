#include "petik/format/mentions.hpp"

#include <algorithm>

namespace petik {

std::vector<std::uint32_t> mention_of_tokens(const Document& doc) {
  std::vector<std::uint32_t> owner(doc.tokens.size(), kNone);
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    const Span span = doc.entities[e].span;
    auto token = std::partition_point(doc.tokens.begin(), doc.tokens.end(),
                                      [&](const Token& before) { return before.span.end <= span.begin; });
    for (; token != doc.tokens.end() && token->span.begin < span.end; ++token) {
      std::uint32_t& taken = owner[static_cast<std::size_t>(token - doc.tokens.begin())];
      if (taken == kNone) taken = e;
    }
  }
  return owner;
}

}  // namespace petik
