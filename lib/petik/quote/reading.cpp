#include "petik/quote/reading.hpp"

#include <algorithm>

namespace petik {

Reading::Reading(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
    : doc_(&doc), lexicon_(&lexicon), folded_(folded) {
  const std::uint32_t count = size();
  std::vector<TokenRuns::Range> ranges;
  ranges.reserve(std::max({doc.sentences.size(), doc.paragraphs.size(), doc.entities.size(), doc.marks.size()}));
  for (const Sentence& sentence : doc.sentences) {
    ranges.push_back({sentence.tokens, static_cast<std::uint32_t>(ranges.size())});
  }
  sentence_ = TokenRuns(count, 0, ranges);
  ranges.clear();
  for (const Paragraph& paragraph : doc.paragraphs) {
    ranges.push_back({paragraph.tokens, static_cast<std::uint32_t>(ranges.size())});
  }
  paragraph_ = TokenRuns(count, 0, ranges);
  ranges.clear();
  gather_entities(ranges);
  entity_ = TokenRuns(count, kNone, ranges);
  gather_name_tokens(ranges);
  ranges.clear();
  for (std::uint32_t m = 0; m < doc.marks.size(); ++m) {
    const MarkPair& pair = doc.marks[m];
    if (pair.depth == 0) ranges.push_back({{pair.open, pair.close + 1}, m});
  }
  pair_ = TokenRuns(count, kNone, ranges);
}

void Reading::gather_entities(std::vector<TokenRuns::Range>& ranges) {
  const Document& doc = *doc_;
  tagged_ = petik::has(doc.layers, Layer::entities);
  std::uint32_t begin = 0;
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    const Span span = doc.entities[e].span;
    while (begin < size() && token(begin).span.end <= span.begin) ++begin;
    std::uint32_t end = begin;
    while (end < size() && token(end).span.begin < span.end) ++end;
    ranges.push_back({{begin, end}, e});
  }
}

void Reading::gather_name_tokens(std::span<const TokenRuns::Range> entities) {
  name_tokens_.reserve(size() / 3);
  std::uint32_t i = 0;
  for (const TokenRuns::Range& entity : entities) {
    for (; i < entity.tokens.begin; ++i) {
      if (capital(i)) name_tokens_.push_back(i);
    }
    for (; i < entity.tokens.end; ++i) name_tokens_.push_back(i);
  }
  for (; i < size(); ++i) {
    if (capital(i)) name_tokens_.push_back(i);
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
