// Amounts, dates and times by pattern: Rp12,6 miliar, 5 persen, Rabu (29/1/2025), pukul 14.00 WIB, 3 hektare.
//
//     for (const PatternMatch& match : find_patterns(doc, lexicon)) use(match.tokens, match.type, match.value);
//
// No regular expressions: hand-written readers that walk over tokens, each linear. What counts and how far it reaches
// is in the specs (tests/spec/values.txt).
#pragma once

#include <cstdint>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

struct PatternMatch {
  TokenRange tokens;
  EntityType type = EntityType::date;
  std::vector<ValueField> value;
};

// The matches of the whole document, in order, apart. Needs tokens and sentences.
std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon);

// The same where the tokens are folded already.
std::vector<PatternMatch> find_patterns(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

// Puts laws among the other matches, which are in order and apart, in place of those that they overlap (Tahun 2011).
void add_laws(std::vector<PatternMatch> laws, std::vector<PatternMatch>& matches);

// For each token 1 + the type of the match that holds it, 0 outside.
std::vector<std::uint8_t> pattern_marks(const Document& doc, const std::vector<PatternMatch>& matches);

}  // namespace petik
