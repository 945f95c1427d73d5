#include "petik/entity/explained_acronyms.hpp"

#include <algorithm>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

enum class Explained : std::uint8_t { person, words };

constexpr std::size_t kShortest = 2;  // letters
constexpr std::size_t kLongest = 7;

// Of a token between two others.
bool in_brackets(const Document& doc, const WordFacts& facts, std::uint32_t i) {
  return doc.tokens[i].has(kUpper) && facts.lower(i - 1) == "(" && facts.lower(i + 1) == ")";
}

// True if the tokens that end at `end` begin, one after the other, with the letters of the acronym.
bool initials_end_at(std::uint32_t end, std::string_view acronym, const WordFacts& facts) {
  if (end < acronym.size()) return false;
  for (std::uint32_t i = 0; i < acronym.size(); ++i) {
    if (facts.lower(end - static_cast<std::uint32_t>(acronym.size()) + i).front() != acronym[i]) return false;
  }
  return true;
}

bool are_words(const Document& doc, TokenRange range, const WordFacts& facts) {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (doc.tokens[i].kind != TokenKind::word || facts[i].name_like || facts[i].mode != CaseMode::normal) return false;
  }
  return true;
}

// What stands for each acronym that the article explains.
class Explanations {
 public:
  Explanations(const Document& doc, const WordFacts& facts, const std::vector<LabelledSpan>& names) {
    std::size_t n = 0;
    for (std::uint32_t i = 1; i + 1 < facts.size(); ++i) {
      if (!in_brackets(doc, facts, i)) continue;
      const std::string_view acronym = facts.lower(i);
      const std::uint32_t open = i - 1;
      if (acronym.size() < kShortest || acronym.size() > kLongest) continue;
      if (!initials_end_at(open, acronym, facts)) continue;
      const TokenRange expansion{open - static_cast<std::uint32_t>(acronym.size()), open};
      while (n < names.size() && names[n].tokens.end < open) ++n;
      const bool person = n < names.size() && names[n].tokens == expansion && names[n].type == EntityType::person;
      if (person) {
        by_acronym_[acronym] = Explained::person;
        persons_ = true;
      } else if (are_words(doc, expansion, facts)) {
        by_acronym_[acronym] = Explained::words;
      }
    }
  }

  bool none() const { return by_acronym_.size() == 0; }
  const Explained* find(std::string_view acronym) const { return by_acronym_.find(acronym); }
  bool persons() const { return persons_; }

 private:
  WordTable<Explained> by_acronym_;
  bool persons_ = false;
};

bool is_programme(EntityType type) {
  return type == EntityType::product || type == EntityType::event || type == EntityType::law ||
         type == EntityType::work_of_art;
}

bool begins_before(const LabelledSpan& a, const LabelledSpan& b) { return a.tokens.begin < b.tokens.begin; }

// The places of persons' acronyms that are in no name yet.
void add_persons(const Document& doc, const WordFacts& facts, const Explanations& explanations,
                 std::vector<LabelledSpan>& names) {
  const std::size_t known = names.size();
  std::size_t n = 0;
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    if (!doc.tokens[i].has(kUpper)) continue;
    const Explained* found = explanations.find(facts.lower(i));
    if (found == nullptr || *found != Explained::person) continue;
    while (n < known && names[n].tokens.end <= i) ++n;
    if (n == known || names[n].tokens.begin > i) names.push_back({{i, i + 1}, EntityType::person});
  }
  std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(known), names.end(), begins_before);
}

}  // namespace

void settle_explained_acronyms(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  const Explanations explanations(doc, facts, names);
  if (explanations.none()) return;
  const auto explained = [&](const LabelledSpan& name) {
    const bool acronym = name.tokens.size() == 1 && doc.tokens[name.tokens.begin].has(kUpper);
    return acronym ? explanations.find(facts.lower(name.tokens.begin)) : nullptr;
  };
  std::erase_if(names, [&](const LabelledSpan& name) {
    const Explained* found = explained(name);
    return found != nullptr && *found == Explained::words && !is_programme(name.type);
  });
  if (!explanations.persons()) return;
  for (LabelledSpan& name : names) {
    const Explained* found = explained(name);
    if (found != nullptr && *found == Explained::person) name.type = EntityType::person;
  }
  add_persons(doc, facts, explanations, names);
}

}  // namespace petik
