// petik entities: who and what is named, a line for each mention or name, or counted over all files; amounts and dates
// with their value.
#include <memory>

#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/format/brat.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/iob.hpp"
#include "petik/format/names.hpp"
#include "petik/format/select.hpp"
#include "petik/format/tsv.hpp"
#include "petik/format/value.hpp"
#include "petik/pipeline.hpp"
#include "petik/tally.hpp"

namespace petik::cli {
namespace {

struct Choices {
  std::string types;  // PERSON,ORG; empty for all
  bool names = false;
  bool count = false;
};

constexpr std::uint32_t kAllTypes = ~std::uint32_t{0};

// The types that are wanted, as bits by EntityType. Throws UsageError for a word that is none.
std::uint32_t type_bits(std::string_view list) {
  if (list.empty()) return kAllTypes;
  std::uint32_t bits = 0;
  for (;;) {
    const std::size_t comma = list.find(',');
    const std::string_view name = list.substr(0, comma);
    const auto type = find_kind<EntityType>(name);
    if (!type) throw UsageError{"--types: unknown type: " + std::string(name)};
    bits |= bit_of(*type);
    if (comma == std::string_view::npos) return bits;
    list.remove_prefix(comma + 1);
  }
}

// The field, or - for none.
void append_field(std::string_view text, std::string& out) {
  out += '\t';
  append_tsv(text.empty() ? "-" : text, out);
}

void append_table(const Document& doc, const Settings&, std::string& out) {
  for (const Entity& entity : doc.entities) {
    append_tsv(doc.id, out);
    append_field(name_of(entity.type), out);
    append_field(doc[entity.span], out);
    append_field(value_text(entity), out);
    out += '\n';
  }
}

void append_names_table(const Document& doc, const Settings&, std::string& out) {
  for (const Name& name : doc.names) {
    if (name.mentions.empty()) continue;
    append_tsv(doc.id, out);
    append_field(name_of(name.type), out);
    append_field(name.canonical, out);
    append_field(fmt::format("{}", fmt::join(name.aliases, "|")), out);
    append_field(name.role, out);
    append_field(fmt::format("{}", name.mentions.size()), out);
    out += '\n';
  }
}

constexpr Form kForms[] = {
    {"tsv", Layer::entities, append_table, "file\ttype\ttext\tvalue\n"},
    {"jsonl", Layer::entities, append_json},
    {"iob", Layer::entities, [](const Document& doc, const Settings&, std::string& out) { append_iob(doc, out); }},
    {"brat",
     Layer::entities,
     [](const Document& doc, const Settings&, std::string& out) { append_brat(doc, out); },
     {},
     nullptr,
     {},
     true},
    {"conllu", Layer::entities | Layer::words,
     [](const Document& doc, const Settings&, std::string& out) { append_conllu(doc, out); }},
};

constexpr Form kNameForms[] = {
    {"tsv", Layer::names, append_names_table, "file\ttype\tname\taliases\trole\tcount\n"},
    {"jsonl", Layer::names, append_json},
};

// Prints the form, of the wanted types only.
int print_types(const Settings& settings, const Form& form, std::uint32_t types) {
  if (types == kAllTypes) return process(settings, form);
  return process(settings, form, [&](Document& doc) { keep_types(doc, types); });
}

// How often each mention or name stands in how many documents.
int count_types(const Settings& settings, bool names, std::uint32_t types) {
  Tally tally;
  const auto collect = [&](const Document& doc, std::string&) {
    std::vector<Tally::Entry> entries;
    for (const Entity& entity : doc.entities) {
      if ((types & bit_of(entity.type)) == 0 || (names && entity.name == kNone)) continue;
      entries.push_back({std::string(name_of(entity.type)),
                         names ? doc.names[entity.name].canonical : std::string(doc[entity.span])});
    }
    tally.add(entries);
  };
  return process(settings, names ? Layer::names : Layer::entities, collect,
                 settings.header ? "count\tdocuments\ttype\ttext\n" : "", [&] { return tally.table(); });
}

int run(const Settings& settings, const Choices& choices) {
  const std::uint32_t types = type_bits(choices.types);
  if (choices.count && settings.format != "tsv") throw UsageError{"--count: only with -f tsv"};
  if (choices.count && !settings.output_dir.empty())
    throw UsageError{"--count: one table for all; not with --output-dir"};
  if (choices.count) return count_types(settings, choices.names, types);
  if (!choices.names) return print_types(settings, chosen_form(kForms, settings), types);
  if (settings.format != "tsv" && settings.format != "jsonl") throw UsageError{"--names: only with -f tsv or jsonl"};
  return print_types(settings, chosen_form(kNameForms, settings), types);
}

}  // namespace

Command entities_command() {
  return {"entities",
          "who and what is named: type, text and value of every mention",
          "  petik entities artikel.txt\n"
          "  petik entities --types PERSON,ORG --count -r berita/ | head\n"
          "  petik entities --names artikel.txt\n"
          "  petik entities -f jsonl berita.jsonl | jq -r '.entities[] | select(.type == \"MONEY\") | .value.amount'",
          kForms,
          true,
          [](Options& options) -> Run {
            auto choices = std::make_shared<Choices>();
            options.text("--types", "LIST", "only these types, parted by commas: PERSON,ORG", choices->types);
            options.flag("--names", "a line for each name: its type, fullest form, other forms, role, mentions",
                         choices->names);
            options.flag("--count", "count over all documents: mentions, documents, type, text", choices->count);
            return [choices](const Settings& settings) { return run(settings, *choices); };
          }};
}

}  // namespace petik::cli
