// The office, trade or kin beside a name.
//
//     role_before(doc, folded, name)    // "Menteri Perdagangan Rini Laksana" -> Menteri Perdagangan
//     role_after(doc, folded, name)     // "Mark Zuckerberg, CEO Meta, ..." -> CEO Meta
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/plain_text.hpp"

namespace petik {

// The tokens of the role right before the tokens of a name, at most 22; empty if there is none.
TokenRange role_before(const Document& doc, const FoldedTokens& folded, TokenRange name);

// The tokens of the role in an apposition or relative clause behind a name, degrees and age stepped over; empty if
// there is none: "Rini, S.H., selaku Ketua RT", "Rini (34), pedagang pasar".
TokenRange role_after(const Document& doc, const FoldedTokens& folded, TokenRange name);

// Whether the role says more than the one that is known: an office more than a rank ("Kapolri" than "Jenderal"), else
// the longer of the two.
bool better_role(const Lexicon& lexicon, std::string_view role, std::string_view known);

// The office alone, of tokens that role_before, role_after or a source gave: without links, ranks, titles and degrees
// at its edges ("selaku Kapolres Wonosari, AKBP" -> Kapolres Wonosari); all of them where nothing else is left
// ("Letkol").
TokenRange office_in(const Document& doc, const FoldedTokens& folded, TokenRange role);

}  // namespace petik
