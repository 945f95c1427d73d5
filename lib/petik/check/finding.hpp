// What a rule of `petik check` finds: where, how grave, what to tell the writer and, where that is safe, how to mend
// it.
//
//     for (const petik::check::Finding& finding : checker.run(doc)) use(finding.rule->id, finding.span);
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "petik/text/span.hpp"

namespace petik::check {

// The words are those of SARIF; `off` is a setting, no finding has it.
enum class Level : std::uint8_t { off, note, warning, error };

// A text in both languages of the messages.
struct Bilingual {
  std::string_view indonesian;
  std::string_view english;
};

struct Message {
  std::string indonesian;
  std::string english;
};

// The bytes of `span` become `text`; an empty span inserts.
struct Edit {
  Span span;
  std::string text;
};

struct Rule;

struct Finding {
  const Rule* rule = nullptr;
  Level level = Level::warning;
  Span span;  // bytes of the document's text, not empty
  Message message;
  std::vector<Edit> fix;  // all or none; ordered, not overlapping; empty: only a person can mend it
};

}  // namespace petik::check
