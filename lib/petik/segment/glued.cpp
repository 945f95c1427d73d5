#include "petik/segment/glued.hpp"

#include <algorithm>

#include "petik/segment/glue_parts.hpp"
#include "petik/segment/glue_seams.hpp"
#include "petik/segment/glue_tails.hpp"

namespace petik {
namespace {

using detail::cut_at_seam;
using detail::cut_behind_dateline;
using detail::cut_behind_name;
using detail::CutWord;
using detail::GlueContext;
using detail::may_end_in_hanging_word;
using detail::may_hold_name;
using detail::upper_byte;
using detail::want_name_before;
using detail::want_names_at_seams;

std::uint8_t capital_flags(std::string_view word) {
  unsigned flags = upper_byte(word.front()) ? unsigned{kCapital} : 0U;
  if (word.size() > 1 && detail::all_upper(word)) flags |= unsigned{kUpper};
  return static_cast<std::uint8_t>(flags);
}

bool has_inner_capital(std::string_view word) { return std::any_of(word.begin() + 1, word.end(), upper_byte); }

std::size_t cut_of(std::string_view word, const GlueContext& context) {
  return has_inner_capital(word) ? cut_at_seam(word, context) : cut_behind_name(word, context.lexicon, context.names);
}

// Wants what cut_of() may ask for, also after the first cuts; false if there is nothing to cut.
bool want_names(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  if (!has_inner_capital(word)) {
    return may_end_in_hanging_word(word, lexicon) && may_hold_name(word, lexicon) &&
           want_name_before(word, lexicon, names);
  }
  want_names_at_seams(word, lexicon, names);
  return true;
}

bool in_dateline(const std::vector<Token>& tokens, std::size_t t, std::string_view text) {
  return t >= 2 && tokens[t - 2].kind == TokenKind::url && slice(text, tokens[t - 1].span) == ",";
}

// “PesonaTirta”: what stands alone in quotation marks is the name of an account or a programme.
bool alone_in_marks(const std::vector<Token>& tokens, std::size_t t) {
  return t > 0 && t + 1 < tokens.size() && tokens[t - 1].kind == TokenKind::quote &&
         tokens[t + 1].kind == TokenKind::quote;
}

bool names_office(std::string_view word, const Lexicon& lexicon) {
  const WordClasses c = lexicon.find(word).classes;
  return c.has(WordClass::role) || c.has(WordClass::rank);
}

// "Gubernur", "Direktur Utama": a role stands in front, at most three words with a capital away.
bool behind_office(const std::vector<Token>& tokens, std::size_t t, std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kFarthest = 3;
  for (std::size_t back = 1; back <= std::min(t, kFarthest); ++back) {
    const Token& token = tokens[t - back];
    if (tokens[t - back + 1].has(kNewlineBefore)) return false;
    if (token.kind != TokenKind::word || (back > 1 && !token.has(kCapital))) return false;
    if (names_office(slice(text, token.span), lexicon)) return true;
  }
  return false;
}

// Appends the parts of the word to `out`; false, and nothing, if it is one word.
bool cut_word(std::string_view text, Token rest, bool dateline, GlueContext context, std::vector<Token>& out) {
  constexpr unsigned kGap = kSpaceBefore | kNewlineBefore;
  bool cut_once = false;
  const auto next_cut = [&] {
    const std::string_view word = slice(text, rest.span);
    const std::size_t place = dateline && !cut_once ? cut_behind_dateline(word, context.lexicon) : 0;
    return place != 0 ? place : cut_of(word, context);
  };
  while (const std::size_t cut = next_cut()) {
    const auto middle = rest.span.begin + static_cast<std::uint32_t>(cut);
    const Span left{rest.span.begin, middle};
    const Span right{middle, rest.span.end};
    const unsigned flags = capital_flags(slice(text, left)) | (rest.flags & kGap);
    out.push_back({left, TokenKind::word, static_cast<std::uint8_t>(flags)});
    rest = {right, TokenKind::word, capital_flags(slice(text, right))};
    context.behind_office |= names_office(slice(text, left), context.lexicon);
    cut_once = true;
  }
  if (cut_once) out.push_back(rest);
  return cut_once;
}

// Puts the parts of each word in its place. In place, from the end, for a large text has few.
void put_parts(const std::vector<Token>& parts, const std::vector<CutWord>& words, std::vector<Token>& tokens) {
  auto rest = tokens.end() - tokens.begin();  // tokens that are not moved yet
  std::size_t part = parts.size();
  tokens.resize(tokens.size() + parts.size() - words.size());
  auto to = tokens.end();
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    to = std::move_backward(tokens.begin() + word->token + 1, tokens.begin() + rest, to);
    to = std::copy_backward(parts.begin() + word->first_part, parts.begin() + static_cast<std::ptrdiff_t>(part), to);
    part = word->first_part;
    rest = word->token;
  }
}

// From the first bytes of some tokens to their indices; in order.
void bytes_to_tokens(const std::vector<Token>& tokens, std::vector<std::uint32_t>& places) {
  auto from = tokens.begin();
  for (std::uint32_t& place : places) {
    from = std::lower_bound(from, tokens.end(), place,
                            [](const Token& token, std::uint32_t byte) { return token.span.begin < byte; });
    place = static_cast<std::uint32_t>(from - tokens.begin());
  }
}

}  // namespace

