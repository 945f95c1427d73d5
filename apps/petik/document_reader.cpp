#include "petik/document_reader.hpp"

#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/format/names.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {
void warn_of_foreign_layers(const Record& record, const Document& doc, const Tell& tell) {
  for (const ExtraField& field : doc.extra) {
    if (!has(doc.layers, layer_of_key(field.key))) continue;
    tell({record.file, record.line, fmt::format("{} is not as petik-format(5) says; computed anew", field.key), false});
  }
}

std::string name_of_record(const Record& record) {
  return record.line == 0 ? record.file : fmt::format("{}:{}", record.file, record.line);
}

Document DocumentReader::read(Record& record, const Tell& tell) {
  make_valid(record, tell);
  Document doc;
  if (record.kind == RecordKind::json) {
    doc = json_.read(record.bytes);
  } else {
    doc.text = std::move(record.bytes);
  }
  if (doc.id.empty()) doc.id = name_of_record(record);
  return doc;
}

// Bytes that are not UTF-8, by --invalid. Offsets count from the start of the file.
void DocumentReader::make_valid(Record& record, const Tell& tell) const {
  const std::size_t bad = first_invalid(record.bytes);
  if (bad == std::string::npos) return;
  const std::string found = fmt::format("not valid UTF-8 at byte {}", record.offset + bad);
  if (settings_.invalid == InvalidPolicy::error) throw Error(found);
  const bool replace = settings_.invalid == InvalidPolicy::replace;
  tell({record.file, record.line, fmt::format("{}; {}", found, replace ? "replaced by U+FFFD" : "left out"), false,
        true});
  record.bytes = repair(record.bytes, replace ? Repair::replace : Repair::skip);
}

}  // namespace petik::cli
