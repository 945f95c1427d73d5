#include "petik/entity/plain_text.hpp"

#include <algorithm>

namespace petik {
namespace {

bool may_be_blank(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\xC2'; }

}  // namespace

std::string plain_text(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), may_be_blank)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
    const bool blank = no_break || text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
    if (!blank) out.push_back(text[i]);
    if (blank && !out.empty() && out.back() != ' ') out.push_back(' ');
    if (no_break) ++i;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string plain_text(const Document& doc, TokenRange tokens) {
  std::string out;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& token = doc.tokens[i];
    const bool glued = i > tokens.begin && token.kind == TokenKind::word && doc.tokens[i - 1].kind == TokenKind::word;
    if (!out.empty() && (glued || token.has(kSpaceBefore) || token.has(kNewlineBefore))) out.push_back(' ');
    const std::string_view text = doc[token.span];
    if (std::any_of(text.begin(), text.end(), may_be_blank)) {
      out += plain_text(text);
    } else {
      out += text;
    }
  }
  return out;
}

}  // namespace petik
