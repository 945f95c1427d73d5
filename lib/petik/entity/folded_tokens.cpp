#include "petik/entity/folded_tokens.hpp"

#include <algorithm>
#include <string>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kPadding = 7;  // bytes behind the last word that its hash may read

// The text with the capitals of ASCII made small, byte for byte: a loop that the compiler turns into vector
// instructions, as the two do not overlap.
void make_small(std::string_view text, char* __restrict out) {
  const char* __restrict in = text.data();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(in[i]);
    out[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 0x20 : 0));
  }
}

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

// The numbers of words: open addressing, by their hashes. That of a word of eight bytes is as good as the word.
class Numbers {
 public:
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  // The place of the number of the word, which is kFree where it has none yet. `same(n)`: whether a longer word is that
  // of the number n.
  template <typename Same>
  std::uint32_t& at(std::uint64_t hash, std::size_t size, Same same) {
    constexpr std::size_t kTold = 8;
    if (2 * used_ > slots_.size()) grow();
    const std::size_t mask = slots_.size() - 1;
    std::size_t place = hash & mask;
    for (; slots_[place].number != kFree; place = (place + 1) & mask) {
      const Slot& slot = slots_[place];
      if (slot.hash == hash && slot.size == size && (size <= kTold || same(slot.number))) return slots_[place].number;
    }
    ++used_;
    slots_[place].hash = hash;
    slots_[place].size = static_cast<std::uint32_t>(size);
    return slots_[place].number;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t size = 0;
    std::uint32_t number = kFree;
  };

  void grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number == kFree) continue;
      std::size_t place = slot.hash & (slots_.size() - 1);
      while (slots_[place].number != kFree) place = (place + 1) & (slots_.size() - 1);
      slots_[place] = slot;
    }
  }

  static constexpr std::size_t kSmallest = 1024;
  std::vector<Slot> slots_ = std::vector<Slot>(kSmallest);  // a power of two
  std::size_t used_ = 0;
};

}  // namespace

FoldedTokens::FoldedTokens(const Document& doc, const Lexicon& lexicon)
    : tokens_(doc.tokens.data()), size_(doc.tokens.size()), lexicon_(&lexicon) {
  auto storage = std::make_shared<Storage>();
  fold_all(doc, *storage);
  text_ = storage->text.get();
  storage_ = storage;
  number_words(*storage);
  look_up(*storage);
  words_ = storage->words.get();
  word_list_ = storage->word_list.data();
}

void FoldedTokens::fold_all(const Document& doc, Storage& storage) {
  const std::size_t bytes = doc.text.size() + kPadding;
  storage.text = std::make_unique_for_overwrite<char[]>(bytes);
  make_small(doc.text, storage.text.get());
  std::fill_n(storage.text.get() + doc.text.size(), kPadding, '\0');
  std::string buffer;
  for (std::uint32_t i = 0; i < doc.tokens.size(); ++i) {
    const Token& token = doc.tokens[i];
    if (!token.has(kNonAscii)) continue;
    const std::string_view word = fold(doc[token], buffer);
    if (word.size() == token.span.size()) {
      std::copy(word.begin(), word.end(), storage.text.get() + token.span.begin);
    } else {
      storage.others.push_back({i, {size_of(storage.other_words), size_of(storage.other_words) + size_of(word)}});
      storage.other_words += word;
    }
  }
  storage.other_words.append(kPadding, '\0');
}

void FoldedTokens::number_words(Storage& storage) const {
  constexpr std::size_t kMostly = 256;  // words of an article
  storage.words = std::make_unique_for_overwrite<std::uint32_t[]>(size_);
  std::vector<Word>& list = storage.word_list;
  list.reserve(std::min(size_, kMostly));
  Numbers numbers;
  for (std::uint32_t i = 0; i < size_; ++i) {
    const std::string_view word = lower(i);
    const std::uint64_t hash = hash_padded_word(word);
    std::uint32_t& number =
        numbers.at(hash, word.size(), [&](std::uint32_t other) { return word == lower(list[other].first); });
    if (number == Numbers::kFree) {
      number = static_cast<std::uint32_t>(list.size());
      list.push_back({static_cast<std::uint32_t>(hash), i, 0});
    }
    storage.words[i] = number;
  }
}

void FoldedTokens::look_up(Storage& storage) const {
  constexpr std::size_t kAhead = 8;  // look-ups that wait for memory together
  std::vector<Word>& words = storage.word_list;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (w + 2 * kAhead < words.size()) lexicon_->prefetch(words[w + 2 * kAhead].hash);
    if (w + kAhead < words.size()) lexicon_->prefetch_word(words[w + kAhead].hash);
    const WordInfo& info = lexicon_->find_folded(lower(words[w].first), words[w].hash);
    __builtin_prefetch(&info);
    words[w].info = lexicon_->number_of(info);
  }
}

std::string_view FoldedTokens::lower_of_other(std::size_t i) const {
  const std::vector<Other>& others = storage_->others;
  const auto found = std::lower_bound(others.begin(), others.end(), i,
                                      [](const Other& other, std::size_t token) { return other.token < token; });
  if (found != others.end() && found->token == i) return slice(storage_->other_words, found->span);
  return {text_ + tokens_[i].span.begin, tokens_[i].span.size()};
}

}  // namespace petik
