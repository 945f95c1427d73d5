// Lines into documents, for forms whose documents take several lines: CoNLL-U from "# newdoc" to "# newdoc", IOB2 from
// -DOCSTART- to -DOCSTART-, tables as long as the first column stays the same.
//
//     DocumentLines documents(InputKind::conllu);
//     if (auto done = documents.add("# newdoc id = b", 12, 340)) use(done->bytes);
//     if (auto last = documents.rest()) use(last->bytes);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "petik/settings.hpp"

namespace petik::cli {

struct DocumentBlock {
  std::string bytes;         // whole lines
  std::uint64_t line = 0;    // of the first one, 1-based
  std::uint64_t offset = 0;  // of its first byte
  bool opened = false;       // one of its lines says that a document begins
  std::string file;          // of a table: the first column, as it is written
};

class DocumentLines {
 public:
  // conllu, iob or tsv.
  explicit DocumentLines(InputKind kind) : kind_(kind) {}

  // Takes the next line, without its end; gives the document before, where the line begins another.
  std::optional<DocumentBlock> add(std::string_view line, std::uint64_t number, std::uint64_t offset);

  // The last document, if there is one; once.
  std::optional<DocumentBlock> rest();

  // Bytes held.
  std::size_t size() const { return block_.bytes.size(); }

 private:
  bool begins_document(std::string_view line) const;
  DocumentBlock take_before_head();

  InputKind kind_;
  DocumentBlock block_;
  struct {
    std::size_t at = 0;  // in the block's bytes
    std::uint64_t line = 0, offset = 0;
  } head_;  // where the sentence at hand begins: its comments before "# newdoc" are the next document's
  bool after_blank_ = true;
};

}  // namespace petik::cli
