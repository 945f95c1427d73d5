// Bytes, UTF-8 and offsets, beside slow and obvious references.
#include <rapidcheck/catch.h>
#include <unicode/unistr.h>
#include <catch2/catch.hpp>

#include <string>

#include "petik/text/offsets.hpp"
#include "petik/text/utf8.hpp"
#include "property/news_text.hpp"

namespace {

using petik::OffsetUnit;
using petik::test::any_bytes;
using petik::test::news_text;

// Code points of the text before `at`: the bytes that begin a character.
std::uint32_t slow_codepoints(std::string_view text, std::size_t at) {
  std::uint32_t count = 0;
  for (const char c : text.substr(0, at)) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

std::uint32_t slow_utf16(std::string_view text, std::size_t at) {
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(at));
  return static_cast<std::uint32_t>(icu::UnicodeString::fromUTF8(piece).length());
}

}  // namespace

TEST_CASE("any bytes are repaired to valid UTF-8, and valid text stays as it is") {
  rc::prop("for any input", [] {
    const std::string bytes = *any_bytes();
    for (const auto how : {petik::Repair::replace, petik::Repair::skip}) {
      const std::string text = petik::repair(bytes, how);
      RC_ASSERT(petik::first_invalid(text) == std::string_view::npos);
      RC_ASSERT((petik::first_invalid(bytes) != std::string_view::npos) == (text != bytes));
    }
  });
}

TEST_CASE("replacing ill-formed bytes agrees with ICU") {
  rc::prop("for any input", [] {
    const std::string bytes = *any_bytes();
    std::string expected;
    icu::UnicodeString::fromUTF8(bytes).toUTF8String(expected);
    RC_ASSERT(petik::repair(bytes, petik::Repair::replace) == expected);
  });
}

TEST_CASE("offsets in code points and UTF-16 units agree with counting, both ways") {
  rc::prop("for any input", [] {
    const std::string text = *news_text();
    const petik::OffsetMap codepoints(text, OffsetUnit::codepoint);
    const petik::OffsetMap utf16(text, OffsetUnit::utf16);
    const auto any = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    std::size_t at = any;
    while (!petik::is_boundary(text, at)) --at;
    const auto byte = static_cast<std::uint32_t>(at);
    RC_ASSERT(codepoints.from_byte(byte) == slow_codepoints(text, at));
    RC_ASSERT(utf16.from_byte(byte) == slow_utf16(text, at));
    RC_ASSERT(codepoints.to_byte(codepoints.from_byte(byte)) == byte);
    RC_ASSERT(utf16.to_byte(utf16.from_byte(byte)) == byte);
    RC_ASSERT(!codepoints.to_byte(std::uint64_t{codepoints.size()} + 1));
  });
}
