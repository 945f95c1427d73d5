#include "petik/entity/word_facts.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "petik/analyze.hpp"

namespace {

petik::Document read(std::string text) {
  petik::Document doc;
  doc.text = std::move(text);
  petik::Analyzer().run(doc, petik::Layer::sentences | petik::Layer::paragraphs);
  return doc;
}

std::uint32_t place_of(const petik::Document& doc, std::string_view word) {
  std::uint32_t i = 0;
  while (doc[doc.tokens[i]] != word) ++i;
  return i;
}

}  // namespace

TEST_CASE("words that change their size when folded stand among others", "[entity]") {
  const petik::Document doc = read("Salat Jum’at di Masjid Ȿalam, kata Ma’ruf.");
  const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
  CHECK(folded.lower(place_of(doc, "Salat")) == "salat");
  CHECK(folded.lower(place_of(doc, "Jum’at")) == "jum'at");
  CHECK(folded.lower(place_of(doc, "Ma’ruf")) == "ma'ruf");
  CHECK(folded.hash(place_of(doc, "Jum’at")) == petik::half_hash("jum'at"));
  CHECK(folded.lower(place_of(doc, "kata")) == "kata");
}

// Longer ones than a token's few bits tell, and those of each size up to there.
TEST_CASE("a run of capitalised words is known from each of its words", "[entity]") {
  for (const std::uint32_t words : {1U, 2U, 61U, 62U, 63U, 64U, 65U, 200U}) {
    std::string text = "Acara itu dihadiri";
    for (std::uint32_t i = 0; i < words; ++i) text += " Wiratno";
    const petik::Document doc = read(text + " pada malam hari di sana, lalu oleh Sumirah.");
    const petik::WordFacts facts(doc, petik::Lexicon::builtin());
    for (std::uint32_t i = 3; i < 3 + words; ++i) {
      INFO(words << " " << i);
      REQUIRE(facts.run(i) == petik::TokenRange{3, 3 + words});
    }
    CHECK(facts.run(2).empty());
    const std::uint32_t last = place_of(doc, "Sumirah");
    CHECK(facts.run(last) == petik::TokenRange{last, last + 1});
  }
}

TEST_CASE("an acronym leads to the name that it stands for", "[entity]") {
  const petik::Document doc = read("Himpunan Nelayan Laut Kidul (HNLK) berkumpul. Ketua HNLK datang.");
  const petik::WordFacts facts(doc, petik::Lexicon::builtin());
  const std::uint32_t later = place_of(doc, "Ketua") + 1;
  REQUIRE(facts[later].expanded != 0);
  CHECK(facts.expansion(later) == place_of(doc, "Himpunan"));
}
