#include "petik/format/brat_reader.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "petik/error.hpp"

namespace {

using petik::Document;
using petik::EntityType;
using petik::Layer;
using petik::QuoteType;
using petik::SourceKind;
using petik::Span;

std::pair<std::size_t, std::string> error_of(const std::string& lines) {
  try {
    petik::read_brat("Rini hadir.", lines);
  } catch (const petik::LineError& error) {
    return {error.line(), error.what()};
  }
  return {0, "no error"};
}

}  // namespace

TEST_CASE("mentions of brat with value and name; offsets count code points") {
  const Document doc =
      petik::read_brat("“Éva” Rp5 Éva",
                       "T1\tPERSON 1 4\tÉva\n#1\tAnnotatorNotes T1\tÉva Sari\nT2\tMONEY 6 9\tRp5\n"
                       "#2\tAnnotatorNotes T2\tamount=5;currency=IDR\nT3\tORG 10 13\tÉva\n*\tAlias T1 T3\n");
  REQUIRE(doc.entities.size() == 3);
  CHECK(doc[doc.entities[0].span] == "Éva");
  REQUIRE(doc.entities[1].value.size() == 2);
  CHECK(doc.entities[1].value[1].value == "IDR");
  REQUIRE(doc.names.size() == 1);
  CHECK(doc.names[0].canonical == "Éva Sari");
  CHECK(doc.names[0].mentions == std::vector<std::uint32_t>{0, 2});
  CHECK_FALSE(has(doc.layers, Layer::quotes));
}

TEST_CASE("one name for a person and for an organisation are two without an Alias line") {
  const Document doc = petik::read_brat(
      "DW DW", "T1\tPERSON 0 2\tDW\n#1\tAnnotatorNotes T1\tDW\nT2\tORG 3 5\tDW\n#2\tAnnotatorNotes T2\tDW\n");
  CHECK(doc.names.size() == 2);
}

TEST_CASE("a quote of brat with its cue, its source and its speaker") {
  const Document doc = petik::read_brat("\"Siap,\" Katanya.",
                                        "R1\tSaidWith Arg1:T1 Arg2:T2\nT1\tQuote 1 6\tSiap,\nA1\tQuoteType T1 mixed\n"
                                        "A2\tNegated T1\n#1\tAnnotatorNotes T1\tSarno\nT2\tCue 8 12\tKata\n"
                                        "#2\tAnnotatorNotes T2\tkata\nT3\tSource 12 15\tnya\nA3\tSourceKind T3 clitic\n"
                                        "R2\tSaidBy Arg1:T1 Arg2:T3\n");
  REQUIRE(doc.quotes.size() == 1);
  const petik::Quote& quote = doc.quotes[0];
  CHECK(quote.type == QuoteType::mixed);
  CHECK(quote.negated);
  CHECK(quote.cue->lemma == "kata");
  CHECK(quote.source == Span{12, 15});
  CHECK(quote.source_kind == SourceKind::clitic);
  CHECK(quote.speaker->text == "Sarno");
  CHECK(quote.rule == "given");
}

TEST_CASE("pieces that a line break parts are one where Wrapped says so") {
  const std::string mark = "T1\tQuote 0 1;2 3\ta b\n";
  CHECK(petik::read_brat("a\nb", mark).quotes[0].content.size() == 2);
  CHECK(petik::read_brat("a\nb", mark + "A1\tWrapped T1\n").quotes[0].content.size() == 1);
}

TEST_CASE("lines of other programs are left out") {
  CHECK(petik::read_brat("Rini",
                         "E1\tLahir:T1\nN1\tReference T1 Wikidata:Q1\tRini\nA1\tYakin T1\nR1\tKenal Arg1:T1 Arg2:T1\n"
                         "#1\tNormalizerNotes T1\tx\n\n")
            .entities.empty());
}

TEST_CASE("what is not brat's is an error of its line") {
  CHECK(error_of("T1\tPERSON 0 4\tRini\nT2\tPERSON 0 4\tRina\n") ==
        std::pair<std::size_t, std::string>{2, "not what stands at these offsets: Rina"});
  CHECK(error_of("x\n").first == 1);
  CHECK(error_of("?\tx\n").first == 1);
  CHECK(error_of("T1\tOrang 0 4\tRini\n").second == "unknown type of mention: Orang");
  CHECK(error_of("T1\tPERSON 0 44\tRini\n").second == "not an offset into the text: 44");
  CHECK(error_of("T1\tPERSON 4 0\tRini\n").first == 1);
  CHECK(error_of("T1\tPERSON\tRini\n").first == 1);
  CHECK(error_of("T1\tPERSON 0 4\tRini\nT1\tPERSON 0 4\tRini\n").first == 2);
  CHECK(error_of("T1\tPERSON 0 4\tRini\nR1\tSaidBy Arg1:T1 Arg2:T1\n").second == "not a quote: T1");
  CHECK(error_of("A1\tNegated T7\n").second == "there is no T7");
  CHECK(error_of("R1\tSaidBy T1 T2\n").first == 1);
  CHECK(error_of("T1\tQuote 0 4\tRini\nA1\tQuoteType T1 lisan\n").first == 2);
}
