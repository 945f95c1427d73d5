#include "petik/text/utf16.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace {

using petik::ByteOrder;

std::string big(const std::u16string& text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes.push_back(static_cast<char>(unit >> 8U));
    bytes.push_back(static_cast<char>(unit & 0xFFU));
  }
  return bytes;
}

std::string little(const std::u16string& text) {
  std::string bytes = big(text);
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) std::swap(bytes[i], bytes[i + 1]);
  return bytes;
}

}  // namespace

TEST_CASE("UTF-16 of both orders becomes UTF-8") {
  CHECK(petik::utf8_from_utf16(big(u"“Siap” é 😀"), ByteOrder::big) == "“Siap” é 😀");
  CHECK(petik::utf8_from_utf16(little(u"“Siap” é 😀"), ByteOrder::little) == "“Siap” é 😀");
  CHECK(petik::utf8_from_utf16("", ByteOrder::big).empty());
}

TEST_CASE("a lone surrogate and half a unit at the end become U+FFFD") {
  CHECK(petik::utf8_from_utf16(big({u'a', 0xD83D, u'b'}), ByteOrder::big) == "a\uFFFDb");
  CHECK(petik::utf8_from_utf16(big({u'a', 0xDE00, u'b'}), ByteOrder::big) == "a\uFFFDb");
  CHECK(petik::utf8_from_utf16(big({u'a', 0xD83D}), ByteOrder::big) == "a\uFFFD");
  CHECK(petik::utf8_from_utf16(std::string_view("\0a\0", 3), ByteOrder::big) == "a\uFFFD");
}
