// Any bytes: what first_invalid() calls valid is, repair() makes valid text of the rest, and decoding it forwards and
// backwards gives the same characters.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "petik/text/chars.hpp"
#include "petik/text/fold.hpp"
#include "petik/text/offsets.hpp"
#include "petik/text/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::vector<char32_t> forwards(std::string_view text) {
  std::vector<char32_t> found;
  for (std::size_t at = 0; at < text.size();) {
    require(petik::is_boundary(text, at));
    found.push_back(petik::decode(text, at));
    require(at <= text.size());
  }
  return found;
}

void check_characters(std::string_view text) {
  const std::vector<char32_t> found = forwards(text);
  std::string again;
  for (const char32_t c : found) petik::append_utf8(c, again);
  require(again == text);
  std::size_t at = text.size();
  for (auto c = found.rbegin(); c != found.rend(); ++c) require(petik::decode_before(text, at) == *c);
  require(at == 0);
}

void check_offsets(std::string_view text) {
  const petik::OffsetMap points(text, petik::OffsetUnit::codepoint);
  require(points.from_byte(static_cast<std::uint32_t>(text.size())) == forwards(text).size());
  require(petik::first_invalid(petik::folded(text)) == std::string_view::npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t bad = petik::first_invalid(bytes);
  require(bad == std::string_view::npos || bad < size);
  check_characters(bytes.substr(0, bad));
  for (const petik::Repair how : {petik::Repair::replace, petik::Repair::skip}) {
    const std::string text = petik::repair(bytes, how);
    require(petik::first_invalid(text) == std::string_view::npos);
    require(bad != std::string_view::npos || text == bytes);
    check_characters(text);
    check_offsets(text);
  }
  return 0;
}
