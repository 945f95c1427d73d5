// Text of the page around an article (boilerplate.tsv), told by its openings: "Baca juga: ...", "SCROLL TO CONTINUE".
//
//     lexicon.boilerplate().opens("Baca juga: Harga Beras")        // the whole paragraph
//     lexicon.boilerplate().stands_at("(Foto: dok. Istimewa)")     // what may stand inside one
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "petik/lexicon/data_source.hpp"
#include "petik/lexicon/word_arena.hpp"

namespace petik {

class BoilerplateTexts {
 public:
  // Throws petik::Error (file and line): wrong columns, an unknown kind.
  explicit BoilerplateTexts(const DataSource& source);

  // Whether the paragraph, without blanks around it, opens with boilerplate of any kind.
  bool opens(std::string_view paragraph) const { return passes(paragraph, heads_) && matches(paragraph, false); }

  // Whether boilerplate of kind "inside" stands at the begin of `rest`, a paragraph's text from one of its tokens on.
  bool stands_at(std::string_view rest) const {
    return inside_pairs_.test(pair_of(rest)) && passes(rest, inside_heads_) && matches(rest, true);
  }

 private:
  enum class Kind : std::uint8_t { inside, prefix, whole };

  struct Entry {
    Kind kind = Kind::prefix;
    std::string_view text;  // folded
  };

  static constexpr std::size_t kHeadBits = 4096;
  static constexpr std::size_t kAnyHead = 0;  // too short or beyond ASCII: the filter lets it through

  // Four bytes, capitals and small letters alike, as a number below kHeadBits: most text is told by one look.
  static std::size_t head_of(std::string_view text) {
    constexpr std::uint32_t kSmall = 0x20202020U;
    constexpr std::uint32_t kWide = 0x80808080U;
    constexpr std::uint32_t kMultiplier = 0x9E3779B1U;  // the golden ratio, as in Fibonacci hashing
    constexpr unsigned kShift = 20;                     // leaves 12 bits
    std::uint32_t head = 0;
    if (text.size() < sizeof head) return kAnyHead;
    std::memcpy(&head, text.data(), sizeof head);
    return (head & kWide) != 0 ? kAnyHead : ((head | kSmall) * kMultiplier) >> kShift;
  }

  static Kind kind_of(const DataTable& table, const DataRow& row);
  // The same with two bytes, for the first look at every token of a text.
  static constexpr std::size_t kAnyPair = 0;
  static std::size_t pair_of(std::string_view text) {
    constexpr std::uint16_t kSmall = 0x2020U;
    constexpr std::uint16_t kWide = 0x8080U;
    std::uint16_t pair = 0;
    if (text.size() < sizeof pair) return kAnyPair;
    std::memcpy(&pair, text.data(), sizeof pair);
    return (pair & kWide) != 0 ? kAnyPair : pair | kSmall;
  }

  void add_pair(std::string_view entry);
  void add_head(std::string_view entry, std::bitset<kHeadBits>& heads);
  bool passes(std::string_view text, const std::bitset<kHeadBits>& heads) const {
    return heads.test(head_of(text)) || short_.test(static_cast<unsigned char>(text.front()));
  }
  bool may_begin(std::size_t first, bool inside_only) const;
  bool matches(std::string_view rest, bool inside_only) const;

  WordArena arena_;
  std::vector<Entry> entries_;             // by the first byte, those of kind "inside" first
  std::array<std::uint32_t, 257> from_{};  // where those with a first byte begin
  std::bitset<kHeadBits> heads_;           // of all kinds
  std::bitset<kHeadBits> inside_heads_;    // of kind "inside"
  std::bitset<0x8000> inside_pairs_;       // the same by their first two bytes
  std::bitset<256> short_;                 // first bytes of entries that the heads do not tell: ***
  std::size_t longest_ = 0;                // bytes
};

}  // namespace petik
