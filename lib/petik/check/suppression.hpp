// Comments in the text that silence rules.
//
//     Ia menunggu dirumah. <!-- petik-disable preposition-glued -->     on a line with text: that line
//     <!-- petik-disable names, long-quote -->     on a line of its own: from here to petik-enable or the end
//     <!-- petik-disable-next-line -->             every rule, in the next line
//     <!-- petik-enable names -->
//
// Names are rules or groups; none stands for all rules.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "petik/check/rule.hpp"

namespace petik::check {

class Suppressions {
 public:
  // Reads the comments of `text`.
  explicit Suppressions(std::string_view text);

  bool covers(const Rule& rule, Span span) const;

  // The text with the comments as spaces, so that the analysis does not read them; the same number of bytes.
  std::string without_comments(std::string_view text) const;
  bool empty() const { return comments_.empty(); }

  // A name that is neither a rule nor a group.
  struct Unknown {
    std::uint32_t at = 0;  // byte
    std::string name;
  };
  const std::vector<Unknown>& unknown() const { return unknown_; }

 private:
  void read_comment(std::string_view text, Span comment);
  std::vector<std::size_t> named_rules(std::string_view names, std::uint32_t at);
  void settle(std::uint32_t end);

  std::vector<Span> comments_;
  std::vector<std::vector<Span>> silent_;   // by rule: ordered, not overlapping
  std::vector<std::uint32_t> silent_from_;  // by rule: where an open region began, kNone outside
  std::vector<Unknown> unknown_;
};

}  // namespace petik::check
