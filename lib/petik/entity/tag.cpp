#include "petik/entity/tag.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "petik/entity/decode.hpp"
#include "petik/entity/explained_acronyms.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/headed_names.hpp"
#include "petik/entity/laws.hpp"
#include "petik/entity/listed_names.hpp"
#include "petik/entity/mention_span.hpp"
#include "petik/entity/month_names.hpp"
#include "petik/entity/parts_of_persons.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/entity/person_pairs.hpp"
#include "petik/entity/prefixed_names.hpp"
#include "petik/entity/settle_names.hpp"
#include "petik/entity/word_facts.hpp"
#include "petik/lexicon/word_table.hpp"

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

// Both come sorted by begin, and so does the result; of each two that overlap the one of higher priority stays.
std::vector<PatternMatch> merge(std::vector<PatternMatch> patterns, const std::vector<LabelledSpan>& names) {
  std::vector<PatternMatch> all = std::move(patterns);
  all.reserve(all.size() + names.size());
  const std::size_t known = all.size();
  std::size_t n = 0;
  for (const LabelledSpan& name : names) {
    while (n < known && all[n].tokens.end <= name.tokens.begin) ++n;
    const bool in_law = n < known && all[n].type == EntityType::law && overlap(all[n].tokens, name.tokens);
    if (!in_law) all.push_back({name.tokens, name.type, {}});
  }
  std::inplace_merge(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known), all.end(),
                     [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
  std::vector<PatternMatch> kept;
  kept.reserve(all.size());
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

// One of the types of the model, not an amount or a date.
bool is_named(EntityType type) { return std::find(kModelTypes.begin(), kModelTypes.end(), type) != kModelTypes.end(); }

// The names that one article repeats: how often each text is which type.
class Repeats {
 public:
  void count(std::string_view text, EntityType type) { ++counts_[text][static_cast<std::size_t>(type)]; }

  // The type that the text has nearly always; nothing for an unknown text.
  std::optional<EntityType> type_of(std::string_view text) const {
    const Counts* counts = counts_.find(text);
    if (counts == nullptr) return std::nullopt;
    const auto top = std::max_element(counts->begin(), counts->end());
    return static_cast<EntityType>(top - counts->begin());
  }

 private:
  using Counts = std::array<std::uint32_t, 18>;
  WordTable<Counts> counts_;
};

bool is_acronym(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kShortest = 2;
  return doc.tokens[i].has(kUpper) && doc.tokens[i].span.size() >= kShortest;
}

// Names that an article introduces; organisations and places are known from elsewhere, and the model is better there.
bool is_coined(EntityType type) {
  return type == EntityType::event || type == EntityType::product || type == EntityType::law;
}

// The token of the acronym in brackets behind a name, of a name that is coined: Festival Panen Raya (FPR).
std::optional<std::uint32_t> acronym_behind(const Document& doc, const WordFacts& facts, const LabelledSpan& name) {
  const std::uint32_t open = name.tokens.end;
  if (!is_coined(name.type) || name.tokens.size() < 2 || open + 2 >= facts.size()) return std::nullopt;
  if (facts.lower(open) != "(" || facts.lower(open + 2) != ")" || !is_acronym(doc, open + 1)) return std::nullopt;
  return open + 1;
}

// The acronym is what the name is.
void add_acronyms(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  std::vector<LabelledSpan> out;
  out.reserve(names.size());
  std::optional<LabelledSpan> acronym;  // of the name before
  for (LabelledSpan name : names) {
    if (acronym) {
      if (name.tokens.begin > acronym->tokens.begin) out.push_back(*acronym);
      if (name.tokens == acronym->tokens) name.type = acronym->type;
    }
    out.push_back(name);
    const std::optional<std::uint32_t> token = acronym_behind(doc, facts, name);
    acronym.reset();
    if (token) acronym = LabelledSpan{{*token, *token + 1}, name.type};
  }
  if (acronym) out.push_back(*acronym);
  names = std::move(out);
}

// A run of capitalised words that is a name elsewhere in the article is that name here too.
void add_repeated(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  Repeats repeats;
  for (const LabelledSpan& name : names) {
    if (name.type == EntityType::org || name.type == EntityType::gpe) continue;
    repeats.count(doc[span_of(doc, name.tokens)], name.type);
  }
  const std::size_t known = names.size();
  std::size_t n = 0;
  for (const std::uint32_t i : facts.name_like()) {
    if (facts[i].run_before != 0 || facts[i].mode != CaseMode::normal) continue;
    const TokenRange run = facts.run(i);
    while (n < known && names[n].tokens.end <= run.begin) ++n;
    if (n < known && names[n].tokens.begin < run.end) continue;
    if (const auto type = repeats.type_of(doc[span_of(doc, run)])) names.push_back({run, *type});
  }
  std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(known), names.end(),
                     [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
}

// Keywords under an article stand one a line, in small letters: no name goes on over a line there.
void end_at_lines(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names) {
  for (LabelledSpan& name : names) {
    if (facts[name.tokens.begin].mode != CaseMode::small) continue;
    std::uint32_t end = name.tokens.begin + 1;
    while (end < name.tokens.end && !doc.tokens[end].has(kNewlineBefore)) ++end;
    name.tokens.end = end;
  }
}

// The names by the model and by what the article says of them; adds laws to the patterns. The facts of words, which
// take more memory than all else of a text, are gone behind it.
std::vector<LabelledSpan> find_names(const Document& doc, const Lexicon& lexicon, const Model& model,
                                     const FoldedTokens& folded, std::vector<PatternMatch>& patterns) {
  const WordFacts facts(doc, lexicon, folded);
  add_laws(find_laws(doc, facts), patterns);
  std::vector<LabelledSpan> names;
  decode_sentences(model, facts, pattern_marks(doc, patterns), doc.sentences, names);
  end_at_lines(doc, facts, names);
  part_pairs(doc, names);
  retype_listed_names(doc, facts, names);
  settle_names(doc, folded, names);
  add_acronyms(doc, facts, names);
  add_repeated(doc, facts, names);
  name_parts_of_persons(doc, facts, names);
  name_month_words(doc, lexicon, facts, patterns, names);
  settle_explained_acronyms(doc, facts, names);
  name_prefixed_words(doc, facts, lexicon.gazetteer(), names);
  join_heads(doc, folded, names);
  return names;
}

}  // namespace

void tag_entities(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  tag_entities(doc, lexicon, Model::builtin(), folded);
}

void tag_entities(Document& doc, const Lexicon& lexicon, const Model& model) {
  tag_entities(doc, lexicon, model, FoldedTokens(doc, lexicon));
}

void tag_entities(Document& doc, const Lexicon& lexicon, const Model& model, const FoldedTokens& folded) {
  std::vector<PatternMatch> patterns = find_patterns(doc, lexicon, folded);
  const std::vector<LabelledSpan> names = find_names(doc, lexicon, model, folded, patterns);
  std::vector<PatternMatch> matches = merge(std::move(patterns), names);
  doc.entities.clear();
  doc.entities.reserve(matches.size());
  for (PatternMatch& match : matches) {
    const bool named = is_named(match.type);
    const Span span = named ? mention_span(doc, match.tokens) : span_of(doc, match.tokens);
    doc.entities.push_back({span, match.type, kNone, std::move(match.value)});
  }
}

}  // namespace petik
