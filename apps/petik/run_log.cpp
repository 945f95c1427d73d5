#include "petik/run_log.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/format/json_writer.hpp"
#include "petik/messages.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {
namespace {

constexpr double kMegabyte = 1e6;

std::string plural(std::uint64_t count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

// A message may quote the input, which may be anything and of any length.
std::string shown(std::string_view message) {
  constexpr std::size_t kMost = 300;  // bytes
  if (message.size() <= kMost) return printable(message);
  std::size_t end = kMost;
  while (!is_boundary(message, end)) --end;
  return printable(message.substr(0, end)) + "...";
}

}  // namespace

std::string text_of(const Note& note) {
  std::string place = printable(note.file);
  if (note.line != 0) place += fmt::format(":{}", note.line);
  if (!place.empty()) place += ": ";
  return fmt::format("{}{}{}", place, note.error ? "" : "warning: ", shown(note.message));
}

RunLog::RunLog(const Settings& settings) : settings_(settings) {
  if (settings.errors.empty()) return;
  constexpr mode_t kEverybody = 0666;
  list_ = ::open(settings.errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, kEverybody);
  if (list_ < 0) throw Error(fmt::format("{}: {}", printable(settings.errors), std::strerror(errno)));
}

RunLog::~RunLog() {
  if (list_ >= 0) ::close(list_);
}

void RunLog::tell(const Note& note) {
  if (note.once && std::exchange(warned_of_, note.file) == note.file) return;
  ++(note.error ? counts.errors : counts.warnings);
  if (note.error || !settings_.quiet) say(text_of(note));
  list(note);
  if (settings_.max_errors == 0 || counts.errors < settings_.max_errors) return;
  say(fmt::format("stopped after {} (--max-errors)", plural(counts.errors, "error", "errors")));
  throw TooManyErrors{};
}

// {"file":"berita.jsonl","line":3,"level":"error","message":"..."}
void RunLog::list(const Note& note) {
  if (list_ < 0) return;
  std::string line;
  JsonWriter json(line);
  json.begin_object();
  json.key("file");
  json.string(repair(note.file, Repair::replace));
  if (note.line != 0) {
    json.key("line");
    json.number(note.line);
  }
  json.key("level");
  json.string(note.error ? "error" : "warning");
  json.key("message");
  json.string(repair(note.message, Repair::replace));
  json.end_object();
  line += '\n';
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t written = ::write(list_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw Error(fmt::format("{}: {}", printable(settings_.errors), std::strerror(errno)));
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
}

double RunLog::seconds() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
}

std::string RunLog::summary() const {
  std::string text = fmt::format("{} ({:.1f} MB) in {:.1f} s", plural(counts.documents, "document", "documents"),
                                 static_cast<double>(counts.bytes) / kMegabyte, seconds());
  if (counts.skipped != 0) text += fmt::format(", {} skipped", plural(counts.skipped, "file", "files"));
  if (counts.warnings != 0) text += ", " + plural(counts.warnings, "warning", "warnings");
  if (counts.errors != 0) text += ", " + plural(counts.errors, "error", "errors");
  return text;
}

}  // namespace petik::cli
