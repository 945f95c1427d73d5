// Where the tests find the project's own files, however and wherever they are run.
//
//     std::ifstream spec(petik::test::source_dir() + "/tests/spec/quotes.txt");
#pragma once

#include <string>

namespace petik::test {

// The top folder of the source tree, absolute, no slash at the end.
inline std::string source_dir() { return PETIK_SOURCE_DIR; }

}  // namespace petik::test
