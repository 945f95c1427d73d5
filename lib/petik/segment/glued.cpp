#include "petik/segment/glued.hpp"

#include <algorithm>
#include <array>

namespace petik {
namespace {

constexpr std::size_t kShortestSuffix = 4;  // yang
constexpr std::size_t kSurelyAVerb = 8;     // mengaku is a name's ending in no list; menyebut and longer are safe
constexpr std::size_t kShortestName = 4;    // Dan|antara, Sam|urai
constexpr std::size_t kShortestVerb = 7;    // by its shape alone
constexpr std::size_t kShortestAlone = 3;   // of a name that the text has alone, too: Zen|yang
constexpr std::size_t kShortestBefore = 4;  // Mc|Murray, De|Jong are one name

bool lower_byte(char c) { return c >= 'a' && c <= 'z'; }
bool upper_byte(char c) { return c >= 'A' && c <= 'Z'; }

// A noun of an office before its glued name: Kebudayaan|Fadli.
bool derived_noun(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  return word.size() >= kShortest && word.ends_with("an") && (word.starts_with("Pe") || word.starts_with("Ke"));
}

// A verb by its affixes, known or not: menyibukkan, bergabung, ditahankan, terpilih.
bool verb_shape(std::string_view word) {
  if (word.size() < kShortestVerb) return false;
  if (word.starts_with("ment")) return false;  // Doku|mentasi
  if (word.starts_with("me")) return std::string_view("lmnrwy").find(word[2]) != std::string_view::npos;
  if (word.starts_with("di")) return word.size() > kShortestVerb && (word.ends_with("kan") || word.ends_with('i'));
  return word.starts_with("ber") || word.starts_with("ter");
}

// detikNews, 20detik: channels of an outlet that is named after a common word.
bool of_detik(std::string_view word) { return word == "detik"; }

bool stands_before_names(std::string_view word, const Lexicon& lexicon) {
  if (word.size() < 2 || of_detik(word)) return false;
  const WordInfo info = lexicon.find(word);
  if (info.cue != nullptr) return true;
  const bool small = std::all_of(word.begin(), word.end(), lower_byte);
  if (small && (info.noun != NameNoun::none || verb_shape(word))) return true;  // pesawat|Air, mengarungi|Liga
  for (const WordClass c :
       {WordClass::function, WordClass::role, WordClass::rank, WordClass::adjunct, WordClass::document,
        WordClass::organisation, WordClass::honorific, WordClass::month, WordClass::weekday}) {
    if (info.classes.has(c)) return true;
  }
  return derived_noun(word);
}

// Timnas, Kementerian, Ketua: with a capital, behind a word without one, a name or an office begins.
bool begins_names(std::string_view word, const Lexicon& lexicon) {
  const WordInfo info = lexicon.find(word);
  return info.classes.has(WordClass::role) || info.classes.has(WordClass::organisation) || info.noun == NameNoun::org;
}

bool name_or_place(std::string_view word, const Lexicon& lexicon) {
  const WordClasses c = lexicon.find(word).classes;
  return c.has(WordClass::given_name) || c.has(WordClass::place);
}

// "ExpertVishal" in a text that has Vishal alone, too. What the text writes twice is a brand: MasterChef.
// `name`: what begins behind the cut.
bool alone_elsewhere(std::string_view word, std::size_t cut, std::string_view name, const NamesOfText& names) {
  const std::string_view left = word.substr(0, cut);
  if (cut < kShortestName || name.size() < kShortestName || !names.has(name)) return false;
  return std::all_of(left.begin(), left.end(), lower_byte) || names.times(word) < 2;
}

// Names end in pada, jadi, dari too (Mayapada, Suprijadi, Wulandari): of the words of four letters only these hang, of
// the longer ones not these (Kotawaringin, Situmorang, Pematangsiantar, Danantara, Kasatlantas, Cibungbulang).
bool hangs_on_names(std::string_view suffix) {
  constexpr std::array<std::string_view, 14> kEndNames = {"ingin", "orang", "antar", "antara", "lantas",
                                                          "ulang", "bulan", "tujuh", "bagai",  "emang",
                                                          "serta", "masih", "ialah", "salah"};
  if (suffix.size() > kShortestSuffix) return std::find(kEndNames.begin(), kEndNames.end(), suffix) == kEndNames.end();
  return suffix == "yang" || suffix == "akan" || suffix == "juga" || suffix == "kini";
}

bool ends_in_prefix(std::string_view name) {
  constexpr std::array<std::string_view, 6> kPrefixes = {"me", "se", "ke", "di", "ber", "ter"};
  return std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](std::string_view p) { return name.ends_with(p); });
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

// "Cahyadi|mengatakan", not "Cahya|dimengatakan": a verb that has its prefix takes no di- before it.
bool di_of_name(std::string_view suffix, const Lexicon& lexicon) {
  constexpr std::size_t kPrefix = 2;
  return suffix.starts_with("di") && hanging_word(suffix.substr(kPrefix), lexicon) &&
         (suffix.substr(kPrefix).starts_with("me") || suffix.substr(kPrefix).starts_with("ber"));
}

// Small words that names end in, too (Mulyadi, Martini, Ramadan): they hang only on a name that is sure without them.
bool short_hanging_word(std::string_view suffix) {
  return suffix == "dan" || suffix == "di" || suffix == "ke" || suffix == "ini" || suffix == "itu";
}

// "Israel|dan", "Kresno|dan" in a text that has Kresno alone, too; but "Wahyudi" beside Wahyu is a name.
bool surely_a_name(std::string_view name, std::string_view suffix, const Lexicon& lexicon, const NamesOfText& names) {
  constexpr std::size_t kShortest = 5;  // letters: Zaidan, Hamdan
  if (name.size() < kShortestName) return false;
  const WordClasses c = lexicon.find(name).classes;
  if (c.has(WordClass::place)) return true;
  return name.size() >= kShortest && names.has(name) && !(c.has(WordClass::given_name) && suffix != "dan");
}

// "KPK|memanggil", "BPRD|dan": capitals, then a whole small word; -nya stays with its acronym (KTPnya).
std::size_t cut_behind_acronym(std::string_view word, const Lexicon& lexicon) {
  const auto small = std::find_if_not(word.begin(), word.end(), upper_byte);
  const auto capitals = static_cast<std::size_t>(small - word.begin());
  if (capitals < 2 || !std::all_of(small, word.end(), lower_byte)) return 0;
  const std::string_view suffix = word.substr(capitals);
  return short_hanging_word(suffix) || hanging_word(suffix, lexicon) || verb_shape(suffix) ? capitals : 0;
}

// Where a small word hangs on a name that a capital follows: "Kresno|danPorlen". The cut, or 0.
std::size_t cut_behind_inner_name(std::string_view left, const Lexicon& lexicon, const NamesOfText& names) {
  if (!upper_byte(left.front()) || !std::all_of(left.begin() + 1, left.end(), lower_byte)) return 0;
  for (std::size_t i = kShortestName; i + 2 <= left.size(); ++i) {
    const std::string_view suffix = left.substr(i);
    if (!short_hanging_word(suffix) && !hanging_word(suffix, lexicon)) continue;
    if (names.has(left.substr(0, i)) || name_or_place(left.substr(0, i), lexicon)) return i;
  }
  return 0;
}

// Where a small word hangs on a name: the cut, or 0. A word that the text has elsewhere is a name: Donald|Trumppada.
std::size_t cut_behind_name(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  if (!upper_byte(word.front()) || word.size() < kShortestAlone + kShortestSuffix) return 0;
  bool unknown = false;  // looked up once
  for (std::size_t i = kShortestAlone; i + 2 <= word.size(); ++i) {
    const std::string_view suffix = word.substr(i);
    const bool brief = short_hanging_word(suffix);
    const bool known = !brief && hanging_word(suffix, lexicon);
    if (!brief && !known && !verb_shape(suffix)) continue;
    if (di_of_name(suffix, lexicon)) continue;
    if (!unknown && !may_hold_name(word, lexicon)) return 0;
    unknown = true;
    if (brief) return surely_a_name(word.substr(0, i), suffix, lexicon, names) ? i : 0;
    if (names.has(word.substr(0, i)) && (i >= kShortestName || suffix == "yang")) return i;
    if (i < kShortestName || !known || !hangs_on_names(suffix) || (suffix.size() < kSurelyAVerb && derived_noun(word)))
      continue;
    if (suffix.size() >= kSurelyAVerb || name_or_place(word.substr(0, i), lexicon)) return i;
    if (ends_in_prefix(word.substr(0, i))) continue;  // Tegal|melihat, Sragen|setahun
    if (suffix.size() > kShortestSuffix && lexicon.find_folded(suffix).classes.has(WordClass::function)) return i;
  }
  return 0;
}

// The name in front of a small word that hangs on it, "Belgia|menolak", "Belgia|denganPorlen"; else the whole word.
std::string_view name_at_front(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  const auto capital = std::find_if(word.begin() + 1, word.end(), upper_byte);
  const std::string_view front = word.substr(0, static_cast<std::size_t>(capital - word.begin()));
  const std::size_t cut = cut_behind_name(front, lexicon, names);
  return cut != 0 ? word.substr(0, cut) : word;
}

// Where a capital follows a small letter: the cut, or 0.
std::size_t cut_before_capital(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i])) continue;
    const std::string_view left = word.substr(0, i);
    const std::string_view right = word.substr(i);
    if (of_detik(left)) continue;
    const std::string_view name = name_at_front(right, lexicon, names);
    const bool name_behind = i >= kShortestBefore && (name_or_place(name, lexicon) ||
                                                      (lower_byte(word.front()) && begins_names(name, lexicon)));
    if (lower_byte(word[i - 1])) {
      if (const std::size_t cut = cut_behind_inner_name(left, lexicon, names); cut != 0) return cut;
    }
    if (lower_byte(word[i - 1]) &&
        (name_behind || stands_before_names(left, lexicon) || alone_elsewhere(word, i, name, names))) {
      return i;
    }
    const bool acronym = upper_byte(word[i - 1]) && lower_byte(word[i + 1]) && i > 1;
    if (acronym && std::all_of(left.begin(), left.end(), upper_byte) && name_or_place(right, lexicon)) return i;
  }
  return cut_behind_acronym(word, lexicon);
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

