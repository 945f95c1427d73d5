#include "petik/check/word_lists.hpp"

#include "petik/text/fold.hpp"

namespace petik::check {

WordLists::WordLists(const DataSource& source) {
  load(source, "check-nonstandard.tsv", kNonstandard, 2);
  load(source, "check-prepositions.tsv", kGlued, 2);
  load(source, "check-passives.txt", kPassive, 1);
  load(source, "check-abbreviations.tsv", kShortened, 2);
  load(source, "check-acronyms.txt", kKnown, 1);
  load(source, "check-doubles.txt", kSingle, 1);
}

const WordLists& WordLists::builtin() {
  static const WordLists lists{DataSource{}};
  return lists;
}

void WordLists::load(const DataSource& source, std::string_view file, WordNote note, std::size_t columns) {
  const DataTable table = source.rows(file);
  if (table.storage) storage_.push_back(table.storage);
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != columns) {
      table.fail(row, "expected " + std::to_string(columns) + " columns, found " + std::to_string(row.cells.size()));
    }
    const std::string_view word = row.cells.front();
    if (word != folded(word)) table.fail(row, "the word is not in lower case: " + std::string(word));
    WordEntry& entry = words_[word];
    entry.notes = static_cast<std::uint8_t>(entry.notes | note);
    if (columns > 1) entry.instead = row.cells[columns - 1];
  }
}

}  // namespace petik::check
