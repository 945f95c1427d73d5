// petik entities: who and what is named, a line for each mention; amounts and dates with their value.
#include <memory>

#include "petik/command.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {
namespace {

struct Choices {
  std::string types;  // PERSON,ORG; empty for all
};

// The types that are wanted, as bits by EntityType. Throws UsageError for a word that is none.
std::uint32_t type_bits(std::string_view list) {
  if (list.empty()) return ~std::uint32_t{0};
  std::uint32_t bits = 0;
  for (;;) {
    const std::size_t comma = list.find(',');
    const std::string_view name = list.substr(0, comma);
    const auto type = find_kind<EntityType>(name);
    if (!type) throw UsageError{"--types: unknown type: " + std::string(name)};
    bits |= 1U << static_cast<unsigned>(*type);
    if (comma == std::string_view::npos) return bits;
    list.remove_prefix(comma + 1);
  }
}

// amount=12600000000;currency=IDR, or - for none.
void append_value(const Entity& entity, std::string& out) {
  if (entity.value.empty()) out += '-';
  bool first = true;
  for (const ValueField& field : entity.value) {
    if (!first) out += ';';
    first = false;
    out += field.key;
    out += '=';
    append_tsv(field.value, out);
  }
}

void print_tsv(const Document& doc, std::uint32_t types, std::string& out) {
  for (const Entity& entity : doc.entities) {
    if ((types >> static_cast<unsigned>(entity.type) & 1U) == 0) continue;
    append_tsv(doc.id, out);
    out += '\t';
    out += name_of(entity.type);
    out += '\t';
    append_tsv(doc[entity.span], out);
    out += '\t';
    append_value(entity, out);
    out += '\n';
  }
}

int run(const Settings& settings, const Choices& choices) {
  const std::uint32_t types = type_bits(choices.types);
  if (settings.format == "tsv") {
    return process(
        settings, Layer::entities, [types](const Document& doc, std::string& out) { print_tsv(doc, types, out); },
        settings.header ? "file\ttype\ttext\tvalue\n" : "");
  }
  return process(settings, Layer::entities, [&](const Document& doc, std::string& out) {
    append_json_line(doc, doc.layers, settings.offsets, out);
  });
}

}  // namespace

Command entities_command() {
  return {"entities",
          "who and what is named: type, text and value of every mention",
          "  petik entities artikel.txt\n"
          "  petik entities --types PERSON,ORG -r berita/ | cut -f 3 | sort | uniq -c | sort -rn\n"
          "  petik entities -f jsonl berita.jsonl | jq -r '.entities[] | select(.type == \"MONEY\") | .value.amount'",
          {"tsv", "jsonl"},
          true,
          [](Options& options) -> Run {
            auto choices = std::make_shared<Choices>();
            options.text("--types", "LIST", "only these types, parted by commas: PERSON,ORG (tsv)", choices->types);
            return [choices](const Settings& settings) { return run(settings, *choices); };
          }};
}

}  // namespace petik::cli
