// Every text that a user can see has its translation: options, summaries, what the sources throw, what the golden cases
// print on stderr.
#include "petik/messages.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "petik/app.hpp"
#include "petik/language.hpp"
#include "petik/lexicon/data_source.hpp"
#include "support/files.hpp"

namespace {

using petik::cli::has_translation;

// The string literals of a statement; neighbours that the preprocessor joins are one.
std::vector<std::string> literals(const std::string& statement) {
  static const std::regex kLiteral(R"re("((?:[^"\\]|\\.)*)")re");
  std::vector<std::string> found;
  std::size_t end = 0;
  for (std::sregex_iterator it(statement.begin(), statement.end(), kLiteral), none; it != none; ++it) {
    const auto at = static_cast<std::size_t>(it->position());
    const bool joined = !found.empty() && statement.find_first_not_of(" \n", end) == at;
    std::string text = std::regex_replace((*it)[1].str(), std::regex(R"(\\(.))"), "$1");
    if (joined) {
      found.back() += text;
    } else {
      found.push_back(text);
    }
    end = at + static_cast<std::size_t>(it->length());
  }
  return found;
}

// "no '{}'" and "unknown: " + name as they can come out.
std::string example(std::string text) {
  for (std::size_t at = text.find("{}"); at != std::string::npos; at = text.find("{}")) text.replace(at, 2, "7");
  if (text.ends_with(' ')) text += "7";
  return text;
}

// What a statement that complains may say: one of its literals, or two that make a place and a message.
bool is_any_translated(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) {
    if (has_translation(example(text))) return true;
    if (text.starts_with(": ") && has_translation(example(text.substr(2)))) return true;
    joined += (joined.empty() ? "" : ": ") + text;
  }
  return has_translation(example(joined));
}

bool says_something(const std::vector<std::string>& texts) {
  static const std::regex kWord("[A-Za-z]{3}");
  return std::any_of(texts.begin(), texts.end(),
                     [](const std::string& text) { return std::regex_search(text, kWord); });
}

// The statements of a source that throw or say.
std::vector<std::string> complaints(const std::string& source) {
  static const std::regex kStart(R"(\b(throw Error\(|UsageError\{|say\(|[^_]fail\())");
  std::vector<std::string> found;
  for (std::sregex_iterator it(source.begin(), source.end(), kStart), none; it != none; ++it) {
    const auto at = static_cast<std::size_t>(it->position());
    std::size_t end = at;
    for (bool inside = false; end < source.size() && (inside || source[end] != ';'); ++end) {
      if (source[end] == '"' && source[end - 1] != '\\') inside = !inside;
    }
    found.push_back(source.substr(at, end - at));
  }
  return found;
}

}  // namespace

TEST_CASE("every option, group and summary has its translation") {
  for (const petik::cli::Command& command : petik::cli::commands()) {
    INFO("command " << command.name);
    CHECK(has_translation(command.summary));
    for (const petik::cli::OptionInfo& option : petik::cli::options_of(command)) {
      INFO("option " << option.names.back());
      CHECK(has_translation(option.group));
      CHECK(has_translation(option.help));
    }
  }
}

TEST_CASE("everything that the sources throw has its translation") {
  for (const char* folder : {"apps/petik", "lib/petik"}) {
    for (const auto& path : petik::test::files_under(folder, {".cpp"})) {
      if (path.filename() == "messages.cpp") continue;
      for (const std::string& statement : complaints(petik::test::read_file(path))) {
        const std::vector<std::string> texts = literals(statement);
        INFO(path << ": " << statement);
        if (says_something(texts)) CHECK(is_any_translated(texts));
      }
    }
  }
}

TEST_CASE("everything that the golden cases say on stderr has its translation") {
  for (const auto& path : petik::test::files_under("tests/cases", {""})) {
    if (path.filename() != "err" || path.parent_path().filename() == "indonesian") continue;
    std::string content = petik::test::read_file(path);
    for (std::size_t end = content.find('\n'); end != std::string::npos; end = content.find('\n')) {
      const std::string line = content.substr(0, end);
      content.erase(0, end + 1);
      INFO(path << ": " << line);
      if (line.starts_with("petik: ")) CHECK(has_translation(line.substr(7)));
    }
  }
}

TEST_CASE("a translation has as many holes as its text") {
  const auto holes = [](std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2)) ++count;
    return count;
  };
  const petik::DataTable table = petik::DataSource().rows("messages-id.tsv");
  for (const petik::DataRow& row : table.rows) {
    INFO(row.cells[0]);
    CHECK(holes(row.cells[0]) == holes(row.cells[1]));
  }
}

TEST_CASE("control characters of names are shown") {
  CHECK(petik::cli::printable("a\nb\tc\x1b[1m\x7f") == "a\\nb\\tc\\x1b[1m\\x7f");
  CHECK(petik::cli::printable("berita é") == "berita é");
  CHECK(petik::cli::printable("a\xFF\xC3\xA9") == "a\\xff\\xc3\\xa9");
}
