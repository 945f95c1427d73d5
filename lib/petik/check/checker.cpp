#include "petik/check/checker.hpp"

#include <algorithm>

#include "petik/check/article.hpp"

namespace petik::check {
namespace {

// What the rules that look first need: tokens and sentences at least, if any is on.
Layer cheap_layers(const Profile& profile) {
  Layer layers = Layer::tokens;
  for (const Rule& rule : all_rules()) {
    if (profile.level(rule) == Level::off) continue;
    layers = layers | (rule.worth == nullptr ? rule.needs : Layer::sentences | Layer::paragraphs);
  }
  return layers;
}

}  // namespace

std::vector<Finding> check(const Document& doc, const Lexicon& lexicon, const WordLists& lists, const Profile& profile,
                           const Analyse& analyse) {
  analyse(cheap_layers(profile));
  const Article article(doc, lexicon, lists, profile);
  std::vector<const Rule*> rules;
  Layer costly = Layer::none;
  for (const Rule& rule : all_rules()) {
    if (profile.level(rule) == Level::off || (rule.worth != nullptr && !rule.worth(article))) continue;
    rules.push_back(&rule);
    costly = costly | rule.needs;
  }
  analyse(costly);
  std::vector<Finding> findings;
  Report report(findings);
  for (const Rule* rule : rules) {
    report.begin(*rule, profile.level(*rule));
    rule->run(article, report);
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
  });
  return findings;
}

}  // namespace petik::check
