#include "petik/common_options.hpp"

#include <sched.h>

#include <cstdlib>
#include <limits>
#include <thread>

#include "petik/format/names.hpp"

namespace petik::cli {
namespace {

constexpr std::uint64_t kMostThreads = 1024;

// The cores that this process may use, which can be fewer than the machine has.
unsigned usable_cores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  if (::sched_getaffinity(0, sizeof cores, &cores) == 0) return static_cast<unsigned>(CPU_COUNT(&cores));
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

void declare_input(Options& options, Settings& settings, CommonWords& words) {
  options.positional("FILE", "text or JSON Lines, also .gz and .zst; - or none: stdin", settings.files);
  options.group("Input");
  options.flag("-r,--recursive", "read the files in folders, sorted by name", settings.recursive);
  options.text("--glob", "PATTERN", "with -r: only files whose name matches", settings.glob);
  options.text("--files-from", "FILE", "read the names of the files from FILE, one a line (-: stdin)",
               settings.files_from);
  options.flag("-0,--null", "the names in --files-from end with NUL", settings.nul);
  options.text("--stdin-filename", "NAME", "the name that stdin gets in results and messages", settings.stdin_name);
  options.choice("--input", "what the files hold: one text each, JSON Lines, or a text a line", words.input,
                 {"auto", "text", "jsonl", "lines"});
  options.text("--text-field", "NAME", "the key that holds the text in JSON Lines (text)", settings.text_field);
  options.choice("--invalid", "bytes that are not UTF-8: an error, U+FFFD instead, or left out (replace)",
                 words.invalid, {"error", "replace", "skip"});
  options.number("--max-bytes", "N", "the largest document (67108864)", settings.max_bytes, 1,
                 std::numeric_limits<std::uint32_t>::max() / 2);
  options.text("--data", "DIR", "language data that replaces or extends the built-in files ($PETIK_DATA)",
               settings.data);
}

void declare_output(Options& options, Settings& settings, CommonWords& words, std::span<const Form> forms) {
  options.group("Output");
  std::vector<std::string> names;
  for (const Form& form : forms) names.emplace_back(form.name);
  words.format = names.front();
  options.choice("-f,--format", "the form of the results (" + names.front() + ")", words.format, names);
  options.text("-o,--output", "FILE", "write to FILE, which appears whole or not at all", settings.output);
  options.choice("--offsets", "the unit of offsets (codepoint)", words.offsets, {"codepoint", "byte", "utf16"});
  options.flag("--header", "with -f tsv: print the names of the columns first", settings.header);
  options.group("Run");
  options.number("-j,--jobs", "N", "threads; 0: as many as there are cores (1)", words.threads, 0, kMostThreads);
  options.flag("--line-buffered", "write after every document", settings.line_buffered);
  options.flag("-q,--quiet", "no warnings", settings.quiet);
}

void settle(Settings& settings, const CommonWords& words) {
  settings.format = words.format;
  settings.input = words.input == "text"    ? InputKind::text
                   : words.input == "jsonl" ? InputKind::jsonl
                   : words.input == "lines" ? InputKind::lines
                                            : InputKind::automatic;
  settings.invalid = words.invalid == "error"  ? InvalidPolicy::error
                     : words.invalid == "skip" ? InvalidPolicy::skip
                                               : InvalidPolicy::replace;
  settings.offsets = find_kind<OffsetUnit>(words.offsets).value_or(OffsetUnit::codepoint);
  settings.threads = words.threads == 0 ? usable_cores() : static_cast<unsigned>(words.threads);
  const char* data = std::getenv("PETIK_DATA");
  if (settings.data.empty() && data != nullptr) settings.data = data;
}

}  // namespace petik::cli
