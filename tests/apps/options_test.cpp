#include "petik/options.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

#include "petik/app.hpp"

using petik::cli::nearest;
using petik::cli::Options;
using petik::cli::parse_number;
using petik::cli::UsageError;

TEST_CASE("the nearest word is one that a slip of the keyboard makes") {
  const std::vector<std::string> words = {"tokens", "sentences", "quotes"};
  CHECK(nearest("quote", words) == "quotes");
  CHECK(nearest("toknes", words) == "tokens");
  CHECK(nearest("sentence", words) == "sentences");
  CHECK(nearest("xyzzy", words).empty());
}

TEST_CASE("whole numbers are decimal digits, in their range") {
  CHECK(parse_number("-j", "010", 0, 100) == 10);
  CHECK(parse_number("-j", "0", 0, 100) == 0);
  for (const char* text : {"", "-1", "+1", "1e3", "0x2", " 1", "1.0", "nan", "99999999999999999999", "101"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_number("-j", text, 0, 100), UsageError);
  }
}

TEST_CASE("options keep their target where they are not given, and the last one counts") {
  bool flag = false;
  std::string text = "awal";
  std::vector<std::string> files;
  Options options("uji");
  options.flag("-x,--silang", "", flag);
  options.text("--teks", "TEXT", "", text);
  options.positional("FILE", "", files);
  options.parse({"a", "-x", "b", "--", "--teks"});
  CHECK(flag);
  CHECK(text == "awal");
  CHECK(files == std::vector<std::string>{"a", "b", "--teks"});
  options.parse({"--teks", "satu", "--teks=dua"});
  CHECK(text == "dua");
  CHECK_THROWS_AS(options.parse({"--tek", "x"}), UsageError);
}

TEST_CASE("no command has two options of one name, and every long option is spelled in lower case") {
  for (const petik::cli::Command& command : petik::cli::commands()) {
    std::set<std::string> seen;
    for (const petik::cli::OptionInfo& option : petik::cli::options_of(command)) {
      for (const std::string& name : option.names) {
        INFO(command.name << " " << name);
        CHECK(seen.insert(name).second);
        const bool is_short = name.size() == 2 && name[0] == '-' && name[1] != '-';
        const bool is_long =
            name.size() > 3 && name.find_first_not_of("-abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos;
        CHECK((is_short || is_long));
      }
    }
  }
}
