// A rule of `petik check` and all that is said of it: the one table that runs the checks, explains them and makes the
// manual page petik-rules(7).
//
//     const petik::check::Rule* rule = petik::check::find_rule("weekday-date");
//     rule->level == petik::check::Level::error
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "petik/check/finding.hpp"
#include "petik/document/document.hpp"

namespace petik::check {

enum class Group : std::uint8_t { marks, attribution, names, numbers, language, text };

inline constexpr unsigned kGroups = 6;

class Article;
class Report;

// A number that a rule can be set to: long-quote = { words = 80 }.
struct Limit {
  std::string_view name;
  std::uint32_t value = 0;  // the default
  Bilingual meaning;
};

struct Rule {
  std::string_view id;
  Group group = Group::marks;
  Level level = Level::warning;  // of its findings
  bool on = true;                // by default: only where 9 of 10 findings on real articles are right
  bool fixes = false;            // some of its findings can be mended by --fix
  Layer needs = Layer::tokens;
  Bilingual summary;      // one line, no full stop
  Bilingual explanation;  // full sentences
  std::string_view bad;   // an Indonesian example that the rule finds
  std::string_view good;  // the same as it should be
  std::string_view source;
  void (*run)(const Article& article, Report& report) = nullptr;
  std::span<const Limit> limits = {};
  // Cheap, from tokens, paragraphs and sentences: false where the rule finds nothing, so that what it needs need not be
  // computed. nullptr: no such short cut.
  bool (*worth)(const Article& article) = nullptr;
};

// All rules, by group and then in the order of their tables.
std::span<const Rule> all_rules();

// Position in all_rules().
std::size_t index_of(const Rule& rule);

// nullptr if there is none of that id.
const Rule* find_rule(std::string_view id);

// The rule whose id is nearest to a mistyped one; empty if none is near.
std::string_view nearest_rule(std::string_view id);

std::string_view name_of(Group group);
std::string_view name_of(Level level);
const Level* find_level(std::string_view name);  // off, note, warning, error; nullptr for other words

}  // namespace petik::check
