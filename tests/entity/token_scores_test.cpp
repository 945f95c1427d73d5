// The kept sums of features against the plain sum over all of them.
#include "petik/entity/token_scores.hpp"

#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "petik/entity/patterns.hpp"
#include "support/files.hpp"

namespace {

// Token by token, twice over, so that the second round finds the sums of the first.
void check_article(const std::string& text) {
  petik::Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences);
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  const petik::WordFacts facts(doc, lexicon);
  const auto marks = petik::pattern_marks(doc, petik::find_patterns(doc, lexicon));
  const petik::Model& model = petik::Model::builtin();
  for (int round = 0; round < 2; ++round) {
    for (const petik::Sentence& sentence : doc.sentences) {
      for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const petik::FeatureContext context{facts, marks, sentence.tokens, i};
        std::vector<std::uint32_t> features;
        petik::read_features(context, features);
        petik::Scores plain{};
        model.add(features, plain);
        INFO(facts.lower(i));
        REQUIRE(petik::score_token(model, context) == plain);
      }
    }
  }
}

}  // namespace

TEST_CASE("scores by kept sums are those of all features", "[entity]") {
  for (const auto& path : petik::test::files_under("data/samples", {".txt"})) {
    INFO(path);
    check_article(petik::test::read_file(path));
  }
}

TEST_CASE("scores are the same in capitals, small letters and at the edges of sentences", "[entity]") {
  check_article("WALI KOTA PALU RESMIKAN PASAR BARU\nwali kota palu resmikan pasar baru\nRini. (KPK) \"A\" B-C 17 %\n");
}
