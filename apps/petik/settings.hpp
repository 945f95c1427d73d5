// The options that all commands share, and what they are when nobody says anything.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "petik/text/offsets.hpp"

namespace petik::cli {

enum class InputKind { automatic, text, jsonl, lines };
enum class InvalidPolicy { error, replace, skip };

struct Settings {
  std::vector<std::string> files;  // "-" is stdin; none: stdin
  bool recursive = false;
  std::string glob;        // with -r: only files whose name matches
  std::string files_from;  // a list of file names; "-" is stdin
  bool nul = false;        // names in that list end with NUL
  std::string stdin_name = "-";
  InputKind input = InputKind::automatic;
  std::string text_field = "text";
  InvalidPolicy invalid = InvalidPolicy::replace;
  std::uint64_t max_bytes = std::uint64_t{64} << 20U;  // of one document
  std::string output;                                  // empty: stdout
  std::string format;                                  // one of the command's; the first is the default
  OffsetUnit offsets = OffsetUnit::codepoint;
  bool header = false;
  unsigned threads = 1;
  std::string data;  // --data, then $PETIK_DATA; empty: built in
  bool quiet = false;
  bool line_buffered = false;
};

}  // namespace petik::cli
