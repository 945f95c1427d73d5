// Runs the examples of tests/spec/*.txt: what the analysis finds in an example's text must be its expected records.
#include <catch2/catch.hpp>

#include <map>

#include "petik/analyze.hpp"
#include "spec/spec_file.hpp"
#include "spec/spec_records.hpp"
#include "support/files.hpp"

namespace {

using petik::test::SpecExample;

// Every spec by its file name without .txt, read once (Catch2 runs the test case again for each section).
const std::map<std::string, std::vector<SpecExample>>& specs() {
  static const auto all = [] {
    std::map<std::string, std::vector<SpecExample>> found;
    for (const auto& path : petik::test::files_under("tests/spec", {".txt"})) {
      const std::string name = path.filename().string();
      if (name == "CMakeLists.txt" || name.starts_with("check-")) continue;  // those are check/rule_spec_test.cpp's
      found[path.stem().string()] = petik::test::read_spec(path);
    }
    return found;
  }();
  return all;
}

std::string lines(const std::vector<std::string>& records) {
  std::string out;
  for (const std::string& record : records) out += "\n    " + record;
  return records.empty() ? "\n    (nothing)" : out;
}

void check_example(const petik::test::SpecKind& kind, const SpecExample& example) {
  petik::Document doc;
  doc.text = example.text;
  doc.date = kind.date;
  petik::Analyzer().run(doc, kind.layer);
  const std::vector<std::string> found = kind.records(doc);
  INFO(example.place << ": " << example.title << "\n\n"
                     << example.text << "\n  expected:" << lines(example.expected) << "\n  found:" << lines(found));
  CHECK((found == example.expected));
}

}  // namespace

TEST_CASE("the examples of the specs hold") {
  REQUIRE_FALSE(specs().empty());
  for (const auto& [name, examples] : specs()) {
    const petik::test::SpecKind* kind = petik::test::find_spec_kind(name);
    INFO("tests/spec/" << name << ".txt");
    REQUIRE(kind != nullptr);
    REQUIRE_FALSE(examples.empty());
    for (const SpecExample& example : examples) {
      DYNAMIC_SECTION(example.place << " " << example.title) { check_example(*kind, example); }
    }
  }
}

TEST_CASE("a spec's examples are told from its prose") {
  const std::string ruler(24, '=');
  const auto found = petik::test::parse_spec({"Prose, and ==== too.", ruler, "A title", "Baris satu.", "", "Baris dua.",
                                              "---", "one", "", "two", ruler, "More."},
                                             "s.txt");
  REQUIRE(found.size() == 1);
  CHECK(found[0].title == "A title");
  CHECK(found[0].place == "s.txt:3");
  CHECK(found[0].text == "Baris satu.\n\nBaris dua.\n");
  CHECK(found[0].expected == std::vector<std::string>{"one", "two"});
}

TEST_CASE("a spec with a broken example is refused, with its place") {
  const std::string ruler(24, '=');
  using petik::test::parse_spec;
  CHECK_THROWS_WITH(parse_spec({ruler, "Title", "text"}, "s.txt"), Catch::Contains("s.txt:4: the file ends"));
  CHECK_THROWS_WITH(parse_spec({ruler, "Title", "text", ruler}, "s.txt"),
                    Catch::Contains("s.txt:2: an example without ---"));
  CHECK_THROWS_WITH(parse_spec({ruler, "", "---", ruler}, "s.txt"), Catch::Contains("without a title"));
  CHECK_THROWS_WITH(parse_spec({ruler, "Title", "---", "record"}, "s.txt"), Catch::Contains("closing ruler"));
}
