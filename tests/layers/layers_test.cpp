// The direction of the dependencies (DESIGN: text <- document <- {segment, morph} <- entity <- quote <- ...), read from
// the #include lines. The tables below are the rule; a new edge is a decision, made here.
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/files.hpp"

namespace {

namespace fs = std::filesystem;

// Room of lib/petik -> rooms it may include, beside itself. "error" and "analyze" are the files of those names.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"error", {}},
    {"parallel", {}},
    {"text", {"error"}},
    {"document", {"text", "error"}},
    {"lexicon", {"text", "error"}},
    {"morph", {"document", "lexicon", "text", "error"}},
    {"segment", {"morph", "document", "lexicon", "text", "error"}},
    {"entity", {"segment", "morph", "document", "lexicon", "text", "error"}},
    {"quote", {"entity", "segment", "morph", "document", "lexicon", "text", "error"}},
    {"check", {"quote", "entity", "segment", "morph", "document", "lexicon", "text", "error"}},
    {"analyze", {"quote", "entity", "segment", "morph", "document", "lexicon", "text", "error"}},
    {"format", {"check", "document", "text", "error"}},
    {"c_api", {"analyze", "format", "document", "lexicon", "text", "error"}},
};

// Headers of other libraries -> the only places of lib/ and apps/ that may include them, as prefixes of paths.
struct Fence {
  std::string_view header;
  std::vector<std::string_view> places;
  std::size_t most_files;  // in how many files it may stand
};
const std::vector<Fence> kFences = {
    {"CLI/", {"apps/petik/options.cpp"}, 1},
    {"simdjson", {"lib/petik/format/"}, 2},  // JSON Lines, Web Annotations
    {"toml++/", {"lib/petik/check/config_reader.cpp"}, 1},
    {"unicode/", {"lib/petik/text/"}, 20},
    {"zlib.h", {"apps/petik/"}, 1},
    {"zstd.h", {"apps/petik/"}, 1},
    {"catch2/", {}, 0},
    {"rapidcheck", {}, 0},
    {"benchmark/", {}, 0},
};

// The header named by an #include line, with its opening quotation mark or bracket; nothing for other lines.
std::optional<std::string> included(const std::string& line) {
  constexpr std::string_view kInclude = "#include ";
  if (line.rfind(kInclude, 0) != 0) return std::nullopt;
  const std::size_t end = line.find_last_of("\">");
  if (end == std::string::npos || end <= kInclude.size()) return std::nullopt;
  return line.substr(kInclude.size(), end - kInclude.size());
}

// "text" of lib/petik/text/utf8.hpp, "error" of lib/petik/error.hpp; `path` begins after "petik/".
std::string room_of(const std::string& path) { return path.substr(0, path.find_first_of("/.")); }

std::string shown(const fs::path& path) { return fs::relative(path, petik::test::source_dir()).generic_string(); }

}  // namespace

TEST_CASE("rooms of the library include only rooms below them") {
  std::size_t seen = 0;
  for (const fs::path& file : petik::test::files_under("lib/petik", {".hpp", ".cpp"})) {
    const std::string name = shown(file);
    const std::string room = room_of(name.substr(std::string_view("lib/petik/").size()));
    INFO(name);
    REQUIRE(kMayInclude.count(room) == 1);
    for (const std::string& line : petik::test::read_lines(file)) {
      const auto header = included(line);
      if (!header || header->rfind("\"petik/", 0) != 0) continue;
      const std::string other = room_of(header->substr(std::string_view("\"petik/").size()));
      INFO(line);
      CHECK((other == room || kMayInclude.at(room).count(other) == 1));
      ++seen;
    }
  }
  CHECK(seen > 10);  // the rule was applied to something
}

TEST_CASE("the allowed edges have no circle") {
  for (const auto& [room, below] : kMayInclude) {
    for (const std::string& other : below) {
      INFO(room << " and " << other);
      CHECK(kMayInclude.at(other).count(room) == 0);
    }
  }
}

TEST_CASE("other libraries' headers stay in their one place") {
  std::vector<fs::path> files = petik::test::files_under("lib", {".hpp", ".cpp"});
  for (const fs::path& file : petik::test::files_under("apps", {".hpp", ".cpp"})) files.push_back(file);
  for (const Fence& fence : kFences) {
    std::vector<std::string> users;
    for (const fs::path& file : files) {
      for (const std::string& line : petik::test::read_lines(file)) {
        const auto header = included(line);
        if (header && header->compare(1, fence.header.size(), fence.header) == 0) users.push_back(shown(file));
      }
    }
    users.erase(std::unique(users.begin(), users.end()), users.end());
    for (const std::string& user : users) {
      INFO(user << " includes <" << fence.header);
      CHECK(std::any_of(fence.places.begin(), fence.places.end(),
                        [&](std::string_view place) { return user.compare(0, place.size(), place) == 0; }));
    }
    INFO(fence.header << " is included by " << users.size() << " files");
    CHECK(users.size() <= fence.most_files);
  }
}

TEST_CASE("the library does not include the programs") {
  for (const fs::path& file : petik::test::files_under("lib", {".hpp", ".cpp"})) {
    for (const std::string& line : petik::test::read_lines(file)) {
      INFO(shown(file) << ": " << line);
      CHECK(line.find("\"apps/") == std::string::npos);
    }
  }
}
