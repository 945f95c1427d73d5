// What the model's features are made of: for each token its folded form, shape, classes, the phrases of the gazetteer
// it lies in, the run of capitalised words round it, and how the rest of the article uses the word.
//
//     const WordFacts facts(doc, lexicon);
//     facts[i].shape, facts[i].run_begin, facts.active(i)
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

// How a sentence is written: capitals say nothing in the latter two.
enum class CaseMode : std::uint8_t { normal, capitals, small };

inline constexpr std::uint32_t kNoToken = 0xFFFFFFFF;

// Of each token: kept small, a text has many.
struct Fact {
  std::uint32_t hash = 0;              // of the folded word
  std::uint32_t classes = 0;           // bits by WordClass
  std::uint32_t expansion = kNoToken;  // of an acronym: where the article writes it out
  std::uint32_t run_begin = 0;         // tokens of the run of name-like words round it; empty for others
  std::uint32_t run_end = 0;
  std::uint16_t usage = 0;   // of active name-like words
  std::uint16_t phrase = 0;  // PhraseKind bits of the longest listed phrase that holds it
  std::uint8_t shape = 0;
  std::uint8_t phrase_place : 4 = 0;     // 0 none, 1 begin, 2 inside, 3 end, 4 single
  std::uint8_t expansion_place : 4 = 0;  // the same in a name that an acronym in brackets follows
  std::uint8_t head_before : 4 = 0;      // how many tokens before it the nearest noun that heads a name stands; 0: none
  std::uint8_t mark_before : 4 = 0;      // the same of the mark that opens few words in quotation marks
  std::uint8_t cue = 0;                  // 1 + CueClass, 0 for no cue
  NameNoun noun = NameNoun::none;        // what the word says of a name that it belongs to
  std::uint8_t paragraph = 0;            // 1 + ParagraphKind
  CaseMode mode = CaseMode::normal;
  bool name_like : 1 = false;  // may be part of a name by its letters: a capital, or any content word where case is off
  bool active : 1 = false;     // false: cannot be in a name, see active_words.hpp
};
static_assert(sizeof(Fact) == 32);

class WordFacts {
 public:
  // `doc` needs tokens and sentences; both must outlive the facts.
  WordFacts(const Document& doc, const Lexicon& lexicon) : WordFacts(doc, lexicon, FoldedTokens(doc)) {}

  // The same where the tokens are folded already.
  WordFacts(const Document& doc, const Lexicon& lexicon, FoldedTokens folded);

  std::uint32_t size() const { return static_cast<std::uint32_t>(facts_.size()); }
  const Fact& operator[](std::uint32_t i) const { return facts_[i]; }
  std::string_view lower(std::uint32_t i) const { return folded_[i].lower; }
  std::uint64_t word_hash(std::uint32_t i) const { return folded_[i].hash; }  // all 64 bits

  bool active(std::uint32_t i) const { return facts_[i].active; }

 private:
  void read_words(const Lexicon& lexicon);
  void set_modes();
  void find_runs();
  void find_phrases(const Gazetteer& gazetteer);
  void gather_usage();
  std::uint16_t usage_of(std::uint32_t i, std::uint16_t of_run) const;
  void mark_paragraphs();
  std::uint16_t run_usage(std::uint32_t begin, std::uint32_t end) const;
  bool has(std::uint32_t i, WordClass c) const { return (facts_[i].classes >> static_cast<unsigned>(c) & 1U) != 0; }

  const Document* doc_;
  FoldedTokens folded_;
  std::vector<Fact> facts_;
};

}  // namespace petik