// What tells most names at one look, before their endings are tried one by one. A verb that is not known hangs on a
// long word only.
bool may_end_in_hanging_word(std::string_view word, const Lexicon& lexicon) {
  const bool brief = word.ends_with("dan") || word.ends_with("di") || word.ends_with("ke") || word.ends_with("ini") ||
                     word.ends_with("itu");
  return brief || word.size() >= kShortestName + kShortestVerb || word.ends_with("kan") ||
         lexicon.may_end_in_word(word);
}

// Wants what cut_behind_name() may ask for; false if it can cut nothing.
bool want_name_before(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  bool hangs = false;
  for (std::size_t i = kShortestAlone; i + 2 <= word.size(); ++i) {
    const std::string_view suffix = word.substr(i);
    if (!short_hanging_word(suffix) && !verb_shape(suffix) && !hanging_word(suffix, lexicon)) continue;
    names.want(word.substr(0, i));
    hangs = true;
  }
  return hangs;
}

// Wants what cut_of() may ask for, also after the first cuts; false if there is nothing to cut.
bool want_names(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  if (!has_inner_capital(word)) {
    return may_end_in_hanging_word(word, lexicon) && may_hold_name(word, lexicon) &&
           want_name_before(word, lexicon, names);
  }
  names.want(word);
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i])) continue;
    names.want(word.substr(i));
    want_name_before(word.substr(0, i), lexicon, names);
    want_name_before(word.substr(i), lexicon, names);
  }
  return true;
}

