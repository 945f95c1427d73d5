// People who are called like a month: "Juli Wandira hadir. "Kami tumbuh," ucap |Juli|."
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/entity/word_facts.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Moves a month of one word from the patterns to the names where a verb of saying stands beside it and a person of the
// article has it as first name. Both lists are in order, before and after.
void name_month_words(const Document& doc, const Lexicon& lexicon, const WordFacts& facts,
                      std::vector<PatternMatch>& patterns, std::vector<LabelledSpan>& names);

}  // namespace petik
