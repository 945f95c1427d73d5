// What the lexicon says of a word for the entity model. The answers for the latest words are kept: news repeat a few
// thousand words, and a look-up here costs a third of one in the lexicon.
//
//     const WordKind kind = kind_of_word(lexicon, "menteri", hash_word("menteri"));
//     kind.classes, kind.noun, kind.cue
#pragma once

#include <cstdint>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Words that are in no name where letters do not tell, as bits by WordClass.
inline constexpr std::uint32_t kPlainWord = [] {
  std::uint32_t bits = 0;
  for (const WordClass c : {WordClass::function, WordClass::adjunct, WordClass::pronoun, WordClass::cue,
                            WordClass::adverb, WordClass::group, WordClass::term}) {
    bits |= 1U << static_cast<unsigned>(c);
  }
  return bits;
}();

struct WordKind {
  std::uint32_t classes = 0;  // bits by WordClass, of those that the model has learnt from
  NameNoun noun = NameNoun::none;
  std::uint8_t cue = 0;  // 1 + CueClass, 0 for no cue
};

// Of a folded word; `hash`: hash_word(word). The same whatever was asked before. Memory: a quarter of a megabyte a
// thread.
WordKind kind_of_word(const Lexicon& lexicon, std::string_view word, std::uint64_t hash);

}  // namespace petik
