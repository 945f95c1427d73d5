#include "petik/format/json_writer.hpp"

#include <catch2/catch.hpp>

#include <clocale>

namespace {

std::string quoted(std::string_view text) {
  std::string out;
  petik::JsonWriter(out).string(text);
  return out;
}

}  // namespace

TEST_CASE("commas stand between members and items only") {
  std::string out;
  petik::JsonWriter json(out);
  json.begin_object();
  json.key("a");
  json.begin_array();
  json.number(1);
  json.begin_object();
  json.end_object();
  json.null();
  json.end_array();
  json.key("b");
  json.boolean(true);
  json.key("c");
  json.raw("[2.50]");
  json.end_object();
  CHECK(out == R"({"a":[1,{},null],"b":true,"c":[2.50]})");
}

TEST_CASE("only what JSON forbids is escaped") {
  CHECK(quoted("\"Siap\\\"") == R"("\"Siap\\\"")");
  CHECK(quoted("a\tb\nc\rd") == R"("a\tb\nc\rd")");
  CHECK(quoted(std::string("\0\x01\x1F\x7F", 4)) == "\"\\u0000\\u0001\\u001f\x7F\"");
  CHECK(quoted("“Rp1.000” é 😀 </script>") == "\"“Rp1.000” é 😀 </script>\"");
  CHECK(quoted("") == "\"\"");
}

TEST_CASE("numbers are the same in every locale") {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* locale : {"C", "id_ID.UTF-8", "de_DE.UTF-8"}) {
    std::setlocale(LC_ALL, locale);  // one that is not installed changes nothing
    std::string out;
    petik::JsonWriter json(out);
    json.begin_array();
    json.fixed2(0.97);
    json.fixed2(1);
    json.number(18446744073709551615U);
    json.end_array();
    CHECK(out == "[0.97,1.00,18446744073709551615]");
  }
  std::setlocale(LC_ALL, before.c_str());
}
