// Numbers in figures and in words, with their value as a decimal string.
//
//     1.500.000 -> 1500000     12,6 miliar -> 12600000000     dua puluh tiga juta -> 23000000
//     nol koma lima -> 0.5     satu setengah miliar -> 1500000000     ratusan juta -> (no value)
//
// Powers of ten move the decimal point, so a number of 400 digits does not overflow.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "petik/entity/pattern_text.hpp"

namespace petik {

// Figures as Indonesian writes them: "." parts thousands, "," the fraction; "1.5" and "1,234,567" are read as meant.
// nullopt for what is no number: 1.2.3, 12/5.
std::optional<std::string> figure_amount(std::string_view figures);

// 1,250 with commas for thousands, as English writes them; figure_amount() takes a single comma for the decimal one.
std::optional<std::string> comma_grouped(std::string_view figures);

// `amount` times ten to the power of `power` (>= 0).
std::string shifted(std::string_view amount, int power);

// The number that begins at token `i`.
std::optional<Number> read_number(const PatternText& text, std::uint32_t i);

// The same from words alone: "dua puluh tiga juta". nullopt if some word is not a number word.
std::optional<std::string> words_amount(std::string_view words, const Lexicon& lexicon);

}  // namespace petik
