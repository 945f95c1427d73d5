// Offset maps against a slow, obvious count.
#include "petik/text/offsets.hpp"

#include <catch2/catch.hpp>

#include <string>

#include "petik/text/utf8.hpp"

namespace {

using petik::OffsetMap;
using petik::OffsetUnit;

std::uint32_t units_of(char32_t c, OffsetUnit unit, std::size_t bytes) {
  if (unit == OffsetUnit::byte) return static_cast<std::uint32_t>(bytes);
  return unit == OffsetUnit::utf16 && c > 0xFFFF ? 2 : 1;
}

// Both ways at every character; no way back from inside a character.
void check(const std::string& text, OffsetUnit unit) {
  const OffsetMap map(text, unit);
  std::uint32_t offset = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = static_cast<std::uint32_t>(at);
    REQUIRE(map.from_byte(begin) == offset);
    REQUIRE(map.to_byte(offset) == begin);
    const char32_t c = petik::decode(text, at);
    const std::uint32_t taken = units_of(c, unit, at - begin);
    for (std::uint32_t inside = 1; inside < taken; ++inside) REQUIRE_FALSE(map.to_byte(offset + inside).has_value());
    offset += taken;
  }
  CHECK(map.from_byte(static_cast<std::uint32_t>(text.size())) == offset);
  CHECK(map.to_byte(offset) == text.size());
  CHECK_FALSE(map.to_byte(offset + 1).has_value());
  CHECK_FALSE(map.to_byte(~std::uint64_t{0}).has_value());
}

}  // namespace

TEST_CASE("offsets agree with a count from the start, at every edge of a block") {
  for (const OffsetUnit unit : {OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16}) {
    check("", unit);
    check("Harga naik.", unit);
    check("é", unit);
    check("😀", unit);
    for (std::size_t before = 50; before < 70; ++before) {
      check(std::string(before, 'a') + "é“Siap”😀" + std::string(before, 'b') + "😀", unit);
      check(std::string(2 * before, 'a'), unit);
    }
  }
}

TEST_CASE("texts of one width of character, longer than several blocks") {
  for (const char* character : {"é", "“", "😀"}) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += character;
    for (const OffsetUnit unit : {OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16}) check(text, unit);
  }
}
