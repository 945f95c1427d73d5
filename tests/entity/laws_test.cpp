#include "petik/entity/laws.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "petik/analyze.hpp"

namespace {

std::vector<std::string> laws_in(const std::string& text) {
  petik::Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences);
  const petik::WordFacts facts(doc, petik::Lexicon::builtin());
  std::vector<std::string> found;
  for (const petik::PatternMatch& law : petik::find_laws(doc, facts)) {
    CHECK(law.type == petik::EntityType::law);
    found.emplace_back(
        doc[petik::Span{doc.tokens[law.tokens.begin].span.begin, doc.tokens[law.tokens.end - 1].span.end}]);
  }
  return found;
}

using Laws = std::vector<std::string>;

}  // namespace

TEST_CASE("a law reaches from its first article to its year", "[entity]") {
  CHECK(laws_in("Ia dijerat Pasal 351 ayat (2) KUHP oleh jaksa.") == Laws{"Pasal 351 ayat (2) KUHP"});
  CHECK(laws_in("Sopir itu melanggar Pasal 5 ayat 1 huruf b juncto Pasal 7 UU Nomor 3 Tahun 1997 kemarin.") ==
        Laws{"Pasal 5 ayat 1 huruf b juncto Pasal 7 UU Nomor 3 Tahun 1997"});
  CHECK(laws_in("Dasarnya Perpres No. 21/2019 dan aturan lain.") == Laws{"Perpres No. 21/2019"});
}

TEST_CASE("a law's title ends with its last capitalised word", "[entity]") {
  CHECK(laws_in("Menurut UU Nomor 7 Tahun 1992 tentang Usaha Tani dan Kebun Rakyat yang berlaku, izin wajib.") ==
        Laws{"UU Nomor 7 Tahun 1992 tentang Usaha Tani dan Kebun Rakyat"});
  CHECK(laws_in("Peraturan Menteri Kelautan (Permen KP) Nomor 2 Tahun 2015 tentang Jaring berlaku.") ==
        Laws{"Peraturan Menteri Kelautan (Permen KP) Nomor 2 Tahun 2015 tentang Jaring"});
}

TEST_CASE("a name alone makes a law of an act, not of a decision", "[entity]") {
  CHECK(laws_in("DPR membahas RUU Penyiaran pekan ini.") == Laws{"RUU Penyiaran"});
  CHECK(laws_in("Keputusan Bupati itu diprotes warga.").empty());
  CHECK(laws_in("Aturan itu termuat dalam undang-undang yang lama.").empty());
}

TEST_CASE("articles without a law are mentions of their own", "[entity]") {
  CHECK(laws_in("Hakim membacakan Pasal 2 lalu menutup sidang.") == Laws{"Pasal 2"});
  CHECK(laws_in("Pasal itu, kata dia, sudah lama.").empty());
}

TEST_CASE("a law at the very end of the text is read within its bounds", "[entity]") {
  for (const char* text : {"Pasal", "Pasal 2 ayat (", "UU Nomor", "UU Nomor 2 Tahun", "Perda tentang", "KUHP",
                           "Pasal 2 juncto", "Kitab Undang-Undang Hukum"}) {
    INFO(text);
    for (const std::string& law : laws_in(text)) CHECK(law.size() <= std::string(text).size());
  }
}
