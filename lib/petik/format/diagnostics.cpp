#include "petik/format/diagnostics.hpp"

#include <algorithm>

#include "petik/check/baseline.hpp"
#include "petik/format/diagnostic_forms.hpp"

namespace petik {
namespace {

constexpr std::array<DiagnosticForm, 6> kForms = {{
    {"text", begin_text, text_document, end_text},
    {"jsonl", begin_text, jsonl_document, end_text},
    {"sarif", begin_sarif, sarif_document, end_sarif},
    {"github", begin_text, github_document, end_github},
    {"junit", begin_junit, junit_document, end_junit},
    {"checkstyle", begin_checkstyle, checkstyle_document, end_checkstyle},
}};

// Lines and columns of bytes of one text.
class Places {
 public:
  Places(std::string_view text, OffsetUnit unit)
      : text_(text), points_(text, OffsetUnit::codepoint), units_(text, unit), lines_{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      lines_.push_back(static_cast<std::uint32_t>(at + 1));
    }
  }

  std::uint32_t offset(std::uint32_t at) const { return units_.from_byte(at); }
  std::uint32_t line(std::uint32_t at) const {
    return static_cast<std::uint32_t>(std::upper_bound(lines_.begin(), lines_.end(), at) - lines_.begin());
  }
  std::uint32_t column(std::uint32_t at) const {
    return points_.from_byte(at) - points_.from_byte(lines_[line(at) - 1]) + 1;
  }
  std::string_view line_text(std::uint32_t at) const {
    const std::uint32_t begin = lines_[line(at) - 1];
    std::string_view found = text_.substr(begin, text_.find('\n', begin) - begin);
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
  }

  template <typename Placed>
  void set(Span span, Placed& placed) const {
    placed.start = offset(span.begin);
    placed.end = offset(span.end);
    placed.line = line(span.begin);
    placed.column = column(span.begin);
    placed.end_line = line(span.end);
    placed.end_column = column(span.end);
  }

 private:
  std::string_view text_;
  OffsetMap points_;
  OffsetMap units_;
  std::vector<std::uint32_t> lines_;  // where each begins
};

}  // namespace

std::vector<Diagnostic> place(std::string_view text, std::span<const check::Finding> findings, OffsetUnit unit) {
  std::vector<Diagnostic> placed;
  if (findings.empty()) return placed;
  const Places places(text, unit);
  for (const check::Finding& finding : findings) {
    Diagnostic& d = placed.emplace_back();
    d.rule = finding.rule;
    d.level = finding.level;
    d.message = finding.message;
    d.text = slice(text, finding.span);
    d.source_line = places.line_text(finding.span.begin);
    d.fingerprint = check::fingerprint(text, finding);
    places.set(finding.span, d);
    for (const check::Edit& edit : finding.fix) {
      PlacedEdit& to = d.fix.emplace_back();
      places.set(edit.span, to);
      to.text = edit.text;
    }
  }
  return placed;
}

std::span<const DiagnosticForm> diagnostic_forms() { return kForms; }

const DiagnosticForm* find_diagnostic_form(std::string_view name) {
  const auto found = std::find_if(kForms.begin(), kForms.end(), [&](const auto& form) { return form.name == name; });
  return found == kForms.end() ? nullptr : found;
}

std::string shown_name(const CheckedDocument& doc) { return doc.record == 0 ? doc.file : doc.id; }

}  // namespace petik
