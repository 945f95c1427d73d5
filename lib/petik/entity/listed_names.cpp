#include "petik/entity/listed_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "petik/lexicon/gazetteer.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

constexpr unsigned kBegin = 1, kEnd = 3, kSingle = 4;  // of Fact::phrase_place

struct ListedType {
  unsigned kinds;
  EntityType type;
};
constexpr std::array<ListedType, 6> kTypes = {{
    {kOrganisation | kClub | kMedia | kCompany, EntityType::org},
    {kPeople, EntityType::norp},
    {kLawName, EntityType::law},
    {kWorkName, EntityType::work_of_art},
    {kEventName, EntityType::event},
    {kProductName, EntityType::product},
}};

std::optional<EntityType> listed_type(unsigned kinds) {
  for (const ListedType& listed : kTypes) {
    if ((kinds & listed.kinds) != 0) return listed.type;
  }
  return std::nullopt;
}

bool listed_whole(const WordFacts& facts, TokenRange name) {
  if (name.size() == 1) return facts[name.begin].phrase_place == kSingle;
  return facts[name.begin].phrase_place == kBegin && facts[name.end - 1].phrase_place == kEnd;
}

// "Bupati Bima", "Suzuki Kenji", "tersangka AP": somebody all the same.
bool may_be_person(const Document& doc, const WordFacts& facts, TokenRange name) {
  constexpr std::size_t kLongestInitials = 4;  // bytes
  constexpr std::uint32_t kGiven = 1U << static_cast<unsigned>(WordClass::given_name);
  for (std::uint32_t i = name.begin; i < name.end; ++i) {
    const Token& token = doc.tokens[i];
    if ((facts.kinds(i).classes & kGiven) != 0 || (facts[i].usage & kAfterTitle) != 0) return true;
    if (token.has(kUpper) && token.span.size() <= kLongestInitials) return true;
  }
  return false;
}

WordTable<bool> words_of_longer_names(const Document& doc, const WordFacts& facts,
                                      const std::vector<LabelledSpan>& names) {
  WordTable<bool> words;
  for (const LabelledSpan& name : names) {
    if (name.type != EntityType::person || name.tokens.size() < 2 || listed_whole(facts, name.tokens)) continue;
    for (std::uint32_t i = name.tokens.begin; i < name.tokens.end; ++i) words[doc[doc.tokens[i]]] = true;
  }
  return words;
}

}  // namespace

void retype_listed_names(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  std::optional<WordTable<bool>> longer;  // few articles need it
  for (LabelledSpan& name : names) {
    if (name.type != EntityType::person || !listed_whole(facts, name.tokens)) continue;
    const std::optional<EntityType> type = listed_type(facts[name.tokens.begin].phrase);
    if (!type || may_be_person(doc, facts, name.tokens)) continue;
    if (!longer) longer = words_of_longer_names(doc, facts, names);
    if (longer->find(doc[doc.tokens[name.tokens.begin]]) == nullptr) name.type = *type;
  }
}

}  // namespace petik
