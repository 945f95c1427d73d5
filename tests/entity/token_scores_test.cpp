// The kept sums of features against the plain sum over all of them.
#include "petik/entity/token_scores.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "petik/analyze.hpp"
#include "petik/entity/patterns.hpp"
#include "petik/entity/recent.hpp"
#include "petik/entity/word_features.hpp"
#include "petik/lexicon/word_table.hpp"
#include "support/files.hpp"

namespace {

petik::Scores plain_scores(const petik::FeatureContext& context) {
  std::vector<std::uint32_t> features;
  petik::read_features(context, features);
  petik::Scores scores{};
  petik::Model::builtin().add(features, scores);
  return scores;
}

// Twice over, so that the second round finds the sums of the first; in ranges of several lengths, whose edges are
// looked at from both sides.
void check_article(const std::string& text) {
  petik::Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences);
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  const petik::WordFacts facts(doc, lexicon);
  const auto marks = petik::pattern_marks(doc, petik::find_patterns(doc, lexicon));
  for (const std::uint32_t length : {1U, 3U, 100U}) {
    for (const petik::Sentence& sentence : doc.sentences) {
      for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; i += length) {
        const petik::TokenRange range{i, std::min(i + length, sentence.tokens.end)};
        std::vector<petik::SentenceToken> tokens;
        for (std::uint32_t j = range.begin; j < range.end; ++j) tokens.push_back({sentence.tokens, j});
        std::vector<petik::Scores> scores(range.size());
        petik::score_tokens(petik::Model::builtin(), facts, marks, tokens, scores);
        for (std::uint32_t j = range.begin; j < range.end; ++j) {
          INFO(facts.lower(j));
          REQUIRE(scores[j - range.begin] == plain_scores({facts, marks, sentence.tokens, j}));
        }
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

// The hash of a word folds each eight bytes into the next eight: a second half made to fit gives another word the same
// hash. The sums of one must not be taken for those of the other.
TEST_CASE("two words of one hash keep their own scores", "[entity]") {
  petik::WordKey first{petik::hash_word("bandung"), 1, 2};
  petik::WordKey second = first;
  second.edges = 3;
  petik::RecentTable<petik::WordKey, int, 0> table;  // one place
  table.clear();
  bool known = true;
  table.at(first, known) = 7;
  CHECK_FALSE(known);
  CHECK(table.at(first, known) == 7);
  CHECK(known);
  CHECK(table.at(second, known) == 0);
  CHECK_FALSE(known);
  CHECK(table.at(first, known) == 0);
  CHECK_FALSE(known);
}

TEST_CASE("folded tokens have the hashes of their words", "[entity]") {
  petik::Document doc;
  doc.text = "A KE Api Kota JAKARTA Bandung, Pekanbaru Tanjungpinang Élan CAFÉ ÉÀÜ pertanggungjawaban Ü";
  petik::Analyzer().run(doc, petik::Layer::tokens);
  const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
  for (std::size_t i = 0; i < folded.size(); ++i) {
    INFO(folded.lower(i));
    CHECK(folded.whole_hash(i) == petik::hash_word(folded.lower(i)));
    CHECK(folded.hash(i) == static_cast<std::uint32_t>(folded.whole_hash(i)));
  }
}

TEST_CASE("wide instructions give the scores of plain ones", "[entity]") {
  if (petik::Model::best_way() == petik::Model::Way::plain) return;
  petik::Document doc;
  for (const auto& path : petik::test::files_under("data/samples", {".txt"})) doc.text += petik::test::read_file(path);
  petik::Analyzer().run(doc, petik::Layer::sentences);
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  const petik::WordFacts facts(doc, lexicon);
  const auto marks = petik::pattern_marks(doc, petik::find_patterns(doc, lexicon));
  const petik::Model& model = petik::Model::builtin();
  std::vector<std::uint32_t> features;  // of more and more tokens: sums of any length
  for (const petik::Sentence& sentence : doc.sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      petik::read_features({facts, marks, sentence.tokens, i}, features);
      petik::Scores plain{};
      petik::Scores wide{};
      model.add(features, plain, petik::Model::Way::plain);
      model.add(features, wide, petik::Model::Way::avx2);
      REQUIRE(plain == wide);
      if (features.size() > 400) features.clear();
    }
  }
}
