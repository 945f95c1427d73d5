#include "petik/segment/glyphs.hpp"

#include <array>

namespace petik {
namespace {

struct Spelling {
  std::string_view text;
  MarkFamily family;
  MarkSide side;
};

using enum MarkFamily;
using enum MarkSide;

// Longest first where one begins another.
constexpr std::array kAscii = {
    Spelling{"\"", double_mark, neutral}, Spelling{"''", double_mark, neutral}, Spelling{"'", single_mark, neutral},
    Spelling{"``", double_mark, open},    Spelling{"`", single_mark, open},
};

constexpr std::array kEntities = {
    Spelling{"&quot;", double_mark, neutral},     Spelling{"&#34;", double_mark, neutral},
    Spelling{"&#034;", double_mark, neutral},     Spelling{"&#x22;", double_mark, neutral},
    Spelling{"&ldquo;", double_mark, open},       Spelling{"&#8220;", double_mark, open},
    Spelling{"&#x201C;", double_mark, open},      Spelling{"&#x201c;", double_mark, open},
    Spelling{"&rdquo;", double_mark, close},      Spelling{"&#8221;", double_mark, close},
    Spelling{"&#x201D;", double_mark, close},     Spelling{"&#x201d;", double_mark, close},
    Spelling{"&bdquo;", double_mark, open},       Spelling{"&#8222;", double_mark, open},
    Spelling{"&laquo;", guillemet, open},         Spelling{"&raquo;", guillemet, close},
    Spelling{"&lsaquo;", single_guillemet, open}, Spelling{"&rsaquo;", single_guillemet, close},
    Spelling{"&apos;", single_mark, neutral},     Spelling{"&#39;", single_mark, neutral},
    Spelling{"&#039;", single_mark, neutral},     Spelling{"&#x27;", single_mark, neutral},
    Spelling{"&lsquo;", single_mark, open},       Spelling{"&#8216;", single_mark, open},
    Spelling{"&rsquo;", single_mark, close},      Spelling{"&#8217;", single_mark, close},
    Spelling{"&sbquo;", single_mark, open},
};

// U+009D, which ends the bytes of ” in cp1252, is often lost on the way: then "â€" alone is ”.
constexpr std::array kWide = {
    Spelling{"‘‘", double_mark, open},     Spelling{"’’", double_mark, close},
    Spelling{"“", double_mark, open},      Spelling{"”", double_mark, close},
    Spelling{"„", double_mark, open},      Spelling{"‟", double_mark, open},
    Spelling{"＂", double_mark, neutral},  Spelling{"〝", double_mark, open},
    Spelling{"〞", double_mark, close},    Spelling{"〟", double_mark, close},
    Spelling{"‘", single_mark, open},      Spelling{"’", single_mark, close},
    Spelling{"‚", single_mark, open},      Spelling{"‛", single_mark, open},
    Spelling{"ʼ", single_mark, close},     Spelling{"ʻ", single_mark, open},
    Spelling{"´", single_mark, close},     Spelling{"＇", single_mark, neutral},
    Spelling{"«", guillemet, open},        Spelling{"»", guillemet, close},
    Spelling{"‹", single_guillemet, open}, Spelling{"›", single_guillemet, close},
    Spelling{"「", corner, open},          Spelling{"」", corner, close},
    Spelling{"『", corner, open},          Spelling{"』", corner, close},
    Spelling{"â€œ", double_mark, open},    Spelling{"â€\u009D", double_mark, close},
    Spelling{"â€˜", single_mark, open},    Spelling{"â€™", single_mark, close},
};

// "â€" with one of these is a dash or an ellipsis, not a mark.
constexpr std::array kMojibakeOthers = {std::string_view("“"), std::string_view("”"), std::string_view("¦"),
                                        std::string_view("¢")};

template <typename Spellings>
MarkGlyph find(const Spellings& spellings, std::string_view rest) {
  for (const Spelling& spelling : spellings) {
    if (rest.starts_with(spelling.text)) {
      return {spelling.family, spelling.side, static_cast<std::uint8_t>(spelling.text.size())};
    }
  }
  return {};
}

MarkGlyph lost_close(std::string_view rest) {
  constexpr std::string_view kStem = "â€";
  if (!rest.starts_with(kStem)) return {};
  rest.remove_prefix(kStem.size());
  for (const std::string_view other : kMojibakeOthers) {
    if (rest.starts_with(other)) return {};
  }
  return {double_mark, close, static_cast<std::uint8_t>(kStem.size())};
}

}  // namespace

MarkGlyph mark_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.empty()) return {};
  const auto first = static_cast<unsigned char>(rest.front());
  if (first == '&') return find(kEntities, rest);
  if (first < 0x80) return find(kAscii, rest);
  const MarkGlyph glyph = find(kWide, rest);
  return glyph ? glyph : lost_close(rest);
}

}  // namespace petik
