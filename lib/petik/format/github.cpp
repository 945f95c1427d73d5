// Findings as annotations of GitHub Actions: ::warning file=a.txt,line=1,col=5::message
//
// GitHub shows ten annotations a level and step and drops the others, so those are counted in a last line of plain
// text. Escapes are those of the package @actions/core: % CR LF in the message, : and , in properties too.
#include <fmt/format.h>

#include "petik/format/diagnostic_forms.hpp"

namespace petik {
namespace {

constexpr std::uint64_t kMostShown = 10;  // a level

std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else if (property && c == ':') {
      out += "%3A";
    } else if (property && c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view command_of(check::Level level) {
  if (level == check::Level::error) return "error";
  return level == check::Level::warning ? "warning" : "notice";
}

// A record of JSON Lines is one line of its file; its own lines are no lines of the file.
std::string place_of(const CheckedDocument& doc, const Diagnostic& d) {
  if (doc.record != 0) return fmt::format("line={}", doc.record);
  std::string out = fmt::format("line={},endLine={}", d.line, d.end_line);
  if (d.line == d.end_line) out += fmt::format(",col={},endColumn={}", d.column, d.end_column);
  return out;
}

}  // namespace

void github_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out) {
  for (const Diagnostic& d : doc.diagnostics) {
    const auto level = static_cast<std::size_t>(d.level);
    if (++state.found[level] > kMostShown) continue;
    ++state.shown[level];
    const std::string text =
        doc.record == 0 ? std::string(state.message(d)) : fmt::format("{}: {}", doc.id, state.message(d));
    out += fmt::format("::{} file={},{},title={}::{}\n", command_of(d.level), escaped(doc.file, true), place_of(doc, d),
                       escaped(fmt::format("petik {}", d.rule->id), true), escaped(text, false));
  }
}

void end_github(DiagnosticState& state, std::string& out) {
  std::string counts;
  std::uint64_t all = 0;
  for (const check::Level level : {check::Level::error, check::Level::warning, check::Level::note}) {
    const auto l = static_cast<std::size_t>(level);
    if (state.found[l] == 0) continue;
    all += state.found[l];
    counts += fmt::format("{}{} {}", counts.empty() ? "" : ", ", state.found[l], check::name_of(level));
    if (state.shown[l] < state.found[l]) counts += fmt::format(" ({} shown)", state.shown[l]);
  }
  out +=
      fmt::format("petik check: {} findings in {} documents{}{}\n", all, state.documents, all == 0 ? "" : ": ", counts);
}

}  // namespace petik
