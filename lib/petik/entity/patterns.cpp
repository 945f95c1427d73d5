#include "petik/entity/patterns.hpp"

#include "petik/entity/amounts.hpp"
#include "petik/entity/dates.hpp"
#include "petik/entity/pattern_text.hpp"

namespace petik {
namespace {

// A number or a word of the patterns begins every match but 30cm, US$5, "dini hari" and tadi pagi.
bool may_begin(const PatternText& text, std::uint32_t i) {
  if (text.is_kind(i, PatternClass::announcing)) return false;  // akan: read on the way back only
  if (text.figure(i) || text.kind(i) != PatternClass::none) return true;
  if (text.token(i).has(kHasDigit) || text.is(i + 1, "$")) return true;
  const std::string_view word = text.lower(i);
  if (word.size() != 4 && word.size() != 5) return false;
  return word == "dini" || word == "tadi" || word == "nanti";
}

std::optional<PatternMatch> read_any(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {read_money, read_percent, read_quantity, read_time, read_date, read_plain_number}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace

std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon) {
  return find_patterns(doc, lexicon, FoldedTokens(doc));
}

std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  std::vector<PatternMatch> matches;
  PatternText text(doc, lexicon, folded);
  for (const Sentence& sentence : doc.sentences) {
    text.view(sentence.tokens);
    std::uint32_t i = sentence.tokens.begin;
    while (i < sentence.tokens.end) {
      auto match = may_begin(text, i) ? read_any(text, i) : std::nullopt;
      if (!match) {
        ++i;
        continue;
      }
      i = match->tokens.end;
      matches.push_back(std::move(*match));
    }
  }
  return matches;
}

void add_laws(std::vector<PatternMatch> laws, std::vector<PatternMatch>& matches) {
  if (laws.empty()) return;
  std::vector<PatternMatch> all;
  std::size_t n = 0;
  for (PatternMatch& match : matches) {
    while (n < laws.size() && laws[n].tokens.begin < match.tokens.end) all.push_back(std::move(laws[n++]));
    const bool inside =
        !all.empty() && all.back().type == EntityType::law && match.tokens.begin < all.back().tokens.end;
    if (!inside) all.push_back(std::move(match));
  }
  while (n < laws.size()) all.push_back(std::move(laws[n++]));
  matches = std::move(all);
}

std::vector<std::uint8_t> pattern_marks(const Document& doc, const std::vector<PatternMatch>& matches) {
  std::vector<std::uint8_t> marks(doc.tokens.size(), 0);
  for (const PatternMatch& match : matches) {
    // The model has learnt from ordinals in figures only.
    if (match.type == EntityType::ordinal && !doc.tokens[match.tokens.begin].has(kHasDigit)) continue;
    for (std::uint32_t i = match.tokens.begin; i < match.tokens.end; ++i) {
      marks[i] = static_cast<std::uint8_t>(1 + static_cast<unsigned>(match.type));
    }
  }
  return marks;
}

}  // namespace petik
