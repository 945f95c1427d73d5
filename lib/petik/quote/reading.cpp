#include "petik/quote/reading.hpp"

#include <algorithm>

namespace petik {

Reading::Reading(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
    : doc_(&doc), lexicon_(&lexicon), folded_(folded) {
  const std::size_t count = doc.tokens.size();
  std::vector<std::uint32_t> numbers(count, 0);
  for (std::uint32_t s = 0; s < doc.sentences.size(); ++s) {
    const TokenRange range = doc.sentences[s].tokens;
    std::fill(numbers.begin() + range.begin, numbers.begin() + range.end, s);
  }
  sentence_ = TokenRuns(numbers);
  numbers.assign(count, 0);
  for (std::uint32_t p = 0; p < doc.paragraphs.size(); ++p) {
    const TokenRange range = doc.paragraphs[p].tokens;
    std::fill(numbers.begin() + range.begin, numbers.begin() + range.end, p);
  }
  paragraph_ = TokenRuns(numbers);
  numbers.assign(count, kNone);
  note_entities(numbers);
  entity_ = TokenRuns(numbers);
  numbers.assign(count, kNone);
  for (std::uint32_t m = 0; m < doc.marks.size(); ++m) {
    const MarkPair& pair = doc.marks[m];
    if (pair.depth == 0) std::fill(numbers.begin() + pair.open, numbers.begin() + pair.close + 1, m);
  }
  pair_ = TokenRuns(numbers);
}

void Reading::note_entities(std::vector<std::uint32_t>& numbers) {
  const Document& doc = *doc_;
  tagged_ = petik::has(doc.layers, Layer::entities);
  std::uint32_t i = 0;
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    const Span span = doc.entities[e].span;
    while (i < doc.tokens.size() && doc.tokens[i].span.end <= span.begin) ++i;
    for (std::uint32_t k = i; k < doc.tokens.size() && doc.tokens[k].span.begin < span.end; ++k) numbers[k] = e;
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
