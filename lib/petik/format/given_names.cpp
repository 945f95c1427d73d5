#include "petik/format/given_names.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace petik {
namespace {

bool stands_before(const Entity& a, const Entity& b) {
  return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

std::string longest_mention(const Document& doc, const Name& name) {
  std::string_view longest;
  for (const std::uint32_t mention : name.mentions) {
    const std::string_view text = doc[doc.entities[mention].span];
    if (text.size() > longest.size()) longest = text;
  }
  return std::string(longest);
}

void add_aliases(const Document& doc, Name& name) {
  for (const std::uint32_t mention : name.mentions) {
    const std::string_view form = doc[doc.entities[mention].span];
    const bool known = std::find(name.aliases.begin(), name.aliases.end(), form) != name.aliases.end();
    if (form != name.canonical && !known) name.aliases.emplace_back(form);
  }
}

}  // namespace

void build_names(Document& doc, std::vector<std::string> canonical) {
  std::stable_sort(doc.entities.begin(), doc.entities.end(), stands_before);
  std::vector<std::uint32_t> place(canonical.size(), kNone);  // group -> name
  doc.names.clear();
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    Entity& entity = doc.entities[e];
    if (entity.name == kNone) continue;
    const std::uint32_t group = entity.name;
    if (place[group] == kNone) {
      place[group] = static_cast<std::uint32_t>(doc.names.size());
      doc.names.push_back({std::move(canonical[group]), entity.type, {}, {}, {}});
    }
    entity.name = place[group];
    doc.names[entity.name].mentions.push_back(e);
  }
  for (Name& name : doc.names) {
    if (name.canonical.empty()) name.canonical = longest_mention(doc, name);
    add_aliases(doc, name);
  }
}

}  // namespace petik
