// Declares the options that all commands share, and reads them into Settings.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "petik/form.hpp"
#include "petik/options.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// What the option parser fills before the words become Settings.
struct CommonWords {
  std::string format;
  std::string input = "auto";
  std::string invalid = "replace";
  std::string date;
  std::string offsets = "codepoint";
  std::string color = "auto";
  std::string shard;
  std::string language;
  std::uint64_t threads = 1;
  bool progress = false;
  bool no_progress = false;
  bool help = false;
};

// `forms`: those of the command, the default first.
void declare_input(Options& options, Settings& settings, CommonWords& words);
void declare_output(Options& options, Settings& settings, CommonWords& words, std::span<const Form> forms);
void declare_run(Options& options, Settings& settings, CommonWords& words);

// After parsing: words to settings, $PETIK_DATA where --data is not given, -j 0 as the number of cores. Throws
// UsageError for options that do not go together.
void settle(Settings& settings, const CommonWords& words);

}  // namespace petik::cli
