#include "petik/options.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "petik/check/near_word.hpp"

namespace petik::cli {

struct Options::State {
  CLI::App app;
  std::string group = "Options";
  std::vector<OptionInfo> table;

  void remember(const std::string& names, std::string value, std::string help, std::vector<std::string> words = {}) {
    table.push_back({group, CLI::detail::split(names, ','), std::move(value), std::move(help), std::move(words)});
  }

  std::vector<std::string> all_names() const {
    std::vector<std::string> names;
    for (const OptionInfo& option : table) names.insert(names.end(), option.names.begin(), option.names.end());
    return names;
  }

  // The first word that looks like an option and is none, with the option that is near.
  void complain_of_unknown(const std::vector<std::string>& words) const {
    const std::vector<std::string> names = all_names();
    for (const std::string& word : words) {
      const std::string name = word.substr(0, word.find('='));
      if (!name.starts_with('-') || std::find(names.begin(), names.end(), name) != names.end()) continue;
      const std::string near = nearest(name, names);
      if (near.empty()) throw UsageError{fmt::format("unknown option {}", name)};
      throw UsageError{fmt::format("unknown option {}; did you mean {}?", name, near)};
    }
  }
};

Options::Options(std::string command) : state_(std::make_unique<State>()) {
  CLI::App& app = state_->app;
  app.name(std::move(command));
  app.set_help_flag("-h,--help");
  app.allow_extras(false);
  app.prefix_command(false);
}

Options::~Options() = default;

void Options::group(std::string title) { state_->group = std::move(title); }

void Options::flag(const std::string& names, const std::string& help, bool& target) {
  state_->remember(names, "", help);
  if (names != "-h,--help") state_->app.add_flag(names, target)->take_last();
}

void Options::text(const std::string& names, const std::string& value, const std::string& help, std::string& target) {
  state_->remember(names, value, help);
  state_->app.add_option_function<std::string>(names, [&target](const std::string& given) { target = given; })
      ->take_last();
}

void Options::number(const std::string& names, const std::string& value, const std::string& help, std::uint64_t& target,
                     std::uint64_t least, std::uint64_t most) {
  state_->remember(names, value, help);
  const auto store = [&target, names, least, most](const std::string& given) {
    target = parse_number(names, given, least, most);
  };
  state_->app.add_option_function<std::string>(names, store)->take_last();
}

void Options::choice(const std::string& names, const std::string& help, std::string& target,
                     std::vector<std::string> words) {
  const std::string list = fmt::format("{}", fmt::join(words, "|"));
  state_->remember(names, list, help, words);
  const auto store = [&target, names, words, list](const std::string& given) {
    if (std::find(words.begin(), words.end(), given) == words.end()) {
      throw UsageError{fmt::format("{}: '{}' is not one of {}", names, given, list)};
    }
    target = given;
  };
  state_->app.add_option_function<std::string>(names, store)->take_last();
}

void Options::positional(const std::string& name, const std::string& help, std::vector<std::string>& target) {
  state_->app.add_option(name, target, help);
}

void Options::parse(const std::vector<std::string>& words) {
  std::vector<std::string> reversed(words.rbegin(), words.rend());
  try {
    state_->app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    throw HelpWanted{};
  } catch (const CLI::ExtrasError& error) {
    state_->complain_of_unknown(words);
    throw UsageError{error.what()};
  } catch (const CLI::ParseError& error) {
    throw UsageError{error.what()};
  }
}

const std::vector<OptionInfo>& Options::table() const { return state_->table; }

std::uint64_t parse_number(const std::string& name, std::string_view text, std::uint64_t least, std::uint64_t most) {
  const bool digits =
      !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  constexpr std::size_t kMostDigits = 18;
  if (!digits || text.size() > kMostDigits) throw UsageError{fmt::format("{}: '{}' is not a whole number", name, text)};
  std::uint64_t value = 0;
  for (const char c : text) value = value * 10 + static_cast<std::uint64_t>(c - '0');
  if (value < least || value > most) {
    throw UsageError{fmt::format("{}: {} is out of range ({} to {})", name, text, least, most)};
  }
  return value;
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  const std::vector<std::string_view> words(candidates.begin(), candidates.end());
  return std::string(check::nearest_word(word, words));
}

}  // namespace petik::cli
