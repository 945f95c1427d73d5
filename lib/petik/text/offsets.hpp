// Byte offsets to code points or UTF-16 units and back, for a text that is annotated in another unit.
//
//     petik::OffsetMap map("dé", petik::OffsetUnit::codepoint);
//     map.from_byte(3) == 2      // "é" takes two bytes
//     map.to_byte(2) == 3
//
// One sweep over the text notes the count at every block of 64 bytes; a look-up counts inside one block. A text of
// ASCII alone costs the sweep and no table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace petik {

enum class OffsetUnit : std::uint8_t { codepoint, byte, utf16 };

class OffsetMap {
 public:
  // `text`: valid UTF-8 below 4 GiB, which must outlive the map.
  OffsetMap(std::string_view text, OffsetUnit unit);

  // Units before byte `at`, a character boundary of the text or its end.
  std::uint32_t from_byte(std::uint32_t at) const { return identity_ ? at : count_before(at); }

  // The byte where unit `offset` begins; nothing beyond the end, inside a character or inside a surrogate pair.
  std::optional<std::uint32_t> to_byte(std::uint64_t offset) const;

  // Length of the text in units.
  std::uint32_t size() const { return from_byte(static_cast<std::uint32_t>(text_.size())); }

 private:
  std::uint32_t count_before(std::uint32_t at) const;
  std::uint32_t units(std::size_t begin, std::size_t end) const;

  std::string_view text_;
  OffsetUnit unit_;
  bool identity_ = false;              // bytes, or ASCII only
  std::vector<std::uint32_t> before_;  // units before each block
};

}  // namespace petik
