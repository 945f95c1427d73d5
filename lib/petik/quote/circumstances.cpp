#include "petik/quote/circumstances.hpp"

#include <algorithm>

#include "petik/quote/content.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kFar = 60;            // tokens of the sentence on either side of the cue that are read
constexpr std::uint32_t kLongestPhrase = 14;  // tokens

class CircumstanceReader {
 public:
  explicit CircumstanceReader(const Reading& read) : read_(read) {}

  void run(TokenRange range) {
    std::uint32_t i = skip_connective(range);
    while (i < range.end) {
      const std::uint32_t next = phrase(i, range.end);
      i = std::max(next, i + 1);
    }
  }

  Circumstances result;

 private:
  // "Di sisi lain, Sarno mengatakan": no place.
  std::uint32_t skip_connective(TokenRange range) const {
    std::uint32_t comma = range.begin;
    while (comma < range.end && !read_.comma(comma)) ++comma;
    return comma < range.end && is_connective(read_, {range.begin, comma}) ? comma : range.begin;
  }

  // Reads the phrase that begins at `i`; the token after it.
  std::uint32_t phrase(std::uint32_t i, std::uint32_t end) {
    if (is_time(i)) return time(i, end);
    const std::string_view word = read_.lower(i);
    if (i + 1 >= end) return end;
    if (word == "kepada") return take(result.addressee, i + 1, phrase_end(i + 1, end));
    if (word == "di") return place(i, end);
    if (read_.cue_is(i, CueClass::relay)) return outlet(i + 1, end);
    if (one_of(word, {"pada", "hari", "tanggal"}) && is_time(i + 1)) return time(i + 1, end);
    if (one_of(word, {"saat", "ketika", "usai", "seusai", "dalam", "melalui", "lewat", "via", "pada", "sela"})) {
      return take(result.occasion, i, phrase_end(i + 1, end));
    }
    if (one_of(word, {"setelah", "sebelum", "sejak", "karena", "meski", "meskipun", "untuk", "yang", "selain"})) {
      return clause_end(i, end);  // a date inside is that of another event
    }
    return i + 1;
  }

  bool is_time(std::uint32_t i) const {
    return i < read_.size() && (read_.is_entity(i, EntityType::date) || read_.is_entity(i, EntityType::time) ||
                                read_.has(i, WordClass::weekday));
  }

  // "Rabu (29/1/2025) malam" is one.
  std::uint32_t time(std::uint32_t i, std::uint32_t end) {
    std::uint32_t last = i;
    while (last + 1 < end && is_time(last + 1)) ++last;
    return take(result.when, i, last + 1);
  }

  // "di Gedung Agung, Jakarta", "di kantornya"; "di sela-sela rapat" is an occasion, "di hadapan warga" says to whom.
  std::uint32_t place(std::uint32_t i, std::uint32_t end) {
    const std::string_view next = read_.lower(i + 1);
    if (next == "sela" || next == "sela-sela") return take(result.occasion, i, phrase_end(i + 1, end));
    if (one_of(next, {"hadapan", "depan"}) && i + 2 < end && !read_.has(i + 2, WordClass::organisation)) {
      return take(result.addressee, i + 2, phrase_end(i + 2, end));
    }
    std::uint32_t last = phrase_end(i + 1, end);
    while (last + 1 < end && read_.comma(last) && read_.capital(last + 1) && !is_time(last + 1)) {
      last = phrase_end(last + 1, end);
    }
    return take(result.where, i + 1, last);
  }

  // "dilansir Antara", "dikutip dari laman Antara": an outlet has a capital or is an address.
  std::uint32_t outlet(std::uint32_t i, std::uint32_t end) {
    constexpr std::uint32_t kFewWords = 4;  // dari kanal YouTube Antara
    const std::uint32_t first = i;
    const std::uint32_t stop = std::min(end, i + kFewWords);
    while (i < stop && !outlet_name(i) && read_.is_word(i) && !is_time(i)) ++i;
    if (i >= stop || !outlet_name(i)) return i;
    std::uint32_t last = i;
    while (last < end && outlet_name(last)) ++last;
    if (i > first && !read_.token(i).has(kSpaceBefore)) --i;  // detik|Jogja
    if (result.via.empty()) result.via = read_.doc()[read_.span({i, last})];
    return last;
  }

