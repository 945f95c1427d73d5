// Which quotes a command shows, and how they look as lines: behind the options of petik quotes.
//
//     QuoteChoice choice;
//     choice.speaker = folded("Rini");                 // her quotes, under any of her names
//     if (choice.takes(doc, quote)) append_quote(doc, quote, choice, out);
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "petik/document/document.hpp"

namespace petik::cli {

constexpr std::uint32_t bit_of(QuoteType type) { return 1U << static_cast<unsigned>(type); }

struct QuoteChoice {
  std::uint32_t types = ~std::uint32_t{0};  // bits by QuoteType
  std::string speaker;                      // folded; empty for all
  float least_confidence = 0;
  std::optional<std::uint32_t> context;  // sentences on either side; none: no such column
  bool explain = false;                  // rule, confidence and who else might have said it

  bool takes_all() const { return types == ~std::uint32_t{0} && speaker.empty() && least_confidence <= 0; }

  bool takes(const Document& doc, const Quote& quote) const;
};

// Takes the other quotes out of the document.
void keep_quotes(Document& doc, const QuoteChoice& choice);

// A line: file, type, speaker, cue, content, then the columns that the choice asks for.
void append_quote(const Document& doc, const Quote& quote, const QuoteChoice& choice, std::string& out);

// A line for words in marks that nobody said: file, kind, "-", "-", the words.
void append_marked(const Document& doc, const MarkedSpan& marked, const QuoteChoice& choice, std::string& out);

// A line for each speaker of the chosen quotes, by first appearance: file, speaker, role, quotes, words quoted.
void append_speakers(const Document& doc, const QuoteChoice& choice, std::string& out);

// The names of the columns of append_quote().
std::string quote_columns(const QuoteChoice& choice);

}  // namespace petik::cli
