#include "petik/text/fold.hpp"

#include <unicode/uchar.h>

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_apostrophe(char32_t c) { return c == U'’' || c == U'‘' || c == U'ʼ' || c == U'＇'; }

}  // namespace

std::string_view fold(std::string_view word, std::string& out) {
  out.clear();
  std::size_t at = 0;
  while (at < word.size()) {
    const char byte = word[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      out.push_back(lower_ascii(byte));
      ++at;
      continue;
    }
    const char32_t c = decode(word, at);
    append_utf8(
        is_apostrophe(c) ? U'\'' : static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)),
        out);
  }
  return out;
}

std::string folded(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

}  // namespace petik
