// The progress of a run on stderr: a line that is written over, with rate and time left.
//
//     Progress progress(settings, files);
//     progress.tick(log, bytes_read);   // after every batch; draws some times a second
//     progress.finish(log);             // clears the line; the summary where it is wanted
#pragma once

#include <cstdint>
#include <vector>

#include "petik/files.hpp"
#include "petik/run_log.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

class Progress {
 public:
  // Drawn with --progress; by itself where stderr is a terminal, and only after a second.
  Progress(const Settings& settings, const std::vector<InputFile>& files);

  void tick(const RunLog& log, std::uint64_t files_read, std::uint64_t bytes_read);

  // What is drawn goes, before a message or at the end.
  void clear();

  void finish(const RunLog& log);

 private:
  double share_done(std::uint64_t files_read, std::uint64_t bytes_read) const;

  const Settings& settings_;
  bool terminal_;
  bool wanted_;
  bool drawn_ = false;
  std::uint64_t files_;
  std::uint64_t total_bytes_ = 0;  // 0: not known (a stream, packed files)
  double next_ = 1;                // seconds from the start
};

}  // namespace petik::cli
