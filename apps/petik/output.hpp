// Where results go: stdout, or a file that appears whole or not at all. Every write error is noticed.
//
//     Output output(settings);
//     output.write("satu\n");
//     output.close();          // throws if the last bytes could not be written
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/files.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// The reader has left (petik ... | head -1): stop, silently, with the status of a program that SIGPIPE ends.
struct ReaderLeft {};

class Output {
 public:
  // To settings.output: opens a private temporary file beside it; a device or a pipe is written as it is. Throws
  // petik::Error.
  explicit Output(const Settings& settings) : Output(settings, settings.output) {}
  // To `target`; empty or "-": stdout.
  Output(const Settings& settings, const std::string& target);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  // Throws petik::Error if one of the files ("-": stdin) is the regular file that this output writes.
  void refuse(const std::vector<InputFile>& inputs) const;

  // The file that it writes; empty: stdout.
  const std::string& target() const { return target_; }

  // Whole lines. Throws petik::Error (disk full, closed) or ReaderLeft.
  void write(std::string_view bytes);

  // The same for bytes that hold no control characters of the text: escape sequences reach the terminal.
  void write_safe(std::string_view bytes);

  // Writes what is left; a file gets its name. Throws like write().
  void close();

 private:
  void open_stdout(const Settings& settings);
  void open_target();
  void flush();
  void write_out(std::string_view rest);

  int descriptor_;
  bool direct_;          // every write goes out at once
  bool paint_ = false;   // the columns of tsv in colour
  bool escape_ = false;  // stdout is a terminal: control characters of the text are shown, not obeyed
  std::string target_;   // the final name; empty for stdout
  std::string final_;    // the regular file that the private one becomes, links followed; empty: written as it is
  std::string temporary_;
  std::string buffer_;
};

}  // namespace petik::cli
