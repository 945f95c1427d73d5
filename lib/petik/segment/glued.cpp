#include "petik/segment/glued.hpp"

#include <algorithm>

namespace petik {
namespace {

constexpr std::size_t kShortestSuffix = 4;  // yang
constexpr std::size_t kSurelyAVerb = 8;     // mengaku is a name's ending in no list; menyebut and longer are safe
constexpr std::size_t kShortestName = 4;    // Dan|antara, Sam|urai
constexpr std::size_t kShortestBefore = 4;  // Mc|Murray, De|Jong are one name

bool lower_byte(char c) { return c >= 'a' && c <= 'z'; }
bool upper_byte(char c) { return c >= 'A' && c <= 'Z'; }

// A noun of an office before its glued name: Kebudayaan|Fadli.
bool derived_noun(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  return word.size() >= kShortest && word.ends_with("an") && (word.starts_with("Pe") || word.starts_with("Ke"));
}

bool stands_before_names(std::string_view word, const Lexicon& lexicon) {
  if (word.size() < 2) return false;
  const WordInfo info = lexicon.find(word);
  if (info.cue != nullptr) return true;
  for (const WordClass c :
       {WordClass::function, WordClass::role, WordClass::rank, WordClass::adjunct, WordClass::document,
        WordClass::organisation, WordClass::honorific, WordClass::month, WordClass::weekday}) {
    if (info.classes.has(c)) return true;
  }
  return derived_noun(word);
}

bool name_or_place(std::string_view word, const Lexicon& lexicon) {
  const WordClasses c = lexicon.find(word).classes;
  return c.has(WordClass::given_name) || c.has(WordClass::place);
}

// "ExpertVishal" in a text that has Vishal alone, too. What the text writes twice is a brand: MasterChef.
bool alone_elsewhere(std::string_view word, std::size_t cut, const NamesOfText& names) {
  const std::string_view left = word.substr(0, cut);
  if (cut < kShortestName || word.size() - cut < kShortestName || !names.has(word.substr(cut))) return false;
  return std::all_of(left.begin(), left.end(), lower_byte) || names.count(word) < 2;
}

// Where a capital follows a small letter: the cut, or 0.
std::size_t cut_before_capital(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i])) continue;
    const std::string_view left = word.substr(0, i);
    const std::string_view right = word.substr(i);
    const bool name_behind = i >= kShortestBefore && name_or_place(right, lexicon);
    if (lower_byte(word[i - 1]) &&
        (name_behind || stands_before_names(left, lexicon) || alone_elsewhere(word, i, names))) {
      return i;
    }
    const bool acronym = upper_byte(word[i - 1]) && lower_byte(word[i + 1]) && i > 1;
    if (acronym && std::all_of(left.begin(), left.end(), upper_byte) && name_or_place(right, lexicon)) return i;
  }
  return 0;
}

// Names end in pada, jadi, dari too (Mayapada, Suprijadi, Wulandari): of the words of four letters only these hang.
bool hangs_on_names(std::string_view suffix) {
  return suffix.size() > kShortestSuffix || suffix == "yang" || suffix == "akan" || suffix == "juga" ||
         suffix == "kini";
}

bool may_hold_name(std::string_view word, const Lexicon& lexicon) {
  if (word.starts_with("Peng") || word.starts_with("Meng")) return false;  // Peng|unggah: a prefix, no name
  return std::all_of(word.begin() + 1, word.end(), lower_byte) && lexicon.find(word).classes.none();
}

// A function word or a verb, as a whole.
bool hanging_word(std::string_view suffix, const Lexicon& lexicon) {
  if (suffix.starts_with("di") && suffix.ends_with("kan")) return true;
  if (!lexicon.may_begin_word(suffix)) return false;
  const WordInfo info = lexicon.find_folded(suffix);
  return !info.clitic &&
         (info.cue != nullptr || info.classes.has(WordClass::function) || info.classes.has(WordClass::predicate));
}

// A verb by its prefix, known or not: menyibukkan, bergabung, ditahan.
bool verb_shape(std::string_view suffix) {
  constexpr std::size_t kShortest = 7;
  return suffix.size() >= kShortest && (suffix.starts_with("me") || suffix.starts_with("ber") ||
                                        suffix.starts_with("di") || suffix.starts_with("ter"));
}