std::size_t figure_before_word(std::string_view word, const Lexicon& lexicon) {
  const auto letter = std::find_if_not(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  const std::string_view rest = word.substr(static_cast<std::size_t>(letter - word.begin()));
  constexpr std::size_t kShortest = 3;  // 2025dan; 4x, 125cc, 90an
  if (letter == word.begin() || rest.size() < kShortest || !std::all_of(letter, word.end(), detail::lower_byte))
    return 0;
  const WordInfo& info = lexicon.find_folded(rest);
  if (info.plays(GlueWord::channels)) return 0;  // 20detik
  const WordClasses c = info.classes;
  const bool known = c.has(WordClass::function) || c.has(WordClass::cue) || c.has(WordClass::predicate);
  return known || detail::verb_shape(rest) ? word.size() - rest.size() : 0;
}

// `begin`: its first byte.
void GluedWords::look_at(std::string_view word, std::uint32_t begin) {
  if (likely_words_.find(word) != nullptr) {
    likely_.push_back(begin);
  } else if (want_names(word, lexicon_, names_)) {
    likely_words_[word] = true;
    likely_.push_back(begin);
  } else if (word.size() <= detail::WholeWords::kLongest) {
    whole_.add(word);
  }
}

// Finds the parts of the words that are glued. Names that only glued words hold are known when all are cut once.
void GluedWords::find_parts(std::string_view text, const std::vector<Token>& tokens, std::vector<Token>& parts,
                            std::vector<CutWord>& words) const {
  WordTable<bool> whole;  // looked at before
  for (const std::uint32_t t : likely_) {
    const auto first = static_cast<std::uint32_t>(parts.size());
    const bool dateline = in_dateline(tokens, t, text);
    const std::string_view word = slice(text, tokens[t].span);
    if (alone_in_marks(tokens, t)) continue;
    const bool office = has_inner_capital(word) && behind_office(tokens, t, text, lexicon_);
    const bool plain = !dateline && !office;
    if (plain && whole.find(word) != nullptr) continue;
    if (cut_word(text, tokens[t], dateline, {lexicon_, names_, office}, parts)) {
      words.push_back({t, first});
    } else if (plain) {
      whole[word] = true;
    }
  }
}

void GluedWords::cut(std::string_view text, std::vector<Token>& tokens) {
  if (likely_.empty()) return;
  for (const Span span : capitals_) names_.count({text.data() + span.begin, span.size()});
  bytes_to_tokens(tokens, likely_);
  std::vector<Token> parts;
  std::vector<CutWord> words;
  find_parts(text, tokens, parts, words);
  if (words.empty()) return;
  for (const Token& part : parts) {
    if (part.has(kCapital)) names_.count(slice(text, part.span));
  }
  parts.clear();
  words.clear();
  find_parts(text, tokens, parts, words);
  put_parts(parts, words, tokens);
}

}  // namespace petik
