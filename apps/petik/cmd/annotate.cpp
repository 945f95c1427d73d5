// petik annotate: all layers, as JSON Lines.
#include "petik/command.hpp"

namespace petik::cli {
namespace {

constexpr Form kForms[] = {{"jsonl", Layer::all, append_json}};

}  // namespace

Command annotate_command() {
  return {"annotate", "all layers of a document, as JSON Lines",
          "  petik annotate artikel.txt > artikel.jsonl\n"
          "  petik annotate berita.jsonl | petik quotes",
          kForms};
}

}  // namespace petik::cli
