// Academic degrees however they are written: S.Pd. and SPd, Sp.A and SpA, S.H., M.H. and SH MH.
#pragma once

#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Whether the word, as it is written in the text, is a degree of degrees.txt: with its full stops in any case, without
// them where capitals tell its parts apart: "SpOG" is Sp.OG, "spog" and "Spog" are none.
bool is_degree(const Lexicon& lexicon, std::string_view written);

}  // namespace petik
