// The language data, loaded: what class a word is of, and the details of cues and pronouns.
//
//     const petik::Lexicon& lexicon = petik::Lexicon::builtin();
//     lexicon.find("Katanya").cue->lemma == "kata"       // with clitic == true
//     lexicon.find("Menteri").classes.has(petik::WordClass::role)
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "petik/lexicon/boilerplate.hpp"
#include "petik/lexicon/data_source.hpp"
#include "petik/lexicon/gazetteer.hpp"
#include "petik/lexicon/glue_word.hpp"
#include "petik/lexicon/hash_filter.hpp"
#include "petik/lexicon/pattern_words.hpp"
#include "petik/lexicon/phrase_word.hpp"
#include "petik/lexicon/quotation_marks.hpp"
#include "petik/lexicon/short_words.hpp"
#include "petik/lexicon/word_arena.hpp"
#include "petik/lexicon/word_class.hpp"
#include "petik/lexicon/word_heads.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

// The classes of INDONESIAN.md section 3.1 (of the project's notes), in the letters used there.
enum class CueClass : std::uint8_t {
  root,         // A: kata, ujar: after a closing mark, before the speaker
  active,       // B: mengatakan, menilai: after the subject
  passive,      // C: dikatakan, disampaikan
  preposition,  // D: menurut, bagi, berdasarkan
  relay,        // E: dilansir, dikutip
  frame,        // F: demikian, begitu, bunyi
  noun,         // G: pernyataan, janji
  stative,      // yakin, khawatir, optimistis
};

enum CueFlag : std::uint16_t {
  kSameSpeaker = 1,    // imbuh, sambung, pungkas: the previous speaker goes on
  kOtherSpeaker = 2,   // timpal, sahut, jawab: somebody else answers
  kWriting = 4,        // tulis, bunyi: a document or a writer
  kNeedsMark = 8,      // also an everyday word (nilai, jelas, tutup): a cue only right after a closing mark
  kRequest = 16,       // meminta, mengajak: what is asked for follows
  kDenial = 32,        // membantah, menampik
  kView = 64,          // menilai, menganggap: a stated view
  kFinding = 128,      // menunjukkan, membuktikan: a document finds; off by default
  kNeedsThat = 256,    // ingin, melihat, menetapkan: speech only with bahwa or a comma
  kNeedsClause = 512,  // mengumumkan, melaporkan: with a plain object (mengumumkan harga baru) an act, no words
  kBare = 1024,        // sebut, minta, pastikan: a verb without its prefix behind its subject, too
  kOfPerson = 2048,    // mendorong: without bahwa speech behind ia and dia, an act behind anything else
};

struct CueEntry {
  std::string_view form;   // as in cues.tsv, folded
  std::string_view lemma;  // kata
  CueClass cue_class = CueClass::root;
  std::uint16_t flags = 0;

  constexpr bool has(CueFlag flag) const { return (flags & flag) != 0; }
};

// What a common noun says of the name that it begins or stands before (name-nouns.tsv): stadion, film.
enum class NameNoun : std::uint8_t { none, gpe, loc, fac, org, event, product, work, law, norp, person };

struct WordInfo {
  WordClasses classes;
  PhraseWords phrase;
  GlueWords glue;
  const CueEntry* cue = nullptr;
  NameNoun noun = NameNoun::none;
  bool clitic = false;              // the look-up took off -nya: katanya
  bool final_abbreviation = false;  // final-abbreviations.txt: dll., Tbk.
  bool open_word = false;           // open-words.txt: dan, yang
  bool office = false;              // office-words.tsv, of four bytes at least: mendag, humas

  constexpr bool plays(PhraseWord part) const { return phrase.has(part); }
  constexpr bool plays(GlueWord part) const { return glue.has(part); }
};

class Lexicon {
 public:
  // Throws petik::Error (file and line) on data that does not fit its columns.
  explicit Lexicon(const DataSource& source);
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  // The compiled-in data, loaded once per process at the first call. Thread-safe.
  static const Lexicon& builtin();

  // Another for each lexicon of the process, never 0.
  std::uint64_t id() const { return id_; }

  // What is known of the word (any case). A cue with -nya is found through its root. Good as long as the lexicon.
  const WordInfo& find(std::string_view word) const;

  // The same for a word that is folded already; `hash`: hash_word(folded_word), of which the lower half is enough.
  const WordInfo& find_folded(std::string_view folded_word) const {
    return find_folded(folded_word, hash_word(folded_word));
  }
  const WordInfo& find_folded(std::string_view folded_word, std::uint64_t hash) const;

  // Two steps to read ahead what is found of such a word, a few look-ups before it and half as many.
  void prefetch(std::uint64_t hash) const { words_.prefetch(hash); }
  void prefetch_word(std::uint64_t hash) const { words_.prefetch_word(hash); }

