// Findings as SARIF 2.1.0 (OASIS), for code scanning and editors. Written while the documents come in.
#include <fmt/format.h>

#include "petik/format/diagnostic_forms.hpp"
#include "petik/format/json_writer.hpp"

namespace petik {
namespace {

// Everything but the unreserved characters of RFC 3986 and / is written %XX.
std::string uri_of(std::string_view path) {
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~' || c == '/';
    if (plain) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return out;
}

// weekday-date -> WeekdayDate
std::string pascal_case(std::string_view id) {
  std::string out;
  bool start = true;
  for (const char c : id) {
    if (c != '-') out += start ? static_cast<char>(c - 'a' + 'A') : c;
    start = c == '-';
  }
  return out;
}

void string(std::string_view key, std::string_view value, JsonWriter& json) {
  json.key(key);
  json.string(value);
}

void number(std::string_view key, std::uint64_t value, JsonWriter& json) {
  json.key(key);
  json.number(value);
}

void text_object(std::string_view key, std::string_view text, JsonWriter& json) {
  json.key(key);
  json.begin_object();
  string("text", text, json);
  json.end_object();
}

void write_help(const DiagnosticState& state, const check::Rule& rule, JsonWriter& json) {
  const std::string_view bad = state.english ? "Bad" : "Salah";
  const std::string_view good = state.english ? "Good" : "Benar";
  const std::string_view source = state.english ? "Source" : "Sumber";
  json.key("help");
  json.begin_object();
  string("text",
         fmt::format("{}\n{}: {}\n{}: {}\n{}: {}.", state.text(rule.explanation), bad, rule.bad, good, rule.good,
                     source, rule.source),
         json);
  string("markdown",
         fmt::format("{}\n\n{}:\n\n```text\n{}\n```\n\n{}:\n\n```text\n{}\n```\n\n{}: {}.",
                     state.text(rule.explanation), bad, rule.bad, good, rule.good, source, rule.source),
         json);
  json.end_object();
}

void write_rule(const DiagnosticState& state, const check::Rule& rule, JsonWriter& json) {
  json.begin_object();
  string("id", rule.id, json);
  if (rule.id.find('-') != std::string_view::npos) string("name", pascal_case(rule.id), json);  // else it is the id
  text_object("shortDescription", fmt::format("{}.", state.text(rule.summary)), json);
  text_object("fullDescription", state.text(rule.explanation), json);
  write_help(state, rule, json);
  json.key("defaultConfiguration");
  json.begin_object();
  json.key("enabled");
  json.boolean(rule.on);
  string("level", check::name_of(rule.level), json);
  json.end_object();
  json.key("properties");
  json.begin_object();
  json.key("tags");
  json.begin_array();
  json.string(check::name_of(rule.group));
  json.end_array();
  json.end_object();
  json.end_object();
}

template <typename Placed>
void write_region(std::string_view key, const Placed& at, std::uint64_t record, const std::string* snippet,
                  JsonWriter& json) {
  json.key(key);
  json.begin_object();
  number("startLine", record != 0 ? record : at.line, json);
  if (record == 0) {
    number("startColumn", at.column, json);
    number("endLine", at.end_line, json);
    number("endColumn", at.end_column, json);
  }
  if (snippet != nullptr) text_object("snippet", *snippet, json);
  json.end_object();
}

void write_artifact(const CheckedDocument& doc, JsonWriter& json) {
  json.key("artifactLocation");
  json.begin_object();
  string("uri", doc.file == "-" ? "stdin" : uri_of(doc.file), json);
  json.end_object();
}

void write_fix(const CheckedDocument& doc, const Diagnostic& d, JsonWriter& json) {
  json.key("fixes");
  json.begin_array();
  json.begin_object();
  json.key("artifactChanges");
  json.begin_array();
  json.begin_object();
  write_artifact(doc, json);
  json.key("replacements");
  json.begin_array();
  for (const PlacedEdit& edit : d.fix) {
    json.begin_object();
    write_region("deletedRegion", edit, 0, nullptr, json);
    text_object("insertedContent", edit.text, json);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
}

// Where it stands; a record of JSON Lines is named as an object of its file.
void write_location(const CheckedDocument& doc, const Diagnostic& d, JsonWriter& json) {
  json.begin_object();
  json.key("physicalLocation");
  json.begin_object();
  write_artifact(doc, json);
  write_region("region", d, doc.record, &d.text, json);
  json.end_object();
  if (doc.record != 0) {
    json.key("logicalLocations");
    json.begin_array();
    json.begin_object();
    string("name", doc.id, json);
    string("kind", "object", json);
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

void write_result(const DiagnosticState& state, const CheckedDocument& doc, const Diagnostic& d, JsonWriter& json) {
  json.begin_object();
  string("ruleId", d.rule->id, json);
  number("ruleIndex", check::index_of(*d.rule), json);
  string("level", check::name_of(d.level), json);
  text_object("message", fmt::format("{}.", state.message(d)), json);
  json.key("locations");
  json.begin_array();
  write_location(doc, d, json);
  json.end_array();
  json.key("partialFingerprints");
  json.begin_object();
  string("petikFinding/v1", d.fingerprint, json);
  json.end_object();
  if (!d.fix.empty() && doc.record == 0) write_fix(doc, d, json);
  json.end_object();
}

}  // namespace

void begin_sarif(DiagnosticState& state, std::string& out) {
  out += "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{";
  out += "\"tool\":{\"driver\":";
  JsonWriter json(out);
  json.begin_object();
  string("name", "petik", json);
  string("semanticVersion", state.version, json);
  string("version", state.version, json);
  json.key("rules");
  json.begin_array();
  for (const check::Rule& rule : check::all_rules()) write_rule(state, rule, json);
  json.end_array();
  json.end_object();
  out += "},\"columnKind\":\"unicodeCodePoints\",\"results\":[";
}

void sarif_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out) {
  for (const Diagnostic& d : doc.diagnostics) {
    out += state.first ? "\n" : ",\n";
    state.first = false;
    JsonWriter json(out);
    write_result(state, doc, d, json);
  }
}

void end_sarif(DiagnosticState& /*state*/, std::string& out) { out += "\n]}]}\n"; }

}  // namespace petik
