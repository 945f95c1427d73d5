#include "petik/entity/link_features.hpp"

#include <algorithm>

#include "petik/entity/word_features.hpp"

namespace petik {
namespace {

std::uint32_t noun_of(const WordFacts& facts, std::uint32_t at) {
  return static_cast<std::uint32_t>(facts.kinds(at).noun);
}

void read_head(const WordFacts& facts, std::uint32_t at, FeatureList& out) {
  const Fact& fact = facts[at];
  const std::uint32_t head_at = at - fact.head_before;
  const std::uint32_t head_hash = facts.hash(head_at);
  const std::uint32_t distance = std::min<std::uint32_t>(fact.head_before, 6);
  out.add(121, noun_of(facts, head_at), mix(distance, shape_for_model(fact)));
  out.add(122, head_hash, mix(static_cast<std::uint32_t>(fact.name_like), std::min(distance, 2U)));
  if (fact.name_like) return;
  out.add(123, noun_of(facts, head_at), facts.hash(at));
  out.add(124, head_hash, facts.hash(at));
}

void read_expansion(const WordFacts& facts, std::uint32_t expansion, FeatureList& out) {
  out.add(126, facts.hash(expansion));
  out.add(127, noun_of(facts, expansion), facts.kinds(expansion).classes);
  out.add(128, facts[expansion].phrase);
}

void read_mark(const WordFacts& facts, TokenRange sentence, std::uint32_t at, FeatureList& out) {
  const std::uint32_t mark = at - facts[at].mark_before;
  const std::uint32_t place = std::min(at - mark, 2U);
  const bool first = mark <= sentence.begin;
  out.add(129, first ? kEdgeWord : facts.hash(mark - 1), place);
  out.add(130, first ? 0 : noun_of(facts, mark - 1), mix(place, shape_for_model(facts[at])));
}

}  // namespace

void read_links(const WordFacts& facts, TokenRange sentence, std::uint32_t at, FeatureList& out) {
  const Fact& fact = facts[at];
  if (fact.head_before != 0) read_head(facts, at, out);
  if (fact.expansion_place != 0) out.add(125, fact.expansion_place, shape_for_model(fact));
  if (fact.expanded != 0) read_expansion(facts, facts.expansion(at), out);
  if (fact.mark_before != 0) read_mark(facts, sentence, at, out);
}

}  // namespace petik
