// The interchange format as it is written, byte for byte.
#include "petik/format/json_lines.hpp"

#include <catch2/catch.hpp>

namespace {

using petik::Layer;
using petik::OffsetUnit;

// Every kind of layer, small. The emoji takes 4 bytes and 2 UTF-16 units, the marks take 3 bytes each.
petik::Document sample() {
  petik::Document doc;
  doc.id = "b1";
  doc.text = "😀 “Siap,” kata Sarno";
  doc.layers = Layer::tokens | Layer::sentences | Layer::paragraphs | Layer::entities | Layer::names | Layer::quotes;
  doc.tokens = {{{0, 4}, petik::TokenKind::emoji, 0}, {{17, 21}, petik::TokenKind::word, 0}};
  doc.sentences = {{{0, 27}, {0, 2}}};
  doc.paragraphs = {{{0, 27}, {0, 2}, 0, 1, petik::ParagraphKind::headline}};
  doc.entities = {{{22, 27}, petik::EntityType::person, 0, {}},
                  {{0, 4}, petik::EntityType::money, petik::kNone, {{"amount", "5"}, {"currency", "IDR"}}}};
  doc.names = {{"Sarno", petik::EntityType::person, {"Pak Sarno"}, "lurah", {0}}};
  petik::Quote quote;
  quote.content = {{8, 13}};
  quote.cue = petik::Cue{{17, 21}, "kata"};
  quote.source = petik::Span{22, 27};
  quote.source_kind = petik::SourceKind::name;
  quote.speaker = petik::Speaker{0, "Sarno", "lurah"};
  quote.confidence = 0.9F;
  quote.rule = "after-cue";
  doc.quotes = {quote};
  doc.extra = {{"sumber \"x\"", "{ \"a\": 1.50 }"}};
  return doc;
}

std::string written(const petik::Document& doc, Layer layers, OffsetUnit unit) {
  std::string out;
  petik::append_json_line(doc, layers, unit, out);
  return out;
}

bool holds(const std::string& line, std::string_view part) { return line.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a document is one line in the order of the format") {
  CHECK(written(sample(), Layer::all, OffsetUnit::codepoint) ==
        R"({"id":"b1","text":"😀 “Siap,” kata Sarno","offsets":"codepoint",)"
        R"("paragraphs":[{"start":0,"end":20,"kind":"headline"}],"sentences":[{"start":0,"end":20}],)"
        R"("tokens":[{"start":0,"end":1,"kind":"emoji"},{"start":10,"end":14,"kind":"word"}],)"
        R"("entities":[{"id":"e1","start":15,"end":20,"type":"PERSON","text":"Sarno","ref":"n1"},)"
        R"({"id":"e2","start":0,"end":1,"type":"MONEY","text":"😀","value":{"amount":"5","currency":"IDR"}}],)"
        R"("names":[{"id":"n1","type":"PERSON","name":"Sarno","aliases":["Pak Sarno"],"role":"lurah",)"
        R"("mentions":["e1"]}],"quotes":[{"id":"q1","type":"direct",)"
        R"("content":[{"start":3,"end":8,"text":"Siap,"}],)"
        R"("cue":{"start":10,"end":14,"text":"kata","lemma":"kata"},)"
        R"("source":{"start":15,"end":20,"text":"Sarno","kind":"name"},)"
        R"("speaker":{"ref":"n1","name":"Sarno","role":"lurah"},"when":null,"where":null,"negated":false,)"
        R"("confidence":0.90,"rule":"after-cue"}],"sumber \"x\"":{ "a": 1.50 }})"
        "\n");
}

TEST_CASE("only wanted layers that are filled are written") {
  petik::Document doc = sample();
  doc.extra.clear();
  doc.layers = Layer::tokens | Layer::sentences;
  CHECK(written(doc, Layer::sentences | Layer::quotes, OffsetUnit::byte) ==
        R"({"id":"b1","text":"😀 “Siap,” kata Sarno","offsets":"byte","sentences":[{"start":0,"end":27}]})"
        "\n");
}

TEST_CASE("offsets are of the unit that is asked for") {
  const petik::Document doc = sample();
  CHECK(holds(written(doc, Layer::sentences, OffsetUnit::byte), R"([{"start":0,"end":27}])"));
  CHECK(holds(written(doc, Layer::sentences, OffsetUnit::codepoint), R"([{"start":0,"end":20}])"));
  CHECK(holds(written(doc, Layer::sentences, OffsetUnit::utf16), R"([{"start":0,"end":21}])"));
}

TEST_CASE("a quote without cue, mention and speaker; flags only where they tell something") {
  petik::Document doc = sample();
  petik::Quote& quote = doc.quotes[0];
  quote.cue.reset();
  quote.source.reset();
  quote.speaker.reset();
  quote.source_kind = petik::SourceKind::implicit;
  quote.hearsay = true;
  quote.verbatim = false;
  quote.via = "Antara";
  quote.addressee = petik::Span{22, 27};
  CHECK(holds(written(doc, Layer::quotes, OffsetUnit::byte),
              R"("cue":null,"source":{"kind":"implicit"},"speaker":null,"when":null,"where":null,)"
              R"("addressee":{"start":22,"end":27,"text":"Sarno"},"via":"Antara","negated":false,"hearsay":true,)"
              R"("verbatim":false)"));
  quote.source_kind = petik::SourceKind::none;
  CHECK(holds(written(doc, Layer::quotes, OffsetUnit::byte), R"("source":null)"));
}

TEST_CASE("what is written is read back, in every unit") {
  for (const OffsetUnit unit : {OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16}) {
    const std::string line = written(sample(), Layer::all, unit);
    const petik::Document doc = petik::JsonLineReader().read(line);
    CHECK(doc.layers == sample().layers);
    CHECK(written(doc, Layer::all, unit) == line);
  }
}
