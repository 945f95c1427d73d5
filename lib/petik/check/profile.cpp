#include "petik/check/profile.hpp"

#include <utility>

#include "petik/text/fold.hpp"

namespace petik::check {
namespace {

std::size_t limit_index(const Rule& rule, std::string_view name) {
  std::size_t i = 0;
  while (i + 1 < rule.limits.size() && rule.limits[i].name != name) ++i;
  return i;
}

}  // namespace

Profile::Profile() {
  for (const Rule& rule : all_rules()) {
    levels_.push_back(rule.on ? rule.level : Level::off);
    limits_.emplace_back();
    for (const Limit& limit : rule.limits) limits_.back().push_back(limit.value);
  }
}

void Profile::switch_on(const Rule& rule, bool on) {
  if (!on) {
    set_level(rule, Level::off);
  } else if (level(rule) == Level::off) {
    set_level(rule, rule.level);
  }
}

std::uint32_t Profile::limit(const Rule& rule, std::string_view name) const {
  return limits_[index_of(rule)][limit_index(rule, name)];
}

void Profile::set_limit(const Rule& rule, std::string_view name, std::uint32_t value) {
  limits_[index_of(rule)][limit_index(rule, name)] = value;
}

void Profile::allow(std::string_view word) { allowed_.insert(folded(word)); }

const std::string* Profile::replacement(std::string_view folded_word) const {
  const auto found = replacements_.find(folded_word);
  return found == replacements_.end() ? nullptr : &found->second;
}

void Profile::replace(std::string_view word, std::string instead) {
  replacements_.insert_or_assign(folded(word), std::move(instead));
}

}  // namespace petik::check
