// How one file is checked: the level of every rule, limits, words that are let pass.
//
//     petik::check::Profile profile;                                // the defaults
//     profile.set_level(*petik::check::find_rule("rupiah-space"), petik::check::Level::warning);
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "petik/check/rule.hpp"

namespace petik::check {

class Profile {
 public:
  Profile();  // every rule as its table says

  Level level(const Rule& rule) const { return levels_[index_of(rule)]; }
  void set_level(const Rule& rule, Level level) { levels_[index_of(rule)] = level; }
  // Off, or on at the level of its table (or at the level that was set).
  void switch_on(const Rule& rule, bool on);

  // The rule's limit of that name; it must have it.
  std::uint32_t limit(const Rule& rule, std::string_view name) const;
  void set_limit(const Rule& rule, std::string_view name, std::uint32_t value);

  // Words (folded) that no rule about words reports.
  bool allows(std::string_view folded_word) const { return allowed_.find(folded_word) != allowed_.end(); }
  void allow(std::string_view word);
  const std::set<std::string, std::less<>>& allowed() const { return allowed_; }

  // Forms of the house (folded) and what to write instead; nullptr if there is none.
  const std::string* replacement(std::string_view folded_word) const;
  void replace(std::string_view word, std::string instead);
  const std::map<std::string, std::string, std::less<>>& replacements() const { return replacements_; }

 private:
  std::vector<Level> levels_;  // by rule
  std::vector<std::vector<std::uint32_t>> limits_;
  std::set<std::string, std::less<>> allowed_;
  std::map<std::string, std::string, std::less<>> replacements_;
};

}  // namespace petik::check
