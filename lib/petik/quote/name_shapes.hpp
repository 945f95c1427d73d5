// What a word looks like as a part of a name, whatever the article says of it.
#pragma once

#include <string_view>

#include "petik/quote/reading.hpp"

namespace petik {

// Names of offices and fields keep the shapes of derived nouns: Perdagangan, Kesehatan, Penerangan, Pemberdayaan.
bool derived_noun(std::string_view folded_word);

// A, A.
bool initial(std::string_view folded_word);

// Prof, dr., Ir: a degree that stands before a name; not S.H., MPA.
bool leading_degree(std::string_view word);

// SE, MM, SPd, SpOG: a degree without its full stops.
bool short_degree(const Reading& read, std::uint32_t i);

// al-Fadhil, as-Sidiq: the last name begins with the article.
bool arabic_name(std::string_view word);

// A capitalised word that nothing is known of and that is no noun of an office: Sarno, but not Perhubungan, Pariwisata.
bool may_be_name(const Reading& read, std::uint32_t i);

}  // namespace petik
