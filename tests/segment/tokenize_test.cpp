// Kinds and flags of tokens; where they end is in tests/spec/tokens.txt.
#include <catch2/catch.hpp>

#include "petik/segment/tokenize.hpp"

namespace {

using petik::Token;
using petik::TokenKind;

std::vector<Token> tokens(std::string_view text) { return petik::tokenize(text, petik::Lexicon::builtin()); }

TokenKind kind(std::string_view text) {
  const std::vector<Token> found = tokens(text);
  REQUIRE(found.size() == 1);
  return found[0].kind;
}

}  // namespace

TEST_CASE("each token has its kind") {
  CHECK(kind("anak-anak") == TokenKind::word);
  CHECK(kind("ke-2") == TokenKind::word);
  CHECK(kind("1.500.000") == TokenKind::number);
  CHECK(kind("29/1/2025") == TokenKind::number);
  CHECK(kind("S.H.") == TokenKind::abbreviation);
  CHECK(kind("a.n.") == TokenKind::abbreviation);
  CHECK(kind("”") == TokenKind::quote);
  CHECK(kind("''") == TokenKind::quote);
  CHECK(kind("&ldquo;") == TokenKind::quote);
  CHECK(kind("...") == TokenKind::punctuation);
  CHECK(kind("%") == TokenKind::symbol);
  CHECK(kind("https://contoh.id/a") == TokenKind::url);
  CHECK(kind("KOMPAS.com") == TokenKind::url);
  CHECK(kind("redaksi@contoh.id") == TokenKind::email);
  CHECK(kind("#banjir") == TokenKind::hashtag);
  CHECK(kind("@warga") == TokenKind::mention);
  CHECK(kind("👍🏽") == TokenKind::emoji);
  CHECK(kind(std::string_view("\x01", 1)) == TokenKind::other);
}

TEST_CASE("a money sign is a symbol only where its amount is glued to it") {
  CHECK(tokens("Rp500")[0].kind == TokenKind::symbol);
  CHECK(tokens("Rp 500")[0].kind == TokenKind::word);
}

TEST_CASE("flags tell capitals, gaps, digits and bytes beyond ASCII") {
  const std::vector<Token> found = tokens("Dewi dan KPK\nke-2, Qur’an DPR-RI");
  REQUIRE(found.size() == 7);
  CHECK(found[0].flags == (petik::kCapital | petik::kSpaceBefore | petik::kNewlineBefore));
  CHECK(found[1].flags == petik::kSpaceBefore);
  CHECK(found[2].flags == (petik::kCapital | petik::kUpper | petik::kSpaceBefore));
  CHECK(found[3].flags == (petik::kHasDigit | petik::kSpaceBefore | petik::kNewlineBefore));
  CHECK(found[4].flags == 0);
  CHECK(found[5].flags == (petik::kCapital | petik::kNonAscii | petik::kSpaceBefore));
  CHECK(found[6].flags == (petik::kCapital | petik::kUpper | petik::kSpaceBefore));
}

TEST_CASE("no text and only blanks have no tokens") {
  CHECK(tokens("").empty());
  CHECK(tokens(" \t\r\n\u00A0\u200B\uFEFF").empty());
}
