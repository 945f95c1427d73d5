#include "petik/options.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace petik::cli {
namespace {

std::uint64_t parse_number(const std::string& name, const std::string& text, std::uint64_t least, std::uint64_t most) {
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

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
    }
  }
  return row.back();
}

// --help in the order: usage, what it does, examples, options in groups.
class HelpPage : public CLI::Formatter {
 public:
  explicit HelpPage(std::string examples) : examples_(std::move(examples)) { column_width(kColumn); }

  std::string make_help(const CLI::App* app, std::string /*name*/, CLI::AppFormatMode /*mode*/) const override {
    std::string out =
        fmt::format("Usage: petik {} [OPTION...] [FILE...]\n{}\n", app->get_name(), app->get_description());
    if (!examples_.empty()) out += fmt::format("\nExamples:\n{}\n", examples_);
    return out + make_groups(app, CLI::AppFormatMode::Normal);
  }

  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string type = option->get_type_name();
    return type.empty() ? std::string() : " " + type;
  }

 private:
  static constexpr std::size_t kColumn = 32;
  std::string examples_;
};

}  // namespace

struct Options::State {
  CLI::App app;
  std::string group = "Options";
  std::vector<std::string> names;
  explicit State(const std::string& summary) : app(summary) {}

  void remember(const std::string& list) {
    for (const std::string& name : CLI::detail::split(list, ',')) names.push_back(name);
  }
};

Options::Options(std::string command, const std::string& summary, std::string examples)
    : state_(std::make_unique<State>(summary)) {
  CLI::App& app = state_->app;
  app.name(std::move(command));
  app.formatter(std::make_shared<HelpPage>(std::move(examples)));
  app.set_help_flag("-h,--help", "print this help and exit");
  app.get_help_ptr()->group("Other");
  app.allow_extras(false);
  app.prefix_command(false);
  state_->remember("-h,--help");
}

Options::~Options() = default;

void Options::group(std::string title) { state_->group = std::move(title); }

void Options::flag(const std::string& names, const std::string& help, bool& target) {
  state_->remember(names);
  state_->app.add_flag(names, target, help)->group(state_->group)->take_last();
}

void Options::text(const std::string& names, const std::string& value, const std::string& help, std::string& target) {
  state_->remember(names);
  const auto store = [&target](const std::string& given) { target = given; };
  state_->app.add_option_function<std::string>(names, store, help)->type_name(value)->group(state_->group)->take_last();
}

void Options::number(const std::string& names, const std::string& value, const std::string& help, std::uint64_t& target,
                     std::uint64_t least, std::uint64_t most) {
  state_->remember(names);
  const auto store = [&target, names, least, most](const std::string& given) {
    target = parse_number(names, given, least, most);
  };
  state_->app.add_option_function<std::string>(names, store, help)->type_name(value)->group(state_->group)->take_last();
}

void Options::choice(const std::string& names, const std::string& help, std::string& target,
                     std::vector<std::string> words) {
  state_->remember(names);
  const std::string list = fmt::format("{}", fmt::join(words, "|"));
  const auto store = [&target, names, words, list](const std::string& given) {
    if (std::find(words.begin(), words.end(), given) == words.end()) {
      throw UsageError{fmt::format("{}: '{}' is not one of {}", names, given, list)};
    }
    target = given;
  };
  state_->app.add_option_function<std::string>(names, store, help)->type_name(list)->group(state_->group)->take_last();
}

void Options::positional(const std::string& name, const std::string& help, std::vector<std::string>& target) {
  state_->app.add_option(name, target, help)->type_name("")->group("");
}

void Options::parse(const std::vector<std::string>& words) {
  std::vector<std::string> reversed(words.rbegin(), words.rend());
  try {
    state_->app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    throw HelpWanted{help()};
  } catch (const CLI::ExtrasError& error) {
    for (const std::string& word : words) {
      const std::string name = word.substr(0, word.find('='));
      if (!name.starts_with('-') || std::find(state_->names.begin(), state_->names.end(), name) != state_->names.end())
        continue;
      const std::string near = nearest(name, state_->names);
      throw UsageError{
          fmt::format("unknown option {}{}", name, near.empty() ? "" : fmt::format("; did you mean {}?", near))};
    }
    throw UsageError{error.what()};
  } catch (const CLI::ParseError& error) {
    throw UsageError{error.what()};
  }
}

std::string Options::help() const { return state_->app.help(); }

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t d = distance(word, candidate);
    if (d >= best_distance) continue;
    best_distance = d;
    best = candidate;
  }
  return best;
}

}  // namespace petik::cli
