// The options that all commands share, and what they are when nobody says anything.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "petik/document/calendar_date.hpp"
#include "petik/parallel/shard.hpp"
#include "petik/segment/structure.hpp"
#include "petik/text/offsets.hpp"

namespace petik::cli {

enum class InputKind { automatic, text, jsonl, lines, conllu, iob, brat, webannotation, tsv };
enum class InvalidPolicy { error, replace, skip };
enum class When { automatic, always, never };

struct Settings {
  std::vector<std::string> files;  // "-" is stdin; none: stdin
  bool recursive = false;
  std::string glob;        // with -r: only files whose name matches
  std::string files_from;  // a list of file names; "-" is stdin
  bool nul = false;        // names in that list end with NUL
  std::string stdin_name = "-";
  InputKind input = InputKind::automatic;
  std::string text_field = "text";
  std::string encoding;    // empty: UTF-8, or UTF-16 with a byte order mark
  CalendarDate date;       // the day the articles appeared; all parts 0: not known
  std::string date_field;  // the key that holds it in JSON Lines; empty: none
  InvalidPolicy invalid = InvalidPolicy::replace;
  std::uint64_t max_bytes = std::uint64_t{64} << 20U;  // of one document
  std::string output;                                  // empty: stdout
  std::string output_dir;                              // empty: one output for all
  std::string suffix;                                  // with output_dir; empty: by the format
  bool skip_existing = false;
  std::string format;  // one of the command's; the first is the default
  OffsetUnit offsets = OffsetUnit::codepoint;
  bool header = false;
  When color = When::automatic;
  unsigned threads = 1;
  Shard shard;
  std::string errors;                         // a file for what could not be done, JSON Lines; empty: none
  std::uint64_t max_errors = 0;               // stop after that many; 0: never
  std::string manifest;                       // a file that describes the run; empty: none
  bool exit_status = false;                   // 1 where nothing was found
  std::string data;                           // --data, then $PETIK_DATA; empty: built in
  Quotations quotations = Quotations::whole;  // sentences --inside-quotes
  std::string language;                       // --lang: id, en; empty where it is not given
  bool quiet = false;
  bool verbose = false;
  When progress = When::automatic;
  bool line_buffered = false;
  std::vector<std::string> command_line;  // for the manifest
};

}  // namespace petik::cli
