// The choice of the language, and how a text finds its row.
#include "petik/language.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace {

using petik::cli::choose_language;
using petik::cli::language;
using petik::cli::Language;
using petik::cli::translated;

// The language where the variables have these values and no option is given.
Language by_environment(const char* all, const char* messages, const char* lang) {
  ::setenv("LC_ALL", all, 1);
  ::setenv("LC_MESSAGES", messages, 1);
  ::setenv("LANG", lang, 1);
  choose_language({"quotes"});
  const Language found = language();
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) ::unsetenv(name);
  return found;
}

}  // namespace

TEST_CASE("the first of LC_ALL, LC_MESSAGES and LANG that is not empty names the language") {
  CHECK(by_environment("", "", "") == Language::english);
  CHECK(by_environment("", "", "id_ID.UTF-8") == Language::indonesian);
  CHECK(by_environment("", "id", "en_US.UTF-8") == Language::indonesian);
  CHECK(by_environment("C.UTF-8", "id_ID", "id_ID") == Language::english);
  CHECK(by_environment("id.UTF-8", "en_US", "C") == Language::indonesian);
  CHECK(by_environment("", "idiot", "") == Language::english);
}

TEST_CASE("--lang wins, the last one counts, and behind -- it is a file") {
  choose_language({"quotes", "--lang", "id"});
  CHECK(language() == Language::indonesian);
  choose_language({"quotes", "--lang=id", "--lang", "en"});
  CHECK(language() == Language::english);
  choose_language({"quotes", "--", "--lang=id"});
  CHECK(language() == Language::english);
}

TEST_CASE("a text finds its row whole, by a form, or behind a name") {
  choose_language({"--lang", "id"});
  CHECK(translated("out of memory") == "memori habis");
  CHECK(translated("unknown option --x") == "pilihan --x tidak dikenal");
  CHECK(translated("unknown option --x; did you mean --y?") == "pilihan --x tidak dikenal; maksud Anda --y?");
  CHECK(translated("a: b.txt: Permission denied") == "a: b.txt: Izin ditolak");
  CHECK(translated("not valid UTF-8 at byte 3; left out") == "bukan UTF-8 yang sah pada bita 3; dilewati");
  CHECK(translated("stopped after 1 error (--max-errors)") == "berhenti setelah 1 kesalahan (--max-errors)");
  CHECK(translated("nothing of the kind") == "nothing of the kind");
  CHECK(translated("").empty());
  choose_language({"--lang", "en"});
  CHECK(translated("out of memory") == "out of memory");
}