  // What was found as a small number, to be kept for many words; 0 for what is known of no word.
  std::uint32_t number_of(const WordInfo& found) const { return static_cast<std::uint32_t>(&found - infos_.data()); }
  const WordInfo& numbered(std::uint32_t number) const { return infos_[number]; }

  // False if no cue, function word, predicate or word that hangs on names of four bytes or more begins the folded text.
  bool may_begin_word(std::string_view folded_text) const { return heads_.may_begin(folded_text); }

  // False if no such word ends it.
  bool may_end_in_word(std::string_view folded_text) const { return tails_.may_begin(word_tail(folded_text)); }

  // False if no place of several words begins with a word of this hash, of which the lower half is enough.
  bool may_begin_place(std::uint64_t hash) const { return place_heads_.may_hold(hash); }

  // False if no name with a capital inside (glued-words.tsv) begins the text, in any case, of four ASCII letters at
  // least.
  bool may_begin_whole_name(std::string_view text) const;

  // False if the ASCII letters, at most eight, are no word that hangs on a name only where it is sure
  // (glued-words.tsv): dan, di.
  bool may_hang_if_sure(std::string_view word) const { return hangers_if_sure_.may_hold(word, 0, word.size()); }

  // False if the ASCII letters, at most eight, are no outlet that writes its channels behind its name: detik.
  bool may_have_channels(std::string_view word) const { return channels_.may_hold(word, 0, word.size()); }

  // False if the `size` bytes of `text` from `begin` on, in any case, are no abbreviation and no degree of eight bytes
  // at most.
  bool may_be_short_form(std::string_view text, std::size_t begin, std::size_t size) const {
    return short_forms_.may_hold(text, begin, size);
  }

  // A cue of class `root`, with or without -nya, at edit distance 1 of `folded_word` (>= 5 bytes); no cue if there is
  // none or two: "ujanya" -> ujar + nya.
  WordInfo near_cue(std::string_view folded_word) const;

  // The verb of speech (class `active`, of no everyday use) that one letter too many, one too few behind its prefix or
  // two letters in the wrong order make into `folded_word`; nullptr if there is none or two: "mennambahkan" ->
  // menambahkan.
  const CueEntry* near_verb(std::string_view folded_word) const;

  // The kind of the words in marks behind a folded word of class `term`: "title" behind film; empty for other words.
  std::string_view term_kind(std::string_view folded_word) const;

  // The short word of an office, an agency or a province written out: "menteri perdagangan" of mendag; empty for
  // others.
  std::string_view office_word(std::string_view folded_word) const;

  // Quotation marks as they are spelled.
  const QuotationMarks& marks() const { return marks_; }

  // Text of the page around an article.
  const BoilerplateTexts& boilerplate() const { return boilerplate_; }

  const std::vector<CueEntry>& cues() const { return cues_; }

  // Names of places and organisations.
  const Gazetteer& gazetteer() const;

  // Words of amounts, dates and times.
  const PatternWords& pattern_words() const { return pattern_words_; }

 private:
  void load_words(const DataSource& source, WordClass word_class);
  void load_cues(const DataSource& source);
  void load_sentence_words(const DataSource& source);
  void load_phrase_words(const DataSource& source);
  void load_glue_words(const DataSource& source);
  void load_nouns(const DataSource& source);
  void load_terms(const DataSource& source);
  void load_office_words(const DataSource& source);
  void add_clitics();
  WordInfo& entry(std::string_view folded_word);  // made if it is not there; the next one may move it
  const WordInfo* root_cue(std::string_view word_with_clitic) const;
  std::string_view keep_folded(std::string_view text);
  void add_to_filters(std::string_view word);
  void add_place_head(std::string_view place);

  std::uint64_t id_ = 0;
  std::vector<WordInfo> infos_ = std::vector<WordInfo>(1);  // first that of no word; last cues with -nya, as in cues_
  static constexpr std::size_t kListed = std::size_t{1} << 17U;  // 16 KB, ten bits a word
  std::bitset<kListed> listed_;                                  // by hash: most unknown words are told at one look
  WordTable<std::uint32_t> words_;                               // index into infos_
  std::vector<std::string_view> with_clitic_;                    // words with -nya, while loading
  WordHeads heads_;
  WordHeads tails_;  // of the same words
  ShortWords short_forms_;
  ShortWords hangers_if_sure_;
  ShortWords channels_;
  WordHeads whole_names_;
  HashFilter<15> place_heads_;                // some ten places for each word
  std::vector<const CueEntry*> plain_verbs_;  // of which near_verb finds one, by size
  std::vector<CueEntry> cues_;
  WordTable<std::string_view> term_kinds_;
  WordTable<std::string_view> office_words_;
  QuotationMarks marks_;
  BoilerplateTexts boilerplate_;
  PatternWords pattern_words_;
  DataSource source_;
  mutable std::once_flag gazetteer_once_;
  mutable std::unique_ptr<const Gazetteer> gazetteer_;  // the built-in one is loaded when first asked for
  WordArena arena_;
};

}  // namespace petik
