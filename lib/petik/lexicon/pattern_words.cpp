#include "petik/lexicon/pattern_words.hpp"

#include <array>
#include <charconv>

namespace petik {
namespace {

// In the order of PatternClass, from the second on.
constexpr std::array<std::string_view, 33> kNames = {"digit",
                                                     "whole",
                                                     "teen",
                                                     "ten",
                                                     "hundred",
                                                     "scale",
                                                     "one-scale",
                                                     "vague",
                                                     "half",
                                                     "point",
                                                     "minus",
                                                     "percent",
                                                     "currency-before",
                                                     "currency-after",
                                                     "month",
                                                     "weekday",
                                                     "part-of-day",
                                                     "zone",
                                                     "clock",
                                                     "day-unit",
                                                     "one-day-unit",
                                                     "hour-unit",
                                                     "one-hour-unit",
                                                     "day-word",
                                                     "edge",
                                                     "after-time",
                                                     "unit",
                                                     "unit-after",
                                                     "per",
                                                     "range",
                                                     "age",
                                                     "ordinal",
                                                     "announcing"};

PatternClass class_of(const DataTable& table, const DataRow& row) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == row.cells[1]) return static_cast<PatternClass>(i + 1);
  }
  table.fail(row, "unknown class: " + std::string(row.cells[1]));
}

}  // namespace

PatternWords::PatternWords(const DataSource& source)
    : beginnings_({"%", "$", "dini", "tadi", "nanti"}), table_(source.rows("pattern-words.tsv")) {
  for (const DataRow& row : table_.rows) {
    if (row.cells.size() != 3) table_.fail(row, "expected 3 columns: form, class, value");
    PatternWord word{class_of(table_, row), 0, row.cells[2]};
    std::from_chars(word.text.data(), word.text.data() + word.text.size(), word.number);
    words_[row.cells[0]] = word;
    beginnings_.add(row.cells[0]);
  }
}

}  // namespace petik
