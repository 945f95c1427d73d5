// The word classes that the entity model reads.
#pragma once

#include <cstdint>

#include "petik/lexicon/word_class.hpp"

namespace petik {

// The word classes that the model has learnt from: up to verb_root. Those behind it serve the quote rules only, so that
// a new one changes no feature.
inline constexpr unsigned kModelClasses = static_cast<unsigned>(WordClass::verb_root) + 1U;

// Words that are in no name where letters do not tell, as bits by WordClass.
inline constexpr std::uint32_t kPlainWord = [] {
  std::uint32_t bits = 0;
  for (const WordClass c : {WordClass::function, WordClass::adjunct, WordClass::pronoun, WordClass::cue,
                            WordClass::adverb, WordClass::group, WordClass::term}) {
    bits |= 1U << static_cast<unsigned>(c);
  }
  return bits;
}();

}  // namespace petik
