#include "petik/format/tsv.hpp"

#include <catch2/catch.hpp>

namespace {

std::string cell(std::string_view text) {
  std::string out;
  petik::append_tsv(text, out);
  return out;
}

}  // namespace

TEST_CASE("tab, newline, carriage return and backslash are escaped in a cell") {
  CHECK(cell("a\tb\nc\rd\\e") == R"(a\tb\nc\rd\\e)");
  CHECK(cell("\t") == R"(\t)");
  CHECK(cell("“Siap”, katanya") == "“Siap”, katanya");
  CHECK(cell("").empty());
}
