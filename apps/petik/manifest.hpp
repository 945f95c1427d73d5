// The manifest of a run (--manifest): one JSON object that says what made a result.
#pragma once

#include "petik/run_log.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// Writes settings.manifest, whole or not at all; nothing where none is wanted. Throws petik::Error.
void write_manifest(const Settings& settings, const RunLog& log, int exit_status);

}  // namespace petik::cli
