#include "petik/entity/folded_tokens.hpp"

#include <string>

#include "petik/lexicon/word_table.hpp"
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

FoldedToken folded_token(std::string_view lower) { return {lower, hash_padded_word(lower)}; }

}  // namespace

// The storage is the text in small letters, and behind it the words with other letters.
FoldedTokens::FoldedTokens(const Document& doc) {
  struct Other {
    std::size_t token;
    std::size_t begin;
    std::size_t size;
  };
  const auto storage = std::make_shared<Storage>();
  std::vector<char>& bytes = storage->bytes;
  std::vector<Other> others;
  bytes.reserve(doc.text.size() + doc.text.size() / 8 + kPadding);
  bytes.resize(doc.text.size());
  make_small(doc.text, bytes.data());
  std::string buffer;
  for (std::size_t i = 0; i < doc.tokens.size(); ++i) {
    if (!doc.tokens[i].has(kNonAscii)) continue;
    const std::string_view folded = fold(doc[doc.tokens[i]], buffer);
    others.push_back({i, bytes.size(), folded.size()});
    bytes.insert(bytes.end(), folded.begin(), folded.end());
  }
  bytes.resize(bytes.size() + kPadding);
  const std::string_view all(bytes.data(), bytes.size());
  std::vector<FoldedToken>& words = storage->words;
  words.resize(doc.tokens.size());
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = folded_token(slice(all, doc.tokens[i].span));
  for (const Other& other : others) words[other.token] = folded_token(all.substr(other.begin, other.size));
  words_ = words;
  storage_ = storage;
}

}  // namespace petik
