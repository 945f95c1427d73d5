#include "petik/app.hpp"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>
#include <span>
#include <string>

#include <fmt/format.h>

#include "petik/common_options.hpp"
#include "petik/completion.hpp"
#include "petik/error.hpp"
#include "petik/help.hpp"
#include "petik/language.hpp"
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
  if (near.empty()) throw UsageError{fmt::format("unknown command {}; see petik --help", printable(name))};
  throw UsageError{fmt::format("unknown command {}; did you mean {}? See petik --help", printable(name), near)};
}

bool waits_at_terminal(const Settings& settings) {
  const bool reads_stdin = settings.files.empty() && settings.files_from.empty();
  return reads_stdin && ::isatty(STDIN_FILENO) != 0;
}

// What a command does that has no options of its own.
Run print_documents(std::span<const Form> forms) {
  return [forms](const Settings& settings) { return process(settings, chosen_form(forms, settings)); };
}

// One command line: what its words are read into, and what they ask for.
struct CommandLine {
  Settings settings;
  CommonWords common;
  Options options;
  Run run;

  explicit CommandLine(const Command& command) : options(std::string(command.name)) {
    common.invalid = command.invalid;
    declare_input(options, settings, common);
    options.group("Selection");
    run = command.declare != nullptr ? command.declare(options) : print_documents(command.forms);
    declare_output(options, settings, common, command.forms);
    declare_run(options, settings, common);
  }
};

int run_command(const Command& command, const std::vector<std::string>& words) {
  CommandLine line(command);
  Settings& settings = line.settings;
  settings.command_line = words;
  settings.command_line.insert(settings.command_line.begin(), std::string(command.name));
  try {
    line.options.parse(words);
  } catch (const HelpWanted&) {
    print(help_page(command, line.options.table()));
    return 0;
  }
  settle(settings, line.common);
  if (command.reads_documents && waits_at_terminal(settings)) {
    throw UsageError{fmt::format("no FILE, and stdin is a terminal; try petik help {}", command.name)};
  }
  return line.run(settings);
}

int print_completion(const std::vector<std::string>& words) {
  if (words.size() != 1) throw UsageError{"--completion: name a shell: bash, zsh or fish"};
  std::vector<CommandOptions> table;
  for (const Command& command : commands()) table.push_back({&command, options_of(command)});
  print(completion(words.front(), table));
  return 0;
}

// --lang may stand before the command, with the same effect as behind it. Takes it away from there.
std::vector<std::string> take_language(std::vector<std::string>& words) {
  std::vector<std::string> taken;
  while (!words.empty() && (words.front() == "--lang" || words.front().starts_with("--lang="))) {
    const auto count = static_cast<std::ptrdiff_t>(words.front() == "--lang" && words.size() > 1 ? 2 : 1);
    taken.insert(taken.end(), words.begin(), words.begin() + count);
    words.erase(words.begin(), words.begin() + count);
  }
  return taken;
}

int dispatch(std::vector<std::string> words) {
  choose_language(words);
  const std::vector<std::string> language = take_language(words);
  if (words.empty()) throw UsageError{"no command; see petik --help"};
  const std::string first = words.front();
  words.erase(words.begin());
  if (first == "help") take_language(words);
  if (first == "-h" || first == "--help" || (first == "help" && words.empty())) {
    print(overview());
    return 0;
  }
  if (first == "--version" || first == "-V") {
    print(version_text());
    return 0;
  }
  if (first == "--completion") return print_completion(words);
  if (first == "help") return run_command(require_command(words.front()), {"--help"});
  const Command& command = require_command(first);
  words.insert(words.begin(), language.begin(), language.end());  // behind the command it may be said anew
  return run_command(command, words);
}

// The reader has left: as if SIGPIPE had ended the program.
int die_silently() {
  std::signal(SIGPIPE, SIG_DFL);
  std::raise(SIGPIPE);
  return kError;
}

int guarded(int argc, const char* const* argv) {
  try {
    return dispatch(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
  } catch (const UsageError& error) {
    say(error.message);
  } catch (const ReaderLeft&) {
    return die_silently();
  } catch (const std::bad_alloc&) {
    say_out_of_memory();
  } catch (const std::exception& error) {
    say(error.what());
  }
  return kError;
}

}  // namespace

std::vector<OptionInfo> options_of(const Command& command) { return CommandLine(command).options.table(); }

int run_petik(int argc, const char* const* argv) noexcept {
  try {
    return guarded(argc, argv);
  } catch (...) {  // no memory even for the message
    say_out_of_memory();
    return kError;
  }
}

}  // namespace petik::cli
