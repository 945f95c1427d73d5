// What the lexicon says of a word for the entity model. The answers for the latest words are kept: news repeat a few
// thousand words, and a look-up here costs a third of one in the lexicon.
//
//     const WordKind kind = WordKinds::of(lexicon).find("menteri", hash_of_menteri);
//     kind.classes, kind.noun, kind.cue
#pragma once

#include <cstdint>
#include <string_view>

#include "petik/entity/recent.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/lexicon/word_table.hpp"

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

struct WordKind {
  std::uint32_t classes = 0;  // bits by WordClass, of those that the model has learnt from
  NameNoun noun = NameNoun::none;
  std::uint8_t cue = 0;  // 1 + CueClass, 0 for no cue
};

// The same whatever was asked before. Memory: 128 KB a thread.
class WordKinds {
 public:
  // Those of a lexicon, kept by the thread.
  static WordKinds& of(const Lexicon& lexicon);

  // Of a folded word; `hash`: the lower half of hash_word(word).
  WordKind find(std::string_view word, std::uint32_t hash) {
    if (word.empty() || word.size() > kLongestKept) return ask(word, hash);
    bool known = false;
    WordKind& kind = kinds_.at(key_of(word, hash), known);
    if (!known) kind = ask(word, hash);
    return kind;
  }

 private:
  // The whole of a word of up to 16 bytes.
  struct Key {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint32_t size = 0;  // 0: no word
    std::uint32_t mixed = 0;

    friend constexpr bool operator==(const Key& a, const Key& b) {
      return a.first == b.first && a.last == b.last && a.size == b.size;
    }
    constexpr std::uint64_t hash() const { return mixed * 0x9E3779B97F4A7C15U; }
  };

  static constexpr std::size_t kBlock = sizeof(std::uint64_t);
  static constexpr std::size_t kLongestKept = 2 * kBlock;

  static Key key_of(std::string_view word, std::uint32_t hash) {
    const auto size = static_cast<std::uint32_t>(word.size());
    if (size < kBlock) return {detail::last_bytes(word, size), 0, size, hash};
    const auto first = detail::read_as<std::uint64_t>(word.data());
    return {first, detail::read_as<std::uint64_t>(word.data() + size - kBlock), size, hash};
  }
  WordKind ask(std::string_view word, std::uint32_t hash) const;

  RecentTable<Key, WordKind, 12> kinds_;
  const Lexicon* lexicon_ = nullptr;
  std::uint64_t lexicon_id_ = 0;
};

}  // namespace petik
