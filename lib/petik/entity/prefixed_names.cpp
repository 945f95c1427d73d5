#include "petik/entity/prefixed_names.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "petik/entity/mention_span.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

// The part behind the prefix of a name-like word, empty for words without one and for those that a longer name may go
// on behind (se-Kota Bima).
std::string_view behind_prefix(const Document& doc, const WordFacts& facts, std::uint32_t i) {
  if (facts[i].run_after != 1 || doc.tokens[i].has(kCapital)) return {};
  const std::string_view word = doc[doc.tokens[i]];
  const std::size_t prefix = name_prefix_size(word);
  return prefix == 0 ? std::string_view{} : word.substr(prefix);
}

std::optional<EntityType> listed_type(std::string_view folded, const Gazetteer& gazetteer) {
  PhraseHash phrase;
  phrase.add(folded);
  const unsigned kinds = gazetteer.find(phrase);
  if ((kinds & (kCountry | kAdmin | kWorldCity)) != 0) return EntityType::gpe;
  if ((kinds & kNature) != 0) return EntityType::loc;
  if ((kinds & (kOrganisation | kClub | kMedia | kCompany)) != 0) return EntityType::org;
  if ((kinds & kPeople) != 0) return EntityType::norp;
  return std::nullopt;
}

// The types of the names of one word.
WordTable<EntityType> types_of_words(const Document& doc, const std::vector<LabelledSpan>& names) {
  WordTable<EntityType> types;
  for (const LabelledSpan& name : names) {
    if (name.tokens.size() == 1) types[doc[doc.tokens[name.tokens.begin]]] = name.type;
  }
  return types;
}

bool begins_before(const LabelledSpan& a, const LabelledSpan& b) { return a.tokens.begin < b.tokens.begin; }

}  // namespace

void name_prefixed_words(const Document& doc, const WordFacts& facts, const Gazetteer& gazetteer,
                         std::vector<LabelledSpan>& names) {
  std::optional<WordTable<EntityType>> types;  // few articles have such words
  const std::size_t known = names.size();
  std::size_t n = 0;
  for (const std::uint32_t i : facts.name_like()) {
    const std::string_view word = behind_prefix(doc, facts, i);
    if (word.empty()) continue;
    std::optional<EntityType> type = listed_type(facts.lower(i).substr(facts.lower(i).size() - word.size()), gazetteer);
    if (!type) {
      if (!types) types = types_of_words(doc, names);
      if (const EntityType* elsewhere = types->find(word)) type = *elsewhere;
    }
    if (!type) continue;
    while (n < known && names[n].tokens.end <= i) ++n;
    if (n == known || names[n].tokens.begin > i) {
      names.push_back({{i, i + 1}, *type});
    } else if (names[n].tokens.size() == 1) {
      names[n].type = *type;
    }
  }
  std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(known), names.end(), begins_before);
}

}  // namespace petik
