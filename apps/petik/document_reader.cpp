#include "petik/document_reader.hpp"

#include <utility>

#include <fmt/format.h>

#include "petik/entity/calendar.hpp"
#include "petik/error.hpp"
#include "petik/format/names.hpp"
#include "petik/messages.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {
void warn_of_foreign_layers(const Record& record, const Document& doc, const Tell& tell) {
  for (const ExtraField& field : doc.extra) {
    if (!has(doc.layers, layer_of_key(field.key))) continue;
    tell({record.file, record.line, fmt::format("{} is not as petik-format(5) says; computed anew", field.key), false});
  }
}

std::string name_of_record(const Record& record) {
  const bool valid = first_invalid(record.file) == std::string::npos;
  const std::string file = valid ? record.file : printable(record.file);
  return record.line == 0 ? file : fmt::format("{}:{}", file, record.line);
}

Document DocumentReader::read(Record& record, const Tell& tell) {
  make_valid(record, tell);
  Document doc;
  if (record.kind == RecordKind::json) {
    if (!json_) json_ = std::make_unique<JsonLineReader>(settings_.text_field);
    doc = json_->read(record.bytes);
  } else {
    doc.text = std::move(record.bytes);
  }
  if (doc.id.empty()) doc.id = name_of_record(record);
  doc.date = date_of(record, doc, tell);
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
