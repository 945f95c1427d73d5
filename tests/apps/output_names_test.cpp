#include "petik/output_names.hpp"
#include "petik/document_pairs.hpp"

#include <catch2/catch.hpp>

namespace {

std::string name_of(const std::string& path, std::size_t relative_at, const std::string& suffix = "",
                    const std::string& format = "tsv") {
  petik::cli::Settings settings;
  settings.output_dir = "hasil";
  settings.suffix = suffix;
  settings.format = format;
  return petik::cli::output_name(settings, {path, relative_at});
}

}  // namespace

TEST_CASE("packing and the endings of texts give way to the suffix") {
  CHECK(name_of("berita/a.txt", 7) == "hasil/a.tsv");
  CHECK(name_of("berita/b/a.txt.gz", 7) == "hasil/b/a.tsv");
  CHECK(name_of("a.jsonl.zst", 0, "", "jsonl") == "hasil/a.jsonl");
  CHECK(name_of("a.2025", 0) == "hasil/a.2025.tsv");
  CHECK(name_of("a.txt", 0, ".kutipan") == "hasil/a.kutipan");
  CHECK(name_of("b/.txt", 2) == "hasil/.txt.tsv");
  CHECK(name_of("b/.gz", 0) == "hasil/b/.gz.tsv");
  CHECK(name_of("a.txt.jsonl", 0) == "hasil/a.txt.tsv");
  CHECK(name_of("-", 0) == "hasil/stdin.tsv");
}

TEST_CASE("with brat, a file of several documents becomes a list of them") {
  CHECK(name_of("a.jsonl", 0, "", "brat") == "hasil/a.list.tsv");
  CHECK(name_of("a.conllu.gz", 0, "", "brat") == "hasil/a.list.tsv");
  CHECK(name_of("a.txt", 0, "", "brat") == "hasil/a.ann");
  CHECK(name_of("a.ann", 0, "", "brat") == "hasil/a.ann");
}

TEST_CASE("an id becomes the name of a file in its folder") {
  using petik::cli::file_name_of;
  CHECK(file_name_of("berita 1") == "berita 1");
  CHECK(file_name_of("../a/b%2F\n") == "%2E.%2Fa%2Fb%252F%0A");
  CHECK(file_name_of(std::string(199, 'a') + "éé").size() == 199);
}

TEST_CASE("each format has its suffix") {
  CHECK(petik::cli::suffix_of("lines") == ".txt");
  CHECK(petik::cli::suffix_of("jsonl") == ".jsonl");
  CHECK(petik::cli::suffix_of("brat") == ".ann");
  CHECK(petik::cli::suffix_of("conllu") == ".conllu");
}
