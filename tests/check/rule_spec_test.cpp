// Runs the examples of tests/spec/check-*.txt: the title names the rule, the records are the words that it must find.
#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/check/checker.hpp"
#include "spec/spec_file.hpp"
#include "support/files.hpp"

namespace {

using petik::check::Rule;
using petik::test::SpecExample;

std::vector<SpecExample> all_examples() {
  std::vector<SpecExample> examples;
  for (const auto& path : petik::test::files_under("tests/spec", {".txt"})) {
    if (!path.filename().string().starts_with("check-")) continue;
    for (SpecExample& example : petik::test::read_spec(path)) examples.push_back(std::move(example));
  }
  return examples;
}

const Rule* rule_of(const SpecExample& example) {
  return petik::check::find_rule(example.title.substr(0, example.title.find(':')));
}

// What the rule alone finds.
std::vector<std::string> found_by(const Rule& rule, const std::string& text) {
  petik::check::Profile profile;
  for (const Rule& other : petik::check::all_rules()) profile.switch_on(other, &other == &rule);
  petik::Document doc;
  doc.text = text;
  const auto findings = petik::check::check(doc, petik::Lexicon::builtin(), petik::check::WordLists::builtin(), profile,
                                            [&](petik::Layer layers) { petik::Analyzer().run(doc, layers); });
  std::vector<std::string> words;
  for (const petik::check::Finding& finding : findings) {
    CHECK(finding.rule == &rule);
    words.emplace_back(doc[finding.span]);
  }
  return words;
}

std::string lines(const std::vector<std::string>& records) {
  std::string out;
  for (const std::string& record : records) out += "\n    " + record;
  return records.empty() ? "\n    (nothing)" : out;
}

}  // namespace

TEST_CASE("each rule finds what its examples say") {
  for (const SpecExample& example : all_examples()) {
    const Rule* rule = rule_of(example);
    INFO(example.place << ": " << example.title << "\n\n" << example.text);
    REQUIRE(rule != nullptr);
    const std::vector<std::string> found = found_by(*rule, example.text);
    INFO("  expected:" << lines(example.expected) << "\n  found:" << lines(found));
    CHECK((found == example.expected));
  }
}

TEST_CASE("each rule has three examples that it finds and three that it does not") {
  std::map<std::string_view, std::pair<int, int>> counts;
  for (const SpecExample& example : all_examples()) {
    const Rule* rule = rule_of(example);
    REQUIRE(rule != nullptr);
    ++(example.expected.empty() ? counts[rule->id].second : counts[rule->id].first);
  }
  for (const Rule& rule : petik::check::all_rules()) {
    if (rule.id == "house-word") continue;  // the settings make it: tests/cases/check/house-words
    INFO(rule.id);
    CHECK(counts[rule.id].first >= 3);
    CHECK(counts[rule.id].second >= 3);
  }
}

// The manual page shows each rule's examples: they must be what the rule finds, and what it does not.
TEST_CASE("the examples of the rules themselves hold") {
  for (const Rule& rule : petik::check::all_rules()) {
    if (rule.bad.starts_with('(')) continue;  // described, not shown
    INFO(rule.id);
    CHECK_FALSE(found_by(rule, std::string(rule.bad) + "\n").empty());
    CHECK(found_by(rule, std::string(rule.good) + "\n").empty());
  }
}
