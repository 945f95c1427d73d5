#include "petik/messages.hpp"

#include <unistd.h>

#include <fmt/format.h>

#include "petik/language.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {

namespace {

void write_stderr(std::string_view rest) noexcept {
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void say(std::string_view message) { write_stderr(fmt::format("petik: {}\n", translated(message))); }

void say_out_of_memory() noexcept {
  write_stderr(language() == Language::indonesian ? "petik: memori habis\n" : "petik: out of memory\n");
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
