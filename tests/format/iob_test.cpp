#include "petik/format/iob.hpp"

#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "petik/format/mentions.hpp"
#include "petik/format/select.hpp"

namespace {

using petik::Document;
using petik::EntityType;
using petik::kNone;

// Rini Wiryawan datang. Rini pulang.
Document document(std::vector<petik::Entity> entities) {
  Document doc;
  doc.text = "Rini Wiryawan datang. Rini pulang.";
  petik::Analyzer().run(doc, petik::Layer::sentences);
  doc.entities = std::move(entities);
  return doc;
}

std::string iob(const Document& doc) {
  std::string out;
  petik::append_iob(doc, out);
  return out;
}

}  // namespace

TEST_CASE("a mention opens with B and goes on with I; sentences stand apart") {
  const Document doc = document({{{0, 13}, EntityType::person, kNone, {}}, {{22, 26}, EntityType::person, kNone, {}}});
  CHECK(iob(doc) ==
        "-DOCSTART- -X- -X- O\n\nRini _ _ B-PERSON\nWiryawan _ _ I-PERSON\ndatang _ _ O\n. _ _ O\n\n"
        "Rini _ _ B-PERSON\npulang _ _ O\n. _ _ O\n\n");
}

TEST_CASE("two mentions side by side both open with B") {
  const Document doc = document({{{0, 4}, EntityType::person, kNone, {}}, {{5, 13}, EntityType::person, kNone, {}}});
  CHECK(iob(doc).find("Rini _ _ B-PERSON\nWiryawan _ _ B-PERSON\n") != std::string::npos);
}

TEST_CASE("a mention over the end of a sentence opens again") {
  const Document doc = document({{{14, 26}, EntityType::event, kNone, {}}});
  CHECK(iob(doc).find("datang _ _ B-EVENT\n. _ _ I-EVENT\n\nRini _ _ B-EVENT\n") != std::string::npos);
}

TEST_CASE("a mention that ends inside a token has the token; of two that overlap the first has it") {
  const Document doc = document({{{0, 7}, EntityType::person, kNone, {}}, {{5, 20}, EntityType::org, kNone, {}}});
  const std::vector<std::uint32_t> owners = petik::mention_of_tokens(doc);
  CHECK(owners == std::vector<std::uint32_t>{0, 0, 1, kNone, kNone, kNone, kNone});
}

TEST_CASE("types that go leave names without dangling mentions") {
  Document doc = document({{{0, 13}, EntityType::person, 0, {}},
                           {{14, 20}, EntityType::org, 1, {}},
                           {{22, 26}, EntityType::person, 0, {}}});
  doc.names = {{"Rini Wiryawan", EntityType::person, {"Rini"}, "", {0, 2}}, {"datang", EntityType::org, {}, "", {1}}};
  petik::keep_types(doc, petik::bit_of(EntityType::person));
  REQUIRE(doc.entities.size() == 2);
  CHECK(doc.entities[1].span.begin == 22);
  CHECK(doc.names[0].mentions == std::vector<std::uint32_t>{0, 1});
  CHECK(doc.names[1].mentions.empty());
}
