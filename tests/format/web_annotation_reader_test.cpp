#include <catch2/catch.hpp>

#include <string>

#include "petik/error.hpp"
#include "petik/format/web_annotation.hpp"

namespace {

using petik::Document;
using petik::EntityType;
using petik::OffsetUnit;

Document sample() {
  Document doc;
  doc.id = "berita 1/é.txt";
  doc.text = "\"Siap 😀,\" kata Rini, Rp5.";
  doc.entities = {{{18, 22}, EntityType::person, 0, {}},
                  {{24, 27}, EntityType::money, petik::kNone, {{"amount", "5"}, {"currency", "IDR"}}}};
  doc.names = {{"Rini Wiryawan", EntityType::person, {"Rini"}, "", {0}}};
  doc.quotes.resize(1);
  doc.quotes[0].content = {{1, 10}};
  doc.quotes[0].speaker = petik::Speaker{0, "Rini Wiryawan", ""};
  return doc;
}

}  // namespace

TEST_CASE("a page of Web Annotations comes back whole, in every unit of offsets") {
  const Document doc = sample();
  REQUIRE(doc[doc.entities[0].span] == "Rini");
  for (const OffsetUnit unit : {OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16}) {
    std::string page;
    petik::append_web_annotations(doc, unit, page);
    const Document back = petik::read_web_annotations(page);
    CHECK(back.id == doc.id);
    CHECK(back.text == doc.text);
    REQUIRE(back.entities.size() == 2);
    CHECK(back.entities[0].span == doc.entities[0].span);
    CHECK(back.entities[1].value.size() == 2);
    REQUIRE(back.quotes.size() == 1);
    CHECK(back.quotes[0].content == doc.quotes[0].content);
    CHECK(back.quotes[0].speaker->text == "Rini Wiryawan");
    CHECK(back.quotes[0].speaker->name == 0);
  }
}

TEST_CASE("an address as id stays as it is") {
  Document doc = sample();
  doc.id = "https://contoh.id/a%20b";
  std::string page;
  petik::append_web_annotations(doc, OffsetUnit::codepoint, page);
  CHECK(petik::read_web_annotations(page).id == doc.id);
}

TEST_CASE("what is no page of petik's is an error") {
  const std::string head = R"({"type":"AnnotationPage","id":"a#annotations","text":"ab","items":[)";
  const auto item = [&](const std::string& body, const std::string& selector) {
    return head + R"({"type":"Annotation","motivation":"classifying","body":)" + body + R"(,"target":{"selector":)" +
           selector + "}}]}";
  };
  const std::string there =
      R"([{"type":"TextQuoteSelector","exact":"a"},{"type":"TextPositionSelector","start":0,"end":1}])";
  CHECK_NOTHROW(petik::read_web_annotations(item(R"({"purpose":"classifying","value":"ORG"})", there)));
  CHECK_THROWS_AS(petik::read_web_annotations("{"), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations("[]"), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(R"({"type":"Collection"})"), petik::Error);
  CHECK_THROWS_WITH(petik::read_web_annotations(R"({"type":"AnnotationPage","items":[]})"),
                    "text: the page does not hold the text, as petik writes it");
  CHECK_THROWS_AS(petik::read_web_annotations(item(R"({"purpose":"classifying","value":"X"})", there)), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(item("[]", there)), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(item("[]", "[]")), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(item("[]", R"([{"type":"TextQuoteSelector","exact":"b"},
      {"type":"TextPositionSelector","start":0,"end":1}])")),
                  petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(head + "7]}"), petik::Error);
  CHECK_THROWS_AS(petik::read_web_annotations(R"({"type":"AnnotationPage","text":"\ud800","items":[]})"), petik::Error);
}
