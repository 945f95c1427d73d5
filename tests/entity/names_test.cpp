#include "petik/entity/names.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

using petik::Document;
using petik::EntityType;

// The text with mentions at each place of `forms`, in the order given.
Document with_mentions(std::string text, EntityType type, const std::vector<std::string>& forms) {
  Document doc;
  doc.text = std::move(text);
  std::size_t at = 0;
  for (const std::string& form : forms) {
    const auto begin = static_cast<std::uint32_t>(doc.text.find(form, at));
    const auto end = static_cast<std::uint32_t>(begin + form.size());
    doc.entities.push_back({{begin, end}, type, petik::kNone, {}});
    at = end;
  }
  petik::resolve_names(doc);
  return doc;
}

}  // namespace

TEST_CASE("first and last name stand for the fullest form", "[entity]") {
  const Document doc = with_mentions("Budi tiba. Budi Santoso marah. Santoso pergi.", EntityType::person,
                                     {"Budi", "Budi Santoso", "Santoso"});
  REQUIRE(doc.names.size() == 1);
  CHECK(doc.names[0].canonical == "Budi Santoso");
  CHECK(doc.names[0].aliases == std::vector<std::string>{"Budi", "Santoso"});
  CHECK(doc.names[0].mentions == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("two persons who share a first name stay two", "[entity]") {
  const Document doc = with_mentions("Budi Santoso dan Budi Hartono. Budi tiba.", EntityType::person,
                                     {"Budi Santoso", "Budi Hartono", "Budi"});
  CHECK(doc.names.size() == 3);
  CHECK(doc.entities[0].name != doc.entities[1].name);
  CHECK(doc.entities[2].name != doc.entities[0].name);
}

TEST_CASE("an acronym in brackets is an alias", "[entity]") {
  const Document doc =
      with_mentions("Badan Pangan Desa (BPD) menolak. BPD diam.", EntityType::org, {"Badan Pangan Desa", "BPD", "BPD"});
  REQUIRE(doc.names.size() == 1);
  CHECK(doc.names[0].canonical == "Badan Pangan Desa");
  CHECK(doc.names[0].aliases == std::vector<std::string>{"BPD"});
}

TEST_CASE("atau and alias join a nickname to its name", "[entity]") {
  const Document doc =
      with_mentions("Wira Kusuma atau Kusno tiba. Kusno pergi.", EntityType::person, {"Wira Kusuma", "Kusno", "Kusno"});
  REQUIRE(doc.names.size() == 1);
  CHECK(doc.names[0].aliases == std::vector<std::string>{"Kusno"});
}
