#include "petik/segment/glue_parts.hpp"

#include <string>

#include "petik/text/fold.hpp"

namespace petik::detail {
namespace {

// "dinyatakan", not "diolamenegaskan": what holds a whole verb with its prefix is half a name, Wiradiola|menegaskan.
bool passive_in_kan(std::string_view word, const Lexicon& lexicon) {
  if (!word.starts_with("di") || !word.ends_with("kan")) return false;
  for (std::size_t i = 2; i + kShortestVerb <= word.size(); ++i) {
    const std::string_view rest = word.substr(i);
    if (rest.starts_with("me") && lexicon.may_begin_word(rest) && lexicon.find_folded(rest).cue != nullptr)
      return false;
  }
  return true;
}

}  // namespace

bool derived_noun(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  return word.size() >= kShortest && word.ends_with("an") && (word.starts_with("Pe") || word.starts_with("Ke"));
}

bool may_hang(std::string_view suffix, const Lexicon& lexicon) {
  const char first = suffix.front();
  return suffix.size() < kShortestSuffix || first == 'm' || first == 'd' || first == 'b' || first == 't' ||
         lexicon.may_begin_word(suffix);
}

bool verb_shape(std::string_view word) {
  if (word.size() < kShortestVerb) return false;
  if (word.starts_with("ment")) return false;  // Doku|mentasi
  if (word.starts_with("me")) return std::string_view("lmnrwy").find(word[2]) != std::string_view::npos;
  if (word.starts_with("di")) return word.size() > kShortestVerb && (word.ends_with("kan") || word.ends_with('i'));
  return word.starts_with("ber") || word.starts_with("ter");
}

bool known_word(std::string_view word, const Lexicon& lexicon) {
  constexpr WordClasses kNames = [] {
    WordClasses names;
    for (const WordClass c : {WordClass::given_name, WordClass::name_prefix, WordClass::name_particle,
                              WordClass::name_title, WordClass::place}) {
      names.add(c);
    }
    return names;
  }();
  const WordInfo& info = lexicon.find(word);
  return (info.classes.bits() & ~kNames.bits()) != 0 || info.noun != NameNoun::none || info.cue != nullptr ||
         info.plays(PhraseWord::field) || info.plays(GlueWord::hangs);
}

bool name_or_place(std::string_view word, const Lexicon& lexicon) {
  const WordClasses c = lexicon.find(word).classes;
  return c.has(WordClass::given_name) || c.has(WordClass::place);
}

bool names_organisation(std::string_view word, const Lexicon& lexicon) {
  thread_local std::string buffer;
  PhraseHash phrase;
  phrase.add(fold(word, buffer));
  return (lexicon.gazetteer().find(phrase) & (kOrganisation | kClub | kMedia | kCompany)) != 0;
}

bool hanging_word(std::string_view suffix, const Lexicon& lexicon) {
  if (passive_in_kan(suffix, lexicon)) return true;
  if (!lexicon.may_begin_word(suffix)) return false;
  const WordInfo& info = lexicon.find_folded(suffix);
  return !info.clitic && (info.cue != nullptr || info.classes.has(WordClass::function) ||
                          info.classes.has(WordClass::predicate) || info.plays(GlueWord::hangs));
}

bool hangs_if_sure(std::string_view suffix, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 3;  // ini
  return !suffix.empty() && suffix.size() <= kLongest && lexicon.may_hang_if_sure(suffix) &&
         lexicon.find_folded(suffix).plays(GlueWord::hangs_if_sure);
}

bool hangs_on_any_name(std::string_view suffix, const Lexicon& lexicon) {
  const GlueWords glue = lexicon.find_folded(suffix).glue;
  if (suffix.size() > kShortestSuffix) return !glue.has(GlueWord::ends_names);
  return suffix.size() == kShortestSuffix && glue.has(GlueWord::hangs);
}

bool ends_in_prefix(std::string_view name, const Lexicon& lexicon) {
  for (const std::size_t letters : {2U, 3U}) {
    if (name.size() < letters) return false;
    if (lexicon.find_folded(name.substr(name.size() - letters)).plays(GlueWord::prefix)) return true;
  }
  return false;
}

bool stands_before_names(std::string_view word, const Lexicon& lexicon) {
  if (word.size() < 2) return false;
  const WordInfo& info = lexicon.find(word);
  if (info.plays(GlueWord::channels)) return false;
  if (info.cue != nullptr) return true;
  const bool small = all_lower(word);
  if (small && (info.noun != NameNoun::none || verb_shape(word))) return true;  // pesawat|Air, mengarungi|Liga
  for (const WordClass c :
       {WordClass::function, WordClass::role, WordClass::rank, WordClass::adjunct, WordClass::document,
        WordClass::organisation, WordClass::honorific, WordClass::month, WordClass::weekday}) {
    if (info.classes.has(c)) return true;
  }
  return derived_noun(word);
}

bool begins_names(std::string_view word, const Lexicon& lexicon) {
  const WordInfo& info = lexicon.find(word);
  return info.classes.has(WordClass::role) || info.classes.has(WordClass::organisation) || info.noun == NameNoun::org;
}

bool begins_behind_names(std::string_view word, const Lexicon& lexicon) {
  constexpr std::size_t kShortestRole = 6;  // Chef, Pilot end brands
  const WordInfo& info = lexicon.find(word);
  constexpr std::size_t kShortestHead = 7;  // Bank, Media, Group end brands
  if (info.classes.has(WordClass::organisation) && word.size() >= kShortestHead) return true;
  return (info.classes.has(WordClass::role) && word.size() >= kShortestRole) || info.classes.has(WordClass::rank) ||
         info.classes.has(WordClass::weekday) || info.plays(PhraseWord::company_form) || info.plays(GlueWord::opens);
}

}  // namespace petik::detail