// "Liputan6.com, Jakarta|Pemuda": the place of a dateline ends where a capital begins.
std::size_t cut_behind_dateline(std::string_view word, const Lexicon& lexicon) {
  for (std::size_t i = kShortestName; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i]) || !lower_byte(word[i - 1])) continue;
    if (lexicon.find(word.substr(0, i)).classes.has(WordClass::place)) return i;
  }
  return 0;
}

bool in_dateline(const std::vector<Token>& tokens, std::size_t t, std::string_view text) {
  return t >= 2 && tokens[t - 2].kind == TokenKind::url && slice(text, tokens[t - 1].span) == ",";
}

// A word that is cut, and the index of its first part.
struct CutWord {
  std::uint32_t token;
  std::uint32_t first_part;
};

// Appends the parts of the word to `out`; false, and nothing, if it is one word.
bool cut_word(std::string_view text, Token rest, bool dateline, const Lexicon& lexicon, const NamesOfText& names,
              std::vector<Token>& out) {
  constexpr unsigned kGap = kSpaceBefore | kNewlineBefore;
  bool cut_once = false;
  const auto next_cut = [&] {
    const std::string_view word = slice(text, rest.span);
    const std::size_t place = dateline && !cut_once ? cut_behind_dateline(word, lexicon) : 0;
    return place != 0 ? place : cut_of(word, lexicon, names);
  };
  while (const std::size_t cut = next_cut()) {
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

}  // namespace

std::size_t figure_before_word(std::string_view word, const Lexicon& lexicon) {
  const auto letter = std::find_if_not(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  const std::string_view rest = word.substr(static_cast<std::size_t>(letter - word.begin()));
  constexpr std::size_t kShortest = 3;  // 2025dan; 4x, 125cc, 90an
  if (letter == word.begin() || rest.size() < kShortest || !std::all_of(letter, word.end(), lower_byte)) return 0;
  if (of_detik(rest)) return 0;
  const WordClasses c = lexicon.find_folded(rest).classes;
  const bool known = c.has(WordClass::function) || c.has(WordClass::cue) || c.has(WordClass::predicate);
  return known || verb_shape(rest) ? word.size() - rest.size() : 0;
}

void NamesOfText::count(std::string_view word) {
  if (word.size() >= WordHeads::kBytes && !heads_.may_begin(word)) return;
  if (std::size_t* const count = wanted_.find(word, hash_word(word)); count != nullptr) ++*count;
}

void GluedWords::consider(std::string_view word, std::size_t token) {
  const bool brief = word.size() <= detail::WholeWords::kLongest;
  if (brief && whole_.has(word)) return;
  if (likely_words_.find(word) != nullptr) {
    likely_.push_back(static_cast<std::uint32_t>(token));
  } else if (want_names(word, lexicon_, names_)) {
    likely_words_[word] = true;
    likely_.push_back(static_cast<std::uint32_t>(token));
  } else if (brief) {
    whole_.add(word);
  }
}

void GluedWords::cut(std::string_view text, std::vector<Token>& tokens) {
  if (likely_.empty()) return;
  for (const Span span : capitals_) names_.count(slice(text, span));
  std::vector<Token> parts;
  std::vector<CutWord> words;
  WordTable<bool> whole;  // looked at before
  for (const std::uint32_t t : likely_) {
    const auto first = static_cast<std::uint32_t>(parts.size());
    const bool dateline = in_dateline(tokens, t, text);
    const std::string_view word = slice(text, tokens[t].span);
    if (!dateline && whole.find(word) != nullptr) continue;
    if (cut_word(text, tokens[t], dateline, lexicon_, names_, parts)) {
      words.push_back({t, first});
    } else if (!dateline) {
      whole[word] = true;
    }
  }
  if (!words.empty()) put_parts(parts, words, tokens);
}

}  // namespace petik
