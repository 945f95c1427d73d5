#include "petik/entity/word_facts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "petik/entity/capital_bits.hpp"
#include "petik/entity/connectors.hpp"
#include "petik/text/fold.hpp"

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

TEST_CASE("long texts and long words are folded whole", "[entity]") {
  constexpr std::size_t kLong = 40'000;
  std::string text;
  while (text.size() < kLong) text += "Warga Desa Ma’mur menanam PADI, ";
  text += std::string(kLong, 'A') + " lalu Pulang.";
  const petik::Document doc = read(text);
  const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
  bool same = true;
  for (std::uint32_t i = 0; i < doc.tokens.size(); ++i) {
    same = same && folded.lower(i) == petik::folded(doc[doc.tokens[i]]);
    same = same && folded.whole_hash(i) == petik::hash_word(folded.lower(i));
  }
  CHECK(same);
  CHECK(folded.lower(folded.size() - 2) == "pulang");
}

// Words of up to eight bytes are told by their hashes alone, longer ones by their bytes, too.
TEST_CASE("the words of a text are numbered, in any case", "[entity]") {
  const petik::Document doc = read("Warga MENGATAKAN pasar itu ramai, kata warga. Ia mengatakan Jum’at jum'at.");
  const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
  std::vector<std::string_view> words;
  for (std::uint32_t i = 0; i < folded.size(); ++i) {
    INFO(folded.lower(i));
    const std::uint32_t word = folded.word(i);
    REQUIRE(word <= words.size());
    if (word == words.size()) words.push_back(folded.lower(i));
    CHECK(words[word] == folded.lower(i));
    CHECK(folded.lower(folded.first(word)) == folded.lower(i));
    CHECK(folded.word_hash(word) == folded.hash(i));
    CHECK(&folded.info(i) == &petik::Lexicon::builtin().find_folded(folded.lower(i)));
  }
  CHECK(folded.words() == words.size());
  CHECK(words.size() < folded.size());
}

TEST_CASE("a text of very many words is numbered, too", "[entity]") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "kata" + std::to_string(i) + " beras ";
  const petik::Document doc = read(text);
  const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
  CHECK(folded.words() == 5001);
  for (std::uint32_t i = 1; i < folded.size(); i += 2) REQUIRE(folded.word(i) == 1);
}

// Tokens that come with a record may be empty; behind a head, that was looked at.
TEST_CASE("names go on over small words, not over an empty one", "[entity]") {
  for (const std::string_view word : {"dan", "&", "tentang", "(", "–"}) CHECK(petik::connects(word));
  for (const std::string_view word : {"", "da", "dari", "tentangnya", "+", "—"}) CHECK_FALSE(petik::connects(word));
  petik::Document doc = read("Kementerian Kelautan dan Perikanan");
  doc.tokens.insert(doc.tokens.begin() + 1, {{12, 12}, petik::TokenKind::word, 0});
  doc.sentences.front().tokens.end += 1;
  CHECK(petik::WordFacts(doc, petik::Lexicon::builtin()).run(2) == petik::TokenRange{2, 3});
}

TEST_CASE("the capitals of a word are told at one look", "[entity]") {
  const std::string text = "Bank BCA di Élan@[`{Z" + std::string(60, 'x') + "AZ";
  const petik::CapitalBits capitals(text);
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t begin = 0; begin < size; ++begin) {
    const std::uint32_t longest = std::min(size - begin, petik::CapitalBits::kLongest);
    for (std::uint32_t length = 0; length <= longest; ++length) {
      std::uint64_t expected = 0;
      for (std::uint32_t i = 0; i < length; ++i) {
        const char c = text[begin + i];
        if (c >= 'A' && c <= 'Z') expected |= std::uint64_t{1} << i;
      }
      REQUIRE(capitals.of({begin, begin + length}) == expected);
    }
  }
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
