// petik tokens: the smallest pieces of the text, one a line.
#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/lines.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/text/offsets.hpp"

namespace petik::cli {
namespace {

void append_lines(const Document& doc, const Settings&, std::string& out) { append_token_lines(doc, out); }

void append_table(const Document& doc, const Settings& settings, std::string& out) {
  const OffsetMap offsets(doc.text, settings.offsets);
  for (const Token& token : doc.tokens) {
    append_tsv(doc.id, out);
    fmt::format_to(std::back_inserter(out), "\t{}\t{}\t{}\t", offsets.from_byte(token.span.begin),
                   offsets.from_byte(token.span.end), name_of(token.kind));
    append_tsv(doc[token], out);
    out += '\n';
  }
}

void append_rows(const Document& doc, const Settings&, std::string& out) { append_conllu(doc, out); }

constexpr Form kForms[] = {
    {"lines", Layer::tokens, append_lines},
    {"tsv", Layer::tokens, append_table, "file\tstart\tend\tkind\ttext\n"},
    {"jsonl", Layer::tokens | Layer::sentences | Layer::paragraphs, append_json},
    {"conllu", Layer::sentences | Layer::paragraphs | Layer::words, append_rows},
};

}  // namespace

Command tokens_command() {
  return {"tokens", "words, numbers and marks, one a line",
          "  petik tokens artikel.txt | sort | uniq -c | sort -rn | head\n"
          "  petik tokens -f tsv artikel.txt",
          kForms};
}

}  // namespace petik::cli
