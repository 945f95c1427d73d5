#include "petik/entity/active_words.hpp"

#include <algorithm>
#include <string_view>

#include "petik/entity/connectors.hpp"

namespace petik {
namespace {

class SentenceWords {
 public:
  SentenceWords(const Document& doc, const FoldedTokens& folded, TokenRange tokens, std::vector<Fact>& facts)
      : doc_(doc), folded_(folded), begin_(tokens.begin), end_(tokens.end), facts_(facts) {}

  // `name_like`: the tokens of the sentence that are.
  void mark(std::span<const std::uint32_t> name_like) {
    if (!name_like.empty()) mark_before(name_like.front(), begin_);
    for (std::size_t n = 0; n < name_like.size(); ++n) {
      const std::uint32_t i = name_like[n];
      facts_[i].active = true;
      const std::uint32_t next = n + 1 < name_like.size() ? name_like[n + 1] : end_;
      if (next > i + 1) mark_gap(i, next);
    }
    drop_openers(name_like);
  }

 private:
  std::string_view lower(std::uint32_t i) const { return folded_.lower(i); }
  bool is_kind(std::uint32_t i, TokenKind kind) const { return doc_.tokens[i].kind == kind; }
  bool spaced(std::uint32_t i) const { return doc_.tokens[i].has(kSpaceBefore); }
  bool figure(std::uint32_t i) const { return is_kind(i, TokenKind::number) || doc_.tokens[i].has(kHasDigit); }
  bool has(std::uint32_t i, WordClass c) const { return facts_[i].word != 0 && folded_.info(i).classes.has(c); }
  bool noun(std::uint32_t i) const { return facts_[i].word != 0 && folded_.info(i).noun != NameNoun::none; }

  bool plain(std::uint32_t i) const {
    return facts_[i].word != 0 && (folded_.info(i).classes.bits() & kPlainWord) != 0;
  }

  // The small words between two name-like ones; `next` may be the end of the sentence.
  void mark_gap(std::uint32_t last, std::uint32_t next) {
    if (next < end_ && joined(last, next)) {
      for (std::uint32_t i = last + 1; i < next; ++i) facts_[i].active = true;
      return;
    }
    const std::uint32_t behind = mark_behind(last, next);
    if (next < end_) mark_before(next, behind);
  }

  bool joined(std::uint32_t last, std::uint32_t next) const {
    constexpr std::uint32_t kWidest = 4;  // Bantuan (BLT) dan "Program ..."
    if (next - last - 1 > kWidest) return false;
    for (std::uint32_t i = last + 1; i < next; ++i) {
      if (!joins(i)) return false;
    }
    return true;
  }

  // Of a word or mark that is not the sentence's last.
  bool joins(std::uint32_t i) const {
    const std::string_view word = lower(i);
    if (word == ".") return !spaced(i + 1);                                           // contoh.com
    if (word == ",") return facts_[i + 1].name_like || lower(i + 1) == "dan";         // Pemuda, Olahraga dan Seni
    if (word == ":" || is_kind(i, TokenKind::quote)) return facts_[i + 1].name_like;  // Rudi "Macan" Hartono
    return figure(i) || has(i, WordClass::name_particle) || connects(word);           // Umar bin Hasan
  }

  // What goes on behind a name-like word without another one: (Persero), contoh.com, COVID-19, Piala Dunia 2026. Gives
  // the place behind it.
  std::uint32_t mark_behind(std::uint32_t last, std::uint32_t limit) {
    constexpr std::uint32_t kMostFigures = 2;
    std::uint32_t i = last + 1;
    if (closes_bracket(i)) facts_[i++].active = true;
    if (glued(i, limit)) {
      facts_[i].active = facts_[i + 1].active = true;
      i += 2;
    }
    for (; i < limit && i <= last + kMostFigures && figure(i); ++i) facts_[i].active = true;
    return i;
  }

  // "Maju (Persero)": the bracket opened behind a name, one word before.
  bool closes_bracket(std::uint32_t i) const {
    return lower(i) == ")" && i >= begin_ + 3 && lower(i - 2) == "(" && facts_[i - 2].active && facts_[i - 3].name_like;
  }

  // A mark or sign and a word or number, all without spaces between them.
  bool glued(std::uint32_t i, std::uint32_t limit) const {
    if (i + 1 >= limit || spaced(i) || spaced(i + 1)) return false;
    if (lower(i) == "," || lower(i) == "(" || is_kind(i, TokenKind::quote)) return false;
    return is_kind(i + 1, TokenKind::word) || (lower(i) == "-" && figure(i + 1));
  }

  // What stands right before a name-like word and may begin its name: selat Sunda, 20 Feet.
  void mark_before(std::uint32_t name_like, std::uint32_t limit) {
    constexpr std::uint32_t kMost = 2;
    const std::uint32_t first = std::max(limit, name_like - std::min(name_like, kMost));
    for (std::uint32_t i = name_like; i > first && (figure(i - 1) || heads(i - 1)); --i) facts_[i - 1].active = true;
  }

  bool heads(std::uint32_t i) const {
    return has(i, WordClass::organisation) || has(i, WordClass::place_head) || noun(i);
  }

  // Dia, Namun: a plain word has its capital from the place where a sentence or a speech begins, if no name goes on
  // from it.
  void drop_openers(std::span<const std::uint32_t> name_like) {
    for (const std::uint32_t i : name_like) {
      Fact& fact = facts_[i];
      if (fact.mode != CaseMode::normal || !plain(i)) continue;
      const bool opens = i == begin_ || is_kind(i - 1, TokenKind::quote);
      const bool goes_on = i + 1 < end_ && facts_[i + 1].active;
      if (opens && !goes_on && !doc_.tokens[i].has(kUpper)) fact.active = false;
    }
  }

  const Document& doc_;
  const FoldedTokens& folded_;
  std::uint32_t begin_;
  std::uint32_t end_;
  std::vector<Fact>& facts_;
};

}  // namespace

void mark_active(const Document& doc, const FoldedTokens& folded, std::span<const std::uint32_t> name_like,
                 std::vector<Fact>& facts) {
  for (const Sentence& sentence : doc.sentences) {
    std::size_t count = 0;
    while (count < name_like.size() && name_like[count] < sentence.tokens.end) ++count;
    SentenceWords(doc, folded, sentence.tokens, facts).mark(name_like.first(count));
    name_like = name_like.subspan(count);
  }
}

}  // namespace petik
