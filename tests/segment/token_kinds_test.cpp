#include "petik/segment/token_kinds.hpp"

#include <catch2/catch.hpp>

namespace {

using petik::Document;
using petik::Span;
using petik::TokenKind;

// The kinds of tokens at these places.
std::vector<TokenKind> kinds(std::string text, const std::vector<Span>& spans) {
  Document doc;
  doc.text = std::move(text);
  for (const Span span : spans) doc.tokens.push_back({span, TokenKind::other, 0});
  petik::restore_kinds(doc, petik::Lexicon::builtin());
  std::vector<TokenKind> found;
  for (const petik::Token& token : doc.tokens) found.push_back(token.kind);
  return found;
}

}  // namespace

TEST_CASE("tokens at the places of petik's own have their kinds") {
  CHECK(kinds("Dr. Rini, 12", {{0, 3}, {4, 8}, {8, 9}, {10, 12}}) ==
        std::vector{TokenKind::abbreviation, TokenKind::word, TokenKind::punctuation, TokenKind::number});
}

TEST_CASE("a token of another cut has the kind of what fills most of it") {
  CHECK(kinds("\"Siap,\" 5", {{0, 6}, {6, 7}, {7, 9}}) ==
        std::vector{TokenKind::word, TokenKind::quote, TokenKind::number});
  CHECK(kinds("  ", {{0, 1}}) == std::vector{TokenKind::other});
}
