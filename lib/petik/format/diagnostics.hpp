// The findings of `petik check` in the forms that people and other programs read: lines, JSON Lines, SARIF, GitHub
// annotations, JUnit and checkstyle XML. One file a form; a table of them here.
//
//     const petik::DiagnosticForm& form = *petik::find_diagnostic_form("sarif");
//     petik::DiagnosticState state;
//     form.begin(state, out);  form.document(state, checked, out);  form.end(state, out);
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petik/check/finding.hpp"
#include "petik/check/rule.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

// A replacement of a fix with its place. Lines and columns count from 1, columns in code points; ends are one past the
// last character. Offsets are in the unit that was asked for.
struct PlacedEdit {
  std::uint32_t start = 0, end = 0;
  std::uint32_t line = 0, column = 0, end_line = 0, end_column = 0;
  std::string text;
};

// A finding with its place.
struct Diagnostic {
  const check::Rule* rule = nullptr;
  check::Level level = check::Level::warning;
  check::Message message;
  std::uint32_t start = 0, end = 0;
  std::uint32_t line = 0, column = 0, end_line = 0, end_column = 0;
  std::string text;         // what was found
  std::string source_line;  // the line in which it begins, without its line end
  std::string fingerprint;
  std::vector<PlacedEdit> fix;
};

// The findings of one document.
struct CheckedDocument {
  std::string file;          // as named, or "-"
  std::string id;            // the file, or the record's id
  std::uint64_t record = 0;  // line of the record in JSON Lines; 0 for a whole file
  std::vector<Diagnostic> diagnostics;
};

// Places of the findings in `text`.
std::vector<Diagnostic> place(std::string_view text, std::span<const check::Finding> findings, OffsetUnit unit);

// What a form needs to know and to remember between documents.
struct DiagnosticState {
  bool english = false;                  // the language of messages
  bool colour = false;                   // of `text`: escape sequences
  bool source = false;                   // of `text`: the line and a caret below each finding
  std::string version;                   // of petik
  std::array<std::uint64_t, 4> found{};  // by level
  std::array<std::uint64_t, 4> shown{};
  std::uint64_t documents = 0;
  bool first = true;

  std::string_view message(const Diagnostic& d) const { return english ? d.message.english : d.message.indonesian; }
  std::string_view text(const check::Bilingual& b) const { return english ? b.english : b.indonesian; }
};

struct DiagnosticForm {
  std::string_view name;
  void (*begin)(DiagnosticState& state, std::string& out);
  void (*document)(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
  void (*end)(DiagnosticState& state, std::string& out);
};

// In the order of the help, the default first: text, jsonl, sarif, github, junit, checkstyle.
std::span<const DiagnosticForm> diagnostic_forms();
const DiagnosticForm* find_diagnostic_form(std::string_view name);

// FILE, or FILE:LINE for a record of JSON Lines that has no id of its own.
std::string shown_name(const CheckedDocument& doc);

}  // namespace petik
