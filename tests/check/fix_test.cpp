// Fixes: what they change, that they leave nothing to fix, and the diff; known findings.
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "petik/analyze.hpp"
#include "petik/check/baseline.hpp"
#include "petik/check/checker.hpp"
#include "petik/check/fix.hpp"
#include "petik/check/suppression.hpp"
#include "petik/error.hpp"
#include "petik/text/utf8.hpp"
#include "spec/spec_file.hpp"
#include "support/files.hpp"

namespace {

using petik::check::Edit;
using petik::check::Finding;

std::vector<Finding> findings_of(const std::string& text) {
  petik::check::Profile profile;
  for (const petik::check::Rule& rule : petik::check::all_rules()) profile.switch_on(rule, true);
  petik::Document doc;
  doc.text = text;
  return petik::check::check(doc, petik::Lexicon::builtin(), petik::check::WordLists::builtin(), profile,
                             [&](petik::Layer layers) { petik::Analyzer().run(doc, layers); });
}

Finding with_fix(std::vector<Edit> fix) {
  return {&petik::check::all_rules().front(), petik::check::Level::note, fix.front().span, {}, std::move(fix)};
}

// The texts of all examples, good and bad.
std::vector<std::string> example_texts() {
  std::vector<std::string> texts;
  for (const auto& path : petik::test::files_under("tests/spec", {".txt"})) {
    if (path.filename() == "CMakeLists.txt") continue;
    for (const auto& example : petik::test::read_spec(path)) texts.push_back(example.text);
  }
  return texts;
}

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("edits are applied whole or not at all") {
  const std::vector<Finding> findings = {with_fix({{{0, 1}, "A"}, {{4, 5}, "E"}}),
                                         with_fix({{{2, 3}, "X"}, {{4, 5}, "Y"}}), with_fix({{{2, 2}, "-"}})};
  const auto fixed = petik::check::apply_fixes("abcdef", findings);
  CHECK(fixed.count == 2);
  CHECK(fixed.text == "Ab-cdEf");
}

TEST_CASE("edits that touch wait for the next run") {
  const std::vector<Finding> findings = {with_fix({{{1, 2}, ""}}), with_fix({{{2, 3}, ""}}), with_fix({{{4, 4}, "!"}})};
  CHECK(petik::check::apply_fixes("abcdef", findings).text == "acd!ef");
}

TEST_CASE("fixes come to an end, and what they mended is not found again") {
  constexpr int kMostPasses = 10;
  for (const std::string& original : example_texts()) {
    std::string text = original;
    int passes = 0;
    for (; passes < kMostPasses; ++passes) {
      const auto fixed = petik::check::apply_fixes(text, findings_of(text));
      if (fixed.count == 0) break;
      CHECK(line_count(fixed.text) == line_count(text));
      CHECK((fixed.text != text));
      text = fixed.text;
    }
    INFO(original << "\n" << text);
    CHECK(passes < kMostPasses);
    for (const Finding& finding : findings_of(text)) CHECK(finding.fix.empty());
  }
}

TEST_CASE("findings lie within the text, on characters, and their edits too") {
  for (const std::string& text : example_texts()) {
    for (const Finding& finding : findings_of(text)) {
      INFO(finding.rule->id << " in " << text);
      CHECK(finding.span.begin < finding.span.end);
      CHECK(finding.span.end <= text.size());
      CHECK(petik::is_boundary(text, finding.span.begin));
      CHECK(petik::is_boundary(text, finding.span.end));
      std::uint32_t before = 0;
      for (const Edit& edit : finding.fix) {
        CHECK(before <= edit.span.begin);
        CHECK(edit.span.begin <= edit.span.end);
        CHECK(petik::is_boundary(text, edit.span.begin));
        before = edit.span.end;
      }
      CHECK(before <= text.size());
      CHECK((finding.fix.empty() || finding.rule->fixes));
    }
  }
}

TEST_CASE("a diff shows three lines round a change") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15";
  std::string after = before;
  after.replace(after.find('5'), 1, "five");
  CHECK(petik::check::unified_diff("a", before, before).empty());
  CHECK(petik::check::unified_diff("a", before, after) ==
        "--- a/a\n+++ b/a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  const std::string last = before + "!";
  CHECK(petik::check::unified_diff("a", before, last) ==
        "--- a/a\n+++ b/a\n@@ -12,4 +12,4 @@\n 12\n 13\n 14\n-15\n\\ No newline at end of file\n+15!\n"
        "\\ No newline at end of file\n");
}

TEST_CASE("a known finding is left out as often as it is known, wherever its line moves") {
  const std::string text = "Ia menunggu dirumah.\n";
  std::vector<Finding> findings = findings_of(text);
  REQUIRE(findings.size() == 1);
  petik::check::Baseline known;
  known.add("a\tb.txt", findings[0].rule->id, petik::check::fingerprint(text, findings[0]));
  const petik::check::Baseline again = petik::check::Baseline::read(known.print(), "known.tsv");
  const std::string moved = "Baris baru.\n\n  Ia  menunggu dirumah.\nIa menunggu dirumah.\n";
  std::vector<Finding> later = findings_of(moved);
  REQUIRE(later.size() == 2);
  again.remove_known("a\tb.txt", moved, later);
  CHECK(later.size() == 1);
  again.remove_known("other.txt", moved, later);
  CHECK(later.size() == 1);
  CHECK_THROWS_AS(petik::check::Baseline::read("a\tb\tc\t0\n", "known.tsv"), petik::Error);
}

TEST_CASE("comments are read in linear time and leave the text's length alone") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "<!-- petik-disable names --> x <!-- petik-enable -->\n<!-- <!-- ";
  const petik::check::Suppressions suppressions(text);
  CHECK(suppressions.without_comments(text).size() == text.size());
  CHECK(suppressions.covers(*petik::check::find_rule("role-change"), {29, 30}));
  CHECK_FALSE(suppressions.covers(*petik::check::find_rule("rupiah-dot"), {29, 30}));
}