  bool outlet_name(std::uint32_t i) const {
    const TokenKind kind = read_.token(i).kind;
    return !is_time(i) && (read_.capital(i) || kind == TokenKind::url || kind == TokenKind::mention);
  }

  std::uint32_t take(std::optional<Span>& field, std::uint32_t begin, std::uint32_t end) const {
    if (!field && begin < end) field = read_.span({begin, end});
    return end;
  }

  // The end of the noun phrase that begins at `i`.
  std::uint32_t phrase_end(std::uint32_t i, std::uint32_t end) const {
    end = std::min(end, i + kLongestPhrase);
    std::uint32_t last = i;
    while (last < end && !ends_phrase(last) && !(last > i && read_.has(last, WordClass::adjunct))) ++last;
    return last;
  }

  bool ends_phrase(std::uint32_t i) const {
    return read_.comma(i) || read_.stop(i) || read_.quote(i) || is_time(i) || read_.is(i, "yang") ||
           read_.cue_is(i, CueClass::relay) || read_.cue_is(i, CueClass::active) || read_.is(i, "beberapa") ||
           read_.text(i) == "(" || read_.text(i) == ":";
  }

  std::uint32_t clause_end(std::uint32_t i, std::uint32_t end) const {
    while (i < end && !read_.comma(i)) ++i;
    return i;
  }

  const Reading& read_;
};

bool contains(const Attribution& quote, std::uint32_t i) {
  return std::any_of(quote.content.begin(), quote.content.end(),
                     [&](TokenRange piece) { return piece.begin <= i && i < piece.end; });
}

// From `i` to the sentence's end, the next quotation or the quote's own words.
TokenRange behind(const Reading& read, const Attribution& quote, std::uint32_t i) {
  const std::uint32_t end = std::min(read.sentence(quote.cue).end, i + kFar);
  TokenRange range{i, i};
  while (range.end < end && read.pair_of(range.end) == kNone && !contains(quote, range.end)) ++range.end;
  return range;
}

// From the sentence's begin or the quotation before it to `i`.
TokenRange in_front(const Reading& read, const Attribution& quote, std::uint32_t i) {
  const std::uint32_t begin = std::max(read.sentence(quote.cue).begin, i > kFar ? i - kFar : 0);
  TokenRange range{i, i};
  while (range.begin > begin && read.pair_of(range.begin - 1) == kNone && !contains(quote, range.begin - 1))
    --range.begin;
  return range;
}

}  // namespace

Circumstances circumstances(const Reading& read, const Attribution& quote) {
  CircumstanceReader reader(read);
  if (quote.cue == kNone || quote.source.kind == SourceKind::document) return {};
  const TokenRange source = quote.source.tokens;
  const bool before = !source.empty() && source.end <= quote.cue;
  reader.run(behind(read, quote, std::max(quote.cue + 1, source.end)));
  if (before) {
    reader.run({source.end, quote.cue});
    reader.run(in_front(read, quote, source.begin));
  } else if (quote.type != QuoteType::direct || quote.content.front().begin > quote.cue) {
    reader.run(in_front(read, quote, quote.cue));
  }
  return std::move(reader.result);
}

bool is_verbatim(const Reading& read, const Attribution& quote) {
  if (quote.type == QuoteType::indirect) return true;
  for (const TokenRange piece : quote.content) {
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
      const std::string_view text = read.text(i);
      if (text == "(" || text == "[") return false;
      const bool dots = text == "..." || text == "…" || text == "....";
      if (dots && i + 1 < piece.end && !read.quote(i + 1) && !read.comma(i + 1)) return false;
    }
  }
  return true;
}

}  // namespace petik
