// Which marks pair, which are guessed and which stand alone.
#include <catch2/catch.hpp>

#include "petik/analyze.hpp"
#include "petik/segment/marks.hpp"

namespace {

using petik::MarkPair;

// The pairs as text, with what was guessed: "[Siap,]" has its opening mark guessed "<" or its closing one ">".
std::vector<std::string> pairs(std::string text) {
  petik::Document doc;
  doc.text = std::move(text);
  petik::Analyzer().run(doc, petik::Layer::sentences);
  std::vector<std::string> found;
  for (const MarkPair& pair : doc.marks) {
    std::string shown(pair.depth, '.');
    if (pair.open_guessed) shown += '<';
    shown += doc[petik::cover(doc.tokens[pair.open].span, doc.tokens[pair.close].span)];
    if (pair.close_guessed) shown += '>';
    if (pair.continues) shown += '+';
    found.push_back(shown);
  }
  return found;
}

using Pairs = std::vector<std::string>;

}  // namespace

TEST_CASE("marks pair whatever their glyphs") {
  CHECK(pairs("\"Siap,\" kata Sarno.") == Pairs{"\"Siap,\""});
  CHECK(pairs("”Siap,” kata Sarno.") == Pairs{"”Siap,”"});
  CHECK(pairs("“Siap,“ kata Sarno.") == Pairs{"“Siap,“"});
  CHECK(pairs("''Siap,'' kata Sarno. ``Ya,'' katanya.") == Pairs{"''Siap,''", "``Ya,''"});
  CHECK(pairs("„Siap,” kata Sarno. «Ya,» katanya.") == Pairs{"„Siap,”", "«Ya,»"});
  CHECK(pairs("&quot;Siap,&quot; kata Sarno.") == Pairs{"&quot;Siap,&quot;"});
  CHECK(pairs("'Siap semua,' kata Sarno.") == Pairs{"'Siap semua,'"});
}

TEST_CASE("nested marks pair inside out") {
  CHECK(pairs("\"Bunyi 'kring' tadi?\" tanya Dewi.") == Pairs{"\"Bunyi 'kring' tadi?\"", ".'kring'"});
  CHECK(pairs("\"Dia bilang \"kami siap\" kemarin,\" kata Dewi.") ==
        Pairs{"\"Dia bilang \"kami siap\" kemarin,\"", ".\"kami siap\""});
  CHECK(pairs("\"Ia bilang 'Ibu, Bapak pulang!',\" kata Dewi.") ==
        Pairs{"\"Ia bilang 'Ibu, Bapak pulang!',\"", ".'Ibu, Bapak pulang!'"});
  CHECK(pairs("\"Isinya 'B \"C\" D' itu,\" katanya.") ==
        Pairs{"\"Isinya 'B \"C\" D' itu,\"", ".'B \"C\" D'", "..\"C\""});
}

TEST_CASE("a missing mark is guessed inside its paragraph") {
  CHECK(pairs("Mereka datang. Harga turun,\" kata Sarno.") == Pairs{"<Harga turun,\""});
  CHECK(pairs("\"Harga turun\nWarga lega.") == Pairs{"\"Harga turun>"});
  CHECK(pairs("\"Harga turun, kata Sarno. Ia pergi.") == Pairs{"\"Harga turun,>"});
  CHECK(pairs("\"Satu\n\"Dua,\" kata Dewi.") == Pairs{"\"Satu>+", "\"Dua,\""});
}

TEST_CASE("apostrophes and measures are no marks") {
  CHECK(pairs("Ma'ruf dan 'Aisyiyah, Jum'at.").empty());
  CHECK(pairs("Tingginya 5'10\" saja.").empty());
  CHECK(pairs("Ukuran 6'2\" dan \"besar\" itu.") == Pairs{"\"besar\""});
}

TEST_CASE("an apostrophe closed a double mark") {
  CHECK(pairs("\"Kami ke rumah para petani' lalu pulang. Warga lega.") ==
        Pairs{"\"Kami ke rumah para petani' lalu pulang. Warga lega.>"});
  CHECK(pairs("\"Harga turun,' kata Sarno.") == Pairs{"\"Harga turun,'"});
  CHECK(pairs("\"Kami siap.' Warga lega.") == Pairs{"\"Kami siap.'"});
}

TEST_CASE("marks glued to words pair by the cue behind them") {
  CHECK(pairs("\"Siap,\"ungkap Sarno. \"Ya\"kata Dewi.") == Pairs{"\"Siap,\"", "\"Ya\""});
}

TEST_CASE("100,000 unclosed marks are done in time") {
  std::string text;
  for (unsigned i = 0; i < 100000; ++i) text += "\"kata ";
  CHECK_FALSE(pairs(text).empty());
}
