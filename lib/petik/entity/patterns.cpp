#include "petik/entity/patterns.hpp"

#include "petik/entity/amounts.hpp"
#include "petik/entity/dates.hpp"
#include "petik/entity/pattern_text.hpp"

namespace petik {
namespace {

std::optional<PatternMatch> read_any(const PatternText& text, std::uint32_t i) {
  for (const auto reader : {read_money, read_percent, read_quantity, read_time, read_date, read_plain_number}) {
    if (auto match = reader(text, i)) return match;
  }
  return std::nullopt;
}

}  // namespace

std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon) {
  return find_patterns(doc, lexicon, FoldedTokens(doc, lexicon));
}

std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  std::vector<PatternMatch> matches;
  PatternText text(doc, lexicon, folded);
  for (const Sentence& sentence : doc.sentences) {
    text.view(sentence.tokens);
    std::uint32_t end = sentence.tokens.begin;  // of the last match
    for (const std::uint32_t i : text.starts()) {
      if (i < end) continue;
      auto match = read_any(text, i);
      if (!match) continue;
      end = match->tokens.end;
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
