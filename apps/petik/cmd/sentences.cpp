// petik sentences: one sentence a line.
#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/tsv.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {
namespace {

void print_lines(const Document& doc, std::string& out) {
  for (const Sentence& sentence : doc.sentences) {
    append_line(doc[sentence.span], out);
    out += '\n';
  }
}

void print_tsv(const Document& doc, OffsetUnit unit, std::string& out) {
  const OffsetMap offsets(doc.text, unit);
  for (const Sentence& sentence : doc.sentences) {
    append_tsv(doc.id, out);
    fmt::format_to(std::back_inserter(out), "\t{}\t{}\t", offsets.from_byte(sentence.span.begin),
                   offsets.from_byte(sentence.span.end));
    append_tsv(doc[sentence.span], out);
    out += '\n';
  }
}

int run(const Settings& settings) {
  if (settings.format == "lines") return process(settings, Layer::sentences, print_lines);
  if (settings.format == "tsv") {
    return process(
        settings, Layer::sentences,
        [&](const Document& doc, std::string& out) { print_tsv(doc, settings.offsets, out); },
        settings.header ? "file\tstart\tend\ttext\n" : "");
  }
  return process(settings, Layer::sentences, [&](const Document& doc, std::string& out) {
    append_json_line(doc, doc.layers, settings.offsets, out);
  });
}

}  // namespace

Command sentences_command() {
  return {"sentences",
          "one sentence a line, quotations kept whole",
          "  petik sentences artikel.txt\n"
          "  petik sentences -f jsonl berita.jsonl",
          {"lines", "tsv", "jsonl"},
          true,
          [](Options&) -> Run { return run; }};
}

}  // namespace petik::cli
