#include "petik/text/transcode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "petik/error.hpp"

namespace {

using petik::Repair;
using petik::Transcoder;

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

struct Converted {
  std::string text;
  std::int64_t invalid = -1;
};

// Gives the bytes in blocks of `block`.
Converted convert(const std::string& encoding, std::string_view bytes, std::size_t block = 1000,
                  Repair how = Repair::replace) {
  Transcoder from(encoding);
  Converted result;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(block, bytes.size()))) {
    from.convert(bytes.substr(0, block), false, how, result.text);
  }
  from.convert({}, true, how, result.text);
  if (from.first_invalid()) result.invalid = static_cast<std::int64_t>(*from.first_invalid());
  return result;
}

}  // namespace

TEST_CASE("UTF-16 of both orders becomes UTF-8, in blocks of every size") {
  for (const std::size_t block : {1U, 2U, 3U, 5U, 1000U}) {
    INFO("blocks of " << block);
    CHECK(convert("UTF-16BE", big(u"“Siap” é 😀"), block).text == "“Siap” é 😀");
    CHECK(convert("UTF-16LE", little(u"“Siap” é 😀"), block).text == "“Siap” é 😀");
  }
  CHECK(convert("UTF-16BE", "").text.empty());
}

TEST_CASE("pairs on the edge of the inner buffer stay whole") {
  std::u16string text(4095, u'a');
  text += u"😀b";
  const std::string expected = std::string(4095, 'a') + "😀b";
  CHECK(convert("UTF-16LE", little(text), 100000).text == expected);
}

TEST_CASE("a lone surrogate and half a unit at the end become U+FFFD, with their byte offset") {
  CHECK(convert("UTF-16BE", big({u'a', 0xD83D, u'b'})).text == "a\uFFFDb");
  CHECK(convert("UTF-16BE", big({u'a', 0xD83D, u'b'})).invalid == 2);
  CHECK(convert("UTF-16BE", big({u'a', 0xDE00, u'b'})).text == "a\uFFFDb");
  CHECK(convert("UTF-16BE", big({u'a', u'b', 0xD83D})).text == "ab\uFFFD");
  CHECK(convert("UTF-16BE", std::string_view("\0a\0", 3)).text == "a\uFFFD");
  CHECK(convert("UTF-16BE", std::string_view("\0a\0", 3)).invalid == 2);
  CHECK(convert("UTF-16BE", big({u'a', 0xDE00, u'b'}), 1, Repair::skip).text == "ab");
}

TEST_CASE("encodings of old archives") {
  CHECK(convert("windows-1252", "\x93Siap\x94 \x96 caf\xE9").text == "“Siap” – café");
  CHECK(convert("latin1", "caf\xE9", 1).text == "café");
  CHECK(convert("windows-1252", "abc").invalid == -1);
}

TEST_CASE("an unknown encoding is an error") {
  CHECK(petik::is_known_encoding("latin1"));
  CHECK_FALSE(petik::is_known_encoding("latin-satu"));
  CHECK_FALSE(petik::is_known_encoding(""));
  CHECK_THROWS_AS(Transcoder("latin-satu"), petik::Error);
}
