// The rules of who says what. Internal to check/.
#pragma once

#include "petik/check/article.hpp"

namespace petik::check {

void find_no_speaker(const Article& a, Report& report);
void find_no_antecedent(const Article& a, Report& report);
void find_two_antecedents(const Article& a, Report& report);
void find_single_name(const Article& a, Report& report);
void find_long_quote(const Article& a, Report& report);
void find_repeated_quote(const Article& a, Report& report);

}  // namespace petik::check
