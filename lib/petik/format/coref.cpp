#include "petik/format/coref.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "petik/format/mentions.hpp"
#include "petik/format/names.hpp"

namespace petik {
namespace {

// The words that CorefUD's corpora use, in the order of EntityType.
constexpr std::array<std::string_view, 18> kTypes = {
    "person", "organization", "gpe",  "place", "facility", "event",   "product",  "work",     "law",
    "norp",   "language",     "date", "time",  "money",    "percent", "quantity", "cardinal", "ordinal"};

}  // namespace

std::string as_word(std::string_view text) {
  std::string word;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (plain) {
      word += c;
    } else {
      fmt::format_to(std::back_inserter(word), "_{:02x}", static_cast<unsigned char>(c));
    }
  }
  return word;
}

std::optional<EntityType> coref_type(std::string_view word) {
  const auto found = std::find(kTypes.begin(), kTypes.end(), word);
  if (found != kTypes.end()) return static_cast<EntityType>(found - kTypes.begin());
  std::string capitals(word);
  for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return find_kind<EntityType>(capitals);
}

CorefMentions::CorefMentions(const Document& doc)
    : doc_(&doc), prefix_(as_word(doc.id)), mentions_(mention_of_tokens(doc)) {}

std::string CorefMentions::entity_id(std::uint32_t mention) const {
  const std::uint32_t name = doc_->entities[mention].name;
  if (name == kNone) return fmt::format("{}_e{}", prefix_, mention + 1);
  return fmt::format("{}_n{}", prefix_, name + 1);
}

std::string CorefMentions::opening(std::uint32_t token) const {
  const std::uint32_t mention = mentions_[token];
  if (mention == kNone || (token > 0 && mentions_[token - 1] == mention)) return {};
  const Entity& entity = doc_->entities[mention];
  const bool named = entity.name != kNone && entity.name < doc_->names.size();
  const EntityType type = named ? doc_->names[entity.name].type : entity.type;
  return fmt::format("{}-{}-1", entity_id(mention), kTypes[static_cast<std::size_t>(type)]);
}

std::string CorefMentions::closing(std::uint32_t token) const {
  const std::uint32_t mention = mentions_[token];
  const bool goes_on = token + 1 < mentions_.size() && mentions_[token + 1] == mention;
  return mention == kNone || goes_on ? std::string() : entity_id(mention);
}

}  // namespace petik
