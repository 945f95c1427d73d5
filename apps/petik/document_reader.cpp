#include "petik/document_reader.hpp"

#include <utility>

#include <fmt/format.h>

#include "petik/entity/calendar.hpp"
#include "petik/error.hpp"
#include "petik/format/annotation_table_reader.hpp"
#include "petik/format/brat_reader.hpp"
#include "petik/format/conllu_reader.hpp"
#include "petik/format/iob_reader.hpp"
#include "petik/format/names.hpp"
#include "petik/format/web_annotation.hpp"
#include "petik/messages.hpp"
#include "petik/segment/token_kinds.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {
void warn_of_foreign_layers(const Record& record, const Document& doc, const Tell& tell) {
  for (const ExtraField& field : doc.extra) {
    if (!has(doc.layers, layer_of_key(field.key))) continue;
    tell({record.file, record.line, fmt::format("{} is not as petik-format(5) says; computed anew", field.key), false});
  }
}

namespace {

std::string printable_name(const std::string& file) {
  return first_invalid(file) == std::string::npos ? file : printable(file);
}

}  // namespace

std::string name_of_record(const Record& record) {
  const std::string file = printable_name(record.file);
  return record.line == 0 ? file : fmt::format("{}:{}", file, record.line);
}

Document DocumentReader::read(Record& record, const Tell& tell) {
  make_valid(record, tell);
  Document doc = document_of(record);
  if (doc.id.empty()) doc.id = record.id.empty() ? name_of_record(record) : printable_name(record.id);
  doc.date = date_of(record, doc, tell);
  return doc;
}

Document DocumentReader::document_of(Record& record) {
  Document doc;
  switch (record.kind) {
    case RecordKind::text:
      doc.text = std::move(record.bytes);
      return doc;
    case RecordKind::json:
      if (!json_) json_ = std::make_unique<JsonLineReader>(settings_.text_field);
      return json_->read(record.bytes);
    case RecordKind::conllu:
    case RecordKind::iob:
      doc = record.kind == RecordKind::conllu ? read_conllu(record.bytes) : read_iob(record.bytes);
      restore_kinds(doc, lexicon_);
      return doc;
    case RecordKind::brat:
      return read_brat(std::move(record.text), record.bytes);
    case RecordKind::webannotation:
      return read_web_annotations(record.bytes);
    case RecordKind::tsv:
      return read_annotation_table(std::move(record.text), record.bytes, OffsetUnit::codepoint);
  }
  return doc;
}

// "2025-01-29" or "2025-01-29T14:00:00+07:00" under the key of --date-field, else --date.
CalendarDate DocumentReader::date_of(const Record& record, const Document& doc, const Tell& tell) const {
  constexpr std::size_t kDay = 10;
  for (const ExtraField& field : doc.extra) {
    if (field.key != settings_.date_field || field.json == "null") continue;
    const bool text = field.json.starts_with('"') && field.json.size() > kDay;
    if (const auto date = text ? parse_iso_day(std::string_view(field.json).substr(1, kDay)) : std::nullopt)
      return *date;
    tell({record.file, record.line, fmt::format("{} is not a day like 2025-01-29", field.key), false});
  }
  return settings_.date;
}

// Bytes that are not UTF-8, by --invalid. Offsets count from the start of the file.
void DocumentReader::make_valid(Record& record, const Tell& tell) const {
  const auto mend = [&](std::string& bytes, std::uint64_t offset, const std::string& file) {
    const std::size_t bad = first_invalid(bytes);
    if (bad == std::string::npos) return;
    const std::string found = fmt::format("not valid UTF-8 at byte {}", offset + bad);
    if (settings_.invalid == InvalidPolicy::error) throw Error(found);
    const bool replace = settings_.invalid == InvalidPolicy::replace;
    tell({file, record.line, fmt::format("{}; {}", found, replace ? "replaced by U+FFFD" : "left out"), false, true});
    bytes = repair(bytes, replace ? Repair::replace : Repair::skip);
  };
  mend(record.bytes, record.offset, record.file);
  mend(record.text, 0, record.id);
}

}  // namespace petik::cli
