// Which marks pair, which are guessed and which stand alone.
#include <catch2/catch.hpp>

#include <array>
#include <random>

#include "petik/analyze.hpp"
#include "petik/segment/mark_roles.hpp"
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

namespace {

// Marks of random worth that open and close in turn, mostly.
class RandomMarks {
 public:
  std::vector<petik::detail::MarkEvidence> next() {
    std::vector<petik::detail::MarkEvidence> marks;
    std::vector<petik::MarkFamily> open;
    std::uint32_t token = 0;
    const std::size_t size = 2 + 2 * below(4);
    while (marks.size() < size) {
      token += 1 + below(6);
      const bool closes = !open.empty() && (below(2) == 0 || marks.size() + open.size() >= size);
      const petik::MarkFamily family = closes && below(20) != 0 ? open.back() : kFamilies[below(kFamilies.size())];
      if (closes) open.pop_back();
      if (!closes) open.push_back(family);
      const float likely = tenths(-20, 3), unlikely = tenths(2, 60);
      marks.push_back({token, family, closes ? unlikely : likely, closes ? likely : unlikely, tenths(4, 50)});
    }
    return marks;
  }

 private:
  static constexpr std::array<petik::MarkFamily, 3> kFamilies = {
      petik::MarkFamily::double_mark, petik::MarkFamily::single_mark, petik::MarkFamily::guillemet};

  std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(random_() % limit); }
  float tenths(int from, int to) {
    return static_cast<float>(from + static_cast<int>(below(static_cast<std::size_t>(to - from + 1)))) / 10;
  }

  std::mt19937 random_{11};
};

}  // namespace

TEST_CASE("roles that are told at one look are those of the search, whatever the marks are worth") {
  RandomMarks random;
  petik::detail::RoleSearch search;
  std::vector<petik::detail::MarkRole> plain, searched;
  unsigned told = 0;
  for (unsigned round = 0; round < 20'000; ++round) {
    const std::vector<petik::detail::MarkEvidence> marks = random.next();
    if (!petik::detail::find_plain_roles(marks, plain)) continue;
    ++told;
    search.run(marks, searched);
    REQUIRE(plain == searched);
  }
  CHECK(told > 5'000);
}
