// The lint of data/: every file that is compiled in opens with its header, is sorted, clean and of the right columns,
// so that a linguist's edit that would be read wrongly fails here with the file and the line.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/normalizer2.h>

#include "petik/lexicon/lexicon.hpp"
#include "petik/text/fold.hpp"
#include "petik/text/utf8.hpp"
#include "support/files.hpp"

namespace {

using petik::DataFile;

struct Line {
  std::size_t number = 0;  // 1-based
  std::string_view text;
};

std::vector<Line> lines_of(std::string_view content) {
  std::vector<Line> lines;
  while (!content.empty()) {
    const std::size_t end = content.find('\n');
    lines.push_back({lines.size() + 1, content.substr(0, end)});
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
  }
  return lines;
}

bool is_comment(const Line& line) { return line.text.empty() || line.text.front() == '#'; }

std::vector<Line> entries_of(const DataFile& file) {
  std::vector<Line> entries = lines_of(file.content);
  entries.erase(std::remove_if(entries.begin(), entries.end(), is_comment), entries.end());
  return entries;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
    cells.push_back(line.substr(0, tab));
    line.remove_prefix(tab + 1);
  }
  cells.push_back(line);
  return cells;
}

bool is_table(const DataFile& file) { return file.name.ends_with(".tsv"); }

// Tables of the lexicon and the number of their columns; a new table is entered here.
const std::map<std::string_view, std::size_t> kColumns = {
    {"boilerplate.tsv", 2},
    {"cues.tsv", 4},
    {"glued-words.tsv", 2},
    {"months.tsv", 2},
    {"office-words.tsv", 2},
    {"phrase-words.tsv", 2},
    {"places.tsv", 2},
    {"pronouns.tsv", 3},
    {"weekdays.tsv", 2},
    {"quotation-marks.tsv", 3},
    {"check-abbreviations.tsv", 2},
    {"check-nonstandard.tsv", 2},
    {"check-prepositions.tsv", 2},
};

// How many columns the header announces: "# columns: form, month (1-12)" are two; commas in brackets are none.
std::size_t announced_columns(std::string_view header) {
  std::size_t commas = 0;
  int depth = 0;
  for (const char c : header) {
    depth += c == '(' ? 1 : (c == ')' ? -1 : 0);
    commas += c == ',' && depth == 0 ? 1U : 0U;
  }
  return commas + 1;
}

std::string_view header_line(const DataFile& file, std::string_view start) {
  for (const Line& line : lines_of(file.content)) {
    if (line.text.empty() || line.text.front() != '#') break;
    if (line.text.starts_with(start) && line.text.size() > start.size() + 1) return line.text;
  }
  return {};
}

bool is_nfc(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  return U_SUCCESS(error) && nfc->isNormalizedUTF8(piece, error) != 0 && U_SUCCESS(error);
}

std::string where(const DataFile& file, const Line& line) {
  return std::string(file.name) + ":" + std::to_string(line.number) + ": " + std::string(line.text);
}

// The words of one file of built-in data, first column.
std::set<std::string_view> words_of(std::string_view name) {
  const DataFile* file = petik::find_builtin(name);
  REQUIRE(file != nullptr);
  std::set<std::string_view> words;
  for (const Line& line : entries_of(*file)) words.insert(cells_of(line.text).front());
  return words;
}

}  // namespace

TEST_CASE("each data file is compiled in", "[data]") {
  std::set<std::string> on_disk;
  for (const auto& path : petik::test::files_under("data", {".txt", ".tsv"})) {
    if (path.parent_path().filename() == "data") on_disk.insert(path.filename().string());
  }
  std::set<std::string> built_in;
  for (const DataFile& file : petik::builtin_data()) built_in.emplace(file.name);
  CHECK(on_disk == built_in);
  for (unsigned c = 0; c < petik::kWordClasses; ++c) {
    const std::string_view name = petik::data_file(static_cast<petik::WordClass>(c));
    INFO(name);
    CHECK(petik::find_builtin(name) != nullptr);
  }
}

TEST_CASE("each data file opens with what it is, source, licence and columns", "[data]") {
  for (const DataFile& file : petik::builtin_data()) {
    INFO(file.name);
    CHECK(file.content.starts_with("# "));
    CHECK_FALSE(file.content.starts_with("# source:"));
    CHECK_FALSE(header_line(file, "# source:").empty());
    CHECK_FALSE(header_line(file, "# licence:").empty());
    CHECK_FALSE(header_line(file, "# columns:").empty());
  }
}

TEST_CASE("each data file is UTF-8 in NFC and ends with a line feed", "[data]") {
  for (const DataFile& file : petik::builtin_data()) {
    INFO(file.name);
    CHECK(petik::first_invalid(file.content) == std::string_view::npos);
    CHECK(is_nfc(file.content));
    CHECK(file.content.ends_with('\n'));
    CHECK(file.content.find('\r') == std::string_view::npos);
  }
}

TEST_CASE("entries are sorted by bytes and occur once", "[data]") {
  for (const DataFile& file : petik::builtin_data()) {
    const std::vector<Line> entries = entries_of(file);
    for (std::size_t i = 1; i < entries.size(); ++i) {
      INFO(where(file, entries[i]));
      CHECK(entries[i - 1].text < entries[i].text);
    }
  }
}

TEST_CASE("entries have no stray white space", "[data]") {
  for (const DataFile& file : petik::builtin_data()) {
    for (const Line& line : lines_of(file.content)) {
      INFO(where(file, line));
      CHECK(line.text.find_last_not_of(" \t") + 1 == line.text.size());
      if (is_comment(line)) continue;
      CHECK(line.text.find("  ") == std::string_view::npos);
      if (!is_table(file)) CHECK(line.text.find_first_of(" \t") == std::string_view::npos);
    }
  }
}

