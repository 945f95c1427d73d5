// Names that a list tells what they are, where the model took them for people: |Pancasila|, a law; |Katolik|, people.
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// Gives persons that are listed whole as an organisation, a people, a law, a work, an event or a product that type,
// unless a title stands before them, a given name or initials are in them, or a longer name of a person in the article
// holds them: "Eni" of "Eni Ratnasari" is no company.
void retype_listed_names(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names);

}  // namespace petik