// Where a small word hangs on a name: the cut, or 0. A word that the text has elsewhere is a name: Donald|Trumppada.
std::size_t cut_behind_name(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  if (!upper_byte(word.front()) || word.size() < kShortestName + kShortestSuffix) return 0;
  bool unknown = false;  // looked up once
  for (std::size_t i = kShortestName; i + kShortestSuffix <= word.size(); ++i) {
    const std::string_view suffix = word.substr(i);
    const bool known = hanging_word(suffix, lexicon);
    if (!known && !verb_shape(suffix)) continue;
    if (!unknown && !may_hold_name(word, lexicon)) return 0;
    unknown = true;
    if (names.has(word.substr(0, i))) return i;
    if (!known) continue;
    if (!hangs_on_names(suffix) || (suffix.size() < kSurelyAVerb && derived_noun(word))) continue;
    if (suffix.size() >= kSurelyAVerb || name_or_place(word.substr(0, i), lexicon)) return i;
  }
  return 0;
}

std::uint8_t capital_flags(std::string_view word) {
  unsigned flags = upper_byte(word.front()) ? unsigned{kCapital} : 0U;
  if (word.size() > 1 && std::all_of(word.begin(), word.end(), upper_byte)) flags |= unsigned{kUpper};
  return static_cast<std::uint8_t>(flags);
}

bool has_inner_capital(std::string_view word) { return std::any_of(word.begin() + 1, word.end(), upper_byte); }

std::size_t cut_of(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  return has_inner_capital(word) ? cut_before_capital(word, lexicon, names) : cut_behind_name(word, lexicon, names);
}

// Wants what cut_behind_name() may ask for; false if it can cut nothing.
bool want_name_before(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  bool hangs = false;
  for (std::size_t i = kShortestName; i + kShortestSuffix <= word.size(); ++i) {
    if (!hanging_word(word.substr(i), lexicon)) continue;
    names.want(word.substr(0, i));
    hangs = true;
  }
  return hangs;
}

// Wants what cut_of() may ask for, also after the first cuts; false if there is nothing to cut.
bool want_names(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  if (!has_inner_capital(word)) return want_name_before(word, lexicon, names);
  names.want(word);
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i])) continue;
    names.want(word.substr(i));
    want_name_before(word.substr(i), lexicon, names);
  }
  return true;
}

// Appends the parts of the word to `out`; false, and nothing, if it is one word.
bool cut_word(std::string_view text, Token rest, const Lexicon& lexicon, const NamesOfText& names,
              std::vector<Token>& out) {
  constexpr unsigned kGap = kSpaceBefore | kNewlineBefore;
  bool cut_once = false;
  while (const std::size_t cut = cut_of(slice(text, rest.span), lexicon, names)) {
    const auto middle = rest.span.begin + static_cast<std::uint32_t>(cut);
    const Span left{rest.span.begin, middle};
    const Span right{middle, rest.span.end};
    const unsigned flags = capital_flags(slice(text, left)) | (rest.flags & kGap);
    out.push_back({left, TokenKind::word, static_cast<std::uint8_t>(flags)});
    rest = {right, TokenKind::word, capital_flags(slice(text, right))};
    cut_once = true;
  }
  if (cut_once) out.push_back(rest);
  return cut_once;
}

// Puts the parts (ordered) where the tokens are that they are parts of, `words` of them. In place, from the end, for a
// large text has few.
void put_parts(const std::vector<Token>& parts, std::size_t words, std::vector<Token>& tokens) {
  std::size_t from = tokens.size();
  tokens.resize(from + parts.size() - words);
  std::size_t to = tokens.size();
  std::size_t part = parts.size();
  while (part > 0) {
    const Token token = tokens[--from];
    if (parts[part - 1].span.end != token.span.end) {
      tokens[--to] = token;
      continue;
    }
    while (part > 0 && parts[part - 1].span.begin >= token.span.begin) tokens[--to] = parts[--part];
  }
}

}  // namespace

void GluedWords::consider(std::string_view word, std::size_t token) {
  if (want_names(word, lexicon_, names_)) likely_.push_back(static_cast<std::uint32_t>(token));
}

void GluedWords::cut(std::string_view text, std::vector<Token>& tokens) {
  if (likely_.empty()) return;
  names_.count_in(text, tokens);
  std::vector<Token> parts;
  std::size_t words = 0;
  for (const std::uint32_t t : likely_) words += cut_word(text, tokens[t], lexicon_, names_, parts) ? 1U : 0U;
  put_parts(parts, words, tokens);
}

}  // namespace petik
