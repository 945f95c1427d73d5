#include "petik/entity/mention_span.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace petik {
namespace {

bool upper_byte(char c) { return c >= 'A' && c <= 'Z'; }

// "-nya" of BTC-nya.
std::uint32_t clitic_size(std::string_view token) {
  constexpr std::string_view kClitic = "-nya";
  return token.size() > kClitic.size() && token.ends_with(kClitic) ? kClitic.size() : 0;
}

bool ends_sentence(const Document& doc, std::uint32_t token) {
  const auto behind = [](std::uint32_t at, const Sentence& sentence) { return at < sentence.tokens.end; };
  const auto sentence = std::upper_bound(doc.sentences.begin(), doc.sentences.end(), token, behind);
  return sentence != doc.sentences.end() && sentence->tokens.end == token + 1;
}

// The full stop of "kata F." and "pengurus DPP XY.": of the sentence, not of an abbreviation. Tbk. and S.H. keep
// theirs.
std::uint32_t stop_size(const Document& doc, std::uint32_t last) {
  const Token& token = doc.tokens[last];
  const std::string_view text = doc[token];
  if (token.kind != TokenKind::abbreviation || text.size() < 2 || text.back() != '.') return 0;
  if (!std::all_of(text.begin(), text.end() - 1, upper_byte)) return 0;
  const bool closed = last + 1 < doc.tokens.size() && doc.tokens[last + 1].kind == TokenKind::quote;
  return closed || ends_sentence(doc, last) ? 1 : 0;
}

}  // namespace

std::uint32_t name_prefix_size(std::string_view token) {
  const std::size_t hyphen = token.find('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 >= token.size()) return 0;
  constexpr std::array<std::string_view, 14> kPrefixes = {"anti", "antar", "eks", "ke",  "kontra", "lintas", "non",
                                                          "para", "pasca", "pra", "pro", "se",     "sub",    "ultra"};
  const bool known = std::find(kPrefixes.begin(), kPrefixes.end(), token.substr(0, hyphen)) != kPrefixes.end();
  return known && upper_byte(token[hyphen + 1]) ? static_cast<std::uint32_t>(hyphen + 1) : 0;
}

Span mention_span(const Document& doc, TokenRange tokens) {
  const Token& first = doc.tokens[tokens.begin];
  const Token& last = doc.tokens[tokens.end - 1];
  const std::uint32_t end = last.span.end - std::max(clitic_size(doc[last]), stop_size(doc, tokens.end - 1));
  return {first.span.begin + name_prefix_size(doc[first]), end};
}

}  // namespace petik
