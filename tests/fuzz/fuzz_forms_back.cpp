// Any bytes as each of the forms that are read back: an error of petik's, or a document whose spans lie on characters,
// that the stages take and that every form of convert prints. What a form prints, it reads.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/format/annotation_table.hpp"
#include "petik/format/annotation_table_reader.hpp"
#include "petik/format/brat.hpp"
#include "petik/format/brat_reader.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/conllu_reader.hpp"
#include "petik/format/html.hpp"
#include "petik/format/iob.hpp"
#include "petik/format/iob_reader.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/web_annotation.hpp"
#include "petik/segment/token_kinds.hpp"
#include "petik/text/utf8.hpp"

namespace {

using petik::Document;
using petik::OffsetUnit;

void check(const Document& doc, petik::Span span) {
  if (span.end < span.begin || span.end > doc.text.size()) std::abort();
  if (!petik::is_boundary(doc.text, span.begin) || !petik::is_boundary(doc.text, span.end)) std::abort();
}

void check_spans(const Document& doc) {
  std::uint32_t end = 0;
  for (const petik::Token& token : doc.tokens) {
    check(doc, token.span);
    if (token.span.begin < end) std::abort();
    end = token.span.end;
  }
  for (const petik::Sentence& sentence : doc.sentences) check(doc, sentence.span);
  for (const petik::Paragraph& paragraph : doc.paragraphs) check(doc, paragraph.span);
  for (const petik::Entity& entity : doc.entities) {
    check(doc, entity.span);
    if (entity.name != petik::kNone && entity.name >= doc.names.size()) std::abort();
  }
  for (const petik::Quote& quote : doc.quotes) {
    for (const petik::Span piece : quote.content) check(doc, piece);
  }
}

// To every form; those that hold their text are read again.
void print(const Document& doc) {
  std::string conllu, iob, brat, table, page, html, json;
  petik::append_conllu(doc, conllu);
  petik::append_iob(doc, iob);
  petik::append_brat(doc, brat);
  petik::append_annotation_table(doc, OffsetUnit::codepoint, table);
  petik::append_web_annotations(doc, OffsetUnit::codepoint, page);
  petik::append_html(doc, html);
  petik::append_json_line(doc, doc.layers, OffsetUnit::codepoint, json);
  check_spans(petik::read_web_annotations(page));
  check_spans(petik::JsonLineReader().read(json));
}

Document read(std::uint8_t choice, std::string_view bytes) {
  const std::size_t cut = bytes.find('\0');  // text and annotations
  const std::string text(bytes.substr(0, cut));
  const std::string_view rest = cut == std::string_view::npos ? std::string_view() : bytes.substr(cut + 1);
  switch (choice % 5) {
    case 0:
      return petik::read_conllu(bytes);
    case 1:
      return petik::read_iob(bytes);
    case 2:
      return petik::read_brat(text, rest);
    case 3:
      return petik::read_annotation_table(text, rest, OffsetUnit::codepoint);
    default:
      return petik::read_web_annotations(bytes);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view raw(reinterpret_cast<const char*>(data + 1), size - 1);
  Document doc;
  try {
    doc = read(data[0], petik::repair(raw, petik::Repair::replace));
  } catch (const petik::Error&) {
    return 0;  // not of the form
  }
  petik::restore_kinds(doc, petik::Lexicon::builtin());
  check_spans(doc);
  petik::Analyzer().run(doc, petik::Layer::all | petik::Layer::words);
  check_spans(doc);
  print(doc);
  return 0;
}
