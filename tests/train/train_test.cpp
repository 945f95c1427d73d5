// The training of the entity model, on a few sentences made for it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

#include "petik-train/examples.hpp"
#include "petik-train/export.hpp"
#include "petik-train/table.hpp"
#include "petik/analyze.hpp"
#include "petik/entity/tag.hpp"
#include "petik/error.hpp"
#include "support/files.hpp"

namespace {

namespace fs = std::filesystem;
using petik::train::Article;

struct Folder {
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
  std::string file(const std::string& name, const std::string& content) const {
    std::ofstream(path / name, std::ios::binary) << content;
    return (path / name).string();
  }
  fs::path path = fs::temp_directory_path() / ("petik-train-test-" + std::to_string(::getpid()));
};

// "Zubko" and "Wanggo" stand in no list of names.
const char* const kArticles =
    R"({"id":"a","text":"Menurut Zubko, panen di Wanggo bagus.","entities":[{"start":8,"end":13,"type":"PERSON"},{"start":24,"end":30,"type":"GPE"}]}
{"id":"b","text":"Kata Zubko, warga Wanggo senang.","entities":[{"start":5,"end":10,"type":"PERSON"},{"start":18,"end":24,"type":"GPE"}]}
{"id":"c","text":"Zubko pulang ke Wanggo kemarin.","entities":[{"start":0,"end":5,"type":"PERSON"},{"start":16,"end":22,"type":"GPE"},{"start":23,"end":30,"type":"DATE"}]}
)";

std::string train(const std::vector<Article>& articles, const std::string& path, unsigned runs = 1) {
  petik::train::Examples examples(petik::Lexicon::builtin());
  for (const Article& article : articles) examples.add(article, 1);
  examples.number_features(1);
  petik::train::Crf crf(examples.features().size());
  petik::train::Settings settings;
  settings.runs = runs;
  settings.epochs = 15;
  crf.train(examples.chains(), settings);
  petik::train::write_model(crf, examples.features(), 5000, path);
  return petik::test::read_file(path);
}

}  // namespace

TEST_CASE("a model learns the names of its articles", "[train]") {
  const Folder folder;
  const auto articles = petik::train::read_json_lines(folder.file("a.jsonl", kArticles));
  REQUIRE(articles.size() == 3);
  const std::string bytes = train(articles, (folder.path / "m.bin").string());
  petik::Document doc;
  doc.text = "Menurut Zubko, warga di Wanggo pulang.";
  petik::Analyzer().run(doc, petik::Layer::sentences);
  petik::tag_entities(doc, petik::Lexicon::builtin(), petik::Model(bytes));
  REQUIRE(doc.entities.size() == 2);
  CHECK(doc[doc.entities[0].span] == "Zubko");
  CHECK(doc.entities[0].type == petik::EntityType::person);
  CHECK(doc[doc.entities[1].span] == "Wanggo");
  CHECK(doc.entities[1].type == petik::EntityType::gpe);
}

TEST_CASE("the same articles give the same bytes", "[train]") {
  const Folder folder;
  const auto articles = petik::train::read_json_lines(folder.file("a.jsonl", kArticles));
  CHECK(train(articles, (folder.path / "1.bin").string()) == train(articles, (folder.path / "2.bin").string()));
}

TEST_CASE("the mean of two trainings is another model, the same each time", "[train]") {
  const Folder folder;
  const auto articles = petik::train::read_json_lines(folder.file("a.jsonl", kArticles));
  const std::string twice = train(articles, (folder.path / "1.bin").string(), 2);
  CHECK(twice == train(articles, (folder.path / "2.bin").string(), 2));
  CHECK(twice != train(articles, (folder.path / "3.bin").string(), 1));
}

TEST_CASE("columns and inline tags are read as the same marks", "[train]") {
  const Folder folder;
  const auto columns =
      petik::train::read_iob(folder.file("a.iob", "Pak O\nZubko B-PER\nPerdana I-PER\ndi O\nWanggo B-LOC\n. O\n"));
  const auto tagged = petik::train::read_inline_tags(
      folder.file("a.txt", "Pak <PERSON>Zubko Perdana</PERSON> di <LOCATION>Wanggo</LOCATION>.\n"));
  REQUIRE(columns.size() == 1);
  REQUIRE(tagged.size() == 1);
  CHECK(columns[0].text == "Pak Zubko Perdana di Wanggo.");
  CHECK(columns[0].text == tagged[0].text);
  REQUIRE(columns[0].marked.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(columns[0].marked[i].span == tagged[0].marked[i].span);
    CHECK(columns[0].marked[i].types == tagged[0].marked[i].types);
  }
  CHECK(columns[0].marked[1].types.size() == 3);  // GPE, LOC or FAC
  CHECK_FALSE(columns[0].complete);
}

TEST_CASE("articles that cannot be read are named", "[train]") {
  const Folder folder;
  CHECK_THROWS_WITH(petik::train::read_iob("/tidak/ada.iob"), Catch::Contains("/tidak/ada.iob"));
  const std::string empty = folder.file("kosong.jsonl", "{\"id\":\"a\",\"text\":\"Hujan.\"}\n");
  CHECK_THROWS_WITH(petik::train::read_json_lines(empty), Catch::Contains("kosong.jsonl:1"));
}

TEST_CASE("bytes that are no model are refused", "[train]") {
  CHECK_THROWS_AS(petik::Model("petik"), petik::Error);
  CHECK_THROWS_AS(petik::Model(std::string(4096, 'x')), petik::Error);
}

TEST_CASE("each feature of a table has a row of its own, in whatever order they come", "[train]") {
  std::vector<petik::ModelRow> rows(3000);
  std::uint32_t feature = 1;
  for (petik::ModelRow& row : rows) {
    feature = feature * 1664525U + 1013904223U;  // all apart: its period is 2^32
    row = {{static_cast<std::int8_t>(feature >> 24U)}, feature};
  }
  const auto table = petik::train::place_rows(rows);
  const auto count = static_cast<std::uint32_t>(table.rows.size());
  for (const petik::ModelRow& row : rows) {
    const std::uint16_t seed = table.seeds[row.feature & (table.seeds.size() - 1)];
    const petik::ModelRow& placed = table.rows[petik::row_place(row.feature, seed, count)];
    REQUIRE(placed.feature == row.feature);
    REQUIRE(placed.weights == row.weights);
  }
  std::reverse(rows.begin(), rows.end());
  CHECK(petik::train::place_rows(rows).seeds == table.seeds);
}

TEST_CASE("two rows of one feature find no place", "[train]") {
  CHECK_THROWS_AS(petik::train::place_rows({{{1}, 7}, {{2}, 7}}), petik::Error);
}
