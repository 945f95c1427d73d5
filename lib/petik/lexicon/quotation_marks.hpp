// Quotation marks as they are spelled (quotation-marks.tsv): one character, '' or ``, an HTML entity, or the three
// characters that a curly mark turns into when UTF-8 is read as cp1252.
//
//     lexicon.marks().at("&ldquo;Siap", 0).size == 7, with MarkFamily::double_mark and MarkSide::open
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "petik/lexicon/data_source.hpp"

namespace petik {

enum class MarkFamily : std::uint8_t { none, double_mark, single_mark, guillemet, single_guillemet, corner };

// What the glyph looks like; weak evidence of what it does (Kompas opens with ” too).
enum class MarkSide : std::uint8_t { neutral, open, close };

struct MarkGlyph {
  MarkFamily family = MarkFamily::none;
  MarkSide side = MarkSide::neutral;
  std::uint8_t size = 0;  // bytes; 0: no mark here

  constexpr explicit operator bool() const { return size != 0; }
};

class QuotationMarks {
 public:
  // Throws petik::Error (file and line): wrong columns, an unknown family or side, a spelling of more than 15 bytes.
  explicit QuotationMarks(const DataSource& source);

  // The quotation mark (or apostrophe) that begins at byte `at` of `text`: the longest spelling that fits.
  MarkGlyph at(std::string_view text, std::size_t at) const {
    if (at >= text.size()) return {};
    const auto first = static_cast<unsigned char>(text[at]);
    return from_[first] == from_[first + 1U] ? MarkGlyph() : find(text.substr(at), first);
  }

 private:
  struct Spelling {
    std::string text;
    MarkGlyph glyph;
  };

  static Spelling spelling_of(const DataTable& table, const DataRow& row);
  MarkGlyph find(std::string_view rest, unsigned char first) const;

  std::vector<Spelling> spellings_;       // by the first byte, longer ones first
  std::array<std::uint8_t, 257> from_{};  // where those with a first byte begin
};

}  // namespace petik
