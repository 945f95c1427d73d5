// Hosts (kompas.com, contoh.co.id) and the words that scraping glued to them: "KOMPAS.com-Bank",
// "Liputan6.comsepanjang", "dilansirKompas.com", "Tribunnews.com/Ratih". All sizes are bytes; the words are ASCII.
#pragma once

#include <cstddef>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik::detail {

// com, id, net ..., in any case: the last label of a host.
bool is_top_domain(std::string_view label);

// "com-Bank", "comGaluh", "comsepanjang": the size of the domain in front of a glued word; 0 if the label is none.
std::size_t glued_domain(std::string_view label, const Lexicon& lexicon);

// "dilansirKompas": the size of a known word in front of the capital of an outlet; 0 if there is none.
std::size_t word_before_outlet(std::string_view label, const Lexicon& lexicon);

// "Ratih" of Tribunnews.com/Ratih: letters alone name a photographer, not a page.
bool is_credit(std::string_view path);

}  // namespace petik::detail
