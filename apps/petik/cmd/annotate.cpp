// petik annotate: all layers, as JSON Lines.
#include "petik/command.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {
namespace {

int run(const Settings& settings) {
  return process(settings, Layer::all, [&](const Document& doc, std::string& out) {
    append_json_line(doc, doc.layers, settings.offsets, out);
  });
}

}  // namespace

Command annotate_command() {
  return {"annotate",
          "all layers of a document, as JSON Lines",
          "  petik annotate artikel.txt > artikel.jsonl\n"
          "  petik annotate berita.jsonl | petik quotes",
          {"jsonl"},
          true,
          [](Options&) -> Run { return run; }};
}

}  // namespace petik::cli
