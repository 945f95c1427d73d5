#include "petik/progress.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "petik/messages.hpp"

namespace petik::cli {
namespace {

constexpr double kEvery = 0.2;     // seconds between two drawings on a terminal
constexpr double kEveryLine = 10;  // ... and where the lines stay
constexpr double kMegabyte = 1e6;

bool packed(const std::string& path) { return path.ends_with(".gz") || path.ends_with(".zst"); }

// The size of a lone file; of many files the number is known, and that is enough.
std::uint64_t size_of(const std::vector<InputFile>& files) {
  if (files.size() != 1 || packed(files.front().path)) return 0;
  struct stat status {};
  const std::string& path = files.front().path;
  const int result = path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
  return result == 0 && S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::string clock_text(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string bar(double share) {
  constexpr int kWidth = 20;
  const int full = static_cast<int>(share * kWidth);
  return "[" + std::string(static_cast<std::size_t>(full), '#') +
         std::string(static_cast<std::size_t>(kWidth - full), '.') + "]";
}

void write_stderr(const std::string& text) {
  const ssize_t ignored = ::write(STDERR_FILENO, text.data(), text.size());
  static_cast<void>(ignored);
}

}  // namespace

Progress::Progress(const Settings& settings, const std::vector<InputFile>& files)
    : settings_(settings),
      terminal_(::isatty(STDERR_FILENO) != 0),
      wanted_(settings.progress == When::always ||
              (settings.progress == When::automatic && terminal_ && !settings.quiet)),
      files_(files.size()),
      total_bytes_(wanted_ ? size_of(files) : 0) {
  if (!terminal_) next_ = kEveryLine;
}

// From 0 to 1; 0 where nothing is known.
double Progress::share_done(std::uint64_t files_read, std::uint64_t bytes_read) const {
  double share = 0;
  if (total_bytes_ != 0) share = static_cast<double>(bytes_read) / static_cast<double>(total_bytes_);
  if (files_ > 1) share = static_cast<double>(files_read) / static_cast<double>(files_);
  return std::min(share, 1.0);
}

void Progress::tick(const RunLog& log, std::uint64_t files_read, std::uint64_t bytes_read) {
  if (!wanted_) return;
  const double seconds = log.seconds();
  if (seconds < next_) return;
  next_ = seconds + (terminal_ ? kEvery : kEveryLine);
  const double share = share_done(files_read, bytes_read);
  std::string text = fmt::format("{} documents, {:.0f} a second, {:.1f} MB/s", log.counts.documents,
                                 static_cast<double>(log.counts.documents) / seconds,
                                 static_cast<double>(bytes_read) / kMegabyte / seconds);
  if (share > 0) {
    text = fmt::format("{} {:3.0f} %  {}, {} left", bar(share), share * 100, text,
                       clock_text(seconds / share * (1 - share)));
  }
  write_stderr(terminal_ ? "\r\x1b[K" + text : "petik: " + text + "\n");
  drawn_ = terminal_;
}

void Progress::clear() {
  if (drawn_) write_stderr("\r\x1b[K");
  drawn_ = false;
}

void Progress::finish(const RunLog& log) {
  const bool was_drawn = drawn_;
  clear();
  if (settings_.verbose || settings_.progress == When::always || was_drawn) say(log.summary());
}

}  // namespace petik::cli
