// What must not change the quotes of an article: other marks, other names, boilerplate, line ends, a stray mark
// elsewhere.
#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/format/names.hpp"
#include "support/files.hpp"

namespace {

using petik::test::files_under;
using petik::test::read_file;

struct MarkStyle {
  std::string_view open, close;
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// The records of a text, one a line, in one style of marks and line ends.
std::vector<std::string> records(const std::string& text) {
  petik::Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::quotes);
  std::vector<std::string> found;
  for (const petik::Quote& quote : doc.quotes) {
    std::string record(petik::name_of(quote.type));
    record += " | " + (quote.speaker ? quote.speaker->text : "-");
    record += " | " + (quote.cue ? std::string(doc[quote.cue->span]) : "-");
    for (const petik::Span piece : quote.content) record += " | " + std::string(doc[piece]);
    for (const std::string_view mark : {"“", "”", "«", "»", "„", "''"}) record = replaced(record, mark, "\"");
    found.push_back(replaced(record, "\r\n", "\n"));
  }
  return found;
}

// Every straight mark in another style; it opens at the start of a line and behind a space or a bracket.
std::string with_marks(const std::string& text, MarkStyle style) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '"') {
      out += text[i];
      continue;
    }
    const bool opens = i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n' || text[i - 1] == '(';
    out += opens ? style.open : style.close;
  }
  return out;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  lines.push_back(text.substr(begin));
  return lines;
}

// `line` put in before line `place`.
std::string with_line(const std::vector<std::string>& lines, std::size_t place, std::string_view line) {
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == place) out += std::string(line) + '\n';
    out += lines[i];
    if (i + 1 < lines.size()) out += '\n';
  }
  return out;
}

// Calls `check` with the name, the text and the records of every sample article that has quotes.
template <typename Check>
void for_each_sample(const Check& check) {
  unsigned samples = 0;
  for (const std::filesystem::path& path : files_under("data/samples", {".txt"})) {
    const std::string text = read_file(path);
    const std::vector<std::string> expected = records(text);
    if (expected.empty()) continue;
    INFO(path.filename().string());
    check(text, expected);
    ++samples;
  }
  CHECK(samples >= 5);
}

// An article with two speakers; # and @ stand for the words of their names.
std::string article(std::string_view first, std::string_view last, std::string_view other) {
  std::string text =
      "Harga Beras Turun\n\n"
      "\"Stok beras cukup sampai akhir tahun,\" kata Kepala Dinas Perdagangan Kota Semarang # @ di kantornya, Senin "
      "(3/3/2025).\n\n"
      "# menyebut harga turun dua persen sejak pekan lalu. \"Pedagang tidak perlu menaikkan harga,\" ujarnya.\n\n"
      "Pedagang beras bernama % tidak setuju. \"Harga dari gudang masih sama,\" kata %.\n\n"
      "\"Kami akan memeriksanya,\" jawab #.\n";
  text = replaced(std::move(text), "#", first);
  text = replaced(std::move(text), "@", last);
  return replaced(std::move(text), "%", other);
}

}  // namespace

TEST_CASE("marks of another style give the same quotes", "[metamorphic]") {
  constexpr std::array<MarkStyle, 6> kStyles = {
      {{"“", "”"}, {"”", "”"}, {"“", "“"}, {"«", "»"}, {"„", "”"}, {"''", "''"}}};
  for_each_sample([&](const std::string& text, const std::vector<std::string>& expected) {
    for (const MarkStyle style : kStyles) {
      if (style.open == "''" && text.find(" '") != std::string::npos) continue;  // three in a row can be read two ways
      INFO(style.open << style.close);
      CHECK(records(with_marks(text, style)) == expected);
    }
  });
}

TEST_CASE("CRLF gives the same quotes as LF", "[metamorphic]") {
  for_each_sample([](const std::string& text, const std::vector<std::string>& expected) {
    CHECK(records(replaced(text, "\n", "\r\n")) == expected);
  });
}

TEST_CASE("a paragraph of boilerplate changes no quote", "[metamorphic]") {
  for_each_sample([](const std::string& text, const std::vector<std::string>& expected) {
    const std::vector<std::string> lines = lines_of(text);
    for (const std::string_view boilerplate :
         {"Baca juga: Harga Cabai Naik Lagi di Pasar Induk", "ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT"}) {
      for (std::size_t place = 1; place < lines.size(); ++place) {
        if (lines[place].empty()) continue;
        INFO(boilerplate << " before line " << place + 1);
        CHECK(records(with_line(lines, place, boilerplate)) == expected);
      }
    }
  });
}

TEST_CASE("a stray mark changes no quote of another paragraph", "[metamorphic]") {
  constexpr std::string_view kStray = "\nPapan di pasar itu bertuliskan \"Buka.\n";
  for_each_sample([&](const std::string& text, const std::vector<std::string>& expected) {
    CHECK(records(text + std::string(kStray)) == expected);
    CHECK(records(with_line(lines_of(text), 1, kStray)) == expected);
  });
}

TEST_CASE("speakers of other names get the same quotes", "[metamorphic]") {
  struct Names {
    std::string_view first, last, other;
  };
  constexpr std::array<Names, 4> kNames = {{{"Rini", "Wiryawan", "Sarno Wibowo"},
                                            {"Budi", "Santoso", "Siti Aminah"},
                                            {"Yosef", "Sitorus", "Made Sukarta"},
                                            {"Dewi", "Lestari", "Ahmad Fauzi"}}};
  for (const Names& names : kNames) {
    const std::string full = std::string(names.first) + " " + std::string(names.last);
    const std::string other(names.other);
    INFO(full << ", " << other);
    const std::vector<std::string> expected = {
        "direct | " + full + " | kata | Stok beras cukup sampai akhir tahun,",
        "indirect | " + full + " | menyebut | harga turun dua persen sejak pekan lalu",
        "direct | " + full + " | ujar | Pedagang tidak perlu menaikkan harga,",
        "direct | " + other + " | kata | Harga dari gudang masih sama,",
        "direct | " + full + " | jawab | Kami akan memeriksanya,",
    };
    CHECK(records(article(names.first, names.last, names.other)) == expected);
  }
}
