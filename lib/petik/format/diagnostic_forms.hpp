// The functions of each form of diagnostics. Internal to format/.
#pragma once

#include <string>
#include <string_view>

#include "petik/format/diagnostics.hpp"

namespace petik {

void begin_text(DiagnosticState& state, std::string& out);  // nothing
void text_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
void end_text(DiagnosticState& state, std::string& out);  // nothing

void jsonl_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);

void begin_sarif(DiagnosticState& state, std::string& out);
void sarif_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
void end_sarif(DiagnosticState& state, std::string& out);

void github_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
void end_github(DiagnosticState& state, std::string& out);

void begin_junit(DiagnosticState& state, std::string& out);
void junit_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
void end_junit(DiagnosticState& state, std::string& out);

void begin_checkstyle(DiagnosticState& state, std::string& out);
void checkstyle_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out);
void end_checkstyle(DiagnosticState& state, std::string& out);

// Text inside an XML attribute or element: markup, line breaks and tabs escaped, characters that XML 1.0 does not allow
// as U+FFFD.
std::string xml_escaped(std::string_view text);

// Control characters, and bytes that are not UTF-8, as \n, \t, \x1b: one line, whatever the text holds.
std::string one_line(std::string_view text);

}  // namespace petik
