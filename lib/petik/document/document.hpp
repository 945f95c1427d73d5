// The data model: one immutable UTF-8 text and a vector of small values per layer, each holding byte offsets or
// indices into the layer below. No algorithms here.
//
//     petik::Document doc;
//     doc.text = "\"Kami siap,\" kata Sarno.";
//     petik::Analyzer().run(doc, petik::Layer::quotes);
//     doc.quotes[0].speaker->text == "Sarno"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "petik/document/calendar_date.hpp"
#include "petik/document/entity.hpp"
#include "petik/document/quote.hpp"
#include "petik/document/structure.hpp"
#include "petik/document/token.hpp"

namespace petik {

// Layers as bits: which are wanted, which are there.
enum class Layer : std::uint8_t {
  none = 0,
  tokens = 1,
  sentences = 2,
  paragraphs = 4,
  entities = 8,
  names = 16,
  quotes = 32,
  all = 63,
  words = 64,    // not part of the interchange format: CoNLL-U only
  marked = 128,  // not part of it either: words in marks that are no speech; stands on the quotes
};

constexpr Layer operator|(Layer a, Layer b) {
  return static_cast<Layer>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
constexpr Layer without(Layer set, Layer layer) {
  return static_cast<Layer>(static_cast<std::uint8_t>(set) & ~static_cast<std::uint8_t>(layer));
}
constexpr bool has(Layer set, Layer layer) {
  return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(layer)) != 0;
}

// A key of the JSON Lines record that petik does not know: its value is kept as it was written.
struct ExtraField {
  std::string key;   // unescaped
  std::string json;  // raw JSON
};

struct Document {
  std::string id;              // file name, or the record's "id"
  std::string text;            // valid UTF-8, below 4 GiB
  Layer layers = Layer::none;  // those that are filled
  CalendarDate date;           // the day it appeared, all parts or none: gives kemarin and Rabu lalu their value

  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;
  std::vector<Word> words;      // syntactic words: clitics parted from their tokens
  std::vector<MarkPair> marks;  // comes with the sentences; not part of the interchange format
  std::vector<Entity> entities;
  std::vector<Name> names;
  std::vector<Quote> quotes;
  std::vector<MarkedSpan> marked;  // words in marks that are no speech; not part of the interchange format
  std::vector<ExtraField> extra;

  std::string_view operator[](Span span) const { return slice(text, span); }
  std::string_view operator[](const Token& token) const { return slice(text, token.span); }
};

}  // namespace petik
