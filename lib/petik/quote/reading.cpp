#include "petik/quote/reading.hpp"

#include <algorithm>

namespace petik {

Reading::Reading(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
    : doc_(&doc), lexicon_(&lexicon), folded_(folded) {
  const std::size_t count = doc.tokens.size();
  words_.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (is_word(i)) words_[i] = lexicon.find_folded(lower(i), hash(i));
  }

  sentence_.assign(count, 0);
  for (std::uint32_t s = 0; s < doc.sentences.size(); ++s) {
    const TokenRange range = doc.sentences[s].tokens;
    std::fill(sentence_.begin() + range.begin, sentence_.begin() + range.end, s);
  }
  paragraph_.assign(count, 0);
  for (std::uint32_t p = 0; p < doc.paragraphs.size(); ++p) {
    const TokenRange range = doc.paragraphs[p].tokens;
    std::fill(paragraph_.begin() + range.begin, paragraph_.begin() + range.end, p);
  }
  note_entities();
  pair_.assign(count, kNone);
  for (std::uint32_t m = 0; m < doc.marks.size(); ++m) {
    const MarkPair& pair = doc.marks[m];
    if (pair.depth == 0) std::fill(pair_.begin() + pair.open, pair_.begin() + pair.close + 1, m);
  }
}

void Reading::note_entities() {
  const Document& doc = *doc_;
  tagged_ = petik::has(doc.layers, Layer::entities);
  entity_.assign(doc.tokens.size(), kNone);
  std::uint32_t i = 0;
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    const Span span = doc.entities[e].span;
    while (i < doc.tokens.size() && doc.tokens[i].span.end <= span.begin) ++i;
    for (std::uint32_t k = i; k < doc.tokens.size() && doc.tokens[k].span.begin < span.end; ++k) entity_[k] = e;
  }
}

bool Reading::stop(std::uint32_t i) const {
  const std::string_view t = text(i);
  return t == "." || t == "!" || t == "?" || t == "…" || t == "..." || t == "....";
}

bool Reading::boilerplate(std::uint32_t i) const {
  return doc_->paragraphs[paragraph_[i]].kind == ParagraphKind::boilerplate;
}

}  // namespace petik
