#include "petik/language.hpp"

#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

#include "petik/lexicon/data_source.hpp"

namespace petik::cli {
namespace {

Language chosen = Language::english;

using Row = std::pair<std::string_view, std::string_view>;  // English, Indonesian
using Parts = std::vector<std::string_view>;

const std::vector<Row>& rows() {
  static const std::vector<Row> all = [] {
    std::vector<Row> result;
    for (const DataRow& row : DataSource().rows("messages-id.tsv").rows) {
      if (row.cells.size() == 2) result.emplace_back(row.cells[0], row.cells[1]);
    }
    return result;
  }();
  return all;
}

// What stands for the {} of `form` in `text`, each as short as it can be; nothing if the text is not of the form.
std::optional<Parts> match(std::string_view form, std::string_view text) {
  constexpr std::string_view kHole = "{}";
  Parts parts;
  std::size_t hole = form.find(kHole);
  if (!text.starts_with(form.substr(0, hole))) return std::nullopt;
  if (hole == std::string_view::npos) return text == form ? std::optional(parts) : std::nullopt;
  text.remove_prefix(hole);
  while (hole != std::string_view::npos) {
    form.remove_prefix(hole + kHole.size());
    hole = form.find(kHole);
    const std::string_view next = form.substr(0, hole);
    const std::size_t at = hole != std::string_view::npos ? text.find(next)
                           : text.ends_with(next)         ? text.size() - next.size()
                                                          : std::string_view::npos;
    if (at == std::string_view::npos) return std::nullopt;
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + next.size());
  }
  return parts;
}

std::optional<std::string> indonesian(std::string_view english);

// Puts the parts where the Indonesian text has {}.
std::string filled(std::string_view text, const Parts& parts) {
  std::string out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "{}" && next < parts.size()) {
      out += indonesian(parts[next]).value_or(std::string(parts[next]));
      ++next;
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

// By the row with the most fixed text: "unknown option {}; did you mean {}?" before "unknown option {}".
std::optional<std::string> look_up(std::string_view english) {
  const Row* best = nullptr;
  for (const Row& row : rows()) {
    if ((best == nullptr || row.first.size() > best->first.size()) && match(row.first, english)) best = &row;
  }
  if (best == nullptr) return std::nullopt;
  return filled(best->second, *match(best->first, english));
}

// "a.txt: No such file" where only what follows the name is in the table.
std::optional<std::string> after_name(std::string_view english) {
  for (std::size_t at = english.find(": "); at != std::string_view::npos; at = english.find(": ", at + 1)) {
    if (const auto rest = look_up(english.substr(at + 2))) return std::string(english.substr(0, at + 2)) + *rest;
  }
  return std::nullopt;
}

std::optional<std::string> indonesian(std::string_view english) {
  std::optional<std::string> whole = look_up(english);
  return whole ? whole : after_name(english);
}

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

Language of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string_view value = variable(name);
    if (value.empty()) continue;
    const bool indonesian = value == "id" || value.starts_with("id_") || value.starts_with("id.");
    return indonesian ? Language::indonesian : Language::english;
  }
  return Language::english;
}

}  // namespace

void choose_language(const std::vector<std::string>& words) {
  constexpr std::string_view kOption = "--lang";
  chosen = of_environment();
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    std::string_view value;
    if (words[i] == kOption && i + 1 < words.size()) value = words[i + 1];
    if (words[i].starts_with("--lang=")) value = std::string_view(words[i]).substr(kOption.size() + 1);
    if (value == "id") chosen = Language::indonesian;
    if (value == "en") chosen = Language::english;
  }
}

Language language() { return chosen; }

std::string translated(std::string_view english) {
  if (chosen == Language::english) return std::string(english);
  return indonesian(english).value_or(std::string(english));
}

bool has_translation(std::string_view english) { return indonesian(english).has_value(); }

}  // namespace petik::cli
