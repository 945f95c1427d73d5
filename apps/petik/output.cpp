#include "petik/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "petik/color.hpp"
#include "petik/error.hpp"
#include "petik/messages.hpp"
#include "petik/parallel/signals_held.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;

[[noreturn]] void fail(const std::string& target, int error) {
  if (error == EPIPE && target.empty()) throw ReaderLeft{};
  throw Error(fmt::format("{}: {}", target.empty() ? "stdout" : printable(target), std::strerror(error)));
}

// The private files at work, for the signal handler; empty: none. Two outputs at most are open at a time: a list, and
// the file that it is of.
constexpr std::size_t kLongestPath = 4096;
char unfinished[2][kLongestPath];

extern "C" void remove_unfinished(int number) {
  for (const char* path : unfinished) {
    if (path[0] != '\0') ::unlink(path);
  }
  ::signal(number, SIG_DFL);
  ::raise(number);
}

// SIGINT and the like remove the private file, and the program still dies by them. Ignored ones stay ignored (nohup).
void remove_on_signals(const std::string& path) {
  if (path.size() >= kLongestPath) return;
  char* const free = unfinished[0][0] == '\0' ? unfinished[0] : unfinished[1];
  std::memcpy(free, path.c_str(), path.size() + 1);
  static bool done = false;
  if (std::exchange(done, true)) return;
  for (const int number : kEndingSignals) {
    struct sigaction present {};
    if (::sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_DFL) {
      ::signal(number, remove_unfinished);
    }
  }
}

void forget_unfinished(const std::string& path) {
  for (char* known : unfinished) {
    if (path == known) known[0] = '\0';
  }
}

bool same_file(const struct stat& a, const struct stat& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

// The file that the path stands for, links followed (to a file that is not there yet, too): a link stays one.
std::string resolved(const std::string& path) {
  namespace fs = std::filesystem;
  constexpr int kMostLinks = 40;  // as the kernel
  fs::path target = path;
  std::error_code error;
  for (int i = 0; i < kMostLinks && fs::is_symlink(target, error); ++i) {
    const fs::path next = fs::read_symlink(target, error);
    if (error) break;
    target = target.parent_path() / next;
  }
  return target.string();
}

// In the same folder, so that a rename is enough; hidden, so that no run reads it; short, so that it fits wherever the
// final name does.
std::string private_name(const std::string& final_name) {
  return final_name.substr(0, final_name.rfind('/') + 1) + ".petik-XXXXXX";
}

// The permissions of a new file.
mode_t new_file_mode() {
  constexpr mode_t kEverybody = 0666;
  static const mode_t mask = [] {
    const mode_t present = ::umask(0);
    ::umask(present);
    return present;
  }();
  return kEverybody & ~mask;
}

// Escape sequences and other control characters, but line ends and tabs, as \x1b.
std::string visible(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) {
      out += fmt::format("\\x{:02x}", byte);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

Output::Output(const Settings& settings, const std::string& target)
    : descriptor_(STDOUT_FILENO), direct_(settings.line_buffered), target_(target == "-" ? "" : target) {
  if (target_.empty()) {
    open_stdout(settings);
  } else {
    open_target();
  }
}

void Output::open_stdout(const Settings& settings) {
  escape_ = ::isatty(STDOUT_FILENO) != 0;
  paint_ = settings.format == "tsv" && wants_color(settings.color, STDOUT_FILENO);
  direct_ = direct_ || escape_;
}

// A device or a pipe is written as it is: it must never be replaced by a file.
void Output::open_target() {
  struct stat status {};
  const bool exists = ::stat(target_.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) throw Error(printable(target_) + ": is a folder");
  if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor_ < 0) fail(target_, errno);
    return;
  }
  final_ = resolved(target_);
  std::string name = private_name(final_);
  const SignalsHeld held;  // none may come between the file and its name in the handler
  descriptor_ = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor_ < 0) fail(target_, errno);
  temporary_ = std::move(name);
  remove_on_signals(temporary_);
  constexpr mode_t kPermissions = 07777;
  ::fchmod(descriptor_, exists ? status.st_mode & kPermissions : new_file_mode());
}

void Output::refuse(const std::vector<InputFile>& inputs) const {
  struct stat mine {};
  const bool there = final_.empty() ? ::fstat(descriptor_, &mine) == 0 : ::stat(final_.c_str(), &mine) == 0;
  if (!there || !S_ISREG(mine.st_mode)) return;
  for (const InputFile& input : inputs) {
    struct stat other {};
    const int status = input.path == "-" ? ::fstat(STDIN_FILENO, &other) : ::stat(input.path.c_str(), &other);
    if (status == 0 && same_file(mine, other)) throw Error(printable(input.path) + ": is both input and output");
  }
}

Output::~Output() {
  if (temporary_.empty()) return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
  forget_unfinished(temporary_);
}

void Output::write(std::string_view bytes) {
  if (paint_) {
    buffer_ += paint_tsv(visible(bytes));
  } else if (escape_) {
    buffer_ += visible(bytes);
  } else if (bytes.size() >= kBlock) {
    flush();
    write_out(bytes);
  } else {
    buffer_ += bytes;
  }
  if (direct_ || buffer_.size() >= kBlock) flush();
}

void Output::write_safe(std::string_view bytes) {
  buffer_ += bytes;
  if (direct_ || buffer_.size() >= kBlock) flush();
}

void Output::flush() {
  write_out(buffer_);
  buffer_.clear();
}

void Output::write_out(std::string_view rest) {
  while (!rest.empty()) {
    const ssize_t count = ::write(descriptor_, rest.data(), rest.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int error = errno;
      buffer_.clear();
      fail(target_, error);
    }
    rest.remove_prefix(static_cast<std::size_t>(count));
  }
}

void Output::close() {
  flush();
  if (target_.empty()) {
    struct stat status {};
    if (::fstat(STDOUT_FILENO, &status) != 0) fail(target_, errno);
    return;
  }
  if (::close(descriptor_) != 0) fail(target_, errno);
  if (temporary_.empty()) return;
  if (::rename(temporary_.c_str(), final_.c_str()) != 0) fail(target_, errno);
  forget_unfinished(temporary_);
  temporary_.clear();
}

}  // namespace petik::cli
