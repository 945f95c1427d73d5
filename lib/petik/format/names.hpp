// The words that stand for the kinds of the data model in every format, in the order of their enumerations.
//
//     petik::name_of(petik::TokenKind::word) == "word"
//     petik::find_kind<petik::EntityType>("PERSON") == petik::EntityType::person
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/text/offsets.hpp"

namespace petik {

template <typename Kind>
struct KindNames;

template <>
struct KindNames<TokenKind> {
  static constexpr std::array<std::string_view, 12> names = {"word",        "number",  "abbreviation", "quote",
                                                             "punctuation", "symbol",  "url",          "email",
                                                             "hashtag",     "mention", "emoji",        "other"};
};

template <>
struct KindNames<ParagraphKind> {
  static constexpr std::array<std::string_view, 5> names = {"headline", "heading", "dateline", "body", "boilerplate"};
};

template <>
struct KindNames<EntityType> {
  static constexpr std::array<std::string_view, 18> names = {
      "PERSON", "ORG",      "GPE",  "LOC",  "FAC",   "EVENT",   "PRODUCT",  "WORK_OF_ART", "LAW",
      "NORP",   "LANGUAGE", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL",    "ORDINAL"};
};

template <>
struct KindNames<QuoteType> {
  static constexpr std::array<std::string_view, 3> names = {"direct", "indirect", "mixed"};
};

template <>
struct KindNames<MarkedKind> {
  static constexpr std::array<std::string_view, 7> names = {"scare",    "title", "term",       "slogan",
                                                            "nickname", "name",  "boilerplate"};
};

template <>
struct KindNames<SourceKind> {
  static constexpr std::array<std::string_view, 8> names = {"name", "role",     "pronoun",  "clitic",
                                                            "org",  "document", "implicit", "none"};
};

template <>
struct KindNames<OffsetUnit> {
  static constexpr std::array<std::string_view, 3> names = {"codepoint", "byte", "utf16"};
};

template <typename Kind>
constexpr std::string_view name_of(Kind kind) {
  return KindNames<Kind>::names[static_cast<std::size_t>(kind)];
}

// The kind of that name; nothing if there is none.
template <typename Kind>
constexpr std::optional<Kind> find_kind(std::string_view name) {
  const auto& names = KindNames<Kind>::names;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Kind>(found - names.begin());
}

// The keys of the layers in JSON Lines; Layer::none for any other key.
constexpr Layer layer_of_key(std::string_view key) {
  if (key == "paragraphs") return Layer::paragraphs;
  if (key == "sentences") return Layer::sentences;
  if (key == "tokens") return Layer::tokens;
  if (key == "entities") return Layer::entities;
  if (key == "names") return Layer::names;
  return key == "quotes" ? Layer::quotes : Layer::none;
}

}  // namespace petik
