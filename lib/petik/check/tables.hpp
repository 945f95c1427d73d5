// The rules of each group. Internal to check/: all_rules() puts them together.
#pragma once

#include <span>

#include "petik/check/rule.hpp"

namespace petik::check {

std::span<const Rule> mark_rules();
std::span<const Rule> attribution_rules();
std::span<const Rule> name_rules();
std::span<const Rule> number_rules();
std::span<const Rule> language_rules();
std::span<const Rule> text_rules();

}  // namespace petik::check
