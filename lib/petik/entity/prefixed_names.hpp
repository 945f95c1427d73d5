// Names behind a prefix and a hyphen: pro-Palestina, non-Muslim, se-Jawa. The model sees one word that is in no list;
// what the part behind the prefix is called elsewhere says more.
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/word_facts.hpp"
#include "petik/lexicon/gazetteer.hpp"

namespace petik {

// Gives single words with a prefix the type of the listed name behind it, or the type that it has elsewhere in the
// article. `names` are sorted and apart, and stay so.
void name_prefixed_words(const Document& doc, const WordFacts& facts, const Gazetteer& gazetteer,
                         std::vector<LabelledSpan>& names);

}  // namespace petik
