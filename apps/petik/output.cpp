#include "petik/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/messages.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;

[[noreturn]] void fail(const std::string& target, int error) {
  if (error == EPIPE && target.empty()) throw ReaderLeft{};
  throw Error(fmt::format("{}: {}", target.empty() ? "stdout" : printable(target), std::strerror(error)));
}

void refuse_input(const Settings& settings) {
  std::error_code error;
  for (const std::string& file : settings.files) {
    if (file == "-" || !std::filesystem::equivalent(file, settings.output, error) || error) continue;
    throw Error(fmt::format("{}: is both input and output", printable(settings.output)));
  }
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

Output::Output(const Settings& settings)
    : descriptor_(STDOUT_FILENO),
      direct_(settings.line_buffered),
      escape_(false),
      target_(settings.output == "-" ? "" : settings.output) {
  if (target_.empty()) {
    escape_ = ::isatty(STDOUT_FILENO) != 0;
    direct_ = direct_ || escape_;
    return;
  }
  refuse_input(settings);
  if (std::filesystem::is_directory(target_)) throw Error(printable(target_) + ": is a folder");
  temporary_ = target_ + ".XXXXXX";
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    temporary_.clear();
    fail(target_, errno);
  }
  const mode_t mask = ::umask(0);
  ::umask(mask);
  constexpr mode_t kEverybody = 0666;
  ::fchmod(descriptor_, kEverybody & ~mask);
}

Output::~Output() {
  if (temporary_.empty()) return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void Output::write(std::string_view bytes) {
  if (escape_) {
    buffer_ += visible(bytes);
  } else {
    buffer_ += bytes;
  }
  if (direct_ || buffer_.size() >= kBlock) flush();
}

void Output::flush() {
  std::string_view rest = buffer_;
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
  buffer_.clear();
}

void Output::close() {
  flush();
  if (target_.empty()) {
    struct stat status {};
    if (::fstat(STDOUT_FILENO, &status) != 0) fail(target_, errno);
    return;
  }
  if (::close(descriptor_) != 0) fail(target_, errno);
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail(target_, errno);
  temporary_.clear();
}

}  // namespace petik::cli
