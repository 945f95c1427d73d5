// Addresses: https://contoh.id/a, redaksi@contoh.id, #banjir, @warga.
#include "petik/segment/scanner.hpp"

namespace petik::detail {
namespace {

bool in_link(std::string_view text, std::size_t at) {
  constexpr std::string_view kNever = "\"<>{}|\\^`";
  return static_cast<unsigned char>(text[at]) < 0x80 && !is_gap(kind_at(text, at)) &&
         kNever.find(text[at]) == std::string_view::npos;
}

}  // namespace

// The end of an address that goes on at byte `at`. Punctuation at its end belongs to the sentence.
std::size_t Scanner::link_end(std::size_t at) const {
  constexpr std::string_view kTrailing = ".,;:?!')*";
  std::size_t end = at;
  while (end < text_.size() && in_link(text_, end)) ++end;
  while (end > at && kTrailing.find(text_[end - 1]) != std::string_view::npos) --end;
  return end;
}

bool Scanner::link() {
  const std::string_view scheme = text_.substr(begin_, at_ - begin_);
  if (scheme != "http" && scheme != "https" && scheme != "ftp") return false;
  if (text_.substr(at_, 3) != "://") return false;
  emit(link_end(at_), TokenKind::url);
  return true;
}

// at_ stands on the @ of redaksi@contoh.id.
bool Scanner::mail() {
  std::size_t end = at_ + 1;
  bool dot = false;
  while (end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80) {
    const bool inner = (text_[end] == '.' || text_[end] == '-') && is_alnum(kind(end + 1));
    if (!is_alnum(kind(end)) && !inner) break;
    dot = dot || text_[end] == '.';
    ++end;
  }
  if (!dot) return false;
  emit(end, TokenKind::email);
  return true;
}

bool Scanner::hashtag_or_mention() {
  const char sign = byte(begin_);
  if ((sign != '#' && sign != '@') || !is_alnum(kind(begin_ + 1)) || is_alnum(kind_before(text_, begin_))) return false;
  std::size_t end = begin_ + 1;
  while (end < text_.size() &&
         (is_alnum(kind(end)) || text_[end] == '_' || (sign == '@' && text_[end] == '.' && is_alnum(kind(end + 1))))) {
    end = after(end);
  }
  emit(end, sign == '#' ? TokenKind::hashtag : TokenKind::mention);
  return true;
}

}  // namespace petik::detail
