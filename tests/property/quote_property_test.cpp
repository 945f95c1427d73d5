// What holds of the quotes of any text.
#include <rapidcheck/catch.h>
#include <catch2/catch.hpp>

#include <string>

#include "petik/analyze.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/text/utf8.hpp"
#include "property/news_text.hpp"

namespace {

using petik::Document;
using petik::Span;
using petik::test::news_text;

Document annotated(const petik::Analyzer& analyzer, const std::string& text) {
  Document doc;
  doc.id = "a";
  doc.text = text;
  analyzer.run(doc, petik::Layer::all);
  return doc;
}

std::string record(const Document& doc) {
  std::string out;
  petik::append_json_line(doc, doc.layers, petik::OffsetUnit::codepoint, out);
  return out;
}

bool lies_in(const Document& doc, Span span) {
  return span.begin < span.end && span.end <= doc.text.size() && petik::is_boundary(doc.text, span.begin) &&
         petik::is_boundary(doc.text, span.end);
}

void assert_sound(const Document& doc, const petik::Quote& quote) {
  RC_ASSERT(!quote.content.empty());
  std::uint32_t end = 0;
  for (const Span piece : quote.content) {
    RC_ASSERT(lies_in(doc, piece));
    RC_ASSERT(piece.begin >= end);
    end = piece.end;
    if (quote.cue && quote.type == petik::QuoteType::direct) RC_ASSERT(!piece.overlaps(quote.cue->span));
  }
  if (quote.cue) RC_ASSERT(lies_in(doc, quote.cue->span));
  if (quote.source) RC_ASSERT(lies_in(doc, *quote.source));
  if (quote.speaker) RC_ASSERT(!quote.speaker->text.empty());
  RC_ASSERT(quote.confidence >= 0.0F);
  RC_ASSERT(quote.confidence <= 1.0F);
  RC_ASSERT(!quote.rule.empty());
}

}  // namespace

TEST_CASE("quotes lie on character boundaries, in order, beside their cues, and say their rule") {
  rc::prop("for any input", [] {
    const Document doc = annotated(petik::Analyzer(), *news_text());
    for (const petik::Quote& quote : doc.quotes) assert_sound(doc, quote);
  });
}

TEST_CASE("a document's layers do not depend on the documents before it") {
  const petik::Analyzer shared;
  rc::prop("for any input", [&] {
    const std::string first = *news_text();
    const std::string second = *news_text();
    const std::string alone = record(annotated(petik::Analyzer(), second));
    record(annotated(shared, first));
    RC_ASSERT(record(annotated(shared, second)) == alone);
  });
}