TEST_CASE("each table has the columns that its header announces, none empty", "[data]") {
  for (const DataFile& file : petik::builtin_data()) {
    if (!is_table(file)) continue;
    INFO(file.name);
    const auto columns = kColumns.find(file.name);
    const std::string_view header = header_line(file, "# columns:");
    const std::size_t expected = columns == kColumns.end() ? announced_columns(header) : columns->second;
    CHECK(announced_columns(header) == expected);
    for (const Line& line : entries_of(file)) {
      INFO(where(file, line));
      const std::vector<std::string_view> cells = cells_of(line.text);
      CHECK(cells.size() == expected);
      CHECK(std::none_of(cells.begin(), cells.end(), [](std::string_view cell) { return cell.empty(); }));
    }
  }
}

// Lists of names are written as names are; look-ups fold them.
TEST_CASE("words of the word classes are folded, but for names", "[data]") {
  const std::set<std::string_view> names = {"given-names.txt", "places.tsv"};
  for (unsigned c = 0; c < petik::kWordClasses; ++c) {
    const DataFile* file = petik::find_builtin(petik::data_file(static_cast<petik::WordClass>(c)));
    REQUIRE(file != nullptr);
    if (names.count(file->name) != 0) continue;
    for (const Line& line : entries_of(*file)) {
      INFO(where(*file, line));
      const std::string_view word = cells_of(line.text).front();
      CHECK(petik::folded(word) == word);
    }
  }
}

// A place may be of two kinds: Tegal is a city and a regency.
TEST_CASE("entries of names differ in more than their case", "[data]") {
  for (const std::string_view name : {"given-names.txt", "places.tsv"}) {
    const DataFile* file = petik::find_builtin(name);
    REQUIRE(file != nullptr);
    std::set<std::string> seen;
    for (const Line& line : entries_of(*file)) {
      INFO(where(*file, line));
      CHECK(seen.insert(petik::folded(line.text)).second);
    }
  }
}

TEST_CASE("no word stands twice in a table of words", "[data]") {
  for (const std::string_view name :
       {"cues.tsv", "glued-words.tsv", "pronouns.tsv", "months.tsv", "weekdays.tsv", "quotation-marks.tsv"}) {
    INFO(name);
    const DataFile* file = petik::find_builtin(name);
    REQUIRE(file != nullptr);
    CHECK(words_of(name).size() == entries_of(*file).size());
  }
}

TEST_CASE("the lexicon loads the data and knows the everyday words", "[data]") {
  const petik::Lexicon lexicon{petik::DataSource{}};
  CHECK(lexicon.cues().size() == words_of("cues.tsv").size());
  CHECK(lexicon.boilerplate().opens("Baca juga: Harga Beras Turun"));
  CHECK_FALSE(lexicon.boilerplate().opens("Fotografer itu pulang."));
  CHECK(lexicon.boilerplate().opens("***"));              // shorter than the filter's four bytes
  CHECK(lexicon.boilerplate().opens("© Kabar Tanjung"));  // beyond ASCII
  CHECK_FALSE(lexicon.boilerplate().opens("“Harga turun,” kata Sarno."));
  const petik::WordInfo said = lexicon.find("katanya");  // "he said"
  REQUIRE(said.cue != nullptr);
  CHECK(said.cue->lemma == "kata");
  CHECK(said.clitic);
  CHECK_FALSE(said.cue->has(petik::kNeedsMark));
  REQUIRE(lexicon.find("nilai").cue != nullptr);
  CHECK(lexicon.find("nilai").cue->has(petik::kNeedsMark));  // also the noun "value"
  CHECK(lexicon.find("Jum’at").classes.has(petik::WordClass::weekday));
  CHECK(lexicon.find("M.Si.").classes.has(petik::WordClass::degree));
  CHECK(lexicon.find("M.Si.").classes.has(petik::WordClass::abbreviation));
}

// A slip of a digit in a table shows as a number out of range or missing.
TEST_CASE("months and weekdays have numbers in their range", "[data]") {
  const auto in_range = [](std::string_view name, int most) {
    std::set<int> seen;
    for (const Line& line : entries_of(*petik::find_builtin(name))) {
      const int number = std::stoi(std::string(cells_of(line.text)[1]));
      INFO(name << ":" << line.number);
      CHECK(number >= 1);
      CHECK(number <= most);
      seen.insert(number);
    }
    CHECK(static_cast<int>(seen.size()) == most);
  };
  in_range("months.tsv", 12);
  in_range("weekdays.tsv", 7);
}

TEST_CASE("abbreviations hold every degree and honorific with a full stop", "[data]") {
  const std::set<std::string_view> abbreviations = words_of("abbreviations.txt");
  for (const std::string_view name : {"degrees.txt", "honorifics.txt", "ranks.txt"}) {
    for (const std::string_view word : words_of(name)) {
      INFO(name << ": " << word);
      if (word.ends_with('.')) CHECK(abbreviations.count(word) == 1);
    }
  }
}

TEST_CASE("a sample article is UTF-8, has paragraphs and ends with a line feed", "[data]") {
  const auto samples = petik::test::files_under("data/samples", {".txt"});
  CHECK(samples.size() >= 10);
  for (const auto& path : samples) {
    INFO(path);
    const std::string text = petik::test::read_file(path);
    CHECK(petik::first_invalid(text) == std::string_view::npos);
    CHECK(is_nfc(text));
    CHECK(text.ends_with('\n'));
    CHECK(std::count(text.begin(), text.end(), '\n') > 10);
    CHECK(text.find(" \n") == std::string::npos);
  }
}
