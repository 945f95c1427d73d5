// A quote: something said, the cue that reports it, the mention it is given to and who that is in the article.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/entity.hpp"
#include "petik/text/span.hpp"

namespace petik {

enum class QuoteType : std::uint8_t { direct, indirect, mixed };

enum class SourceKind : std::uint8_t { name, role, pronoun, clitic, org, document, implicit, none };

// What words in quotation marks are that nobody has said: a scare quote, the title of a work, a term, a slogan, a
// nickname, the name of a thing, boilerplate.
enum class MarkedKind : std::uint8_t { scare, title, term, slogan, nickname, name, boilerplate };

struct MarkedSpan {
  Span span;  // without the marks
  MarkedKind kind = MarkedKind::scare;
};

struct Cue {
  Span span;          // kata, of katanya too
  std::string lemma;  // kata
};

struct Speaker {
  std::uint32_t name = kNone;  // index into Document::names, kNone for an unnamed source
  std::string text;            // Mark Zuckerberg; seorang warga
  std::string role;            // CEO Meta; may be empty
};

// One of those who may have said a quote, with the reason that speaks for them.
struct SpeakerCandidate {
  std::string text;        // Mark Zuckerberg
  std::string_view basis;  // "speaker-before"; static storage
  float score = 0;         // the highest is chosen; comparable within one quote only
};

struct Quote {
  QuoteType type = QuoteType::direct;
  std::vector<Span> content;  // in order; several where the cue or a paragraph break stands between; no outer marks
  std::optional<Cue> cue;
  std::optional<Span> source;  // the mention in the sentence: Zuckerberg, dia, nya
  SourceKind source_kind = SourceKind::none;
  std::optional<Speaker> speaker;
  std::optional<Span> when, where, occasion, addressee;
  std::string via;       // the outlet that passed it on (dilansir Antara); may be empty
  bool negated = false;  // tidak mengatakan
  bool hearsay = false;  // katanya, konon
  bool verbatim = true;  // false: words put in or left out, "Ini (program) berhasil"
  float confidence = 0;  // 0 to 1
  std::string rule;      // id of the rule that found it
  std::string basis;     // id of the reason for the speaker (quote/speakers.hpp): "named"; may be empty
  std::vector<SpeakerCandidate> candidates;  // best first; where there was a choice
};

}  // namespace petik
