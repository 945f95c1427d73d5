#include "petik/format/conllu_reader.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

#include "petik/error.hpp"

namespace {

using petik::Document;
using petik::EntityType;
using petik::kNone;
using petik::Layer;
using petik::ParagraphKind;
using petik::Span;

// A row with FORM and MISC.
std::string row(const std::string& id, const std::string& form, const std::string& misc = "_") {
  return id + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
}

// The line and the message of the error.
std::pair<std::size_t, std::string> error_of(const std::string& rows) {
  try {
    petik::read_conllu(rows);
  } catch (const petik::LineError& error) {
    return {error.line(), error.what()};
  }
  return {0, "no error"};
}

}  // namespace

TEST_CASE("the text of CoNLL-U is FORM and the gaps of MISC") {
  const Document doc = petik::read_conllu("# newdoc id = a 1\n# newpar\n" + row("1", "Kami", "SpacesBefore=\\s") +
                                          row("2", "siap", "SpaceAfter=No") + row("3", ".", "SpacesAfter=\\n\\u00a0") +
                                          "\n" + row("1", "Ya", "SpaceAfter=No") + "\n");
  CHECK(doc.id == "a 1");
  CHECK(doc.text == " Kami siap.\n\u00a0Ya");
  REQUIRE(doc.tokens.size() == 4);
  CHECK(doc[doc.tokens[2]] == ".");
  REQUIRE(doc.sentences.size() == 2);
  CHECK(doc.sentences[0].span == Span{1, 11});
  CHECK(has(doc.layers, Layer::paragraphs));
  CHECK(doc.paragraphs.size() == 1);
  CHECK_FALSE(has(doc.layers, Layer::entities));
}

TEST_CASE("where MISC is silent, the comment with the text tells the gaps") {
  CHECK(petik::read_conllu("# text = Siap, Pak.\n" + row("1", "Siap") + row("2", ",") + row("3", "Pak") + row("4", "."))
            .text == "Siap, Pak. ");
  CHECK(petik::read_conllu("# text = lain\n" + row("1", "Siap") + row("2", ",")).text == "Siap , ");
}

TEST_CASE("a new paragraph begins behind an empty line where MISC is silent") {
  const Document doc =
      petik::read_conllu("# newpar\n# paragraph_kind = headline\n" + row("1", "Panen") + "\n# newpar id = p2\n" +
                         row("1", "Padi", "SpacesAfter=\\n") + "\n# newpar\n" + row("1", "Naik", "SpaceAfter=No"));
  CHECK(doc.text == "Panen\n\nPadi\nNaik");
  REQUIRE(doc.paragraphs.size() == 3);
  CHECK(doc.paragraphs[0].kind == ParagraphKind::headline);
  CHECK(doc.paragraphs[1].kind == ParagraphKind::body);
  CHECK(doc.paragraphs[2].span == Span{12, 16});
}

TEST_CASE("clitics are words of one token; empty nodes are passed over") {
  const Document doc = petik::read_conllu(row("1-2", "katanya", "SpaceAfter=No") + row("1", "kata") + row("2", "nya") +
                                          row("2.1", "_") + row("3", "."));
  CHECK(doc.text == "katanya. ");
  REQUIRE(doc.tokens.size() == 2);
  REQUIRE(doc.words.size() == 3);
  CHECK(doc.words[1].span == Span{4, 7});
  CHECK(has(doc.layers, Layer::words));
  const Document other = petik::read_conllu(row("1-2", "del") + row("1", "de") + row("2", "el"));
  CHECK(other.text == "del ");
  CHECK_FALSE(has(other.layers, Layer::words));
}

TEST_CASE("mentions of one id are a name, whose fullest form is the longest of them") {
  const Document doc = petik::read_conllu(
      "# global.Entity = eid-etype-head-other\n" + row("1", "Rini", "Entity=(a_n1-person-1") +
      row("2", "Wiryawan", "Entity=a_n1)") + row("3", "dan", "_") +
      row("4", "Rini", "Entity=(a_n1-person-1)|SpaceAfter=No") + row("5", "Senin", "Entity=(a_e3-date-1)"));
  REQUIRE(doc.entities.size() == 3);
  CHECK(doc[doc.entities[0].span] == "Rini Wiryawan");
  CHECK(doc.entities[2].type == EntityType::date);
  CHECK(doc.entities[2].name == kNone);
  REQUIRE(doc.names.size() == 1);
  CHECK(doc.names[0].canonical == "Rini Wiryawan");
  CHECK(doc.names[0].aliases == std::vector<std::string>{"Rini"});
  CHECK(doc.names[0].mentions == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("nested mentions, and the parts of a mention in another order") {
  const Document doc =
      petik::read_conllu("# global.Entity = etype-eid\n" + row("1", "Dinas", "Entity=(organization-x1(org-x2)") +
                         row("2", "Kota", "Entity=(gpe-x3)x1)"));
  REQUIRE(doc.entities.size() == 3);
  CHECK(doc[doc.entities[0].span] == "Dinas Kota");
  CHECK(doc[doc.entities[1].span] == "Dinas");
  CHECK(doc.entities[2].type == EntityType::gpe);
}

TEST_CASE("what is not CoNLL-U is an error of its line") {
  CHECK(error_of("# a\n1\tdua\n") == std::pair<std::size_t, std::string>{2, "expected 10 columns of CoNLL-U, found 2"});
  CHECK(error_of(row("1", "a") + row("3", "b")).first == 2);
  CHECK(error_of(row("x", "a")).second == "not an ID of CoNLL-U: x");
  CHECK(error_of(row("1", "")).first == 1);
  CHECK(error_of(row("1-2", "ab") + row("1", "a")).second == "the words of a token are missing");
  CHECK(error_of(row("1-18446744073709551615", "ab") + row("1", "a")).first == 1);
  CHECK(error_of(row("1-2", "ab") + row("1-2", "ab") + row("1", "a")).first != 0);
  CHECK(error_of(row("1", "a", "Entity=(e1-person-1")).second == "a mention has no end: e1");
  CHECK(error_of(row("1", "a", "Entity=e1)")).second == "no mention is open that could close here: e1");
  CHECK(error_of(row("1", "a", "Entity=(e1-abstract-1)")).second == "unknown type of mention: abstract");
  CHECK(error_of(row("1", "a", "Entity=e1")).first == 1);
  CHECK(error_of("# paragraph_kind = judul\n" + row("1", "a")).first == 1);
}
