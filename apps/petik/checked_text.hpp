// One text through the rules: suppression, analysis, checks, and fixes until none is left.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/check/baseline.hpp"
#include "petik/check/profile.hpp"
#include "petik/check/suppression.hpp"
#include "petik/check/word_lists.hpp"
#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::cli {

// What all texts of a run are checked with.
struct CheckTools {
  const Lexicon* lexicon = nullptr;
  const check::WordLists* lists = nullptr;
  const check::Baseline* known = nullptr;
};

// A text with what was found in it.
struct CheckedText {
  std::string text;
  std::vector<check::Finding> findings;
  std::vector<check::Suppressions::Unknown> unknown;  // names in its comments
};

// Checks the document; takes its text. `name`: the file as the baseline has it.
CheckedText check_document(Document& doc, std::string_view name, const check::Profile& profile,
                           const CheckTools& tools);

struct MendedText {
  CheckedText after;      // the text as it would be, with what is left
  std::size_t count = 0;  // findings that were mended
};

// Applies fixes until there is none that can be applied. No fix adds or removes a line.
MendedText mend(const CheckedText& checked, std::string_view name, const check::Profile& profile,
                const CheckTools& tools);

}  // namespace petik::cli
