// Any bytes through every rule, the fixes and the forms of diagnostics: findings lie inside the text on the edges of
// characters, mending ends and keeps the lines, a second round has nothing left to mend, and each form is valid UTF-8.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/check/rule.hpp"
#include "petik/checked_text.hpp"
#include "petik/format/diagnostics.hpp"
#include "petik/text/utf8.hpp"

namespace {

using petik::check::Finding;
using petik::cli::CheckedText;

const petik::check::Profile& every_rule() {
  static const petik::check::Profile profile = [] {
    petik::check::Profile all;
    for (const petik::check::Rule& rule : petik::check::all_rules()) all.switch_on(rule, true);
    return all;
  }();
  return profile;
}

void require(bool holds) {
  if (!holds) std::abort();
}

bool on_edge(std::string_view text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

void check_findings(const CheckedText& checked) {
  for (const Finding& finding : checked.findings) {
    require(finding.span.begin <= finding.span.end);
    require(on_edge(checked.text, finding.span.begin) && on_edge(checked.text, finding.span.end));
  }
}

void check_forms(const CheckedText& checked) {
  petik::CheckedDocument doc;
  doc.file = doc.id = checked.text.substr(0, checked.text.find(' '));  // names are odd, too
  doc.diagnostics = petik::place(checked.text, checked.findings, petik::OffsetUnit::utf16);
  for (const petik::DiagnosticForm& form : petik::diagnostic_forms()) {
    petik::DiagnosticState state;
    state.source = state.english = true;
    std::string out;
    form.begin(state, out);
    form.document(state, doc, out);
    form.end(state, out);
    require(petik::first_invalid(out) == std::string::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const petik::check::Baseline nothing_known;
  const petik::cli::CheckTools tools{&petik::Lexicon::builtin(), &petik::check::WordLists::builtin(), &nothing_known};
  petik::Document doc;
  doc.text = petik::repair(bytes, petik::Repair::replace);
  const CheckedText checked = petik::cli::check_document(doc, "-", every_rule(), tools);
  check_findings(checked);
  check_forms(checked);
  const petik::cli::MendedText mended = petik::cli::mend(checked, "-", every_rule(), tools);
  check_findings(mended.after);
  const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
  require(lines(mended.after.text) == lines(checked.text));
  require(petik::cli::mend(mended.after, "-", every_rule(), tools).count == 0);
  return 0;
}
