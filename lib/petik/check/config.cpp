#include "petik/check/config.hpp"

#include <fnmatch.h>

#include <algorithm>

#include <fmt/format.h>

namespace petik::check {
namespace {

namespace fs = std::filesystem;

// The path as it stands below the folder of the settings; as it is where it does not.
std::string below(const fs::path& config, const fs::path& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error).lexically_normal();
  const fs::path folder = fs::absolute(config, error).lexically_normal().parent_path();
  const std::string relative = absolute.lexically_relative(folder).string();
  return relative.empty() || relative.starts_with("..") ? absolute.string() : relative;
}

// * matches / too; a pattern without / matches the name alone.
bool matches(const std::vector<std::string>& patterns, const std::string& path) {
  const std::string name = fs::path(path).filename().string();
  return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
    const bool name_only = pattern.find('/') == std::string::npos;
    return ::fnmatch(pattern.c_str(), name_only ? name.c_str() : path.c_str(), 0) == 0;
  });
}

std::string toml_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

template <typename Words>
std::string list(const Words& words) {
  std::string out = "[";
  for (const auto& word : words) out += (out.size() > 1 ? ", " : "") + toml_text(word);
  return out + "]";
}

std::string print_rule(const Rule& rule, const Profile& profile) {
  const std::string_view level = name_of(profile.level(rule));
  if (rule.limits.empty()) return fmt::format("{} = \"{}\"\n", rule.id, level);
  std::string out = fmt::format("{} = {{ level = \"{}\"", rule.id, level);
  for (const Limit& limit : rule.limits) out += fmt::format(", {} = {}", limit.name, profile.limit(rule, limit.name));
  return out + " }\n";
}

std::string print_setting(const RuleSetting& setting) {
  std::string out = fmt::format("{} = {{ ", setting.rule->id);
  std::string_view comma;
  if (setting.on) out += fmt::format("on = {}", *setting.on);
  if (setting.level) out += fmt::format("level = \"{}\"", name_of(*setting.level));
  if (setting.on || setting.level) comma = ", ";
  for (const auto& [name, value] : setting.limits) {
    out += fmt::format("{}{} = {}", comma, name, value);
    comma = ", ";
  }
  return out + " }";
}

}  // namespace

void apply(const RuleSetting& setting, Profile& profile) {
  if (setting.level) profile.set_level(*setting.rule, *setting.level);
  if (setting.on) profile.switch_on(*setting.rule, *setting.on);
  for (const auto& [name, value] : setting.limits) profile.set_limit(*setting.rule, name, value);
}

Profile Config::profile_for(const fs::path& path) const {
  Profile result = profile;
  if (paths.empty()) return result;
  const std::string relative = below(file, path);
  for (const PathSettings& settings : paths) {
    if (!matches(settings.match, relative)) continue;
    for (const RuleSetting& setting : settings.rules) apply(setting, result);
  }
  return result;
}

bool Config::excludes(const fs::path& path) const { return !exclude.empty() && matches(exclude, below(file, path)); }

std::optional<fs::path> find_config(const fs::path& folder) {
  std::error_code error;
  fs::path at = fs::absolute(folder.empty() ? "." : folder, error).lexically_normal();
  for (;;) {
    const fs::path candidate = at / kConfigName;
    if (fs::exists(candidate, error)) return candidate;
    if (!at.has_relative_path() || at == at.parent_path()) return std::nullopt;
    at = at.parent_path();
  }
}

std::string print_config(const Config& config) {
  std::string out = config.file.empty() ? "# the defaults\n" : fmt::format("# {}\n", config.file.string());
  out += fmt::format("language = \"{}\"\nfail-on = \"{}\"\nexclude = {}\n\n[rules]\n", config.language,
                     name_of(config.fail_on), list(config.exclude));
  for (const Rule& rule : all_rules()) out += print_rule(rule, config.profile);
  out += fmt::format("\n[words]\nallow = {}\n\n[words.replace]\n", list(config.profile.allowed()));
  for (const auto& [word, instead] : config.profile.replacements()) {
    out += fmt::format("{} = {}\n", toml_text(word), toml_text(instead));
  }
  for (const PathSettings& settings : config.paths) {
    out += fmt::format("\n[[paths]]\nmatch = {}\n\n[paths.rules]\n", list(settings.match));
    for (const RuleSetting& setting : settings.rules) out += print_setting(setting) + "\n";
  }
  return out;
}

}  // namespace petik::check
