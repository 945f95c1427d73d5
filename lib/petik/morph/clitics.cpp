#include "petik/morph/clitics.hpp"

#include <string>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::string_view kVowels = "aiueo";

bool is_vowel(char c) { return kVowels.find(c) != std::string_view::npos; }

bool known(std::string_view word, const Lexicon& lexicon, WordClass c) {
  return lexicon.find_folded(word).classes.has(c);
}

// Whether the word, or what is left without one prefix, is listed as whole: bermasalah, sejumlah, dihimpun, bertanya.
bool is_whole(std::string_view word, const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 14> kPrefixes = {"ber", "ter", "meng", "mem", "men",  "me",    "di",
                                                          "se",  "ke",  "per",  "pe",  "peng", "mengh", "be"};
  if (known(word, lexicon, WordClass::whole)) return true;
  for (const std::string_view prefix : kPrefixes) {
    if (!word.starts_with(prefix)) continue;
    if (known(word.substr(prefix.size()), lexicon, WordClass::whole)) return true;
  }
  return false;
}

// Particles go on any word; only where it is known, or is a verb by its affix, is it certain.
bool takes_particle(std::string_view stem, const Lexicon& lexicon) {
  const WordInfo& info = lexicon.find_folded(stem);
  if (info.classes.has(WordClass::function) || info.classes.has(WordClass::pronoun) ||
      info.classes.has(WordClass::adverb) || info.classes.has(WordClass::verb_root) || info.cue != nullptr) {
    return true;
  }
  constexpr std::size_t kShortestVerb = 6;  // dibaca
  const bool affix =
      stem.starts_with("di") || stem.starts_with("ber") || stem.starts_with("ter") || stem.starts_with("me");
  return affix && stem.size() >= kShortestVerb;
}

// -ku and -mu: after a consonant but ng (persembahanku), or after a known word (kepadamu, namaku).
bool takes_possessor(std::string_view stem, const Lexicon& lexicon) {
  constexpr std::size_t kShortest = 4;
  if (stem.size() < kShortest) return false;
  if (!lexicon.find_folded(stem).classes.none() || stem.ends_with("an")) return true;
  return !is_vowel(stem.back()) && !stem.ends_with("ng") && !stem.ends_with("n");
}

// timbul|lah, tidak|kah: a doubled consonant is found at this seam only.
bool doubles(std::string_view stem, std::string_view clitic) { return stem.back() == clitic.front(); }

bool has_vowel(std::string_view stem) { return stem.find_first_of(kVowels) != std::string_view::npos; }

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// NPLnya: the stem is all capitals.
bool begins_like_acronym(std::string_view word) { return word.size() > 1 && is_upper(word[0]) && is_upper(word[1]); }

// Bytes of the enclitic that ends the folded word, 0 if there is none. `acronym`: the word began with two capitals.
std::size_t enclitic(std::string_view word, bool acronym, const Lexicon& lexicon) {
  constexpr std::size_t kShortestStem = 3;
  constexpr std::array<std::string_view, 6> kEnclitics = {"nya", "lah", "kah", "pun", "ku", "mu"};
  for (const std::string_view clitic : kEnclitics) {
    if (!word.ends_with(clitic) || word.size() < clitic.size() + kShortestStem) continue;
    const std::string_view stem = word.substr(0, word.size() - clitic.size());
    if (stem.ends_with('-')) return clitic.size();  // hamba-Ku, APBD-nya
    if (is_whole(word, lexicon)) return 0;
    if (!has_vowel(stem)) return clitic == "nya" && acronym ? clitic.size() : 0;
    if (clitic == "nya") return clitic.size();
    const bool takes =
        clitic.size() == 3 ? doubles(stem, clitic) || takes_particle(stem, lexicon) : takes_possessor(stem, lexicon);
    return takes ? clitic.size() : 0;
  }
  return 0;
}

// Bytes of ku- or kau- before a verb: kumakan, kaulihat.
std::size_t proclitic(std::string_view word, const Lexicon& lexicon) {
  for (const std::string_view clitic : {std::string_view("ku"), std::string_view("kau")}) {
    if (word.starts_with(clitic) && known(word.substr(clitic.size()), lexicon, WordClass::verb_root))
      return clitic.size();
  }
  return 0;
}

// A name may end like a clitic: Sonya, Abdullah.
bool is_name(std::string_view word, std::string_view folded_word, const Lexicon& lexicon) {
  const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
  return capital &&
         (known(folded_word, lexicon, WordClass::given_name) || known(folded_word, lexicon, WordClass::place));
}

}  // namespace

CliticSplit split_clitics(std::string_view word, const Lexicon& lexicon) {
  CliticSplit split;
  split.ends[0] = static_cast<std::uint32_t>(word.size());
  constexpr std::size_t kShortest = 5;  // apaku
  thread_local std::string buffer;
  if (word.size() < kShortest) return split;
  const std::string_view folded_word = fold(word, buffer);
  if (folded_word.size() != word.size() || is_name(word, folded_word, lexicon)) return split;
  const std::size_t tail = enclitic(folded_word, begins_like_acronym(word), lexicon);
  const std::size_t head = proclitic(folded_word.substr(0, folded_word.size() - tail), lexicon);
  std::uint32_t count = 0;
  if (head != 0) split.ends[count++] = static_cast<std::uint32_t>(head);
  if (tail != 0) split.ends[count++] = static_cast<std::uint32_t>(word.size() - tail);
  split.ends[count++] = static_cast<std::uint32_t>(word.size());
  split.count = count;
  return split;
}

}  // namespace petik
