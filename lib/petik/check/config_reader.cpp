// .petik.toml to Config. The only file that knows toml++.
#include <algorithm>
#include <array>
#include <limits>

#include <fmt/format.h>
#define TOML_HEADER_ONLY 1  // no library for those who link petik
#define TOML_ENABLE_FORMATTERS 0
// toml++ asserts, or with NDEBUG lets the compiler assume, what a broken file does not hold to: [,rules]
#define TOML_ASSERT(expr) static_assert(true)
#pragma push_macro("NDEBUG")
#undef NDEBUG
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

#include "petik/check/config.hpp"
#include "petik/check/near_word.hpp"
#include "petik/error.hpp"

namespace petik::check {
namespace {

class Reader {
 public:
  Reader(const std::filesystem::path& file, Config& config) : file_(file.string()), config_(config) {}

  void read(const toml::table& table) {
    constexpr std::array<std::string_view, 6> kKeys = {"exclude", "fail-on", "language", "paths", "rules", "words"};
    for (const auto& [key, value] : table) {
      const std::string_view name = key.str();
      if (name == "exclude") {
        config_.exclude = words(value, name);
      } else if (name == "fail-on") {
        config_.fail_on = level(value, name);
      } else if (name == "language") {
        config_.language = text(value, name);
        if (config_.language != "id" && config_.language != "en") fail(value, "language is \"id\" or \"en\"");
      } else if (name == "paths") {
        read_paths(value);
      } else if (name == "rules") {
        for (const RuleSetting& setting : rules(value)) apply(setting, config_.profile);
      } else if (name == "words") {
        read_words(value);
      } else {
        unknown(key, "key", kKeys);
      }
    }
  }

 private:
  [[noreturn]] void fail(std::size_t line, const std::string& message) const { throw Error(file_, line, message); }
  [[noreturn]] void fail(const toml::node& node, const std::string& message) const {
    fail(node.source().begin.line, message);
  }

  [[noreturn]] void unknown(const toml::key& key, std::string_view what,
                            std::span<const std::string_view> known) const {
    const std::string_view near = nearest_word(key.str(), known);
    fail(key.source().begin.line,
         fmt::format("unknown {} {}{}", what, key.str(), near.empty() ? "" : fmt::format("; did you mean {}?", near)));
  }

  std::string text(const toml::node& node, std::string_view name) const {
    const auto value = node.value_exact<std::string>();
    if (!value) fail(node, fmt::format("{} must be a text in quotation marks", name));
    return *value;
  }

  const toml::table& table(const toml::node& node, std::string_view name) const {
    const toml::table* found = node.as_table();
    if (found == nullptr) fail(node, fmt::format("{} must be a table", name));
    return *found;
  }

  // A text or a list of texts.
  std::vector<std::string> words(const toml::node& node, std::string_view name) const {
    if (!node.is_array()) return {text(node, name)};
    std::vector<std::string> list;
    for (const toml::node& item : *node.as_array()) list.push_back(text(item, name));
    return list;
  }

  Level level(const toml::node& node, std::string_view name) const {
    const Level* found = find_level(text(node, name));
    if (found == nullptr) fail(node, fmt::format("{} is \"off\", \"note\", \"warning\" or \"error\"", name));
    return *found;
  }

  std::uint32_t number(const toml::node& node, std::string_view name) const {
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < 1 || *value > std::numeric_limits<std::int32_t>::max()) {
      fail(node, fmt::format("{} must be a whole number of at least 1", name));
    }
    return static_cast<std::uint32_t>(*value);
  }

  // Groups first, whatever their place: a rule's own line counts more.
  std::vector<RuleSetting> rules(const toml::node& node) const {
    std::vector<RuleSetting> groups;
    std::vector<RuleSetting> single;
    for (const auto& [key, value] : table(node, "rules")) {
      if (const Rule* rule = find_rule(key.str())) {
        single.push_back(setting(*rule, value));
        continue;
      }
      const std::size_t before = groups.size();
      for (const Rule& rule : all_rules()) {
        if (name_of(rule.group) == key.str()) groups.push_back(setting(rule, value));
      }
      if (groups.size() == before) unknown(key, "rule", rule_names());
    }
    groups.insert(groups.end(), single.begin(), single.end());
    std::stable_sort(groups.begin(), groups.end(),
                     [](const RuleSetting& a, const RuleSetting& b) { return index_of(*a.rule) < index_of(*b.rule); });
    return groups;
  }

  static std::vector<std::string_view> rule_names() {
    std::vector<std::string_view> names;
    for (const Rule& rule : all_rules()) names.push_back(rule.id);
    for (unsigned g = 0; g < kGroups; ++g) names.push_back(name_of(static_cast<Group>(g)));
    return names;
  }

  // true, false, "warning", { level = "warning", words = 80 }
  RuleSetting setting(const Rule& rule, const toml::node& node) const {
    RuleSetting result{&rule, {}, {}, {}};
    if (node.is_boolean()) {
      result.on = node.value<bool>();
    } else if (node.is_string()) {
      result.level = level(node, rule.id);
    } else if (node.is_table()) {
      for (const auto& [key, value] : *node.as_table()) read_option(rule, key, value, result);
    } else {
      fail(node, fmt::format("{} must be a level, true, false or a table", rule.id));
    }
    return result;
  }

  void read_option(const Rule& rule, const toml::key& key, const toml::node& value, RuleSetting& result) const {
    std::vector<std::string_view> known = {"level", "on"};
    for (const Limit& limit : rule.limits) known.push_back(limit.name);
    if (key.str() == "level") {
      result.level = level(value, "level");
    } else if (key.str() == "on") {
      result.on = value.value_exact<bool>();
      if (!result.on) fail(value, "on must be true or false");
    } else if (std::find(known.begin(), known.end(), key.str()) != known.end()) {
      result.limits.emplace_back(std::string(key.str()), number(value, key.str()));
    } else {
      unknown(key, fmt::format("option of {}", rule.id), known);
    }
  }

  void read_words(const toml::node& node) {
    constexpr std::array<std::string_view, 2> kKeys = {"allow", "replace"};
    for (const auto& [key, value] : table(node, "words")) {
      if (key.str() == "allow") {
        for (const std::string& word : words(value, "allow")) config_.profile.allow(word);
      } else if (key.str() == "replace") {
        for (const auto& [word, instead] : table(value, "replace")) {
          config_.profile.replace(word.str(), text(instead, word.str()));
        }
      } else {
        unknown(key, "key", kKeys);
      }
    }
  }

  void read_paths(const toml::node& node) {
    constexpr std::array<std::string_view, 2> kKeys = {"match", "rules"};
    const toml::array* list = node.as_array();
    if (list == nullptr) fail(node, "paths must be a list of tables: [[paths]]");
    for (const toml::node& item : *list) {
      PathSettings settings;
      for (const auto& [key, value] : table(item, "paths")) {
        if (key.str() == "match") {
          settings.match = words(value, "match");
        } else if (key.str() == "rules") {
          settings.rules = rules(value);
        } else {
          unknown(key, "key", kKeys);
        }
      }
      if (settings.match.empty()) fail(item, "paths needs match");
      config_.paths.push_back(std::move(settings));
    }
  }

  std::string file_;
  Config& config_;
};

}  // namespace

Config parse_config(std::string_view content, const std::filesystem::path& file) {
  Config config;
  config.file = file;
  try {
    Reader(file, config).read(toml::parse(content));
  } catch (const toml::parse_error& error) {
    throw Error(file.string(), error.source().begin.line, std::string(error.description()));
  }
  return config;
}

}  // namespace petik::check
