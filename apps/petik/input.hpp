// From file names to raw records: one a text file, one a line of JSON Lines. Files are opened one after the other; a
// stream is read in blocks and never held whole.
//
//     Input input(settings, [](const std::string& message) { say(message); });
//     while (std::optional<Record> record = input.next()) work(*record);
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "petik/settings.hpp"

namespace petik::cli {

enum class RecordKind { text, json };

struct Record {
  RecordKind kind = RecordKind::text;
  std::string file;          // the name as given
  std::uint64_t line = 0;    // of JSON Lines and `lines`, 1-based; 0 for a whole file
  std::uint64_t offset = 0;  // of the first byte in the stream (unpacked)
  std::string bytes;         // as read: not yet checked for UTF-8
};

class Input {
 public:
  using Complain = std::function<void(const std::string& message)>;  // an error with one file or record

  Input(const Settings& settings, Complain complain);
  ~Input();
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  // The next record, in the order of the files; nothing at the end. Errors go to `complain`; the others are still done.
  std::optional<Record> next();

  // All files that are or will be read; "-" is stdin.
  const std::vector<std::string>& files() const { return files_; }

 private:
  class Splitter;

  bool open_next();

  const Settings* settings_;
  Complain complain_;
  std::vector<std::string> files_;
  std::size_t at_ = 0;
  std::unique_ptr<Splitter> splitter_;
};

// The files that the settings name: those given, those of --files-from, folders with -r read out in the order of bytes.
// Errors go to `complain`.
std::vector<std::string> list_files(const Settings& settings, const Input::Complain& complain);

}  // namespace petik::cli
