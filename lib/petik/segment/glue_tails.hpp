// Cuts through a word whose only capital is its first letter: a name and the small word or verb that hangs on it,
// "Hartanto|menyayangkan". Internal to segment/.
#pragma once

#include <cstddef>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/names_of_text.hpp"

namespace petik::detail {

// Where a small word hangs on a name: the size of the name in bytes, or 0. A word that the text has elsewhere is a
// name: Donald|Trumppada.
std::size_t cut_behind_name(std::string_view word, const Lexicon& lexicon, const NamesOfText& names);

// False for most words in which cut_behind_name() would find nothing, at one look.
bool may_end_in_hanging_word(std::string_view word, const Lexicon& lexicon);

// False for words that are known, and for those that only look like a name: Pengunggah.
bool may_hold_name(std::string_view word, const Lexicon& lexicon);

// Wants the names that cut_behind_name() may ask for; false if it can cut nothing.
bool want_name_before(std::string_view word, const Lexicon& lexicon, NamesOfText& names);

}  // namespace petik::detail
