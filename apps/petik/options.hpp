// A small facade over the option parser; its source is the only file that knows CLI11.
//
//     Options options("quotes");
//     options.flag("--header", "print a line of column names first", settings.header);
//     options.parse({"--header", "berita.txt"});
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/option_info.hpp"

namespace petik::cli {

// A word of the command line that does not fit: the message is for the user, the exit status 2.
struct UsageError {
  std::string message;
};

// --help was asked for.
struct HelpWanted {};

class Options {
 public:
  explicit Options(std::string command);
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  // The options declared from here on stand under this title in --help.
  void group(std::string title);

  // `names`: "-o,--output". Targets keep their value where the option is not given; the last one given counts.
  void flag(const std::string& names, const std::string& help, bool& target);
  void text(const std::string& names, const std::string& value, const std::string& help, std::string& target);
  // A whole number from `least` to `most`; 010 is ten; no sign, no exponent.
  void number(const std::string& names, const std::string& value, const std::string& help, std::uint64_t& target,
              std::uint64_t least, std::uint64_t most);
  // One of `words`.
  void choice(const std::string& names, const std::string& help, std::string& target, std::vector<std::string> words);
  // The words that are no options.
  void positional(const std::string& name, const std::string& help, std::vector<std::string>& target);

  // `words`: what follows the command's name. Throws UsageError or HelpWanted.
  void parse(const std::vector<std::string>& words);

  // All options, in the order of their declaration.
  const std::vector<OptionInfo>& table() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The whole number in `text`, as in Options::number; `name` is for the message. Throws UsageError.
std::uint64_t parse_number(const std::string& name, std::string_view text, std::uint64_t least, std::uint64_t most);

// The candidate nearest to `word` by edit distance, empty if none is near: "quote" -> "quotes".
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace petik::cli
