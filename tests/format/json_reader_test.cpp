// Records of other programs and broken ones.
#include <catch2/catch.hpp>

#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"

namespace {

using petik::Layer;

petik::Document read(std::string_view line) { return petik::JsonLineReader().read(line); }

void check_error(std::string_view line, const std::string& part) {
  INFO(line.substr(0, 200));
  CHECK_THROWS_WITH(read(line), Catch::Contains(part));
}

// A record whose layer is not as the format says: it is kept as it is, and not taken for a layer.
void check_foreign(const std::string& key, const std::string& value) {
  const petik::Document doc = read(R"({"text":"“Siap,” kata Sarno",")" + key + "\":" + value + "}");
  INFO(key << ": " << value);
  CHECK(doc.layers == Layer::none);
  REQUIRE(doc.extra.size() == 1);
  CHECK(doc.extra[0].key == key);
  CHECK(doc.extra[0].json == value);
}

}  // namespace

TEST_CASE("a record of another program: text, id, the rest untouched and in order") {
  const petik::Document doc = read(
      "{\"judul\": \"Harga\\u0020naik\", \"text\":\"a\\u0000\\ud83d\\ude00\\n\",\"z\":[1.50, 1e999 ],\"id\":17}\r\n");
  CHECK(doc.id == "17");
  CHECK(doc.text == std::string("a\0😀\n", 7));
  REQUIRE(doc.extra.size() == 2);
  CHECK(doc.extra[0].key == "judul");
  CHECK(doc.extra[0].json == "\"Harga\\u0020naik\"");
  CHECK(doc.extra[1].json == "[1.50, 1e999 ]");
  CHECK(read(R"({"text":""})").id.empty());
}

TEST_CASE("the text may stand in another key") {
  petik::JsonLineReader reader("isi");
  CHECK(reader.read(R"({"isi":"Harga naik."})").text == "Harga naik.");
  CHECK_THROWS_WITH(reader.read(R"({"isi":"a","text":"b"})"), Catch::Contains("text"));
  CHECK_THROWS_WITH(reader.read(R"({"text":"b"})"), Catch::Contains("isi"));
  CHECK(reader.read(R"({"isi":"Masih jalan."})").text == "Masih jalan.");  // an error leaves nothing behind
}

TEST_CASE("layers may stand before the text they point into") {
  const petik::Document doc =
      read(R"({"offsets":"utf16","tokens":[{"start":3,"end":7,"kind":"word"}],"text":"😀 kata"})");
  REQUIRE(doc.tokens.size() == 1);
  CHECK(doc.tokens[0].span == petik::Span{5, 9});
  CHECK(doc.layers == Layer::tokens);
}

TEST_CASE("broken records are errors that say why") {
  check_error(R"({"id":"a"})", "text");
  check_error(R"({"text":1})", "text: not a string");
  check_error(R"({"text":null})", "text: not a string");
  check_error(R"({"text":"a","text":"b"})", "twice");
  check_error(R"({"text":"a","x":1,"\u0078":2})", "twice");
  check_error(R"({"text":"\ud800"})", "surrogate");
  check_error(R"({"text":"\udc00"})", "surrogate");
  check_error(R"({"text":"a","x":"\ud800"})", "surrogate");
  check_error("{\"text\":\"a\nb\"}", "broken JSON");
  check_error(R"({"text":"a","x":[1,]})", "broken JSON");
  check_error(R"({"text":"a","x":{"y":01}})", "broken JSON");
  check_error(R"({"text":"a","x":nul})", "broken JSON");
  check_error(R"({"text":"a","id":{}})", "id");
  check_error(R"({"text":"a","offsets":"bytes"})", "offsets: unknown unit");
  check_error("", "broken JSON");
}

TEST_CASE("deep nesting is an error, not a crash") {
  const auto nested = [](std::size_t depth) {
    return R"({"text":"a","x":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  CHECK(read(nested(900)).extra.size() == 1);
  check_error(nested(1100), "nested deeper");
  check_error(nested(1000000), "nested deeper");
}

TEST_CASE("lists that are not petik's are kept, not read") {
  check_foreign("tokens", R"(["Siap"])");
  check_foreign("tokens", R"({"n":3})");
  check_foreign("tokens", R"([{"start":0,"end":1,"kind":"noun"}])");
  check_foreign("sentences", R"([{"start":0,"end":99}])");
  check_foreign("sentences", R"([{"start":5,"end":3}])");
  check_foreign("sentences", R"([{"start":-1,"end":3}])");
  check_foreign("sentences", R"([{"start":0,"end":6},{"start":5,"end":9}])");
  check_foreign("entities", R"([{"id":"e1","start":0,"end":4,"type":"PERSON","text":"Siap"}])");
  check_foreign("entities", R"([{"id":"e1","start":13,"end":18,"type":"PERSON","text":"Sarno","ref":"n1"}])");
  check_foreign("quotes", R"([{"id":"q1","type":"direct"}])");
  check_foreign("names", R"([{"id":"n1","type":"PERSON","name":"Sarno","aliases":[],"mentions":["e1"]}])");
}

TEST_CASE("an offset inside a character is not a boundary") {
  CHECK(read(R"({"text":"é","offsets":"byte","sentences":[{"start":0,"end":1}]})").layers == Layer::none);
  CHECK(read(R"({"text":"é","offsets":"byte","sentences":[{"start":0,"end":2}]})").layers == Layer::sentences);
}
