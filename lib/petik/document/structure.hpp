// Sentences and paragraphs: ranges over the layer below.
#pragma once

#include <cstdint>

#include "petik/document/token.hpp"
#include "petik/text/span.hpp"

namespace petik {

struct Sentence {
  Span span;
  TokenRange tokens;
};

enum class ParagraphKind : std::uint8_t {
  headline,  // the article's title, where it is in the text
  heading,   // a line inside the article without a full stop: Kode Terbuka, Tetapi Mahal
  dateline,  // a place and outlet that stand alone: JAKARTA, KOMPAS.com -
  body,
  boilerplate,  // Baca juga: ..., Simak Video '...', SCROLL TO CONTINUE WITH CONTENT
};

struct Paragraph {
  Span span;
  TokenRange tokens;
  std::uint32_t first_sentence = 0;  // sentences by index, half-open
  std::uint32_t last_sentence = 0;
  ParagraphKind kind = ParagraphKind::body;
};

// A pair of quotation marks (tokens by index). A mark that the text lacks is set by the repair: then the index is the
// token that the mark would stand before (opening) or after (closing), and the flag says so.
struct MarkPair {
  std::uint32_t open = 0;
  std::uint32_t close = 0;
  std::uint8_t depth = 0;      // 0: outermost
  bool open_guessed = false;   // Harga turun," kata Sarno.
  bool close_guessed = false;  // "Harga turun (end of the paragraph)
  bool continues = false;      // unclosed because the next paragraph repeats the opening mark
};

}  // namespace petik
