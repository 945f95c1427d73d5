// Holders of offices in entities that the tagger got wrong: the speaker is named all the same.
#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "petik/analyze.hpp"

namespace {

using petik::Document;
using petik::EntityType;

struct Mention {
  std::string text;
  EntityType type;
};

// The speakers of the quotes of `text`, whose entities are the mentions, one after the other.
std::vector<std::string> speakers(const std::string& text, const std::vector<Mention>& mentions) {
  Document doc;
  doc.text = text;
  const petik::Analyzer analyzer;
  analyzer.run(doc, petik::Layer::sentences);
  std::size_t at = 0;
  for (const Mention& mention : mentions) {
    const std::size_t begin = text.find(mention.text, at);
    REQUIRE(begin != std::string::npos);
    at = begin + mention.text.size();
    doc.entities.push_back(
        {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, mention.type, petik::kNone, {}});
  }
  doc.layers = doc.layers | petik::Layer::entities;
  analyzer.run(doc, petik::Layer::quotes);
  std::vector<std::string> found;
  for (const petik::Quote& quote : doc.quotes) found.push_back(quote.speaker ? quote.speaker->text : "");
  return found;
}

}  // namespace

TEST_CASE("the holder at the end of an office is who speaks elsewhere", "[quote]") {
  CHECK(speakers("Kasi Humas Polres Wonosari Wirharis mengatakan warga resah. \"Ada dua,\" kata Wirharis.",
                 {{"Polres Wonosari Wirharis", EntityType::org}, {"Wirharis", EntityType::person}}) ==
        std::vector<std::string>{"Wirharis", "Wirharis"});
}

TEST_CASE("the holder at the end of a place is who speaks elsewhere", "[quote]") {
  CHECK(speakers("Kepala Kantor Kementerian Agama Pacitan Wirharis mengatakan warga resah. \"Ada dua,\" kata Wirharis.",
                 {{"Kementerian Agama", EntityType::org},
                  {"Pacitan Wirharis", EntityType::gpe},
                  {"Wirharis", EntityType::person}}) == std::vector<std::string>{"Wirharis", "Wirharis"});
}
