// Counts of things over all documents: how often, and in how many of them.
//
//     Tally tally;
//     tally.add({{"PERSON", "Rini Wiryawan"}, {"PERSON", "Rini Wiryawan"}});   // one document's
//     tally.table() == "2\t1\tPERSON\tRini Wiryawan\n"
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace petik::cli {

class Tally {
 public:
  struct Entry {
    std::string kind, text;
    bool operator==(const Entry& other) const = default;
    bool operator<(const Entry& other) const { return kind != other.kind ? kind < other.kind : text < other.text; }
  };

  // One document's entries; may be called from several threads. Memory grows with the number of different entries.
  void add(std::vector<Entry> entries);

  // TSV: count, documents, kind, text; the most frequent first, else in the order of bytes.
  std::string table() const;

 private:
  struct Counts {
    std::uint64_t entries = 0;
    std::uint64_t documents = 0;
  };

  std::map<Entry, Counts> counts_;
  std::mutex mutex_;
};

}  // namespace petik::cli
