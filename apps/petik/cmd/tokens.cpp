// petik tokens: the smallest pieces of the text, one a line.
#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {
namespace {

void print_lines(const Document& doc, std::string& out) {
  for (const Token& token : doc.tokens) {
    out += doc[token];  // no token holds a line break
    out += '\n';
  }
}

void print_tsv(const Document& doc, OffsetUnit unit, std::string& out) {
  const OffsetMap offsets(doc.text, unit);
  for (const Token& token : doc.tokens) {
    append_tsv(doc.id, out);
    fmt::format_to(std::back_inserter(out), "\t{}\t{}\t{}\t", offsets.from_byte(token.span.begin),
                   offsets.from_byte(token.span.end), name_of(token.kind));
    append_tsv(doc[token], out);
    out += '\n';
  }
}

int run(const Settings& settings) {
  if (settings.format == "lines") return process(settings, Layer::tokens, print_lines);
  if (settings.format == "tsv") {
    return process(
        settings, Layer::tokens, [&](const Document& doc, std::string& out) { print_tsv(doc, settings.offsets, out); },
        settings.header ? "file\tstart\tend\tkind\ttext\n" : "");
  }
  if (settings.format == "conllu") return process(settings, Layer::sentences | Layer::words, append_conllu);
  return process(settings, Layer::tokens | Layer::sentences, [&](const Document& doc, std::string& out) {
    append_json_line(doc, doc.layers, settings.offsets, out);
  });
}

}  // namespace

Command tokens_command() {
  return {"tokens",
          "words, numbers and marks, one a line",
          "  petik tokens artikel.txt | sort | uniq -c | sort -rn | head\n"
          "  petik tokens -f tsv artikel.txt",
          {"lines", "tsv", "jsonl", "conllu"},
          true,
          [](Options&) -> Run { return run; }};
}

}  // namespace petik::cli
