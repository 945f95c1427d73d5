#include "petik/morph/words.hpp"

#include "petik/morph/clitics.hpp"

namespace petik {

void split_words(Document& doc, const Lexicon& lexicon) {
  doc.words.clear();
  doc.words.reserve(doc.tokens.size() + doc.tokens.size() / 8);
  for (std::uint32_t token = 0; token < doc.tokens.size(); ++token) {
    const Span span = doc.tokens[token].span;
    if (doc.tokens[token].kind != TokenKind::word) {
      doc.words.push_back({span, token});
      continue;
    }
    const CliticSplit split = split_clitics(doc[span], lexicon);
    std::uint32_t begin = span.begin;
    for (std::uint32_t part = 0; part < split.count; ++part) {
      const std::uint32_t end = span.begin + split.ends[part];
      doc.words.push_back({{begin, end}, token});
      begin = end;
    }
  }
}

}  // namespace petik
