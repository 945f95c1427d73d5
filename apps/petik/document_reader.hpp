// From raw records to documents: valid UTF-8 by --invalid, JSON read, an id for each.
#pragma once

#include <memory>
#include <string>

#include "petik/document/document.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/note.hpp"
#include "petik/settings.hpp"
#include "petik/splitter.hpp"

namespace petik::cli {

class DocumentReader {
 public:
  // Both must outlive the reader.
  DocumentReader(const Settings& settings, const Lexicon& lexicon) : settings_(settings), lexicon_(lexicon) {}

  // Takes the record's bytes. Throws petik::Error, without the place, for a record that cannot be read;
  // petik::LineError with the line in the record. Warnings go to `tell`.
  Document read(Record& record, const Tell& tell);

 private:
  CalendarDate date_of(const Record& record, const Document& doc, const Tell& tell) const;
  Document document_of(Record& record);
  void make_valid(Record& record, const Tell& tell) const;

  const Settings& settings_;
  const Lexicon& lexicon_;
  std::unique_ptr<JsonLineReader> json_;  // made when it is needed: it costs more than a short text
};

// After the analysis: a list "quotes" that is not petik's own was computed anew, which is worth a warning.
void warn_of_foreign_layers(const Record& record, const Document& doc, const Tell& tell);

// "berita.jsonl:3", or the file's name where it is one document; valid UTF-8: other bytes are escaped as \xff.
std::string name_of_record(const Record& record);

}  // namespace petik::cli
