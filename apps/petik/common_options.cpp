#include "petik/common_options.hpp"

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "petik/entity/calendar.hpp"
#include "petik/format/names.hpp"
#include "petik/text/transcode.hpp"

namespace petik::cli {
namespace {

constexpr std::uint64_t kMostThreads = 1024;
constexpr std::uint64_t kMostShards = 1'000'000;
constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();

// The cores that this process may use, which can be fewer than the machine has.
unsigned usable_cores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  if (::sched_getaffinity(0, sizeof cores, &cores) == 0) return static_cast<unsigned>(CPU_COUNT(&cores));
  return std::max(1U, std::thread::hardware_concurrency());
}

// "2/5"; Shard{1, 1} where nothing is given.
Shard shard_of(const std::string& words) {
  if (words.empty()) return {};
  const std::size_t slash = words.find('/');
  if (slash == std::string::npos) throw UsageError{fmt::format("--shard: '{}' is not of the form I/N", words)};
  const std::uint64_t count = parse_number("--shard", std::string_view(words).substr(slash + 1), 1, kMostShards);
  return {parse_number("--shard", std::string_view(words).substr(0, slash), 1, count), count};
}

constexpr std::array<std::pair<std::string_view, InputKind>, 9> kInputs = {{{"auto", InputKind::automatic},
                                                                            {"text", InputKind::text},
                                                                            {"jsonl", InputKind::jsonl},
                                                                            {"lines", InputKind::lines},
                                                                            {"conllu", InputKind::conllu},
                                                                            {"iob", InputKind::iob},
                                                                            {"brat", InputKind::brat},
                                                                            {"webannotation", InputKind::webannotation},
                                                                            {"tsv", InputKind::tsv}}};

InputKind input_of(const std::string& word) {
  const auto found =
      std::find_if(kInputs.begin(), kInputs.end(), [&](const auto& input) { return input.first == word; });
  return found == kInputs.end() ? InputKind::automatic : found->second;
}

std::vector<std::string> input_words() {
  std::vector<std::string> words;
  words.reserve(kInputs.size());
  for (const auto& input : kInputs) words.emplace_back(input.first);
  return words;
}

InvalidPolicy invalid_of(const std::string& word) {
  if (word == "error") return InvalidPolicy::error;
  return word == "skip" ? InvalidPolicy::skip : InvalidPolicy::replace;
}

When when_of(const std::string& word) {
  if (word == "always") return When::always;
  return word == "never" ? When::never : When::automatic;
}

bool is_utf8(const std::string& name) { return name == "utf-8" || name == "utf8" || name == "UTF-8" || name == "UTF8"; }

void check_together(const Settings& settings) {
  if (!settings.output.empty() && !settings.output_dir.empty()) {
    throw UsageError{"--output and --output-dir cannot be given together"};
  }
  if (settings.skip_existing && settings.output.empty() && settings.output_dir.empty()) {
    throw UsageError{"--skip-existing needs --output or --output-dir"};
  }
  if (!settings.suffix.empty() && settings.output_dir.empty()) throw UsageError{"--suffix needs --output-dir"};
  if (settings.suffix.find('/') != std::string::npos) throw UsageError{"--suffix: a slash cannot stand in it"};
  if (settings.nul && settings.files_from.empty()) throw UsageError{"--null needs --files-from"};
  if (!settings.glob.empty() && !settings.recursive) throw UsageError{"--glob needs --recursive"};
  const bool reads_stdin = std::find(settings.files.begin(), settings.files.end(), "-") != settings.files.end();
  if (settings.files_from == "-" && reads_stdin) throw UsageError{"stdin cannot be both --files-from and a file"};
  if (!settings.encoding.empty() && !is_known_encoding(settings.encoding)) {
    throw UsageError{fmt::format("--encoding: unknown encoding '{}'", settings.encoding)};
  }
}

void settle_run(Settings& settings, const CommonWords& words) {
  settings.threads = words.threads == 0 ? usable_cores() : static_cast<unsigned>(words.threads);
  settings.shard = shard_of(words.shard);
  if (words.progress) settings.progress = When::always;
  if (words.no_progress) settings.progress = When::never;
  const bool live = settings.files.empty() && settings.files_from.empty() && ::isatty(STDOUT_FILENO) != 0;
  if (live && settings.output.empty()) settings.line_buffered = true;
}

CalendarDate date_of(const std::string& word) {
  if (word.empty()) return {};
  const auto date = parse_iso_day(word);
  if (!date) throw UsageError{fmt::format("--date: '{}' is not a day like 2025-01-29", word)};
  return *date;
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
  options.choice("--input,--from",
                 "what the files hold: a text each, JSON Lines, a text a line, or a form of convert (by the name)",
                 words.input, input_words());
  options.text("--text-field", "NAME", "the key that holds the text in JSON Lines (text)", settings.text_field);
  options.text("--date", "DATE", "the day the articles appeared, 2025-01-29: gives kemarin and Rabu lalu their value",
               words.date);
  options.text("--date-field", "NAME", "the key that holds that day in JSON Lines", settings.date_field);
  options.text("--encoding", "NAME", "the encoding of the input: latin1, windows-1252 ... (UTF-8)", settings.encoding);
  options.choice("--invalid",
                 fmt::format("bytes that are not UTF-8: an error, U+FFFD instead, or left out ({})", words.invalid),
                 words.invalid, {"error", "replace", "skip"});
  options.number("--max-bytes", "N", "the largest document (67108864)", settings.max_bytes, 1, kMost / 2);
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
  options.text("--output-dir", "DIR", "write a file in DIR for each input file", settings.output_dir);
  options.text("--suffix", "TEXT", "with --output-dir: the end of the names (.tsv, .jsonl ..., by the format)",
               settings.suffix);
  options.flag("--skip-existing", "leave out what has its output file already", settings.skip_existing);
  options.choice("--offsets", "the unit of offsets (codepoint)", words.offsets, {"codepoint", "byte", "utf16"});
  options.flag("--header", "with -f tsv: print the names of the columns first", settings.header);
  options.choice("--color", "colour the results: on a terminal, always, never (auto)", words.color,
                 {"auto", "always", "never"});
  options.flag("--line-buffered", "write after every document", settings.line_buffered);
}

void declare_run(Options& options, Settings& settings, CommonWords& words) {
  options.group("Run");
  options.number("-j,--jobs", "N", "threads; 0: as many as there are cores (1)", words.threads, 0, kMostThreads);
  options.text("--shard", "I/N", "do only part I of N of the documents, dealt out by their ids", words.shard);
  options.text("--errors", "FILE", "list what could not be done in FILE, as JSON Lines", settings.errors);
  options.number("--max-errors", "N", "stop after N errors (0: never)", settings.max_errors, 0, kMost);
  options.text("--manifest", "FILE", "describe the run in FILE: versions, counts, time", settings.manifest);
  options.flag("--exit-status", "exit with 1 where nothing was found", settings.exit_status);
  options.flag("--progress", "show the progress on stderr", words.progress);
  options.flag("--no-progress", "never show the progress", words.no_progress);
  options.flag("-q,--quiet", "no warnings", settings.quiet);
  options.flag("-v,--verbose", "say at the end what was done", settings.verbose);
  options.choice("--lang", "the language of messages and help (by LC_MESSAGES)", words.language, {"id", "en"});
  options.flag("-h,--help", "print this help and exit", words.help);
}

void settle(Settings& settings, const CommonWords& words) {
  settings.format = words.format;
  settings.input = input_of(words.input);
  settings.invalid = invalid_of(words.invalid);
  settings.date = date_of(words.date);
  settings.language = words.language;
  settings.offsets = find_kind<OffsetUnit>(words.offsets).value_or(OffsetUnit::codepoint);
  settings.color = when_of(words.color);
  if (is_utf8(settings.encoding)) settings.encoding.clear();
  settle_run(settings, words);
  const char* data = std::getenv("PETIK_DATA");
  if (settings.data.empty() && data != nullptr) settings.data = data;
  check_together(settings);
}

}  // namespace petik::cli
