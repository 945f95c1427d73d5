// The run of `petik check`: documents in, findings out, files mended.
#pragma once

#include "petik/check_options.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// The exit status: 0 nothing found (from the level of --fail-on on), 1 something, 2 any error.
int run_check(const Settings& settings, const CheckOptions& options);

}  // namespace petik::cli
