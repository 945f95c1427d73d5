#include "petik/read_file.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "petik/bytes.hpp"
#include "petik/error.hpp"
#include "petik/messages.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10U;

// Appends blocks until one is empty.
template <typename Read>
std::string read_blocks(const Read& read) {
  std::string content;
  for (;;) {
    const std::size_t have = content.size();
    content.resize(have + kBlock);
    const std::size_t count = read(content.data() + have);
    content.resize(have + count);
    if (count == 0) return content;
  }
}

std::size_t read_some(int descriptor, char* buffer) {
  for (;;) {
    const ssize_t count = ::read(descriptor, buffer, kBlock);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw Error(std::strerror(errno));
  }
}

}  // namespace

std::string read_file(const std::string& path) {
  try {
    ByteStream stream(open_file(path));
    return read_blocks([&](char* buffer) { return stream.read(buffer, kBlock); });
  } catch (const Error& error) {
    throw Error(printable(path) + ": " + error.what());
  }
}

std::string read_raw_file(const std::string& path) {
  try {
    const File file = open_file(path);
    return read_blocks([&](char* buffer) { return read_some(file.get(), buffer); });
  } catch (const Error& error) {
    throw Error(printable(path) + ": " + error.what());
  }
}

}  // namespace petik::cli
