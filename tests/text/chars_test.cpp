// Kinds of characters, folding, emoji and words of scripts without spaces.
#include <catch2/catch.hpp>

#include "petik/text/chars.hpp"
#include "petik/text/emoji.hpp"
#include "petik/text/fold.hpp"
#include "petik/text/unspaced.hpp"

using petik::char_kind;
using petik::CharKind;

TEST_CASE("characters have their kinds") {
  CHECK(char_kind(U'a') == CharKind::lower);
  CHECK(char_kind(U'É') == CharKind::upper);
  CHECK(char_kind(U'ع') == CharKind::lower);
  CHECK(char_kind(U'٣') == CharKind::digit);
  CHECK(char_kind(U'北') == CharKind::ideograph);
  CHECK(char_kind(U'\u0301') == CharKind::mark);
  CHECK(char_kind(U'\u00AD') == CharKind::mark);
  CHECK(char_kind(U'\u00A0') == CharKind::space);
  CHECK(char_kind(U'\u200B') == CharKind::space);
  CHECK(char_kind(U'\u2028') == CharKind::newline);
  CHECK(char_kind(U'’') == CharKind::apostrophe);
  CHECK(char_kind(U'”') == CharKind::quote);
  CHECK(char_kind(U'–') == CharKind::dash);
  CHECK(char_kind(U'€') == CharKind::symbol);
  CHECK(char_kind(U'😀') == CharKind::emoji);
  CHECK(char_kind(U'\u0001') == CharKind::other);
}

TEST_CASE("folding is independent of case, apostrophes and locale") {
  CHECK(petik::folded("JUM’AT") == "jum'at");
  CHECK(petik::folded("CAFÉ I") == "café i");
  std::string reused = "a longer text than the next";
  CHECK(petik::fold("Ya", reused) == "ya");
}

TEST_CASE("an emoji ends behind its modifiers") {
  CHECK(petik::emoji_end("👍🏽 ya", 0) == 8);
  CHECK(petik::emoji_end("🇮🇩🇲🇾", 0) == 8);
  CHECK(petik::emoji_end("👨‍👩‍👧!", 0) == 18);
}

TEST_CASE("words of scripts without spaces end where ICU says") {
  CHECK(petik::unspaced_ends("北京大学") == std::vector<std::uint32_t>{6, 12});
  CHECK(petik::unspaced_ends("ไทย").back() == 9);
}
