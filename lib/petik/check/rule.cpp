#include "petik/check/rule.hpp"

#include <algorithm>
#include <array>

#include "petik/check/near_word.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::array<std::string_view, kGroups> kGroupNames = {"marks",   "attribution", "names",
                                                               "numbers", "language",    "text"};
constexpr std::array<std::string_view, 4> kLevelNames = {"off", "note", "warning", "error"};
constexpr std::array<Level, 4> kLevels = {Level::off, Level::note, Level::warning, Level::error};

std::vector<Rule> collect() {
  std::vector<Rule> rules;
  for (const auto table : {mark_rules, attribution_rules, name_rules, number_rules, language_rules, text_rules}) {
    const std::span<const Rule> some = table();
    rules.insert(rules.end(), some.begin(), some.end());
  }
  return rules;
}

}  // namespace

std::span<const Rule> all_rules() {
  static const std::vector<Rule> rules = collect();
  return rules;
}

std::size_t index_of(const Rule& rule) { return static_cast<std::size_t>(&rule - all_rules().data()); }

const Rule* find_rule(std::string_view id) {
  const std::span<const Rule> rules = all_rules();
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

std::string_view nearest_rule(std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Rule& rule : all_rules()) ids.push_back(rule.id);
  return nearest_word(id, ids);
}

std::string_view name_of(Group group) { return kGroupNames[static_cast<std::size_t>(group)]; }

std::string_view name_of(Level level) { return kLevelNames[static_cast<std::size_t>(level)]; }

const Level* find_level(std::string_view name) {
  const auto found = std::find(kLevelNames.begin(), kLevelNames.end(), name);
  return found == kLevelNames.end() ? nullptr : &kLevels[static_cast<std::size_t>(found - kLevelNames.begin())];
}

}  // namespace petik::check
