#include "petik/format/json_slices.hpp"

#include <catch2/catch.hpp>

#include "petik/error.hpp"

TEST_CASE("members are cut out untouched") {
  const auto members =
      petik::slice_object("\t{ \"a\" : [1, {\"b]\": \"}\\\"\"} ] ,\"c\":-2.50e3,\"d\":\"x,\\\\\",\"e\":null}\r\n");
  REQUIRE(members.size() == 4);
  CHECK(members[0].key == "\"a\"");
  CHECK(members[0].value == "[1, {\"b]\": \"}\\\"\"} ]");
  CHECK(members[1].value == "-2.50e3");
  CHECK(members[2].value == "\"x,\\\\\"");
  CHECK(members[3].value == "null");
  CHECK(petik::slice_object("{}").empty());
  const auto escaped = petik::slice_object(R"({"\"":"\"\"","b":"\\","c":"\\\"x","d":""})");
  REQUIRE(escaped.size() == 4);
  CHECK(escaped[0].key == R"("\"")");
  CHECK(escaped[0].value == R"("\"\"")");
  CHECK(escaped[1].value == R"("\\")");
  CHECK(escaped[2].value == R"("\\\"x")");
  CHECK(escaped[3].value == R"("")");
}

TEST_CASE("what is no single object is refused") {
  for (const std::string_view json :
       {"", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{\"a\":1}}", "{\"a\":1} {}", "{a:1}",
        "{\"a\" 1}", "{\"a\":,\"b\":1}", "{\"a\":\"x}", "{\"a\":[1}", "{\"a\":\"\\\"}", "{\"a\\"}) {
    INFO(json);
    CHECK_THROWS_AS(petik::slice_object(json), petik::Error);
  }
}

TEST_CASE("numbers are told by JSON's grammar, of any size") {
  for (const std::string_view good :
       {"0", "-0", "12", "-3.25", "1e5", "1E-5", "2.5e+10", "123456789012345678901234567890"}) {
    INFO(good);
    CHECK(petik::is_json_number(good));
  }
  for (const std::string_view bad : {"", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "1a", "NaN", "1,5"}) {
    INFO(bad);
    CHECK_FALSE(petik::is_json_number(bad));
  }
}

TEST_CASE("numbers are blanked outside strings only") {
  CHECK(petik::without_numbers(R"([12,-3.5e9,"12",{"7":01}])") == R"([0,0,"12",{"7":01}])");
}
