#include "petik/messages.hpp"

#include <unistd.h>

#include <fmt/format.h>

#include "petik/text/utf8.hpp"

namespace petik::cli {

void say(std::string_view message) {
  const std::string line = fmt::format("petik: {}\n", message);
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string printable(std::string_view bytes) {
  const bool valid = first_invalid(bytes) == std::string_view::npos;
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !valid)) {
      out += fmt::format("\\x{:02x}", byte);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace petik::cli
