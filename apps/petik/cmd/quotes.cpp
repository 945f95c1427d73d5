// petik quotes: who said what, a line for each quote.
#include "petik/command.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {
namespace {

constexpr std::string_view kNothing = "-";

// The pieces of an interrupted quote, on one line: Ini berat, [...] tetapi kami mampu.
void append_content(const Document& doc, const Quote& quote, std::string& out) {
  bool first = true;
  for (const Span piece : quote.content) {
    if (!first) out += " [...] ";
    first = false;
    append_tsv(doc[piece], out);
  }
}

void print_tsv(const Document& doc, std::string& out) {
  for (const Quote& quote : doc.quotes) {
    append_tsv(doc.id, out);
    out += '\t';
    out += name_of(quote.type);
    out += '\t';
    append_tsv(quote.speaker ? std::string_view(quote.speaker->text) : kNothing, out);
    out += '\t';
    append_tsv(quote.cue ? doc[quote.cue->span] : kNothing, out);
    out += '\t';
    append_content(doc, quote, out);
    out += '\n';
  }
}

int run(const Settings& settings) {
  if (settings.format == "tsv") {
    return process(settings, Layer::quotes, print_tsv, settings.header ? "file\ttype\tspeaker\tcue\tcontent\n" : "");
  }
  return process(settings, Layer::quotes, [&](const Document& doc, std::string& out) {
    append_json_line(doc, doc.layers, settings.offsets, out);
  });
}

}  // namespace

Command quotes_command() {
  return {"quotes",
          "who said what: type, speaker, cue and content of every quote",
          "  petik quotes artikel.txt\n"
          "  petik quotes -r -j 0 berita/ | cut -f 3 | sort | uniq -c | sort -rn\n"
          "  petik quotes -f jsonl berita.jsonl | jq -r '.quotes[] | .speaker.name'",
          {"tsv", "jsonl"},
          true,
          [](Options&) -> Run { return run; }};
}

}  // namespace petik::cli
