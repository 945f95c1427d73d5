#include "petik/color.hpp"

#include <unistd.h>

#include <array>
#include <cstdlib>

namespace petik::cli {
namespace {

// The variable's value; unset is empty.
std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

// Select Graphic Rendition of ECMA-48: magenta, green, bold, cyan.
constexpr std::array<std::string_view, 4> kColumns = {"\x1b[35m", "\x1b[32m", "\x1b[1m", "\x1b[36m"};
constexpr std::string_view kPlain = "\x1b[0m";

void paint_line(std::string_view line, std::string& out) {
  for (const std::string_view color : kColumns) {
    const std::size_t tab = line.find('\t');
    out.append(color).append(line.substr(0, tab)).append(kPlain);
    if (tab == std::string_view::npos) return;
    out += '\t';
    line.remove_prefix(tab + 1);
  }
  out += line;
}

}  // namespace

bool wants_color(When when, int descriptor) {
  if (when != When::automatic) return when == When::always;
  if (!variable("NO_COLOR").empty()) return false;
  const std::string_view forced = variable("FORCE_COLOR");
  if (!forced.empty() && forced != "0") return true;
  return ::isatty(descriptor) != 0 && variable("TERM") != "dumb" && !variable("TERM").empty();
}

std::string paint_tsv(std::string_view lines) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    paint_line(lines.substr(0, end), out);
    if (end == std::string_view::npos) break;
    out += '\n';
    lines.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace petik::cli
