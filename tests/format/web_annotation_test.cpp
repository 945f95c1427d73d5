#include "petik/format/web_annotation.hpp"

#include <catch2/catch.hpp>

TEST_CASE("ids become addresses: relative, without a scheme by chance") {
  using petik::document_iri;
  CHECK(document_iri("https://contoh.id/a?b=c d") == "https://contoh.id/a?b=c%20d");
  CHECK(document_iri("berita.jsonl:3") == "berita.jsonl%3A3");
  CHECK(document_iri("a/é#\"") == "a/%C3%A9%23%22");
}

TEST_CASE("a mention is pointed at by its place and by its words") {
  petik::Document doc;
  doc.id = "a";
  doc.text = "Di “Éva” 👍 Rini tiba";
  doc.entities = {{{19, 23}, petik::EntityType::person, 0, {}}};
  doc.names = {{"Rini \"W\"", petik::EntityType::person, {}, "", {0}}};
  std::string out;
  petik::append_web_annotations(doc, petik::OffsetUnit::utf16, out);
  CHECK(out ==
        "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"text\":\"http://rdfs.org/sioc/ns#content\"}],"
        "\"id\":\"a#annotations\",\"type\":\"AnnotationPage\",\"text\":\"Di “Éva” 👍 Rini tiba\","
        "\"items\":[{\"id\":\"a#e1\",\"type\":\"Annotation\",\"motivation\":\"classifying\",\"body\":["
        "{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"value\":\"PERSON\"},"
        "{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":\"Rini \\\"W\\\"\"}],"
        "\"target\":{\"source\":\"a\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"Rini\","
        "\"prefix\":\"Di “Éva” 👍 \",\"suffix\":\" tiba\"},{\"type\":\"TextPositionSelector\",\"start\":12,"
        "\"end\":16}]}}]}\n");
}
