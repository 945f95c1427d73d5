// Two persons who stand for an office together: a dash between spaces is no part of a name.
//
//     "pasangan |Ratih Sari| - |Sarno Hadi| menang"      but |Ratih Sari-Hadi|
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"

namespace petik {

// Parts each person at such dashes. `names` are in order and do not overlap, before and after.
void part_pairs(const Document& doc, std::vector<LabelledSpan>& names);

}  // namespace petik
