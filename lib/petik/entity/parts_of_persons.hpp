// Second mentions: a word of a person's full name that stands alone is that person.
//
//     Ratih Wirjosuparto datang. ... penyebab utama |Wirjosuparto| mundur
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// Names such words where the model saw nothing, and makes persons of those that it took for something else if they are
// given names. Words that are listed, or that the article also writes small, stay as they are. `names` are sorted and
// apart, and stay so.
void name_parts_of_persons(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names);

}  // namespace petik
