// Names as the tagger left them, and as they are settled.
#include "petik/entity/settle_names.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "petik/analyze.hpp"

namespace {

using petik::EntityType;
using petik::LabelledSpan;

// The words of the names, with an asterisk before those of persons.
std::vector<std::string> settled(const std::string& text, std::vector<LabelledSpan> names) {
  petik::Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences);
  petik::settle_names(doc, petik::FoldedTokens(doc, petik::Lexicon::builtin()), names);
  std::vector<std::string> found;
  for (const LabelledSpan& name : names) {
    const petik::Span span{doc.tokens[name.tokens.begin].span.begin, doc.tokens[name.tokens.end - 1].span.end};
    found.push_back((name.type == EntityType::person ? "*" : "") + std::string(doc[span]));
  }
  return found;
}

}  // namespace

TEST_CASE("a rank inside an organisation parts its holder from it", "[entity]") {
  CHECK(settled("Kanit Polsek Wonosari Iptu Wirharis datang.", {{{1, 5}, EntityType::org}}) ==
        std::vector<std::string>{"Polsek Wonosari", "*Wirharis"});
  CHECK(settled("Pasien RSAD Kapten Sarno pulang.", {{{1, 4}, EntityType::org}}) ==
        std::vector<std::string>{"RSAD Kapten Sarno"});
}

TEST_CASE("the short word of a province belongs to the organisation before it", "[entity]") {
  CHECK(settled("Ketua PKS Jateng Wirharis datang.", {{{1, 2}, EntityType::org}, {{2, 4}, EntityType::person}}) ==
        std::vector<std::string>{"PKS Jateng", "*Wirharis"});
}

TEST_CASE("an organisation and a number in front of a person are no part of the name", "[entity]") {
  CHECK(settled("Untirta buka. Rektor I Untirta Wirharis datang.",
                {{{0, 1}, EntityType::org}, {{4, 7}, EntityType::person}}) ==
        std::vector<std::string>{"Untirta", "Untirta", "*Wirharis"});
}

TEST_CASE("a given name behind a listed name is its holder's", "[entity]") {
  CHECK(settled("Sekretaris Pers Gedung Putih Haronuan Silambi datang.", {{{2, 6}, EntityType::fac}}) ==
        std::vector<std::string>{"Gedung Putih", "*Haronuan Silambi"});
  CHECK(settled("Sekretaris Pers Gedung Putih Haronuan Silambi datang.",
                {{{2, 5}, EntityType::fac}, {{5, 6}, EntityType::person}}) ==
        std::vector<std::string>{"Gedung Putih", "*Haronuan Silambi"});
  CHECK(settled("Staf Kementerian Pertanian Agung Sarno datang.", {{{1, 5}, EntityType::org}}) ==
        std::vector<std::string>{"Kementerian Pertanian", "*Agung Sarno"});
  CHECK(settled("Mobil di Gedung Putih Haronuan.", {{{2, 5}, EntityType::fac}}) ==
        std::vector<std::string>{"Gedung Putih Haronuan"});
}
