#include "petik/quote/extract.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "petik/quote/circumstances.hpp"
#include "petik/quote/confidence.hpp"
#include "petik/quote/direct.hpp"
#include "petik/quote/indirect.hpp"
#include "petik/quote/marked.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"
#include "petik/quote/speakers.hpp"

namespace petik {
namespace {

Quote finished(const Reading& read, const Attribution& found, Spoken spoken) {
  Quote quote;
  quote.type = found.type;
  for (const TokenRange piece : found.content) quote.content.push_back(read.span(piece));
  if (found.cue != kNone)
    quote.cue = Cue{found.cue_span, std::string(found.entry == nullptr ? "" : found.entry->lemma)};
  if (!found.source.span.empty()) quote.source = found.source.span;
  quote.source_kind = found.source.kind;
  quote.speaker = std::move(spoken.speaker);
  quote.basis = spoken.basis;
  quote.candidates = std::move(spoken.candidates);
  quote.negated = found.negated;
  quote.hearsay = found.hearsay;
  quote.verbatim = is_verbatim(read, found);
  quote.confidence = confidence(found.rule, quote.basis);
  quote.rule = found.rule;
  Circumstances said = circumstances(read, found);
  quote.when = said.when;
  quote.where = said.where;
  quote.occasion = said.occasion;
  quote.addressee = said.addressee;
  quote.via = std::move(said.via);
  return quote;
}

}  // namespace

void extract_quotes(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  doc.quotes.clear();
  const Reading read(doc, lexicon, folded);
  const People people(read);
  std::vector<Attribution> found = direct_quotes(read, people);
  std::vector<Attribution> indirect = indirect_quotes(read, people, found);
  std::move(indirect.begin(), indirect.end(), std::back_inserter(found));
  indirect = {};
  std::stable_sort(found.begin(), found.end(),
                   [](const Attribution& a, const Attribution& b) { return a.begin() < b.begin(); });
  std::vector<Spoken> speakers = resolve_speakers(read, people, found);
  doc.quotes.reserve(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    doc.quotes.push_back(finished(read, found[i], std::move(speakers[i])));
  }
}

void classify_marked(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  doc.marked = marked_spans(Reading(doc, lexicon, folded));
}

}  // namespace petik
