#include "petik/document_lines.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace {

using petik::cli::DocumentBlock;
using petik::cli::DocumentLines;
using petik::cli::InputKind;

std::vector<DocumentBlock> blocks(InputKind kind, const std::vector<std::string>& lines) {
  std::vector<DocumentBlock> found;
  DocumentLines documents(kind);
  std::uint64_t number = 0;
  std::uint64_t offset = 0;
  for (const std::string& line : lines) {
    if (auto block = documents.add(line, ++number, offset)) found.push_back(std::move(*block));
    offset += line.size() + 1;
  }
  if (auto block = documents.rest()) found.push_back(std::move(*block));
  return found;
}

}  // namespace

TEST_CASE("a document of CoNLL-U begins with the comments of the sentence that says so") {
  const auto found = blocks(InputKind::conllu,
                            {"# newdoc id = a", "1", "", "# sent_id = b-1", "#newdoc", "1", "", "# newdocument", "1"});
  REQUIRE(found.size() == 2);
  CHECK(found[0].bytes == "# newdoc id = a\n1\n\n");
  CHECK(found[1].bytes == "# sent_id = b-1\n#newdoc\n1\n\n# newdocument\n1\n");
  CHECK(found[1].line == 4);
  CHECK(found[1].offset == 19);
  CHECK(found[1].opened);
}

TEST_CASE("sentences without a newdoc are one document") {
  const auto found = blocks(InputKind::conllu, {"1", "", "1", ""});
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].opened);
}

TEST_CASE("blank lines alone are no document") {
  CHECK(blocks(InputKind::conllu, {"", "", ""}).empty());
  CHECK(blocks(InputKind::iob, {}).empty());
  CHECK(blocks(InputKind::iob, {"", "-DOCSTART- O", "", "a O", "", "-DOCSTART- O"}).size() == 2);
  CHECK(blocks(InputKind::tsv, {"", "file\tlayer\tid\tstart\tend\ttype\ttext\tdetail"}).empty());
}

TEST_CASE("rows of one file are one document") {
  const auto found =
      blocks(InputKind::tsv, {"file\tlayer\tid\tstart\tend\ttype\ttext\tdetail", "a\t1", "a\t2", "", "b\t1"});
  REQUIRE(found.size() == 2);
  CHECK(found[0].file == "a");
  CHECK(found[0].line == 2);
  CHECK(found[1].file == "b");
  CHECK(found[1].line == 5);
}
