// Findings of old articles that nobody will mend: a file of fingerprints, so that only new findings are reported.
//
//     petik::check::Baseline baseline = petik::check::Baseline::read(content, "baseline.tsv");
//     baseline.remove_known("a.txt", text, findings);
//
// A fingerprint holds the rule and the words of the line, not its number: it stays good when lines move.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "petik/check/finding.hpp"

namespace petik::check {

// Of a finding in a text: 16 hexadecimal digits from the rule, the words found and the line they stand in.
std::string fingerprint(std::string_view text, const Finding& finding);

class Baseline {
 public:
  // Lines "file <tab> rule <tab> fingerprint <tab> count", with # for comments. Throws petik::Error (file and line).
  static Baseline read(std::string_view content, const std::string& name);

  // What read() takes back, sorted.
  std::string print() const;

  void add(std::string_view file, std::string_view rule, std::string_view fingerprint);

  // Takes out findings that are known, as often as they are.
  void remove_known(std::string_view file, std::string_view text, std::vector<Finding>& findings) const;

 private:
  std::map<std::string, std::uint32_t, std::less<>> counts_;  // by "file \t rule \t fingerprint"
};

}  // namespace petik::check
