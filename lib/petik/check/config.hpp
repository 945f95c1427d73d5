// The settings of `petik check` for a folder: .petik.toml, found upwards from each file.
//
//     fail-on = "warning"
//     [rules]
//     names = "off"                          # a group
//     long-quote = { level = "error", words = 80 }
//     [words]
//     allow = ["shalat"]
//     replace = { Cina = "Tiongkok" }
//     [[paths]]
//     match = "opini/*"
//     rules = { quote-without-speaker = false }
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "petik/check/profile.hpp"

namespace petik::check {

// One line of [rules]: a rule, what becomes of its level, and its limits.
struct RuleSetting {
  const Rule* rule = nullptr;
  std::optional<Level> level;
  std::optional<bool> on;
  std::vector<std::pair<std::string, std::uint32_t>> limits;
};

// Settings for the files that match one of the patterns.
struct PathSettings {
  std::vector<std::string> match;
  std::vector<RuleSetting> rules;
};

struct Config {
  std::filesystem::path file;  // empty: the defaults
  std::string language = "id";
  Level fail_on = Level::note;
  std::vector<std::string> exclude;
  Profile profile;
  std::vector<PathSettings> paths;

  // The rules for one file. Paths are matched as they stand below the folder of .petik.toml.
  Profile profile_for(const std::filesystem::path& path) const;
  bool excludes(const std::filesystem::path& path) const;
};

inline constexpr std::string_view kConfigName = ".petik.toml";

// The nearest .petik.toml in `folder` or above it.
std::optional<std::filesystem::path> find_config(const std::filesystem::path& folder);

// Throws petik::Error with file and line: broken TOML, a key or rule that does not exist (with the nearest one that
// does), a value that does not fit.
Config parse_config(std::string_view content, const std::filesystem::path& file);

// The settings as a .petik.toml that holds every rule.
std::string print_config(const Config& config);

void apply(const RuleSetting& setting, Profile& profile);

}  // namespace petik::check
