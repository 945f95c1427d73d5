// The rules of words. Internal to check/.
#pragma once

#include "petik/check/article.hpp"

namespace petik::check {

void find_glued_preposition(const Article& a, Report& report);
void find_parted_prefix(const Article& a, Report& report);
void find_relative_where(const Article& a, Report& report);
void find_doubled(const Article& a, Report& report);
void find_missing_stop(const Article& a, Report& report);
void find_nonstandard(const Article& a, Report& report);
void find_house_word(const Article& a, Report& report);
void find_glued_words(const Article& a, Report& report);
void find_invisible(const Article& a, Report& report);

// `instead` with the case of `word`: MERUBAH -> MENGUBAH, Merubah -> Mengubah.
std::string in_case_of(std::string_view word, const Token& token, std::string_view instead);

// True where a capital says nothing of a name: at the start of a sentence or line, behind an opening mark.
bool starts_sentence(const Article& a, std::uint32_t i);

}  // namespace petik::check
