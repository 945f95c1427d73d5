#include "petik/tally.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "petik/format/tsv.hpp"

namespace petik::cli {

void Tally::add(std::vector<Entry> entries) {
  std::sort(entries.begin(), entries.end());
  const std::lock_guard lock(mutex_);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool again = i > 0 && entries[i] == entries[i - 1];
    Counts& counts = counts_[entries[i]];
    ++counts.entries;
    counts.documents += again ? 0 : 1;
  }
}

std::string Tally::table() const {
  std::vector<const std::pair<const Entry, Counts>*> rows;
  for (const auto& row : counts_) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto* a, const auto* b) { return a->second.entries > b->second.entries; });
  std::string out;
  for (const auto* row : rows) {
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t", row->second.entries, row->second.documents,
                   row->first.kind);
    append_tsv(row->first.text, out);
    out += '\n';
  }
  return out;
}

}  // namespace petik::cli
