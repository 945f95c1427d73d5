// argv -> command -> exit status: 0 done, 2 any error. The only place that catches everything.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/common_options.hpp"
#include "petik/error.hpp"
#include "petik/help.hpp"
#include "petik/messages.hpp"
#include "petik/output.hpp"
#include "petik/version.hpp"

namespace petik::cli {
namespace {

constexpr int kError = 2;

void print(const std::string& text) {
  Output output{Settings{}};
  output.write(text);
  output.close();
}

const Command* find_command(const std::string& name) {
  const auto all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

const Command& require_command(const std::string& name) {
  if (const Command* found = find_command(name)) return *found;
  std::vector<std::string> names;
  for (const Command& command : commands()) names.emplace_back(command.name);
  const std::string near = nearest(name, names);
  throw UsageError{fmt::format("unknown command {}{}; see petik --help", printable(name),
                               near.empty() ? "" : fmt::format("; did you mean {}?", near))};
}

bool waits_at_terminal(const Settings& settings) {
  const bool reads_stdin = settings.files.empty() && settings.files_from.empty();
  return reads_stdin && ::isatty(STDIN_FILENO) != 0;
}

// What a command does that has no options of its own.
Run print_documents(std::span<const Form> forms) {
  return [forms](const Settings& settings) { return process(settings, chosen_form(forms, settings)); };
}

int run_command(const Command& command, const std::vector<std::string>& words) {
  Settings settings;
  CommonWords common;
  settings.command_line = words;
  settings.command_line.insert(settings.command_line.begin(), std::string(command.name));
  Options options{std::string(command.name)};
  declare_input(options, settings, common);
  options.group("Selection");
  const Run run = command.declare != nullptr ? command.declare(options) : print_documents(command.forms);
  declare_output(options, settings, common, command.forms);
  declare_run(options, settings, common);
  try {
    options.parse(words);
  } catch (const HelpWanted&) {
    print(help_page(command, options.table()));
    return 0;
  }
  settle(settings, common);
  if (command.reads_documents && waits_at_terminal(settings)) {
    throw UsageError{fmt::format("no FILE, and stdin is a terminal; try petik help {}", command.name)};
  }
  return run(settings);
}

int dispatch(std::vector<std::string> words) {
  if (words.empty()) throw UsageError{"no command; see petik --help"};
  const std::string first = words.front();
  words.erase(words.begin());
  if (first == "-h" || first == "--help" || (first == "help" && words.empty())) {
    print(overview());
    return 0;
  }
  if (first == "--version" || first == "-V") {
    print(version_text());
    return 0;
  }
  if (first == "help") return run_command(require_command(words.front()), {"--help"});
  return run_command(require_command(first), words);
}

int guarded(const std::vector<std::string>& words) {
  try {
    return dispatch(words);
  } catch (const UsageError& error) {
    say(error.message);
  } catch (const ReaderLeft&) {
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
  } catch (const std::bad_alloc&) {
    say("out of memory");
  } catch (const std::exception& error) {
    say(error.what());
  }
  return kError;
}

// A closed stdin, stdout or stderr would be taken over by the next file that is opened: a file opened the wrong way
// stands in, so that reading or writing it is an error.
void reserve_standard_streams() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened >= 0 && opened != descriptor) ::dup2(opened, descriptor);
  }
}

}  // namespace
}  // namespace petik::cli

int main(int argc, char** argv) {
  petik::cli::reserve_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);  // a write to a pipe without a reader then fails with EPIPE, whoever started us
  return petik::cli::guarded(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
}
