#include "petik/format/iob_reader.hpp"

#include <catch2/catch.hpp>

#include "petik/error.hpp"
#include "petik/format/spacing.hpp"

namespace {

using petik::Document;
using petik::EntityType;

}  // namespace

TEST_CASE("IOB2 gives words, sentences and mentions") {
  const Document doc = petik::read_iob(
      "-DOCSTART- -X- -X- O\n\nRini _ _ B-PERSON\nWiryawan _ _ I-PERSON\nhadir _ _ O\n. _ _ "
      "O\n\nKPK\tB-ORG\nBI\tB-ORG\n");
  CHECK(doc.text == "Rini Wiryawan hadir.\nKPK BI\n");
  CHECK(doc.tokens.size() == 6);
  CHECK(doc.sentences.size() == 2);
  REQUIRE(doc.entities.size() == 3);
  CHECK(doc[doc.entities[0].span] == "Rini Wiryawan");
  CHECK(doc[doc.entities[2].span] == "BI");
}

TEST_CASE("an I- that goes on with nothing, or with another type, begins a mention") {
  const Document doc = petik::read_iob("a I-PER\nb I-GPE\n\nc I-GPE\nd B-PLACE\n");
  REQUIRE(doc.entities.size() == 4);
  CHECK(doc.entities[3].type == EntityType::loc);
  CHECK(doc.entities[0].type == EntityType::person);
  CHECK(doc.entities[2].type == EntityType::gpe);
}

TEST_CASE("tabs part the columns where there are some, so that a word may hold a space") {
  const Document doc = petik::read_iob("New York\tB-GPE\n");
  CHECK(doc[doc.tokens[0]] == "New York");
}

TEST_CASE("what is not IOB2 is an error of its line") {
  CHECK_THROWS_WITH(petik::read_iob("a O\nb\n"), "expected a word and a tag");
  CHECK_THROWS_WITH(petik::read_iob("a X-GPE\n"), "not a tag of IOB2: X-GPE");
  CHECK_THROWS_WITH(petik::read_iob("a B-\n"), "unknown type of mention: ");
  try {
    petik::read_iob("a O\nb B-MISC\n");
    FAIL("no error");
  } catch (const petik::LineError& error) {
    CHECK(error.line() == 2);
  }
}

TEST_CASE("marks stand at the words that they belong to") {
  const auto joined = [](std::initializer_list<std::string_view> tokens) {
    petik::Spacing spacing;
    std::string text;
    for (const std::string_view token : tokens) {
      if (spacing.before(token)) text += ' ';
      text += token;
    }
    return text;
  };
  CHECK(joined({"\"", "Siap", ",", "\"", "kata", "Sarno", "(", "50", ")", "."}) == "\"Siap,\" kata Sarno (50).");
  CHECK(joined({"Ia", "berkata", ",", "\"", "Ya", ".", "\""}) == "Ia berkata, \"Ya.\"");
  CHECK(joined({"“", "Naik", "12", "%", "!", "”", "seru", "dia"}) == "“Naik 12%!” seru dia");
  CHECK(joined({"(", "\"", "a", "\"", ")"}) == "(\"a\")");
}
