#include "petik/entity/parts_of_persons.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

constexpr std::uint32_t bit(WordClass c) { return 1U << static_cast<unsigned>(c); }

// True if the word may stand for a person alone: Wirjosuparto; not Nur, Bandung, Ketua.
bool tells_a_person(const Document& doc, const WordFacts& facts, std::uint32_t i) {
  constexpr std::uint32_t kShortest = 4;  // bytes
  const Fact& fact = facts[i];
  return doc.tokens[i].kind == TokenKind::word && doc.tokens[i].has(kCapital) &&
         doc.tokens[i].span.size() >= kShortest && fact.mode == CaseMode::normal && fact.phrase == 0 &&
         (facts.kinds(i).classes & ~bit(WordClass::given_name)) == 0 && (fact.usage & kUsedLower) == 0;
}

// A title before it, a verb of saying beside it, a given name in it: the model does not err there.
bool surely_a_person(const WordFacts& facts, TokenRange name) {
  constexpr unsigned kEvidence = kAfterTitle | kAfterSaying | kBeforeSaying | kWithGivenName;
  return (facts[name.begin].usage & kEvidence) != 0;
}

WordTable<bool> parts_of_persons(const Document& doc, const WordFacts& facts, const std::vector<LabelledSpan>& names) {
  WordTable<bool> parts;
  for (const LabelledSpan& name : names) {
    if (name.type != EntityType::person || name.tokens.size() < 2) continue;
    if (!surely_a_person(facts, name.tokens)) continue;
    for (std::uint32_t i = name.tokens.begin; i < name.tokens.end; ++i) {
      if (tells_a_person(doc, facts, i)) parts[doc[doc.tokens[i]]] = true;
    }
  }
  return parts;
}

bool stands_alone(const Fact& fact) { return fact.run_before == 0 && fact.run_after == 1; }

}  // namespace

void name_parts_of_persons(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  const WordTable<bool> parts = parts_of_persons(doc, facts, names);
  if (parts.size() == 0) return;
  const std::size_t known = names.size();
  std::size_t n = 0;
  for (const std::uint32_t i : facts.name_like()) {
    if (!stands_alone(facts[i]) || !tells_a_person(doc, facts, i)) continue;
    if (parts.find(doc[doc.tokens[i]]) == nullptr) continue;
    while (n < known && names[n].tokens.end <= i) ++n;
    if (n == known || names[n].tokens.begin > i) {
      names.push_back({{i, i + 1}, EntityType::person});
    } else if (names[n].tokens.size() == 1 && facts.kinds(i).classes != 0) {
      names[n].type = EntityType::person;
    }
  }
  std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(known), names.end(),
                     [](const LabelledSpan& a, const LabelledSpan& b) { return a.tokens.begin < b.tokens.begin; });
}

}  // namespace petik
