// Where clitics are cut; what is cut at all is in tests/spec/words.txt.
#include <catch2/catch.hpp>

#include "petik/morph/clitics.hpp"

namespace {

std::vector<std::uint32_t> ends(std::string_view word) {
  const petik::CliticSplit split = petik::split_clitics(word, petik::Lexicon::builtin());
  return {split.ends.begin(), split.ends.begin() + split.count};
}

using Ends = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("the ends of a word's parts are bytes from its start") {
  CHECK(ends("katanya") == Ends{4, 7});
  CHECK(ends("KATANYA") == Ends{4, 7});
  CHECK(ends("kubawanya") == Ends{2, 6, 9});
  CHECK(ends("hanya") == Ends{5});
  CHECK(ends("Ka’bahnya").back() == std::string_view("Ka’bahnya").size());
  CHECK(ends("") == Ends{0});
}
