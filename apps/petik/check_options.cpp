#include "petik/check_options.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "petik/check/near_word.hpp"

namespace petik::cli {
namespace {

using check::Rule;

std::vector<std::string> parts_of(const std::string& list) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    if (end > begin) parts.push_back(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// True if the name stands for the rule: its id, its group, all.
bool holds(const std::string& name, const Rule& rule) {
  return name == "all" || rule.id == name || check::name_of(rule.group) == name;
}

bool is_known(const std::string& name) {
  const auto rules = check::all_rules();
  return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return holds(name, rule); });
}

// The narrower name counts more: --disable all --enable names,long-quote.
enum class Reach { all, group, rule };

Reach reach_of(const std::string& name) {
  if (name == "all") return Reach::all;
  return check::find_rule(name) != nullptr ? Reach::rule : Reach::group;
}

void switch_rules(const std::string& list, Reach reach, bool on, check::Profile& profile) {
  for (const std::string& name : parts_of(list)) {
    if (reach_of(name) != reach) continue;
    for (const Rule& rule : check::all_rules()) {
      if (holds(name, rule)) profile.switch_on(rule, on);
    }
  }
}

void verify_list(const char* option, const std::string& list) {
  for (const std::string& name : parts_of(list)) {
    if (is_known(name)) continue;
    const std::string_view near = check::nearest_rule(name);
    throw UsageError{fmt::format("{}: unknown rule {}{}", option, name,
                                 near.empty() ? "; see petik check --rules" : fmt::format("; did you mean {}?", near))};
  }
}

}  // namespace

void declare(Options& options, CheckOptions& check) {
  options.text("--only", "LIST", "only these rules and groups, parted by commas", check.only);
  options.text("--enable", "LIST", "these rules and groups too (all: every rule)", check.enable);
  options.text("--disable", "LIST", "without these rules and groups", check.disable);
  options.text("--config", "FILE", "settings from FILE instead of the nearest .petik.toml", check.config);
  options.flag("--no-config", "no .petik.toml is looked for", check.no_config);
  options.text("--baseline", "FILE", "leave out the findings that FILE knows", check.baseline);
  options.text("--write-baseline", "FILE", "write all findings to FILE, for --baseline", check.write_baseline);
  options.choice("--fail-on", "the level from which on findings make the exit status 1 (note)", check.fail_on,
                 {"note", "warning", "error"});
  options.flag("--exit-zero", "exit with 0 even where there are findings", check.exit_zero);
  options.group("Fixes");
  options.flag("--fix", "mend what is safe to mend, in the files", check.fix);
  options.flag("--diff", "print what --fix changes instead of the findings", check.diff);
  options.flag("--dry-run", "with --fix: change no file", check.dry_run);
  options.group("Information");
  options.flag("--source", "print the line of each finding, also where it goes to a file", check.source);
  options.flag("--rules", "list the rules and exit", check.rules);
  options.text("--explain", "RULE", "explain RULE and exit", check.explain);
  options.flag("--print-config", "print the settings in use and exit", check.print_config);
}

void verify(const CheckOptions& check) {
  verify_list("--only", check.only);
  verify_list("--enable", check.enable);
  verify_list("--disable", check.disable);
  if (!check.config.empty() && check.no_config) throw UsageError{"--config and --no-config cannot be given together"};
  if (check.mends() && !check.write_baseline.empty()) throw UsageError{"--write-baseline: not with --fix or --diff"};
}

void choose_rules(const CheckOptions& check, check::Profile& profile) {
  const std::vector<std::string> only = parts_of(check.only);
  for (const Rule& rule : check::all_rules()) {
    if (only.empty()) break;
    const bool named = std::find(only.begin(), only.end(), rule.id) != only.end();
    const bool in_group =
        std::any_of(only.begin(), only.end(), [&](const std::string& name) { return holds(name, rule); });
    profile.switch_on(rule, named || (in_group && profile.level(rule) != check::Level::off));
  }
  for (const Reach reach : {Reach::all, Reach::group, Reach::rule}) {
    switch_rules(check.enable, reach, true, profile);
    switch_rules(check.disable, reach, false, profile);
  }
}

}  // namespace petik::cli
