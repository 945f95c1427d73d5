#include "petik/entity/folded_tokens.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kPadding = 7;  // bytes behind a word that its hash may read

// The text with the capitals of ASCII made small, byte for byte: a loop that the compiler turns into vector
// instructions, as the two do not overlap.
void make_small(std::string_view text, char* __restrict out) {
  const char* __restrict in = text.data();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(in[i]);
    out[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 0x20 : 0));
  }
}

// The words of ASCII of a text in small letters, a block of the text at a time.
class SmallText {
 public:
  explicit SmallText(std::string_view text) : text_(text), block_(std::min(text.size(), kBlock)) {}

  // Stays until the next call; kPadding bytes behind it may be read.
  std::string_view word(Span span) {
    if (span.begin < begin_ || span.end > end_) read_from(span);
    return {small_.get() + (span.begin - begin_), span.size()};
  }

 private:
  static constexpr std::size_t kBlock = std::size_t{16} << 10U;

  void read_from(Span span) {
    const std::string_view part = text_.substr(span.begin, std::max<std::size_t>(span.size(), block_));
    if (part.size() > room_) {
      room_ = part.size();
      small_ = std::make_unique_for_overwrite<char[]>(room_ + kPadding);
      std::fill_n(small_.get(), room_ + kPadding, '\0');
    }
    make_small(part, small_.get());
    begin_ = span.begin;
    end_ = span.begin + part.size();
  }

  std::string_view text_;
  std::size_t block_;
  std::unique_ptr<char[]> small_;
  std::size_t room_ = 0;
  std::size_t begin_ = 0;  // of the block
  std::size_t end_ = 0;
};

template <typename Range>
std::uint32_t size_of(const Range& range) {
  return static_cast<std::uint32_t>(range.size());
}

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

FoldedTokens::FoldedTokens(const Document& doc, const Lexicon& lexicon) : size_(doc.tokens.size()), lexicon_(&lexicon) {
  auto storage = std::make_shared<Storage>();
  number_words(doc, *storage);
  text_ = storage->text.data();
  words_ = storage->words.get();
  word_list_ = storage->word_list.data();
  look_up(storage->word_list);
  storage_ = std::move(storage);
}

void FoldedTokens::number_words(const Document& doc, Storage& storage) {
  constexpr std::size_t kMostly = 256;  // words of an article
  constexpr std::size_t kBytes = 8;     // of one
  const std::size_t size = doc.tokens.size();
  storage.words = std::make_unique_for_overwrite<std::uint32_t[]>(size);
  std::vector<Word>& list = storage.word_list;
  std::string& text = storage.text;
  list.reserve(std::min(size, kMostly));
  text.reserve(std::min(doc.text.size(), kMostly * kBytes) + kPadding);
  SmallText small(doc.text);
  std::string buffer;
  Numbers numbers;
  for (std::uint32_t i = 0; i < size; ++i) {
    const Token& token = doc.tokens[i];
    const bool ascii = !token.has(kNonAscii);
    const std::string_view word = ascii ? small.word(token.span) : fold(doc[token], buffer);
    const std::uint64_t hash = ascii ? hash_padded_word(word) : hash_word(word);
    const auto same = [&](std::uint32_t n) {
      return word == std::string_view(text).substr(list[n].begin, list[n].size);
    };
    std::uint32_t& number = numbers.at(hash, word.size(), same);
    if (number == Numbers::kFree) {
      number = size_of(list);
      list.push_back({static_cast<std::uint32_t>(hash), i, 0, size_of(text), size_of(word)});
      text += word;
    }
    storage.words[i] = number;
  }
  text.append(kPadding, '\0');
}

void FoldedTokens::look_up(std::vector<Word>& words) const {
  constexpr std::size_t kAhead = 8;  // look-ups that wait for memory together
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (w + 2 * kAhead < words.size()) lexicon_->prefetch(words[w + 2 * kAhead].hash);
    if (w + kAhead < words.size()) lexicon_->prefetch_word(words[w + kAhead].hash);
    const WordInfo& info = lexicon_->find_folded(form(words[w]), words[w].hash);
    __builtin_prefetch(&info);
    words[w].info = lexicon_->number_of(info);
  }
}

}  // namespace petik
