#include "petik/text/fold.hpp"

#include <unicode/uchar.h>

#include "petik/text/utf8.hpp"

namespace petik {
namespace {

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_apostrophe(char32_t c) { return c == U'’' || c == U'‘' || c == U'ʼ' || c == U'＇'; }

void fold_wide(std::string_view word, std::string& out) {
  out.clear();
  std::size_t at = 0;
  while (at < word.size()) {
    const char32_t c = decode(word, at);
    const auto folded_c = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
    append_utf8(is_apostrophe(c) ? U'\'' : folded_c, out);
  }
}

}  // namespace

std::string_view fold(std::string_view word, std::string& out) {
  out.resize(word.size());
  unsigned char seen = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    out[i] = lower_ascii(word[i]);
    seen |= static_cast<unsigned char>(word[i]);
  }
  if (seen >= 0x80) fold_wide(word, out);
  return out;
}

std::string folded(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

}  // namespace petik
