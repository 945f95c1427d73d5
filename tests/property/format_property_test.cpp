// The forms that are read back give back what went in.
#include <rapidcheck/catch.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/format/annotation_table.hpp"
#include "petik/format/annotation_table_reader.hpp"
#include "petik/format/brat.hpp"
#include "petik/format/brat_reader.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/conllu_reader.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/tsv.hpp"
#include "petik/text/utf8.hpp"
#include "property/news_text.hpp"

namespace {

using petik::Document;
using petik::Layer;
using petik::OffsetUnit;
using petik::test::news_text;

std::string written(const Document& doc, OffsetUnit unit) {
  std::string out;
  petik::append_json_line(doc, doc.layers, unit, out);
  return out;
}

template <typename Item>
std::vector<petik::Span> spans(const std::vector<Item>& items) {
  std::vector<petik::Span> found;
  for (const Item& item : items) found.push_back(item.span);
  return found;
}

// The mentions, each with the whole of the tokens that it begins and ends in: anti-Israel for Israel.
std::vector<petik::Span> in_whole_tokens(const Document& doc) {
  std::vector<petik::Span> found;
  for (const petik::Entity& entity : doc.entities) {
    petik::Span whole = entity.span;
    for (const petik::Token& token : doc.tokens) {
      if (token.span.end <= entity.span.begin || token.span.begin >= entity.span.end) continue;
      whole = {std::min(whole.begin, token.span.begin), std::max(whole.end, token.span.end)};
    }
    found.push_back(whole);
  }
  return found;
}

// A field as a reader of TSV takes it: \t \n \r \\ become what they stand for.
std::string unescaped(std::string_view field) {
  std::string out;
  for (std::size_t at = 0; at < field.size(); ++at) {
    if (field[at] != '\\' || at + 1 == field.size()) {
      out += field[at];
      continue;
    }
    const char code = field[++at];
    out += code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code;
  }
  return out;
}

}  // namespace

TEST_CASE("a record that is written, read and written is the same, in every unit of offsets") {
  petik::JsonLineReader reader;
  rc::prop("for any input", [&] {
    const auto unit = *rc::gen::element(OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16);
    Document doc;
    doc.id = *news_text();
    doc.text = *news_text();
    petik::Analyzer().run(doc, Layer::all);
    const std::string once = written(doc, unit);
    RC_ASSERT(once.find('\n') == once.size() - 1);
    const Document again = reader.read(once);
    RC_ASSERT(again.id == doc.id);
    RC_ASSERT(again.text == doc.text);
    RC_ASSERT(written(again, unit) == once);
  });
}

TEST_CASE("CoNLL-U gives back text, tokens, sentences, paragraphs and mentions") {
  rc::prop("for any input", [] {
    Document doc;
    doc.id = "a";
    doc.text = *news_text();
    petik::Analyzer().run(doc, Layer::names | Layer::words);
    if (doc.tokens.empty()) return;  // nothing to write
    std::string rows;
    petik::append_conllu(doc, rows);
    const Document again = petik::read_conllu(rows);
    RC_ASSERT(again.text == doc.text);
    RC_ASSERT(spans(again.tokens) == spans(doc.tokens));
    RC_ASSERT(spans(again.sentences) == spans(doc.sentences));
    RC_ASSERT(spans(again.paragraphs) == spans(doc.paragraphs));
    RC_ASSERT(spans(again.words) == spans(doc.words));
    RC_ASSERT(spans(again.entities) == in_whole_tokens(doc));
  });
}

TEST_CASE("brat and tables give back mentions and quotes") {
  rc::prop("for any input", [] {
    Document doc;
    doc.id = *news_text();
    doc.text = *news_text();
    petik::Analyzer().run(doc, Layer::quotes);
    std::string lines, rows;
    petik::append_brat(doc, lines);
    petik::append_annotation_table(doc, OffsetUnit::codepoint, rows);
    const Document brat = petik::read_brat(doc.text, lines);
    const Document table = petik::read_annotation_table(doc.text, rows, OffsetUnit::codepoint);
    RC_ASSERT(spans(brat.entities) == spans(doc.entities));
    RC_ASSERT(spans(table.entities) == spans(doc.entities));
    RC_ASSERT(brat.quotes.size() == doc.quotes.size());
    RC_ASSERT(table.quotes.size() == doc.quotes.size());
  });
}

TEST_CASE("reading any bytes as a record gives a document or an error of petik's") {
  petik::JsonLineReader reader;
  rc::prop("for any input", [&] {
    const std::string text = petik::repair(*petik::test::any_bytes(), petik::Repair::replace);
    const std::string line = *rc::gen::element<std::string>("", R"({"text":)", R"({"text":"a","tokens":)") + text;
    try {
      reader.read(line);
    } catch (const petik::Error& error) {
      RC_ASSERT(!std::string(error.what()).empty());
    }
  });
}

TEST_CASE("a TSV field holds no tab and no line end, and is read back as it was") {
  rc::prop("for any input", [] {
    const std::string text = *petik::test::any_bytes();
    std::string field;
    petik::append_tsv(text, field);
    RC_ASSERT(field.find_first_of("\t\n\r") == std::string::npos);
    RC_ASSERT(unescaped(field) == text);
    RC_ASSERT(petik::unescaped_tsv(field) == text);
  });
}
