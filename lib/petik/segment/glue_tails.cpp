#include "petik/segment/glue_tails.hpp"

#include "petik/segment/glue_parts.hpp"

namespace petik::detail {
namespace {

// "Cahyadi|mengatakan", not "Cahya|dimengatakan": a verb that has its prefix takes no di- before it.
bool di_of_name(std::string_view suffix, const Lexicon& lexicon) {
  constexpr std::size_t kPrefix = 2;
  return suffix.starts_with("di") && hanging_word(suffix.substr(kPrefix), lexicon) &&
         (suffix.substr(kPrefix).starts_with("me") || suffix.substr(kPrefix).starts_with("ber"));
}

// "Israel|dan", "Kresno|itu" in a text that has Kresno alone, too; but "Wahyudi" beside Wahyu is a name.
bool surely_a_name(std::string_view name, std::string_view suffix, const Lexicon& lexicon, const NamesOfText& names) {
  constexpr std::size_t kShortest = 5;  // letters: Zaidan, Hamdan
  const bool ends_given_names = suffix.size() == 2;
  if (name.size() < kShortestName) return false;
  const WordClasses c = lexicon.find(name).classes;
  if (c.has(WordClass::place)) return true;
  return name.size() >= kShortest && names.has(name) && !(c.has(WordClass::given_name) && ends_given_names);
}

// "Zen|melihat", "Zen|yang" in a text that has Zen alone, too.
bool hangs_on_short_name(std::string_view suffix, bool known, const Lexicon& lexicon) {
  if (suffix == "yang") return true;
  const bool in_list = known && !(suffix.starts_with("di") && suffix.ends_with("kan"));  // Pen|didikan
  return in_list && suffix.size() > kShortestSuffix && hangs_on_any_name(suffix, lexicon);
}

// "Medan|melakukan": a verb by its shape behind a place or a given name.
bool verb_behind_known_name(std::string_view name, std::string_view suffix, const Lexicon& lexicon) {
  constexpr std::size_t kShortest = 5;
  return name.size() >= kShortest && !suffix.starts_with("di") && name_or_place(name, lexicon);
}

// "Kardino|meresmikan": a long verb with prefix and suffix behind letters that are no prefix themselves.
bool long_verb_behind_any_name(std::string_view name, std::string_view suffix) {
  constexpr std::size_t kShortest = 4;  // letters
  constexpr std::size_t kLongVerb = 9;
  constexpr std::size_t kLongestVerb = 18;  // "mengakuikerusakandi": glued again
  if (name.size() < kShortest || suffix.size() < kLongVerb || suffix.size() > kLongestVerb) return false;
  if (!suffix.starts_with("me") || !(suffix.ends_with("kan") || suffix.ends_with('i'))) return false;
  if (suffix.find("me", 2) != std::string_view::npos) return false;  // Kabar|mercuriwebmelaporkan
  for (const std::string_view prefix : {"Me", "Di", "Ber", "Ter", "Pe", "Se", "Ke"}) {
    if (name.starts_with(prefix)) return false;
  }
  return true;
}

}  // namespace

bool may_hold_name(std::string_view word, const Lexicon& lexicon) {
  if (word.starts_with("Peng") || word.starts_with("Meng")) return false;  // Peng|unggah: a prefix, no name
  if (!all_lower(word.substr(1))) return false;
  const WordInfo& info = lexicon.find(word);
  return info.classes.none() && info.noun == NameNoun::none && !info.plays(PhraseWord::field);
}

std::size_t cut_behind_name(std::string_view word, const Lexicon& lexicon, const NamesOfText& names) {
  if (!upper_byte(word.front()) || word.size() < kShortestAlone + kShortestSuffix) return 0;
  bool unknown = false;  // looked up once
  for (std::size_t i = kShortestAlone; i + 2 <= word.size(); ++i) {
    const std::string_view name = word.substr(0, i);
    const std::string_view suffix = word.substr(i);
    if (!may_hang(suffix, lexicon)) continue;
    const bool brief = hangs_if_sure(suffix, lexicon);
    const bool known = !brief && hanging_word(suffix, lexicon);
    if (!brief && !known && !verb_shape(suffix)) continue;
    if (di_of_name(suffix, lexicon)) continue;
    if (!unknown && !may_hold_name(word, lexicon)) return 0;
    unknown = true;
    if (brief) return surely_a_name(name, suffix, lexicon, names) ? i : 0;
    if (names.has(name) && (i >= kShortestName || hangs_on_short_name(suffix, known, lexicon))) return i;
    if (!known && (verb_behind_known_name(name, suffix, lexicon) || long_verb_behind_any_name(name, suffix))) return i;
    if (i < kShortestName || !known || !hangs_on_any_name(suffix, lexicon) ||
        (suffix.size() < kSurelyAVerb && derived_noun(word)))
      continue;
    if (suffix.size() >= kSurelyAVerb || name_or_place(name, lexicon)) return i;
    if (ends_in_prefix(name, lexicon)) continue;  // Tegal|melihat, Sragen|setahun
    if (suffix.size() > kShortestSuffix && lexicon.find_folded(suffix).classes.has(WordClass::function)) return i;
  }
  return 0;
}

bool may_end_in_hanging_word(std::string_view word, const Lexicon& lexicon) {
  const auto ends_briefly = [&](std::size_t letters) {
    return lexicon.may_hang_if_sure(word.substr(word.size() - letters));
  };
  return word.size() >= kShortestName + kShortestVerb || lexicon.may_end_in_word(word) || word.ends_with("kan") ||
         ends_briefly(2) || ends_briefly(3);
}

bool want_name_before(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  bool hangs = false;
  for (std::size_t i = kShortestAlone; i + 2 <= word.size(); ++i) {
    const std::string_view suffix = word.substr(i);
    if (!may_hang(suffix, lexicon)) continue;
    if (!hangs_if_sure(suffix, lexicon) && !verb_shape(suffix) && !hanging_word(suffix, lexicon)) continue;
    names.want(word.substr(0, i));
    hangs = true;
  }
  return hangs;
}

}  // namespace petik::detail
