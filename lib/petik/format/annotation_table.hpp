// All annotations of a document as one table: what petik convert -f tsv prints.
//
//     berita.txt  entity  e1  0    15   PERSON  Mark Zuckerberg  Mark Zuckerberg
//     berita.txt  quote   q1  90   190  direct  Kami siap        Mark Zuckerberg
//     berita.txt  cue     q1  192  196  kata    kata             -
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

inline constexpr std::string_view kAnnotationColumns = "file\tlayer\tid\tstart\tend\ttype\ttext\tdetail\n";

// True for the line of the columns' names.
constexpr bool is_table_header(std::string_view line) {
  return line == kAnnotationColumns.substr(0, kAnnotationColumns.size() - 1);
}

// Appends a line for each mention (detail: its value or name), each piece of a quote (detail: the speaker), each cue
// (type: the lemma) and each source (type: its kind; detail: the speaker). "-" stands for no detail.
void append_annotation_table(const Document& doc, OffsetUnit unit, std::string& out);

}  // namespace petik
