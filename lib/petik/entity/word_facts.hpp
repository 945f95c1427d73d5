// What the model's features are made of: for each token its folded form, shape, classes, the phrases of the gazetteer
// it lies in, the run of capitalised words round it, and how the rest of the article uses the word.
//
//     const WordFacts facts(doc, lexicon);
//     facts[i].shape, facts.run(i), facts.active(i)
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/word_kinds.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// How the article uses a word, as bits over all its places.
enum Usage : std::uint16_t {
  kUsedLower = 1,        // written small: harapan
  kInLongRun = 2,        // beside another capitalised word: Budi Santoso
  kAfterTitle = 4,       // after a role, rank or honorific: Bupati Tia
  kAfterSaying = 8,      // kata Tia
  kBeforeSaying = 16,    // Tia mengatakan
  kAfterPlaceWord = 32,  // di Malang, Kota Malang
  kInOrganisation = 64,  // in a run that an organisation's word begins
  kWithGivenName = 128,  // in a run that holds a given name
  kInBrackets = 256,     // (KPK)
  kListedPlace = 512,    // in a listed place
  kListedOrganisation = 1024,
};
inline constexpr unsigned kUsages = 2 * kListedOrganisation - 1;  // all of them

// How a sentence is written: capitals say nothing in the latter two.
enum class CaseMode : std::uint8_t { normal, capitals, small };

// What the lexicon knows of a word, wherever it stands.
struct WordKinds {
  std::uint32_t classes = 0;       // bits by WordClass
  std::uint8_t cue = 0;            // 1 + CueClass, 0 for no cue
  NameNoun noun = NameNoun::none;  // what the word says of a name that it belongs to
};

// Of each token: kept small, a text has many.
struct Fact {
  static constexpr unsigned kFar = 63;  // stands for this many tokens or more

  std::uint32_t phrase : 14 = 0;          // PhraseKind bits of the longest listed phrase that holds it
  std::uint32_t usage : 11 = 0;           // of active name-like words
  std::uint32_t expansion_place : 3 = 0;  // as phrase_place, in a name that an acronym in brackets follows
  std::uint32_t head_before : 4 = 0;  // how many tokens before it the nearest noun that heads a name stands; 0: none

  std::uint32_t word : 1 = 0;            // a word or an abbreviation: only these have kinds
  std::uint32_t phrase_place : 3 = 0;    // 0 none, 1 begin, 2 inside, 3 end, 4 single
  CaseMode mode : 2 = CaseMode::normal;  // of its sentence
  std::uint32_t shape : 4 = 0;
  std::uint32_t mark_before : 4 = 0;  // as head_before, of the mark that opens few words in quotation marks
  std::uint32_t paragraph : 3 = 0;    // 1 + ParagraphKind
  std::uint32_t name_like : 1 = 0;  // may be in a name by its letters: a capital, or any content word where case is off
  std::uint32_t active : 1 = 0;     // 0: cannot be in a name, see active_words.hpp
  std::uint32_t expanded : 1 = 0;   // an acronym that the article writes out: see WordFacts::expansion()
  std::uint32_t run_before : 6 = 0;  // tokens before it, to kFar, of the run of name-like words round it
  std::uint32_t run_after : 6 = 0;   // tokens from it on; 0 outside of runs
};
static_assert(sizeof(Fact) == 8);

// An acronym, and the first token of the name that it stands for.
struct Expansion {
  std::uint32_t acronym = 0;
  std::uint32_t begin = 0;
};

class WordFacts {
 public:
  // `doc` needs tokens and sentences; both must outlive the facts.
  WordFacts(const Document& doc, const Lexicon& lexicon) : WordFacts(doc, lexicon, FoldedTokens(doc, lexicon)) {}

  // The same where the tokens are folded already.
  WordFacts(const Document& doc, const Lexicon& lexicon, FoldedTokens folded);

  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_.size()); }
  const Fact& operator[](std::uint32_t i) const { return facts_[i]; }
  const WordKinds& kinds(std::uint32_t i) const { return kinds_[facts_[i].word != 0 ? 1 + folded_.word(i) : 0]; }
  std::string_view lower(std::uint32_t i) const { return folded_.lower(i); }
  std::uint32_t hash(std::uint32_t i) const { return folded_.hash(i); }  // of the folded word

  // The tokens that are name-like, in order.
  const std::vector<std::uint32_t>& name_like() const { return name_like_; }

  bool active(std::uint32_t i) const { return facts_[i].active != 0; }

  // The run of name-like words round the token; empty for others.
  TokenRange run(std::uint32_t i) const {
    const Fact& fact = facts_[i];
    if (fact.run_before == Fact::kFar || fact.run_after == Fact::kFar) return long_run(i);
    return {i - fact.run_before, i + fact.run_after};
  }

  // Of an acronym that is expanded: the token where the article writes it out.
  std::uint32_t expansion(std::uint32_t i) const;

 private:
  void read_words();
  CaseMode mode_of(TokenRange sentence) const;
  void set_modes();
  void find_runs();
  bool joins(std::uint32_t i) const;
  void find_phrases(const Gazetteer& gazetteer);
  std::uint32_t mark_phrase(const Gazetteer& gazetteer, PhraseHash phrase, std::uint32_t begin,
                            std::uint32_t sentence_end);
  void gather_usage();
  std::uint16_t usage_of(std::uint32_t i, std::uint32_t run_end, std::uint16_t of_run) const;
  void mark_paragraphs();
  std::uint16_t run_usage(std::uint32_t begin, std::uint32_t end) const;
  void note_run(TokenRange run);
  TokenRange long_run(std::uint32_t i) const;
  bool has(std::uint32_t i, WordClass c) const { return (kinds(i).classes >> static_cast<unsigned>(c) & 1U) != 0; }

  const Document* doc_;
  FoldedTokens folded_;
  std::vector<WordKinds> kinds_;  // by 1 + the number of the word; first those of marks and figures: none
  std::vector<Fact> facts_;
  std::vector<std::uint32_t> name_like_;
  std::vector<TokenRange> long_runs_;  // of Fact::kFar tokens and more, in order
  std::vector<Expansion> expansions_;  // by acronym
};

}  // namespace petik
