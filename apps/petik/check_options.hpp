// The options of `petik check` beside the common ones.
#pragma once

#include <memory>
#include <string>

#include "petik/check/profile.hpp"
#include "petik/options.hpp"

namespace petik::cli {

struct CheckOptions {
  std::string enable, disable, only;  // lists of rules and groups
  std::string config;
  bool no_config = false;
  std::string baseline, write_baseline;
  std::string fail_on;  // empty: by the configuration
  bool exit_zero = false;
  bool fix = false, diff = false, dry_run = false;
  bool source = false;
  bool rules = false, print_config = false;
  std::string explain;

  bool mends() const { return fix || diff || dry_run; }
};

void declare(Options& options, CheckOptions& check);

// Throws UsageError for a rule or group that does not exist, and for options that do not go together.
void verify(const CheckOptions& check);

// --only, --enable and --disable, in this order. The lists have been verified.
void choose_rules(const CheckOptions& check, check::Profile& profile);

}  // namespace petik::cli
