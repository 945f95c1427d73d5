#include "petik/format/given_layers.hpp"

#include <algorithm>

#include "petik/format/given_names.hpp"
#include "petik/format/value.hpp"

namespace petik {
namespace {

std::uint32_t begin_of(const Quote& quote) { return quote.content.empty() ? 0 : quote.content.front().begin; }

}  // namespace

std::size_t GivenLayers::entity(Span span, EntityType type) {
  doc_.entities.push_back({span, type, kNone, {}});
  return doc_.entities.size() - 1;
}

// A person and an organisation may be called by the same initials: DW.
std::uint32_t GivenLayers::group_of(std::string_view name, EntityType type) {
  const auto next = static_cast<std::uint32_t>(names_.size());
  const auto [place, added] = groups_.try_emplace({std::string(name), type}, next);
  if (added) names_.emplace_back(name);
  return place->second;
}

void GivenLayers::note(std::size_t entity, std::string_view text) {
  Entity& noted = doc_.entities[entity];
  if (text.empty()) return;
  std::vector<ValueField> value;
  if (has_values(noted.type)) value = parse_value(text);
  if (value.empty()) {
    noted.name = group_of(text, noted.type);
  } else {
    noted.value = std::move(value);
  }
}

// The name that one of them has is that of all.
void GivenLayers::same(const std::vector<std::size_t>& entities) {
  const auto named = std::find_if(entities.begin(), entities.end(),
                                  [&](std::size_t entity) { return doc_.entities[entity].name != kNone; });
  std::uint32_t group = kNone;
  if (named != entities.end()) {
    group = doc_.entities[*named].name;
  } else {
    group = static_cast<std::uint32_t>(names_.size());
    names_.emplace_back();
  }
  for (const std::size_t entity : entities) doc_.entities[entity].name = group;
}

Quote& GivenLayers::quote() {
  Quote& quote = doc_.quotes.emplace_back();
  quote.confidence = 1;
  quote.rule = "given";
  return quote;
}

void GivenLayers::speak(Quote& quote, std::string_view text) {
  if (!text.empty()) quote.speaker = Speaker{kNone, std::string(text), {}};
}

void GivenLayers::finish() {
  build_names(doc_, names_);
  std::stable_sort(doc_.quotes.begin(), doc_.quotes.end(),
                   [](const Quote& a, const Quote& b) { return begin_of(a) < begin_of(b); });
  for (Quote& quote : doc_.quotes) {
    if (!quote.speaker) continue;
    const auto name = std::find_if(doc_.names.begin(), doc_.names.end(),
                                   [&](const Name& known) { return known.canonical == quote.speaker->text; });
    if (name != doc_.names.end()) quote.speaker->name = static_cast<std::uint32_t>(name - doc_.names.begin());
  }
  if (!doc_.entities.empty()) doc_.layers = doc_.layers | Layer::entities;
  if (!doc_.names.empty()) doc_.layers = doc_.layers | Layer::names;
  if (!doc_.quotes.empty()) doc_.layers = doc_.layers | Layer::quotes;
}

}  // namespace petik
