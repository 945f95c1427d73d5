// petik sentences: one sentence a line.
#include <fmt/format.h>

#include <memory>

#include "petik/command.hpp"
#include "petik/format/tsv.hpp"
#include "petik/text/offsets.hpp"

namespace petik::cli {
namespace {

void append_lines(const Document& doc, const Settings&, std::string& out) {
  out.reserve(out.size() + doc.text.size() + doc.sentences.size());
  for (const Sentence& sentence : doc.sentences) {
    append_line(doc[sentence.span], out);
    out += '\n';
  }
}

void append_table(const Document& doc, const Settings& settings, std::string& out) {
  const OffsetMap offsets(doc.text, settings.offsets);
  for (const Sentence& sentence : doc.sentences) {
    append_tsv(doc.id, out);
    fmt::format_to(std::back_inserter(out), "\t{}\t{}\t", offsets.from_byte(sentence.span.begin),
                   offsets.from_byte(sentence.span.end));
    append_tsv(doc[sentence.span], out);
    out += '\n';
  }
}

constexpr Form kForms[] = {
    {"lines", Layer::sentences, append_lines},
    {"tsv", Layer::sentences, append_table, "file\tstart\tend\ttext\n"},
    {"jsonl", Layer::sentences | Layer::paragraphs, append_json},
};

}  // namespace

Command sentences_command() {
  return {"sentences",
          "one sentence a line, quotations kept whole",
          "  petik sentences artikel.txt\n"
          "  petik sentences --inside-quotes artikel.txt\n"
          "  petik sentences -f jsonl berita.jsonl",
          kForms,
          true,
          [](Options& options) -> Run {
            auto inside = std::make_shared<bool>(false);
            options.flag("--inside-quotes", "end sentences inside quotation marks, too", *inside);
            return [inside](const Settings& settings) {
              Settings own = settings;
              if (*inside) own.quotations = Quotations::parted;
              return process(own, chosen_form(kForms, own));
            };
          }};
}

}  // namespace petik::cli
