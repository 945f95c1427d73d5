// The words that amounts, dates and times are made of (pattern-words.tsv).
//
//     words.find("juta")->word_class == PatternClass::scale    // and power == 6
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "petik/lexicon/data_source.hpp"
#include "petik/lexicon/hash_filter.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

enum class PatternClass : std::uint8_t {
  none,
  digit,            // dua: number 2
  whole,            // sebelas: number 11
  teen,             // belas
  ten,              // puluh
  hundred,          // ratus
  scale,            // juta: number 6, the power of ten
  one_scale,        // sejuta
  vague,            // ratusan, beberapa
  half,             // setengah
  point,            // koma
  minus,            // minus
  percent,          // persen, %
  currency_before,  // Rp, USD
  currency_after,   // rupiah, dolar
  month,            // juni: number 6
  weekday,          // senin: number 1
  part_of_day,      // sore: text 1-7, the hours that are 13 to 19 o'clock
  zone,             // WIB: text +07:00
  clock,            // pukul, jam
  day_unit,         // tahun
  one_day_unit,     // setahun
  hour_unit,        // menit
  one_hour_unit,    // sejam, semalam
  day_word,         // kemarin
  edge,             // awal: text start
  after_time,       // lalu: text past
  unit,             // hektare: text ha
  unit_after,       // persegi
  per,              // per
  range,            // hingga, –
  age,              // berusia
  ordinal,          // kelima: number 5
  announcing,       // akan: what follows is to come
};

struct PatternWord {
  PatternClass word_class = PatternClass::none;
  int number = 0;         // the value where it is a number
  std::string_view text;  // the value as it stands
};

class PatternWords {
 public:
  explicit PatternWords(const DataSource& source);

  // False if neither a pattern word nor another word that a pattern begins with (%, $, dini, tadi, nanti) has the hash,
  // of which the lower half is enough.
  bool may_begin_pattern(std::uint64_t hash) const { return beginnings_.may_hold(hash); }

  // nullptr for other words.
  const PatternWord* find(std::string_view folded_word) const { return words_.find(folded_word); }
  const PatternWord* find(std::string_view folded_word, std::uint64_t hash) const {
    return words_.find(folded_word, hash);
  }

 private:
  HashFilter<13> beginnings_;  // some twenty places for each word
  DataTable table_;            // keeps the cells alive
  WordTable<PatternWord> words_;
};

}  // namespace petik
