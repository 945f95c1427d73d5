// The table of rules: whole, in both languages, and the manual page that is made of it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include "petik/check/profile.hpp"
#include "petik/check/rule.hpp"
#include "petik/format/rule_pages.hpp"
#include "support/files.hpp"
#include "support/paths.hpp"

namespace {

using petik::check::Rule;

bool is_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

bool is_sentence(std::string_view text) { return text.size() > 10 && (text.ends_with('.') || text.ends_with(").")); }

}  // namespace

TEST_CASE("every rule is told in full, in both languages") {
  std::set<std::string_view> ids;
  for (const Rule& rule : petik::check::all_rules()) {
    INFO(rule.id);
    CHECK(is_id(rule.id));
    CHECK(ids.insert(rule.id).second);
    CHECK(rule.level != petik::check::Level::off);
    CHECK(rule.run != nullptr);
    CHECK_FALSE(rule.summary.indonesian.empty());
    CHECK_FALSE(rule.summary.english.empty());
    CHECK_FALSE(rule.summary.english.ends_with('.'));
    CHECK(is_sentence(rule.explanation.indonesian));
    CHECK(is_sentence(rule.explanation.english));
    CHECK_FALSE(rule.bad.empty());
    CHECK_FALSE(rule.good.empty());
    CHECK_FALSE(rule.source.empty());
    CHECK(petik::check::find_rule(rule.id) == &rule);
    CHECK(petik::check::all_rules().begin() + static_cast<std::ptrdiff_t>(petik::check::index_of(rule)) ==
          petik::check::all_rules().begin() + (&rule - petik::check::all_rules().data()));
  }
  CHECK(ids.size() > 30);
}

TEST_CASE("a rule of that id, or the nearest") {
  CHECK(petik::check::find_rule("weekday") == nullptr);
  CHECK(petik::check::nearest_rule("weekday-dat") == "weekday-date");
  CHECK(petik::check::nearest_rule("xyzzy").empty());
}

TEST_CASE("a profile switches rules and sets their limits") {
  petik::check::Profile profile;
  const Rule& space = *petik::check::find_rule("rupiah-space");
  const Rule& quote = *petik::check::find_rule("long-quote");
  CHECK(profile.level(space) == petik::check::Level::off);
  profile.switch_on(space, true);
  CHECK(profile.level(space) == space.level);
  profile.set_level(space, petik::check::Level::error);
  profile.switch_on(space, true);
  CHECK(profile.level(space) == petik::check::Level::error);
  profile.switch_on(space, false);
  CHECK(profile.level(space) == petik::check::Level::off);
  CHECK(profile.limit(quote, "words") == 100);
  profile.set_limit(quote, "paragraphs", 7);
  CHECK(profile.limit(quote, "words") == 100);
  CHECK(profile.limit(quote, "paragraphs") == 7);
}

// PETIK_UPDATE=1 writes the page anew.
TEST_CASE("petik-rules(7) is what the table says") {
  const std::string path = std::string(petik::test::source_dir()) + "/man/petik-rules.7";
  const char* update = std::getenv("PETIK_UPDATE");
  if (update != nullptr && std::string(update) == "1") std::ofstream(path) << petik::rules_manual();
  std::ifstream in(path);
  const std::string page{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  CHECK((page == petik::rules_manual()));
}
