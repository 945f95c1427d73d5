// Where language data comes from: what is compiled in, or a folder that replaces or extends it file by file.
//
//     petik::DataSource data("kata-saya");            // kata-saya/cues.tsv, if there, replaces the built-in cues.tsv
//     for (const petik::DataRow& row : data.rows("cues.tsv").rows) use(row.cells);
//
// A data file is UTF-8, one entry a line, columns parted by one tab. Lines that begin with '#' and blank lines are
// comments. "%include builtin" stands for all lines of the built-in file of that name.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace petik {

struct DataFile {
  std::string_view name;     // cues.tsv
  std::string_view content;  // the whole file
};

// The files compiled in from data/, sorted by name.
std::span<const DataFile> builtin_data();

// The built-in file of that name, or nullptr.
const DataFile* find_builtin(std::string_view name);

// The cells of a row, at least one. A row of more than kMost keeps the first ones and their number.
class Cells {
 public:
  void add(std::string_view cell) {
    if (size_ < kMost) cells_[size_] = cell;
    ++size_;
  }
  std::size_t size() const { return size_; }
  std::string_view front() const { return cells_.front(); }
  const std::string_view* begin() const { return cells_.data(); }
  const std::string_view* end() const { return cells_.data() + std::min(size_, kMost); }
  std::string_view operator[](std::size_t column) const { return cells_[column]; }

 private:
  static constexpr std::size_t kMost = 4;  // no table has more columns

  std::array<std::string_view, kMost> cells_;
  std::size_t size_ = 0;
};

struct DataRow {
  Cells cells;             // views into DataTable's storage or static data
  std::size_t line = 0;    // 1-based
  std::uint32_t file = 0;  // index into DataTable::files
};

struct DataTable {
  std::vector<std::string> files;  // display names for messages: "builtin:cues.tsv", "kata-saya/cues.tsv"
  std::vector<DataRow> rows;
  std::shared_ptr<const std::string> storage;  // keeps the cells of an override alive

  // Throws petik::Error that names the row's file and line.
  [[noreturn]] void fail(const DataRow& row, std::string_view message) const;
};

class DataSource {
 public:
  DataSource() = default;                      // built-in data only
  explicit DataSource(std::string directory);  // throws Error if it is no folder

  // All rows of the file. Throws Error: no such file, unreadable, not UTF-8, a bad directive, an empty cell at the
  // start of a line.
  DataTable rows(std::string_view name) const;

  const std::string& directory() const { return directory_; }

 private:
  std::string directory_;
};

}  // namespace petik
