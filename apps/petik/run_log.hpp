// What a run has done and what went wrong: messages on stderr, the list of --errors, the counts for the summary and the
// manifest.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "petik/note.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

struct Counts {
  std::uint64_t files = 0;
  std::uint64_t skipped = 0;    // files whose output is there already
  std::uint64_t documents = 0;  // done
  std::uint64_t bytes = 0;      // read, unpacked
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
};

// --max-errors is reached: stop; what is at work is not finished. It has been said on stderr.
struct TooManyErrors {};

class RunLog {
 public:
  // Opens --errors anew. Throws petik::Error.
  explicit RunLog(const Settings& settings);
  ~RunLog();
  RunLog(const RunLog&) = delete;
  RunLog& operator=(const RunLog&) = delete;

  // Says it, in the order of the input. Throws TooManyErrors, or petik::Error where the list cannot be written.
  void tell(const Note& note);

  bool failed() const { return counts.errors != 0; }
  double seconds() const;

  // "1234 documents (5.6 MB) in 7.8 s, 1 error".
  std::string summary() const;

  Counts counts;

 private:
  void list(const Note& note);

  const Settings& settings_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  int list_ = -1;          // --errors
  std::string warned_of_;  // the file that had its warning
};

// Note as stderr shows it: "berita.jsonl:3: warning: ...".
std::string text_of(const Note& note);

}  // namespace petik::cli
