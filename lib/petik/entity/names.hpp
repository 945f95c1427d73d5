// Links the mentions of one person, organisation or place in an article into a name.
//
//     Budi Santoso ... Budi ... Santoso                      one name, canonical Budi Santoso
//     Komisi Pemberantasan Korupsi (KPK) ... KPK             one name with the alias KPK
//     Bank Indonesia ... BI                                  one name: its initials
//     Tri Rismaharini ... Risma                              one name: cut out of one name, and of one only
//     Budi Santoso ... Budi Wiryawan ... Budi                 two names, and a Budi that stays by itself
#pragma once

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.names and Entity::name for persons, organisations and places; needs the entities, and for the roles of
// persons the tokens and paragraphs. Never fails.
void resolve_names(Document& doc, const Lexicon& lexicon = Lexicon::builtin());

// The same where the tokens are folded already.
void resolve_names(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

}  // namespace petik
