// What there is to say about an input: an error, after which the others are still done, or a warning.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace petik::cli {

struct Note {
  std::string file;        // as given; empty: none
  std::uint64_t line = 0;  // 1-based; 0: the whole file
  std::string message;     // English; translated where it is printed
  bool error = true;
  bool once = false;  // a warning that a file gets once
};

using Tell = std::function<void(Note)>;

}  // namespace petik::cli
