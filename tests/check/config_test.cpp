// .petik.toml: what is read is what is printed; where it is looked for.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "petik/check/config.hpp"
#include "petik/error.hpp"

namespace {

using petik::check::Config;
using petik::check::Level;

const petik::check::Rule& rule(std::string_view id) { return *petik::check::find_rule(id); }

Level level(const Config& config, std::string_view id, const std::string& path) {
  return config.profile_for(path).level(rule(id));
}

}  // namespace

TEST_CASE("a rule's own line counts more than its group's, whatever their order") {
  const Config config = petik::check::parse_config(
      "[rules]\nabbreviation-stop = true\nlanguage = \"off\"\n"
      "[words]\n",
      "a.toml");
  CHECK(config.profile.level(rule("abbreviation-stop")) != Level::off);
}

TEST_CASE("settings that are printed read the same") {
  const Config config = petik::check::parse_config(
      "language = \"en\"\nfail-on = \"warning\"\nexclude = [\"arsip/*\"]\n"
      "[rules]\nnames = \"off\"\nlong-quote = { level = \"error\", words = 80 }\nrupiah-space = true\n"
      "[words]\nallow = [\"Shalat\", \"a\\\"b\"]\nreplace = { Cina = \"Tiongkok\" }\n"
      "[[paths]]\nmatch = [\"opini/*\", \"*.md\"]\nrules = { long-quote = { on = false, words = 9 }, marks = \"note\" "
      "}\n",
      "/x/.petik.toml");
  const std::string printed = petik::check::print_config(config);
  CHECK(petik::check::print_config(petik::check::parse_config(printed, "/x/.petik.toml")) == printed);
  CHECK(config.profile.limit(rule("long-quote"), "words") == 80);
  CHECK(config.profile.allows("shalat"));
  REQUIRE(config.profile.replacement("cina") != nullptr);
}

TEST_CASE("patterns match below the folder of the settings") {
  const Config config = petik::check::parse_config(
      "exclude = [\"arsip/*\", \"*.bak\"]\n[[paths]]\nmatch = \"opini/*\"\nrules = { rupiah-dot = \"off\" }\n",
      "/x/y/.petik.toml");
  CHECK(config.excludes("/x/y/arsip/2020/a.txt"));
  CHECK(config.excludes("/x/y/b/a.bak"));
  CHECK_FALSE(config.excludes("/x/y/a.txt"));
  CHECK_FALSE(config.excludes("/x/arsip/a.txt"));
  CHECK(level(config, "rupiah-dot", "/x/y/opini/z/a.txt") == Level::off);
  CHECK(level(config, "rupiah-dot", "/x/y/berita/a.txt") != Level::off);
}

TEST_CASE("the nearest settings above a folder are found") {
  namespace fs = std::filesystem;
  const fs::path top = fs::temp_directory_path() / "petik-config-test";
  fs::remove_all(top);
  fs::create_directories(top / "a/b");
  std::ofstream(top / ".petik.toml") << "language = \"en\"\n";
  CHECK(petik::check::find_config(top / "a/b") == top / ".petik.toml");
  std::ofstream(top / "a/.petik.toml") << "\n";
  CHECK(petik::check::find_config(top / "a/b") == top / "a/.petik.toml");
  fs::remove_all(top);
}
