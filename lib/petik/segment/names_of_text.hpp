// How often the words in question stand in a text with a capital. Only those are counted that were asked for before: a
// large text has hundreds of thousands of others.
//
//     names.want("Hartanto");
//     names.count("Hartanto");   // for each word of the text
//     names.times("Hartanto") == 1
#pragma once

#include <cstddef>
#include <string_view>

#include "petik/lexicon/word_heads.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

class NamesOfText {
 public:
  // `word` must outlive this.
  void want(std::string_view word) {
    wanted_[word] = 0;
    heads_.add(word);
  }

  // To be called with each word of the text that has a capital.
  void count(std::string_view word) {
    if (word.size() >= WordHeads::kBytes && !heads_.may_begin(word)) return;
    if (std::size_t* const count = wanted_.find(word, hash_word(word)); count != nullptr) ++*count;
  }

  bool has(std::string_view word) const { return times(word) > 0; }

  std::size_t times(std::string_view word) const {
    const std::size_t* const found = wanted_.find(word);
    return found == nullptr ? 0 : *found;
  }

 private:
  WordTable<std::size_t> wanted_;
  WordHeads heads_;
};

}  // namespace petik
