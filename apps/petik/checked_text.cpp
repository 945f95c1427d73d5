#include "petik/checked_text.hpp"

#include <algorithm>
#include <utility>

#include "petik/analyze.hpp"
#include "petik/check/checker.hpp"
#include "petik/check/fix.hpp"

namespace petik::cli {
namespace {

constexpr int kMostPasses = 10;  // a fix may free another; two passes have been enough for every text seen

void remove_silenced(const check::Suppressions& suppressions, std::vector<check::Finding>& findings) {
  const auto silenced = [&](const check::Finding& finding) { return suppressions.covers(*finding.rule, finding.span); };
  findings.erase(std::remove_if(findings.begin(), findings.end(), silenced), findings.end());
}

}  // namespace

CheckedText check_document(Document& doc, std::string_view name, const check::Profile& profile,
                           const CheckTools& tools) {
  CheckedText result;
  const check::Suppressions suppressions(doc.text);
  result.unknown = suppressions.unknown();
  std::string original;
  if (!suppressions.empty()) {
    original = suppressions.without_comments(doc.text);
    original.swap(doc.text);
  }
  const Analyzer analyzer(*tools.lexicon);
  result.findings =
      check::check(doc, *tools.lexicon, *tools.lists, profile, [&](Layer layers) { analyzer.run(doc, layers); });
  result.text = suppressions.empty() ? std::move(doc.text) : std::move(original);
  if (!suppressions.empty()) remove_silenced(suppressions, result.findings);
  tools.known->remove_known(name, result.text, result.findings);
  return result;
}

MendedText mend(const CheckedText& checked, std::string_view name, const check::Profile& profile,
                const CheckTools& tools) {
  MendedText mended{checked, 0};
  for (int pass = 0; pass < kMostPasses; ++pass) {
    check::Fixed fixed = check::apply_fixes(mended.after.text, mended.after.findings);
    if (fixed.count == 0) break;
    mended.count += fixed.count;
    Document doc;
    doc.text = std::move(fixed.text);
    mended.after = check_document(doc, name, profile, tools);
  }
  return mended;
}

}  // namespace petik::cli
