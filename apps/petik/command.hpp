// A command of petik: one entry in the table of commands.cpp, one source in cmd/, one man page, one folder of cases.
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "petik/form.hpp"
#include "petik/options.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// Does the command's work once the options are parsed; returns the exit status.
using Run = std::function<int(const Settings&)>;

struct Command {
  std::string_view name;
  std::string_view summary;                    // one line, for `petik --help`
  std::string_view examples;                   // lines, for `petik NAME --help`
  std::span<const Form> forms;                 // of -f, the default first
  bool reads_documents = true;                 // it takes files or stdin: stdin a terminal and no FILE is a mistake
  Run (*declare)(Options& options) = nullptr;  // declares the command's own options; none: prints the chosen form
  std::string_view invalid = "replace";        // the default of --invalid
};

// All commands, in the order of the help.
std::span<const Command> commands();

// One a command, in cmd/<name>.cpp.
Command tokens_command();
Command sentences_command();
Command entities_command();
Command quotes_command();
Command annotate_command();
Command convert_command();
Command check_command();
Command lexicon_command();

}  // namespace petik::cli
