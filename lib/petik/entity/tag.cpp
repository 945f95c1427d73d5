#include "petik/entity/tag.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "petik/entity/decode.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {
namespace {

// Which of two that overlap stays: the higher. By type; see document/entity.hpp for the order. A law, a title, an event
// or a programme may hold a date (UU Nomor 12 Tahun 2011, Piala Dunia 2026), and so may an organisation
// (Universitas 17 Agustus 1945); a person or a place never does: there the pattern stays.
constexpr std::array<int, 18> kPriority = {
    2, 6, 2, 2, 5, 7, 4, 8, 9, 1, 1,  // PERSON ORG GPE LOC FAC EVENT PRODUCT WORK_OF_ART LAW NORP LANGUAGE
    3, 3, 3, 3, 3, 0, 0,              // DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL
};

int priority(const PatternMatch& match) { return kPriority[static_cast<std::size_t>(match.type)]; }

bool stands_before(const PatternMatch& a, const PatternMatch& b) {
  if (priority(a) != priority(b)) return priority(a) > priority(b);
  return a.tokens.size() > b.tokens.size();
}

bool overlap(TokenRange a, TokenRange b) { return a.begin < b.end && b.begin < a.end; }

// Sorted by begin; of each two that overlap the one of higher priority stays.
std::vector<PatternMatch> merge(std::vector<PatternMatch> patterns, const std::vector<LabelledSpan>& names) {
  std::vector<PatternMatch> all = std::move(patterns);
  for (const LabelledSpan& name : names) all.push_back({name.tokens, name.type, {}});
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
  std::vector<PatternMatch> kept;
  for (PatternMatch& match : all) {
    bool wins = true;
    while (!kept.empty() && overlap(kept.back().tokens, match.tokens)) {
      wins = stands_before(match, kept.back());
      if (!wins) break;
      kept.pop_back();
    }
    if (wins) kept.push_back(std::move(match));
  }
  return kept;
}

Span span_of(const Document& doc, TokenRange tokens) {
  return {doc.tokens[tokens.begin].span.begin, doc.tokens[tokens.end - 1].span.end};
}

}  // namespace

void tag_entities(Document& doc, const Lexicon& lexicon) {
  std::vector<PatternMatch> patterns = find_patterns(doc, lexicon);
  const std::vector<std::uint8_t> marks = pattern_marks(doc, patterns);
  const WordFacts facts(doc, lexicon);
  std::vector<LabelledSpan> names;
  for (const Sentence& sentence : doc.sentences) {
    decode_sentence(Model::builtin(), facts, marks, sentence.tokens, names);
  }
  doc.entities.clear();
  for (PatternMatch& match : merge(std::move(patterns), names)) {
    doc.entities.push_back({span_of(doc, match.tokens), match.type, kNone, std::move(match.value)});
  }
}

}  // namespace petik
