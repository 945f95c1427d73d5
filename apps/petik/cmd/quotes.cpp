// petik quotes: who said what, a line for each quote.
#include "petik/command.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"

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

void append_table(const Document& doc, const Settings&, std::string& out) {
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

constexpr Form kForms[] = {
    {"tsv", Layer::quotes, append_table, "file\ttype\tspeaker\tcue\tcontent\n"},
    {"jsonl", Layer::quotes, append_json},
};

}  // namespace

Command quotes_command() {
  return {"quotes", "who said what: type, speaker, cue and content of every quote",
          "  petik quotes artikel.txt\n"
          "  petik quotes -r -j 0 berita/ | cut -f 3 | sort | uniq -c | sort -rn\n"
          "  petik quotes -f jsonl berita.jsonl | jq -r '.quotes[] | .speaker.name'",
          kForms};
}

}  // namespace petik::cli
