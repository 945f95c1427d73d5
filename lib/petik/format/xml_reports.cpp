// Findings as XML for CI servers: JUnit (a suite a document, a failed case a finding) and checkstyle.
#include <fmt/format.h>

#include "petik/format/diagnostic_forms.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

// XML 1.0, production 2 (Char).
bool allowed(char32_t c) { return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF); }

std::string_view severity(check::Level level) {
  if (level == check::Level::note) return "info";
  return check::name_of(level);
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = decode(text, at);
    if (!allowed(c)) {
      out += "\xEF\xBF\xBD";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c < 0x20) {
      out += fmt::format("&#{};", static_cast<unsigned>(c));
    } else {
      out += text.substr(begin, at - begin);
    }
  }
  return out;
}

void begin_junit(DiagnosticState& /*state*/, std::string& out) {
  out += kDeclaration;
  out += "<testsuites name=\"petik check\">\n";
}

void junit_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out) {
  const std::string name = xml_escaped(shown_name(doc));
  const std::size_t count = doc.diagnostics.size();
  out += fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", name,
                     count == 0 ? 1 : count, count);
  if (count == 0) out += fmt::format("    <testcase name=\"petik check\" classname=\"{}\"/>\n", name);
  for (const Diagnostic& d : doc.diagnostics) {
    const std::string message = xml_escaped(state.message(d));
    out += fmt::format(
        "    <testcase name=\"{0} ({1}:{2})\" classname=\"{3}\">\n"
        "      <failure type=\"{4}\" message=\"{5}\">{3}:{1}:{2}: {4}: {5}\n{6}</failure>\n    </testcase>\n",
        d.rule->id, d.line, d.column, name, check::name_of(d.level), message, xml_escaped(d.source_line));
  }
  out += "  </testsuite>\n";
}

void end_junit(DiagnosticState& /*state*/, std::string& out) { out += "</testsuites>\n"; }

void begin_checkstyle(DiagnosticState& /*state*/, std::string& out) {
  out += kDeclaration;
  out += "<checkstyle version=\"4.3\">\n";
}

void checkstyle_document(DiagnosticState& state, const CheckedDocument& doc, std::string& out) {
  out += fmt::format("  <file name=\"{}\">\n", xml_escaped(shown_name(doc)));
  for (const Diagnostic& d : doc.diagnostics) {
    out += fmt::format("    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"petik.{}\"/>\n",
                       d.line, d.column, severity(d.level), xml_escaped(state.message(d)), d.rule->id);
  }
  out += "  </file>\n";
}

void end_checkstyle(DiagnosticState& /*state*/, std::string& out) { out += "</checkstyle>\n"; }

}  // namespace petik
