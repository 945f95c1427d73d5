// HTML entities, invisible characters and lines of the page in the text.
#include <array>

#include "petik/check/characters.hpp"
#include "petik/check/language_reading.hpp"
#include "petik/check/message.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik::check {
namespace {

struct Named {
  std::string_view name, meant;
};

// HTML 4, chapter 24: those that content systems write by themselves.
constexpr std::array kNamed = {
    Named{"amp", "&"},    Named{"apos", "'"},   Named{"bdquo", "„"}, Named{"bull", "•"},  Named{"copy", "©"},
    Named{"deg", "°"},    Named{"eacute", "é"}, Named{"euro", "€"},  Named{"gt", ">"},    Named{"hellip", "…"},
    Named{"laquo", "«"},  Named{"ldquo", "“"},  Named{"lsquo", "‘"}, Named{"lt", "<"},    Named{"mdash", "—"},
    Named{"middot", "·"}, Named{"nbsp", " "},   Named{"ndash", "–"}, Named{"quot", "\""}, Named{"raquo", "»"},
    Named{"rdquo", "”"},  Named{"reg", "®"},    Named{"rsquo", "’"}, Named{"sbquo", "‚"}, Named{"times", "×"},
    Named{"trade", "™"},
};

constexpr std::size_t kLongestEntity = 10;

int digit_of(char c, bool hex) {
  if (c >= '0' && c <= '9') return c - '0';
  if (hex && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (hex && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// #8220 and #x201C; nothing for what is no visible character.
std::optional<std::string> numbered(std::string_view name) {
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  name.remove_prefix(hex ? 2 : 1);
  if (name.empty()) return std::nullopt;
  char32_t value = 0;
  for (const char c : name) {
    const int digit = digit_of(c, hex);
    if (digit < 0) return std::nullopt;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    if (value > 0x10FFFF) return std::nullopt;
  }
  if (value == 0xA0) return " ";
  if (value < 0x20 || (value >= 0x7F && value < 0xA0) || (value >= 0xD800 && value < 0xE000)) return std::nullopt;
  std::string meant;
  append_utf8(value, meant);
  return meant;
}

// Zero-width and direction characters, soft hyphens, stray control characters.
bool invisible(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  if (c < 0xA0) return c >= 0x7F && c != 0x85;
  return c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFC;
}

// The joiners do their work in emoji and in Arabic; direction marks do beside right-to-left letters.
bool has_work(std::string_view text, std::size_t at, std::size_t end, char32_t c) {
  const bool joins = c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                     (c >= 0x2066 && c <= 0x2069);
  if (!joins || at == 0 || end >= text.size()) return false;
  std::size_t before = at;
  std::size_t after = end;
  const char32_t left = decode_before(text, before);
  const char32_t right = decode(text, after);
  const auto wide = [](char32_t letter) { return (letter >= 0x590 && letter < 0x1100) || letter >= 0x2190; };
  return wide(left) || wide(right);
}

// â€ with U+0080 in the place of €: the mojibake rule reports the whole.
bool part_of_mojibake(std::string_view text, std::size_t at, char32_t c) {
  constexpr std::size_t kMostBefore = 2;  // characters
  if (c < 0x80 || c >= 0xA0) return false;
  std::size_t begin = at;
  for (std::size_t n = 0; n < kMostBefore && begin > 0; ++n) {
    decode_before(text, begin);
    const auto broken = mojibake_at(text, begin);
    if (broken && begin + broken->size > at) return true;
  }
  return false;
}

}  // namespace

std::optional<HtmlEntity> entity_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, kLongestEntity);
  const std::size_t end = rest.find(';');
  if (end == std::string_view::npos || end < 3) return std::nullopt;
  const std::string_view name = rest.substr(1, end - 1);
  if (name.front() == '#') {
    auto meant = numbered(name);
    if (!meant) return std::nullopt;
    return HtmlEntity{end + 1, std::move(*meant)};
  }
  for (const Named& named : kNamed) {
    if (named.name == name) return HtmlEntity{end + 1, std::string(named.meant)};
  }
  return std::nullopt;
}

void find_html_entity(const Article& a, Report& report) {
  const std::string_view text = a.doc().text;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const auto entity = entity_at(text, at);
    if (!entity) continue;
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + entity->size)};
    report.add(span, message("kode HTML {} di dalam tulisan", "HTML code {} in the text", a.doc()[span]),
               {{span, entity->meant}});
  }
}

void find_invisible(const Article& a, Report& report) {
  const std::string_view text = a.doc().text;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = decode(text, at);
    if (!invisible(c) || has_work(text, begin, at, c) || part_of_mojibake(text, begin, c)) continue;
    const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    std::vector<Edit> fix = {{span, ""}};
    if (c == 0xFFFC) fix.clear();  // a picture stood here
    report.add(span, message("karakter tak tampak U+{:04X}", "invisible character U+{:04X}", static_cast<unsigned>(c)),
               std::move(fix));
  }
}

void find_boilerplate(const Article& a, Report& report) {
  const auto& paragraphs = a.doc().paragraphs;
  std::size_t last_body = paragraphs.size();
  while (last_body > 0 && paragraphs[last_body - 1].kind != ParagraphKind::body) --last_body;
  bool body = false;
  for (std::size_t p = 0; p < last_body; ++p) {
    body = body || paragraphs[p].kind == ParagraphKind::body;
    if (!body || paragraphs[p].kind != ParagraphKind::boilerplate) continue;
    report.add(paragraphs[p].span, message("baris halaman di tengah tulisan", "a line of the page inside the text"));
  }
}

}  // namespace petik::check
