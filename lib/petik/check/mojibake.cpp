// UTF-8 read as cp1252: each byte from 0x80 to 0x9F became what cp1252 has there, the others themselves.
#include <array>

#include "petik/check/characters.hpp"
#include "petik/check/message.hpp"
#include "petik/text/utf8.hpp"

namespace petik::check {
namespace {

// cp1252, 0x80 to 0x9F (Unicode's mapping table CP1252.TXT); 0: not assigned, kept as the control character.
constexpr std::array<char32_t, 32> kHigh = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char32_t kFirstHigh = 0x80;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD: what it stood for is lost

// The byte that cp1252 has for the character, 0 if none.
unsigned char byte_of(char32_t c) {
  if (c >= kFirstHigh && c <= 0xFF) return static_cast<unsigned char>(c);
  for (std::size_t i = 0; i < kHigh.size(); ++i) {
    if (kHigh[i] == c) return static_cast<unsigned char>(kFirstHigh + i);
  }
  return 0;
}

// Bytes of the sequence that a leading byte begins; only those that news texts hold when they are whole.
std::size_t sequence_size(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xC5) return 2;  // é, NBSP, Š
  if (lead == 0xE2) return 3;                  // “ ” – … €
  return lead == 0xF0 ? 4 : 0;                 // emoji
}

// What a word of Portuguese or French may hold: a capital letter before a sign that closes it, RÂ».
bool plausible(char32_t c) {
  return (c >= 0xA0 && c <= 0x17F) || (c >= 0x2010 && c <= 0x2122) || (c >= 0x2190 && c <= 0x27BF) || c >= 0x1F300;
}

// ” whose last byte was lost: â€
std::optional<Mojibake> lost_mark(std::string_view rest) {
  constexpr std::string_view kStem = "â€";
  if (!rest.starts_with(kStem)) return std::nullopt;
  return Mojibake{kStem.size(), "”"};
}

}  // namespace

std::optional<Mojibake> mojibake_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  const unsigned char lead = byte_of(decode(text, at));
  const std::size_t size = sequence_size(lead);
  if (size == 0) return std::nullopt;
  std::string bytes(1, static_cast<char>(lead));
  while (bytes.size() < size && at < text.size()) {
    const unsigned char byte = byte_of(decode(text, at));
    if ((byte & 0xC0U) != 0x80U) return lost_mark(text.substr(begin));
    bytes += static_cast<char>(byte);
  }
  if (bytes.size() < size || first_invalid(bytes) != std::string::npos) return lost_mark(text.substr(begin));
  std::size_t first = 0;
  if (!plausible(decode(bytes, first))) return std::nullopt;
  return Mojibake{at - begin, std::move(bytes)};
}

void find_mojibake(const Article& a, Report& report) {
  const std::string_view text = a.doc().text;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    // The leads are U+00C2 to U+00C5, U+00E2 and U+00F0: all begin with C3.
    auto broken = byte == 0xC3U ? mojibake_at(text, at) : std::nullopt;
    if (byte == 0xEFU && text.substr(at).starts_with(kReplacement)) broken = Mojibake{kReplacement.size(), ""};
    if (!broken) {
      ++at;
      continue;
    }
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + broken->size)};
    if (broken->meant.empty()) {
      report.add(span, message("huruf yang hilang: {}", "a character was lost here: {}", kReplacement));
    } else {
      report.add(
          span,
          message("huruf rusak {}; seharusnya {}", "broken character {}, meant is {}", a.doc()[span], broken->meant),
          {{span, broken->meant}});
    }
    at = span.end;
  }
}

}  // namespace petik::check
