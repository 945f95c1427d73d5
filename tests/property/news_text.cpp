#include "property/news_text.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "petik/text/utf8.hpp"

namespace petik::test {
namespace {

constexpr auto kPieces = std::to_array<std::string_view>({
    "Sarno",
    "Dewi Lestari",
    "Menteri Perhubungan",
    "KPK",
    "PT. Maju Jaya Tbk.",
    "kata",
    "katanya",
    "ujar",
    "ujarnya",
    "mengatakan",
    "menurut",
    "bahwa",
    "dia",
    "tidak",
    "anak-anak",
    "Ma'ruf",
    "Jum’at",
    "ke-2",
    "dll.",
    "S.H.",
    "Rp1.500",
    "Rp 1,5 triliun",
    "10.30",
    "29/1/2025",
    "12,5%",
    "https://contoh.id/a?b=c",
    "redaksi@contoh.id",
    "#banjir",
    "@warga",
    "\"",
    "\"",
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "''",
    "``",
    "«",
    "»",
    "„",
    "「",
    "」",
    ",",
    ",",
    ".",
    ".",
    "?",
    "!",
    ":",
    ";",
    "...",
    "…",
    "(",
    ")",
    "[sic]",
    "–",
    "—",
    "-",
    "/",
    "\\",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u2028",
    "\u0301",
    "e\u0301",
    "é",
    "😀",
    "👩\u200D👩\u200D👧",
    "🇮🇩",
    "漢字",
    "\u202E",
    "a. ",
    "1. ",
    "Baca juga: ",
    "JAKARTA, KOMPAS.com - ",
});

// One of the pieces, or now and then any one character but the carriage return and NUL.
rc::Gen<std::string> piece() {
  const auto known = rc::gen::map(rc::gen::inRange<std::size_t>(0, kPieces.size()),
                                  [](std::size_t index) { return std::string(kPieces.at(index)); });
  const auto scalar = rc::gen::suchThat(rc::gen::inRange<std::uint32_t>(1, 0x110000),
                                        [](std::uint32_t c) { return c != '\r' && (c < 0xD800 || c > 0xDFFF); });
  const auto any = rc::gen::map(scalar, [](std::uint32_t c) {
    std::string bytes;
    append_utf8(static_cast<char32_t>(c), bytes);
    return bytes;
  });
  return rc::gen::weightedOneOf<std::string>({{30, known}, {1, any}});
}

template <typename Pieces>
std::string join(const Pieces& pieces) {
  std::string text;
  for (const auto& one : pieces) text += one;
  return text;
}

}  // namespace

rc::Gen<std::string> news_text() {
  return rc::gen::map(rc::gen::scale(3.0, rc::gen::container<std::vector<std::string>>(piece())),
                      join<std::vector<std::string>>);
}

rc::Gen<std::string> any_bytes() {
  const auto byte = rc::gen::map(rc::gen::inRange(0, 256), [](int b) { return std::string(1, static_cast<char>(b)); });
  const auto part = rc::gen::weightedOneOf<std::string>({{3, piece()}, {1, byte}});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(part), join<std::vector<std::string>>);
}

}  // namespace petik::test
