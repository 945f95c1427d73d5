#include "petik/config_files.hpp"

#include "petik/bytes.hpp"
#include "petik/error.hpp"
#include "petik/read_file.hpp"

namespace petik::cli {

namespace fs = std::filesystem;

ConfigFiles::ConfigFiles(const CheckOptions& options) : options_(options) {
  if (!options.config.empty()) load(options.config);
}

const check::Config& ConfigFiles::load(const fs::path& file) {
  const std::string key = file.string();
  if (const auto known = by_file_.find(key); known != by_file_.end()) return known->second;
  check::Config config = file.empty() ? check::Config{} : check::parse_config(read_file(key), file);
  choose_rules(options_, config.profile);
  if (!options_.fail_on.empty()) config.fail_on = *check::find_level(options_.fail_on);
  return by_file_.emplace(key, std::move(config)).first->second;
}

const check::Config& ConfigFiles::of(const std::string& path) {
  const std::scoped_lock lock(mutex_);
  if (!options_.config.empty()) return load(options_.config);
  if (options_.no_config) return load({});
  std::error_code error;
  const bool named = path != "-" && !path.empty();
  const fs::path folder = !named                          ? fs::path(".")
                          : fs::is_directory(path, error) ? fs::path(path)
                                                          : fs::path(path).parent_path();
  const auto [known, fresh] = by_folder_.try_emplace(folder.string(), nullptr);
  if (!fresh && known->second != nullptr) return *known->second;
  known->second = &load(check::find_config(folder).value_or(fs::path()));
  return *known->second;
}

}  // namespace petik::cli
