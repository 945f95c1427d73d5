// Links the mentions of one person or organisation in an article into a name.
//
//     Budi Santoso ... Budi ... Santoso                      one name, canonical Budi Santoso
//     Komisi Pemberantasan Korupsi (KPK) ... KPK             one name with the alias KPK
//     Budi Santoso ... Budi Hartono ... Budi                 two names, and a Budi that stays by itself
#pragma once

#include "petik/document/document.hpp"

namespace petik {

// Fills doc.names and Entity::name for persons, organisations and places; needs the entities. Never fails.
void resolve_names(Document& doc);

}  // namespace petik
