// A quote while it is being read: what was found in the text, before anybody knows who the speaker is.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/document/quote.hpp"
#include "petik/quote/source.hpp"

namespace petik {

inline constexpr std::uint32_t kCliticBytes = 3;  // nya

struct Attribution {
  QuoteType type = QuoteType::direct;
  std::vector<TokenRange> content;  // without the outer marks, not empty
  std::uint32_t cue = kNone;        // token of the cue
  Span cue_span;                    // its bytes, without -nya
  const CueEntry* entry = nullptr;  // the cue's entry; may be nullptr where the cue is a frame: demikian
  Source source;
  bool negated = false;
  bool hearsay = false;
  bool open_guessed = false;  // repaired marks
  bool close_guessed = false;
  std::string_view rule;  // static storage

  std::uint32_t begin() const { return content.front().begin; }
  std::uint32_t end() const { return content.back().end; }
};

}  // namespace petik
