#include "petik/format/brat.hpp"

#include <catch2/catch.hpp>

#include "petik/document/document.hpp"

namespace {

using petik::Document;
using petik::EntityType;
using petik::kNone;

std::string brat(const Document& doc) {
  std::string out;
  petik::append_brat(doc, out);
  return out;
}

}  // namespace

TEST_CASE("offsets of brat count code points") {
  Document doc;
  doc.text = "“Ya,” kata Éva";
  doc.entities = {{{15, 19}, EntityType::person, kNone, {}}};
  REQUIRE(doc[doc.entities[0].span] == "Éva");
  CHECK(brat(doc) == "T1\tPERSON 11 14\tÉva\n");
}

TEST_CASE("a span over a line break is one of two pieces") {
  Document doc;
  doc.text = "Kata dia: a b\r\nc d";
  doc.quotes.resize(1);
  doc.quotes[0].content = {{10, 18}};
  CHECK(brat(doc) == "T1\tQuote 10 13;15 18\ta b c d\nA1\tQuoteType T1 direct\nA2\tWrapped T1\n");
}

TEST_CASE("a value and a name are notes, mentions of one name are equal") {
  Document doc;
  doc.text = "KPK Rp5 KPK";
  doc.entities = {{{0, 3}, EntityType::org, 0, {}},
                  {{4, 7}, EntityType::money, kNone, {{"amount", "5"}, {"currency", "IDR"}}},
                  {{8, 11}, EntityType::org, 0, {}}};
  doc.names = {{"Komisi\tAntikorupsi", EntityType::org, {"KPK"}, "", {0, 2}}};
  CHECK(brat(doc) ==
        "T1\tORG 0 3\tKPK\n#1\tAnnotatorNotes T1\tKomisi Antikorupsi\nT2\tMONEY 4 7\tRp5\n"
        "#2\tAnnotatorNotes T2\tamount=5;currency=IDR\nT3\tORG 8 11\tKPK\n#3\tAnnotatorNotes T3\tKomisi Antikorupsi\n"
        "*\tAlias T1 T3\n");
}

TEST_CASE("a quote is tied to its cue and its source; an empty one is none") {
  Document doc;
  doc.text = "\"Siap,\" katanya.";
  doc.quotes.resize(2);
  doc.quotes[0].content = {{1, 6}};
  doc.quotes[0].cue = petik::Cue{{8, 12}, "kata"};
  doc.quotes[0].source = petik::Span{12, 15};
  doc.quotes[0].source_kind = petik::SourceKind::clitic;
  doc.quotes[0].negated = true;
  doc.quotes[1].content = {{3, 3}};
  CHECK(brat(doc) ==
        "T1\tQuote 1 6\tSiap,\nA1\tQuoteType T1 direct\nA2\tNegated T1\nT2\tCue 8 12\tkata\n"
        "R1\tSaidWith Arg1:T1 Arg2:T2\nT3\tSource 12 15\tnya\nA3\tSourceKind T3 clitic\nR2\tSaidBy Arg1:T1 Arg2:T3\n");
}

TEST_CASE("a lemma that is not the cue's word is a note; a source without a mention is told of the quote") {
  Document doc;
  doc.text = "Katanya: a";
  doc.quotes.resize(1);
  doc.quotes[0].content = {{9, 10}};
  doc.quotes[0].cue = petik::Cue{{0, 4}, "kata"};
  doc.quotes[0].source_kind = petik::SourceKind::implicit;
  CHECK(brat(doc) ==
        "T1\tQuote 9 10\ta\nA1\tQuoteType T1 direct\nT2\tCue 0 4\tKata\n#1\tAnnotatorNotes T2\tkata\n"
        "R1\tSaidWith Arg1:T1 Arg2:T2\nA2\tSourceKind T1 implicit\n");
}
