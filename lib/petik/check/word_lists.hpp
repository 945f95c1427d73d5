// The word lists of the language rules (data/check-*.tsv, check-*.txt), all in one table: one look-up a word.
//
//     const petik::check::WordLists lists(petik::DataSource{});
//     lists.find("merubah", petik::hash_word("merubah"))->instead == "mengubah"
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/lexicon/data_source.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik::check {

enum WordNote : std::uint8_t {
  kNonstandard = 1,  // check-nonstandard.tsv: merubah, instead: mengubah
  kGlued = 2,        // check-prepositions.tsv: dirumah, instead: di rumah
  kPassive = 4,      // check-passives.txt: lakukan, which di- is written together with
  kShortened = 8,    // check-abbreviations.tsv: dll, instead: dll.
  kKnown = 16,       // check-acronyms.txt: kpk, which needs no explanation
  kSingle = 32,      // check-doubles.txt: yang, which is never said twice
};

struct WordEntry {
  std::uint8_t notes = 0;
  std::string_view instead;  // what to write; may begin with a capital: Jumat
};

class WordLists {
 public:
  // Throws petik::Error (file and line) on data that does not fit its columns.
  explicit WordLists(const DataSource& source);
  WordLists(const WordLists&) = delete;
  WordLists& operator=(const WordLists&) = delete;

  // The compiled-in lists, loaded at the first call. Thread-safe.
  static const WordLists& builtin();

  // nullptr if no list has the folded word; `hash` is hash_word() of it.
  const WordEntry* find(std::string_view folded_word, std::uint64_t hash) const {
    return words_.find(folded_word, hash);
  }

 private:
  void load(const DataSource& source, std::string_view file, WordNote note, std::size_t columns);

  WordTable<WordEntry> words_;
  std::vector<std::shared_ptr<const std::string>> storage_;  // of overrides
};

}  // namespace petik::check
