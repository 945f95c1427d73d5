// Findings as lines for people (FILE:LINE:COL: level: message [rule]) and as JSON Lines.
#include <algorithm>

#include <fmt/format.h>

#include "petik/format/diagnostic_forms.hpp"
#include "petik/format/json_writer.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::size_t kWidest = 100;  // code points of a source line that are shown

constexpr std::string_view kReset = "\x1b[0m";
constexpr std::string_view kBold = "\x1b[1m";

std::string_view colour_of(check::Level level) {
  if (level == check::Level::error) return "\x1b[1;31m";
  return level == check::Level::warning ? "\x1b[1;35m" : "\x1b[1;36m";
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Bytes of the first `count` code points.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (count-- > 0 && at < text.size()) decode(text, at);
  return at;
}

// The line and a caret below what was found; of a long line the part round it.
void append_source(const DiagnosticState& state, const Diagnostic& d, std::string& out) {
  std::string_view line = d.source_line;
  std::size_t column = d.column - 1;
  const bool cut = column > kWidest / 2 && code_points(line) > kWidest;
  if (cut) {
    const std::size_t skipped = column - kWidest / 2;
    line.remove_prefix(bytes_of(line, skipped));
    column -= skipped;
  }
  const std::size_t size = bytes_of(line, kWidest);
  const std::string shown = one_line(line.substr(0, size)) + (size < line.size() ? "..." : "");
  const std::string before = one_line(line.substr(0, bytes_of(line, column)));
  const std::size_t room = code_points(line.substr(0, size)) - std::min(column, code_points(line.substr(0, size)));
  const std::size_t width = d.line == d.end_line ? d.end_column - d.column : room;
  const std::string_view prefix = cut ? "    ..." : "    ";
  out += fmt::format("{}{}\n", prefix, shown);
  out += std::string(prefix.size() + code_points(before), ' ');
  if (state.colour) out += colour_of(d.level);
  out += '^' + std::string(std::max<std::size_t>(1, std::min(width, room)) - 1, '~');
  if (state.colour) out += kReset;
  out += '\n';
}

void write_edit(const PlacedEdit& edit, JsonWriter& json) {
  json.begin_object();
  json.key("start");
  json.number(edit.start);
  json.key("end");
  json.number(edit.end);
  json.key("text");
  json.string(edit.text);
  json.end_object();
}

void write_number(std::string_view key, std::uint64_t value, JsonWriter& json) {
  json.key(key);
  json.number(value);
}

void write_string(std::string_view key, std::string_view value, JsonWriter& json) {
  json.key(key);
  json.string(value);
}

}  // namespace

void begin_text(DiagnosticState& /*state*/, std::string& /*out*/) {}
void end_text(DiagnosticState& /*state*/, std::string& /*out*/) {}

std::string one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode(text, at);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
                         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (!control) {
      out += text.substr(begin, at - begin);
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c < 0x100) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  return out;
}

void text_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out) {
  const std::string name = one_line(shown_name(doc));
  for (const Diagnostic& d : doc.diagnostics) {
    const std::string message = one_line(state.message(d));
    if (state.colour) {
      out += fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", kBold, name, d.line, d.column, kReset, colour_of(d.level),
                         check::name_of(d.level), kReset, message, d.rule->id);
    } else {
      out +=
          fmt::format("{}:{}:{}: {}: {} [{}]\n", name, d.line, d.column, check::name_of(d.level), message, d.rule->id);
    }
    if (state.source) append_source(state, d, out);
  }
}

void jsonl_document(DiagnosticState& /*state*/, const CheckedDocument& doc, std::string& out) {
  for (const Diagnostic& d : doc.diagnostics) {
    JsonWriter json(out);
    json.begin_object();
    write_string("file", doc.file, json);
    if (doc.record != 0) {
      write_number("record", doc.record, json);
      write_string("id", doc.id, json);
    }
    write_number("line", d.line, json);
    write_number("column", d.column, json);
    write_number("end_line", d.end_line, json);
    write_number("end_column", d.end_column, json);
    write_number("start", d.start, json);
    write_number("end", d.end, json);
    write_string("level", check::name_of(d.level), json);
    write_string("rule", d.rule->id, json);
    write_string("message", d.message.indonesian, json);
    write_string("message_en", d.message.english, json);
    write_string("text", d.text, json);
    if (!d.fix.empty()) {
      json.key("fix");
      json.begin_array();
      for (const PlacedEdit& edit : d.fix) write_edit(edit, json);
      json.end_array();
    }
    write_string("fingerprint", d.fingerprint, json);
    json.end_object();
    out += '\n';
  }
}

}  // namespace petik
