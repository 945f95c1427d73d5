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

std::uint32_t padded_hash(std::string_view padded) { return static_cast<std::uint32_t>(hash_padded_word(padded)); }

}  // namespace

FoldedTokens::FoldedTokens(const Document& doc)
    : storage_(fold_all(doc)),
      text_(storage_->text.get()),
      hashes_(storage_->hashes.get()),
      tokens_(doc.tokens.data()),
      size_(doc.tokens.size()) {}

std::shared_ptr<const FoldedTokens::Storage> FoldedTokens::fold_all(const Document& doc) {
  auto storage = std::make_shared<Storage>();
  const std::size_t bytes = doc.text.size() + kPadding;
  storage->text = std::make_unique_for_overwrite<char[]>(bytes);
  make_small(doc.text, storage->text.get());
  std::fill_n(storage->text.get() + doc.text.size(), kPadding, '\0');
  std::string buffer;
  const std::size_t count = doc.tokens.size();
  for (std::uint32_t i = 0; i < count; ++i) {
    const Token& token = doc.tokens[i];
    if (!token.has(kNonAscii)) continue;
    const std::string_view word = fold(doc[token], buffer);
    if (word.size() == token.span.size()) {
      std::copy(word.begin(), word.end(), storage->text.get() + token.span.begin);
    } else {
      storage->others.push_back({i, {size_of(storage->other_words), size_of(storage->other_words) + size_of(word)}});
      storage->other_words += word;
    }
  }
  storage->other_words.append(kPadding, '\0');
  const std::string_view text(storage->text.get(), bytes);
  storage->hashes = std::make_unique_for_overwrite<std::uint32_t[]>(count);
  std::uint32_t* hash = storage->hashes.get();
  for (const Token& token : doc.tokens) *hash++ = padded_hash(slice(text, token.span));
  for (const Other& other : storage->others) {
    storage->hashes[other.token] = padded_hash(slice(storage->other_words, other.span));
  }
  return storage;
}

std::string_view FoldedTokens::lower_of_other(std::size_t i) const {
  const std::vector<Other>& others = storage_->others;
  const auto found = std::lower_bound(others.begin(), others.end(), i,
                                      [](const Other& other, std::size_t token) { return other.token < token; });
  if (found != others.end() && found->token == i) return slice(storage_->other_words, found->span);
  return {text_ + tokens_[i].span.begin, tokens_[i].span.size()};
}

}  // namespace petik
