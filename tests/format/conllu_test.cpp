// CoNLL-U holds the whole text: FORM and MISC give it back byte for byte.
#include <catch2/catch.hpp>

#include <sstream>

#include "petik/analyze.hpp"
#include "petik/format/conllu.hpp"
#include "petik/text/utf8.hpp"
#include "support/random_text.hpp"

namespace {

std::string conllu(const std::string& text) {
  petik::Document doc;
  doc.id = "a";
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences | petik::Layer::words);
  std::string out;
  petik::append_conllu(doc, out);
  return out;
}

std::string unescaped(std::string_view spaces) {
  std::string out;
  for (std::size_t i = 0; i < spaces.size(); ++i) {
    if (spaces[i] != '\\') {
      out += spaces[i];
      continue;
    }
    const char c = spaces[++i];
    if (c == 'u') {
      petik::append_utf8(static_cast<char32_t>(std::stoul(std::string(spaces.substr(i + 1, 4)), nullptr, 16)), out);
      i += 4;
      continue;
    }
    out += c == 's' ? ' ' : c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c == 'p' ? '|' : '\\';
  }
  return out;
}

// The value of a key of MISC, or nothing.
std::string misc(const std::string& cell, const std::string& key) {
  std::istringstream in(cell);
  for (std::string pair; std::getline(in, pair, '|');) {
    if (pair.starts_with(key + "=")) return pair.substr(key.size() + 1);
  }
  return {};
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> found;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '\t');) found.push_back(cell);
  return found;
}

// Reads the text back as any user of the format would.
std::string rebuilt(const std::string& rows) {
  std::string text;
  int skip = 0;
  std::istringstream in(rows);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with("# ")) continue;
    const std::vector<std::string> cell = cells(line);
    REQUIRE(cell.size() == 10);
    const std::size_t hyphen = cell[0].find('-');
    if (hyphen == std::string::npos && skip-- > 0) continue;
    skip = hyphen == std::string::npos ? 0 : std::stoi(cell[0].substr(hyphen + 1)) - std::stoi(cell[0]) + 1;
    text += unescaped(misc(cell[9], "SpacesBefore")) + cell[1];
    const std::string after = misc(cell[9], "SpacesAfter");
    text += misc(cell[9], "SpaceAfter") == "No" ? "" : after.empty() ? " " : unescaped(after);
  }
  return text;
}

}  // namespace

TEST_CASE("a sentence with clitics and gaps") {
  CHECK(conllu("\"Siap,\"  katanya.\n") ==
        "# newdoc id = a\n# newpar\n# sent_id = a-1\n# text = \"Siap,\" katanya.\n"
        "1\t\"\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tSiap\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "3\t,\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t\"\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\s\n"
        "5-6\tkatanya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n5\tkata\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "6\tnya\t_\t_\t_\t_\t_\t_\t_\t_\n7\t.\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\n\n");
}

TEST_CASE("the text is rebuilt byte for byte from CoNLL-U") {
  std::uint32_t seed = 5000;
  for (const std::string& text : petik::test::sample_texts()) {
    CHECK(rebuilt(conllu(text)) == text);
    for (const std::string& variant : petik::test::variants(text)) CHECK(rebuilt(conllu(variant)) == variant);
    for (unsigned round = 0; round < 10; ++round) {
      const std::string other = petik::test::edited(text, ++seed);
      CHECK(rebuilt(conllu(other)) == other);
    }
  }
  CHECK(rebuilt(conllu(" \t|\\ Siap | \\ ya\r\n\r\n")) == " \t|\\ Siap | \\ ya\r\n\r\n");
}

TEST_CASE("mentions stand in MISC as CorefUD writes them, on the words of a split token too") {
  petik::Document doc;
  doc.id = "b/c d";
  doc.text = "Rini Wiryawan, katanya.";
  petik::Analyzer().run(doc, petik::Layer::sentences | petik::Layer::words);
  doc.entities = {{{0, 13}, petik::EntityType::person, 0, {}}, {{15, 22}, petik::EntityType::event, petik::kNone, {}}};
  doc.names = {{"Rini Wiryawan", petik::EntityType::person, {}, "", {0}}};
  doc.layers = doc.layers | petik::Layer::entities;
  std::string rows;
  petik::append_conllu(doc, rows);
  CHECK(
      rows.starts_with("# newdoc id = b/c d\n# global.Entity = eid-etype-head-other\n# newpar\n"
                       "# sent_id = b%2Fc%20d-1\n"));
  CHECK(rows.find("1\tRini\t_\t_\t_\t_\t_\t_\t_\tEntity=(b_2fc_20d_n1-person-1\n"
                  "2\tWiryawan\t_\t_\t_\t_\t_\t_\t_\tEntity=b_2fc_20d_n1)|SpaceAfter=No\n") != std::string::npos);
  CHECK(rows.find("4-5\tkatanya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                  "4\tkata\t_\t_\t_\t_\t_\t_\t_\tEntity=(b_2fc_20d_e2-event-1\n"
                  "5\tnya\t_\t_\t_\t_\t_\t_\t_\tEntity=b_2fc_20d_e2)\n") != std::string::npos);
}

TEST_CASE("a document without words has no rows and no comments") { CHECK(conllu(" \n\n").empty()); }
