#include "petik/input_kind.hpp"

#include <array>
#include <utility>

namespace petik::cli {
namespace {

// What the end of a name tells. A .tsv may be any table, so it takes --from tsv.
constexpr std::array<std::pair<std::string_view, InputKind>, 9> kEndings = {{{".jsonl", InputKind::jsonl},
                                                                             {".ndjson", InputKind::jsonl},
                                                                             {".json", InputKind::jsonl},
                                                                             {".conllu", InputKind::conllu},
                                                                             {".iob", InputKind::iob},
                                                                             {".iob2", InputKind::iob},
                                                                             {".bio", InputKind::iob},
                                                                             {".ann", InputKind::brat},
                                                                             {".jsonld", InputKind::webannotation}}};

// berita.jsonl, berita.jsonl.gz: lines of JSON by their name.
std::optional<InputKind> kind_by_ending(std::string_view name) {
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (name.ends_with(packed)) name.remove_suffix(packed.size());
  }
  for (const auto& [ending, kind] : kEndings) {
    if (name.ends_with(ending)) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::optional<InputKind> kind_by_name(const Settings& settings, std::string_view file) {
  if (settings.input != InputKind::automatic) return settings.input;
  if (const auto kind = kind_by_ending(file == "-" ? settings.stdin_name : file)) return kind;
  const bool nameless = file == "-" || file.starts_with("/dev/") || file.starts_with("/proc/");
  return nameless ? std::nullopt : std::optional(InputKind::text);
}

}  // namespace petik::cli
