// The table of petik convert -f tsv read back: mentions and quotes for a text that the table names but does not hold.
//
//     petik::Document doc = petik::read_annotation_table("Rini datang.", "a.txt\tentity\te1\t0\t4\tPERSON\tRini\t-\n");
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

// The first column of a line, unescaped: the text's file.
std::string table_file_of(std::string_view line);

// Rows of one text, valid UTF-8; the line of --header is passed over. The id of the document is the first column.
// Layers: entities, names and quotes, each where there is one.
//
// Throws petik::LineError: not eight columns, an unknown word, offsets beyond the text or of other words than those
// beside them, a cue without its quote.
Document read_annotation_table(std::string text, std::string_view rows, OffsetUnit unit);

}  // namespace petik
