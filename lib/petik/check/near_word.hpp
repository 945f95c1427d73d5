// Words that were meant: the edit distance (Levenshtein) of short words, and the nearest of some candidates.
//
//     petik::check::edit_distance("zuckerberg", "zuckerburg") == 1
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace petik::check {

// In bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

// edit_distance(a, b) <= most, faster where the words begin or end alike.
bool within(std::string_view a, std::string_view b, std::size_t most);

// The candidate nearest to `word`, at most a third of its length away; empty if there is none.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace petik::check
