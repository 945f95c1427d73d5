#include "petik/quote/marked.hpp"

#include <algorithm>

namespace petik {
namespace {

MarkedKind kind_of_term(std::string_view kind) {
  if (kind == "title") return MarkedKind::title;
  if (kind == "slogan") return MarkedKind::slogan;
  if (kind == "nickname") return MarkedKind::nickname;
  return kind == "name" ? MarkedKind::name : MarkedKind::term;
}

// Two capitals or more, and no small letter but in words like "dan": Ombak Laut dan Badai.
bool looks_like_title(const Reading& read, TokenRange words) {
  unsigned capitals = 0;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (!read.is_word(i)) continue;
    if (!read.capital(i) && !read.has(i, WordClass::function)) return false;
    capitals += read.capital(i) ? 1U : 0U;
  }
  return capitals >= 2;
}

// Rifki "Shorty" Wijaya
bool inside_name(const Reading& read, const MarkPair& pair) {
  const std::uint32_t next = pair.close + 1;
  return pair.open > 0 && next < read.size() && read.is_word(pair.open - 1) && read.capital(pair.open - 1) &&
         read.is_word(next) && read.capital(next) && !read.starts_paragraph(next);
}

MarkedKind kind_of_pair(const Reading& read, const MarkPair& pair, TokenRange words) {
  constexpr std::uint32_t kNear = 2;  // words before the mark: film berjudul "…", istilah populer "…"
  if (read.boilerplate(pair.open)) return MarkedKind::boilerplate;
  const std::uint32_t begin = read.sentence(pair.open).begin;
  for (std::uint32_t i = pair.open; i > begin && pair.open - i < kNear; --i) {
    const std::string_view kind = read.lexicon().term_kind(read.lower(i - 1));
    if (!kind.empty()) return kind_of_term(kind);
  }
  if (inside_name(read, pair)) return MarkedKind::nickname;
  return looks_like_title(read, words) ? MarkedKind::title : MarkedKind::scare;
}

}  // namespace

std::vector<MarkedSpan> marked_spans(const Reading& read) {
  std::vector<Span> said;
  for (const Quote& quote : read.doc().quotes) said.insert(said.end(), quote.content.begin(), quote.content.end());
  std::sort(said.begin(), said.end(), [](Span a, Span b) { return a.end < b.end; });
  // True if one of the pieces holds the byte; they do not overlap.
  const auto is_said = [&](std::uint32_t at) {
    const auto ends_before = [](Span piece, std::uint32_t byte) { return piece.end <= byte; };
    const auto piece = std::lower_bound(said.begin(), said.end(), at, ends_before);
    return piece != said.end() && piece->begin <= at;
  };
  std::vector<MarkedSpan> spans;
  for (const MarkPair& pair : read.doc().marks) {
    if (pair.depth != 0 || pair.open_guessed || pair.close_guessed || pair.close <= pair.open + 1) continue;
    const TokenRange words{pair.open + 1, pair.close};
    if (!is_said(read.token(words.begin).span.begin))
      spans.push_back({read.span(words), kind_of_pair(read, pair, words)});
  }
  return spans;
}

}  // namespace petik
