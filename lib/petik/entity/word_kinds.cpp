#include "petik/entity/word_kinds.hpp"

#include "petik/entity/recent.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

// The word classes that the model has learnt from: up to verb_root. Those behind it serve the quote rules only, so that
// a new one changes no feature.
constexpr std::uint32_t kClassesOfModel = (1U << (static_cast<unsigned>(WordClass::verb_root) + 1U)) - 1U;

WordKind ask(const Lexicon& lexicon, std::string_view word, std::uint64_t hash) {
  const WordInfo info = lexicon.find_folded(word, hash);
  WordKind kind;
  kind.classes = info.classes.bits() & kClassesOfModel;
  kind.noun = info.noun;
  if (info.cue != nullptr) kind.cue = static_cast<std::uint8_t>(1 + static_cast<unsigned>(info.cue->cue_class));
  return kind;
}

// The whole of a word of up to 16 bytes.
struct WordKey {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::uint64_t size = 0;  // 0: no word
  std::uint64_t mixed = 0;

  friend constexpr bool operator==(const WordKey& a, const WordKey& b) {
    return a.first == b.first && a.last == b.last && a.size == b.size;
  }
  constexpr std::uint64_t hash() const { return mixed * 0x9E3779B97F4A7C15U; }
};

constexpr std::size_t kLongestKept = 2 * sizeof(std::uint64_t);

WordKey key_of(std::string_view word, std::uint64_t hash) {
  constexpr std::size_t kBlock = sizeof(std::uint64_t);
  if (word.size() < kBlock) return {detail::last_bytes(word, word.size()), 0, word.size(), hash};
  const auto first = detail::read_as<std::uint64_t>(word.data());
  return {first, detail::read_as<std::uint64_t>(word.data() + word.size() - kBlock), word.size(), hash};
}

class KindCache {
 public:
  WordKind find(const Lexicon& lexicon, std::string_view word, std::uint64_t hash) {
    if (lexicon_ != lexicon.id()) {
      kinds_.clear();
      lexicon_ = lexicon.id();
    }
    bool known = false;
    WordKind& kind = kinds_.at(key_of(word, hash), known);
    if (!known) kind = ask(lexicon, word, hash);
    return kind;
  }

 private:
  RecentTable<WordKey, WordKind, 12> kinds_;
  std::uint64_t lexicon_ = 0;
};

}  // namespace

WordKind kind_of_word(const Lexicon& lexicon, std::string_view word, std::uint64_t hash) {
  if (word.empty() || word.size() > kLongestKept) return ask(lexicon, word, hash);
  thread_local KindCache cache;
  return cache.find(lexicon, word, hash);
}

}  // namespace petik
