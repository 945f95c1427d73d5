// The rules of names. Internal to check/.
#pragma once

#include "petik/check/article.hpp"

namespace petik::check {

void find_spelling(const Article& a, Report& report);
// False if no two words with a capital are alike, be they names or not.
bool may_have_two_spellings(const Article& a);
void find_short_first(const Article& a, Report& report);
void find_role_change(const Article& a, Report& report);
void find_unexplained(const Article& a, Report& report);
void find_explained_twice(const Article& a, Report& report);

// True for a paragraph of the article itself: no headline, no heading, nothing of the page.
bool in_body(const Article& a, std::uint32_t token);

}  // namespace petik::check
