#include "petik/format/annotation_table_reader.hpp"

#include <catch2/catch.hpp>

#include "petik/error.hpp"
#include "petik/format/annotation_table.hpp"

namespace {

using petik::Document;
using petik::OffsetUnit;

Document read(std::string text, std::string_view rows) {
  return petik::read_annotation_table(std::move(text), rows, OffsetUnit::codepoint);
}

}  // namespace

TEST_CASE("rows of a table become mentions and quotes") {
  const Document doc =
      read("“Siap,” kata Éva\tSari.", std::string(petik::kAnnotationColumns) +
                                          "a\\tb.txt\tentity\te1\t13\t21\tPERSON\tÉva\\tSari\tÉva Sari\n"
                                          "a\\tb.txt\tquote\tq1\t1\t6\tdirect\tSiap,\tÉva Sari\n"
                                          "a\\tb.txt\tcue\tq1\t8\t12\tkata\tkata\t-\n"
                                          "a\\tb.txt\tsource\tq1\t13\t21\tname\tÉva\\tSari\tÉva Sari\n");
  CHECK(doc.id == "a\tb.txt");
  REQUIRE(doc.entities.size() == 1);
  REQUIRE(doc.quotes.size() == 1);
  CHECK(doc.quotes[0].cue->lemma == "kata");
  CHECK(doc.quotes[0].speaker->name == 0);
  CHECK(doc[*doc.quotes[0].source] == "Éva\tSari");
}

TEST_CASE("rows with one id are the pieces of one quote") {
  const Document doc = read("a b", "f\tquote\tq1\t0\t1\tdirect\ta\t-\nf\tquote\tq1\t2\t3\tdirect\tb\t-\n");
  REQUIRE(doc.quotes.size() == 1);
  CHECK(doc.quotes[0].content.size() == 2);
  CHECK_FALSE(doc.quotes[0].speaker);
}

TEST_CASE("what is not the table of convert is an error of its line") {
  CHECK_THROWS_WITH(read("a", "f\tquote\n"), "expected 8 columns, found 2");
  CHECK_THROWS_WITH(read("a", "f\tcue\tq1\t0\t1\tkata\ta\t-\n"), "there is no q1");
  CHECK_THROWS_WITH(read("a", "f\tverb\tq1\t0\t1\tkata\ta\t-\n"), "unknown layer: verb");
  CHECK_THROWS_WITH(read("a", "f\tentity\te1\t0\t1\tX\ta\t-\n"), "unknown type: X");
  CHECK_THROWS_WITH(read("a", "f\tentity\te1\t0\t2\tORG\ta\t-\n"), "not an offset into the text: 2");
  CHECK_THROWS_WITH(read("a", "f\tentity\te1\t1\t0\tORG\ta\t-\n"), "end before start");
  CHECK_THROWS_WITH(read("a", "f\tentity\te1\t0\t1\tORG\tb\t-\n"), "not what stands at these offsets: b");
}
