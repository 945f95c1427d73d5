// The settings of `petik check` for each file: --config, or the nearest .petik.toml above it, with the options of the
// command line on top.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "petik/check/config.hpp"
#include "petik/check_options.hpp"

namespace petik::cli {

class ConfigFiles {
 public:
  // The options must outlive it. Throws petik::Error where --config cannot be read.
  explicit ConfigFiles(const CheckOptions& options);

  // For the file, or the folder, of that path; "-" stands in the current folder. Throws petik::Error, with the
  // settings' file and line. Thread-safe; good as long as this object.
  const check::Config& of(const std::string& path);

 private:
  const check::Config& load(const std::filesystem::path& file);

  const CheckOptions& options_;
  std::mutex mutex_;
  std::map<std::string, const check::Config*> by_folder_;
  std::map<std::string, check::Config> by_file_;  // "": the defaults
};

}  // namespace petik::cli
