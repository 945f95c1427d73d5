// From files to raw records: one a text file, one a line of JSON Lines. Files are opened one after the other; a stream
// is read in blocks and never held whole.
//
//     Input input(settings, list_files(settings, tell), tell);
//     while (std::optional<Item> item = input.next()) work(*item);
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "petik/files.hpp"
#include "petik/note.hpp"
#include "petik/splitter.hpp"

namespace petik::cli {

// A record, or the end of a file.
struct Item {
  std::size_t source = 0;        // which of the files
  std::optional<Record> record;  // none: the file ends here
  bool failed = false;           // at the end: the file could not be read, or not to its end
};

class Input {
 public:
  // Errors go to `tell`, in the order of the input; the others are still done. Files that are not in the shard, whose
  // ids are their names, are not opened.
  Input(const Settings& settings, std::vector<InputFile> files, Tell tell);

  // The records of the files in their order, an end after each file; nothing at the end of all.
  std::optional<Item> next();

  const std::vector<InputFile>& files() const { return files_; }
  std::uint64_t bytes_read() const { return bytes_before_ + (splitter_ ? splitter_->bytes_read() : 0); }
  std::uint64_t files_read() const { return files_read_; }

 private:
  bool is_ours(const InputFile& file) const;
  Item end(bool failed);

  const Settings& settings_;
  Tell tell_;
  std::vector<InputFile> files_;
  std::size_t at_ = 0;
  std::unique_ptr<Splitter> splitter_;
  std::uint64_t bytes_before_ = 0;  // of the files before
  std::uint64_t files_read_ = 0;
};

}  // namespace petik::cli
