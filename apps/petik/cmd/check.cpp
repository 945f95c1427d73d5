// petik check: the linter for newsrooms and CI.
#include <unistd.h>

#include <array>
#include <memory>

#include <fmt/format.h>

#include "petik/check_options.hpp"
#include "petik/checking.hpp"
#include "petik/command.hpp"
#include "petik/config_files.hpp"
#include "petik/format/rule_pages.hpp"
#include "petik/output.hpp"

namespace petik::cli {
namespace {

constexpr std::array kForms = {Form{"text"},   Form{"jsonl"}, Form{"sarif"},
                               Form{"github"}, Form{"junit"}, Form{"checkstyle"}};

void print(const Settings& settings, const std::string& text) {
  Output output(settings);
  output.write(text);
  output.close();
}

// Messages are Indonesian unless --lang or the settings say otherwise.
bool english(const Settings& settings, const CheckOptions& options) {
  if (!settings.language.empty()) return settings.language == "en";
  ConfigFiles configs(options);
  return configs.of("-").language == "en";
}

std::string explain(const Settings& settings, const CheckOptions& options) {
  const check::Rule* rule = check::find_rule(options.explain);
  if (rule != nullptr) return explain_rule(*rule, english(settings, options));
  const std::string_view near = check::nearest_rule(options.explain);
  throw UsageError{fmt::format("--explain: unknown rule {}{}", options.explain,
                               near.empty() ? "; see petik check --rules" : fmt::format("; did you mean {}?", near))};
}

std::string show_config(const Settings& settings, const CheckOptions& options) {
  ConfigFiles configs(options);
  return check::print_config(configs.of(settings.files.empty() ? "-" : settings.files.front()));
}

int run(const Settings& settings, const CheckOptions& options) {
  verify(options);
  if (options.rules) {
    print(settings, list_rules(english(settings, options), settings.header));
  } else if (!options.explain.empty()) {
    print(settings, explain(settings, options));
  } else if (options.print_config) {
    print(settings, show_config(settings, options));
  } else {
    if (settings.files.empty() && settings.files_from.empty() && ::isatty(STDIN_FILENO) != 0) {
      throw UsageError{"no FILE, and stdin is a terminal; try petik help check"};
    }
    return run_check(settings, options);
  }
  return 0;
}

}  // namespace

Command check_command() {
  return {"check",
          "what is wrong with quotes, names, numbers, dates and words, for newsrooms and CI",
          "  petik check artikel.txt\n"
          "  petik check --fix --diff --dry-run -r berita/\n"
          "  petik check -f sarif -o petik.sarif -r berita/\n"
          "  petik check --explain weekday-date",
          kForms,
          false,
          [](Options& options) -> Run {
            auto choices = std::make_shared<CheckOptions>();
            declare(options, *choices);
            return [choices](const Settings& settings) { return run(settings, *choices); };
          },
          "error"};
}

}  // namespace petik::cli
