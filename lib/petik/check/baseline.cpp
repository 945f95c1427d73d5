#include "petik/check/baseline.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "petik/check/rule.hpp"
#include "petik/error.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kHeader =
    "# Known findings of petik check; petik check --write-baseline FILE writes it anew.\n"
    "# columns: file, rule, fingerprint, count\n";

// FNV-1a, 64 bits: the same on every machine and in every version.
std::uint64_t hash(std::uint64_t value, std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x100000001B3U;
  for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * kPrime;
  return (value ^ 0xFFU) * kPrime;  // parts stay apart
}

// The line of the finding's first byte, with single spaces.
std::string line_words(std::string_view text, std::uint32_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  std::string words;
  for (const char c : text.substr(begin, std::min(text.find('\n', at), text.size()) - begin)) {
    const bool space = c == ' ' || c == '\t' || c == '\r';
    if (!space) words += c;
    if (space && !words.empty() && words.back() != ' ') words += ' ';
  }
  return words;
}

// File names may hold tabs and line breaks.
std::string escaped(std::string_view file) {
  std::string out;
  for (const char c : file) {
    if (c == '\t') {
      out += "\\t";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\\') {
      out += "\\\\";
    } else {
      out += c;
    }
  }
  return out;
}

std::string key_of(std::string_view file, std::string_view rule, std::string_view print) {
  return fmt::format("{}\t{}\t{}", escaped(file), rule, print);
}

}  // namespace

std::string fingerprint(std::string_view text, const Finding& finding) {
  constexpr std::uint64_t kStart = 0xCBF29CE484222325U;
  std::uint64_t value = hash(kStart, finding.rule->id);
  value = hash(value, slice(text, finding.span));
  return fmt::format("{:016x}", hash(value, line_words(text, finding.span.begin)));
}

Baseline Baseline::read(std::string_view content, const std::string& name) {
  Baseline baseline;
  std::size_t number = 0;
  while (!content.empty()) {
    std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.rfind('\t');
    std::uint32_t count = 0;
    const std::string_view digits = tab == std::string_view::npos ? "" : line.substr(tab + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const bool three = std::count(line.begin(), line.end(), '\t') == 3;
    if (!three || error != std::errc() || end != digits.data() + digits.size() || count == 0) {
      throw Error(name, number, "expected file, rule, fingerprint and count, parted by tabs");
    }
    baseline.counts_[std::string(line.substr(0, tab))] += count;
  }
  return baseline;
}

std::string Baseline::print() const {
  std::string out(kHeader);
  for (const auto& [key, count] : counts_) out += fmt::format("{}\t{}\n", key, count);
  return out;
}

void Baseline::add(std::string_view file, std::string_view rule, std::string_view print) {
  ++counts_[key_of(file, rule, print)];
}

void Baseline::remove_known(std::string_view file, std::string_view text, std::vector<Finding>& findings) const {
  if (counts_.empty()) return;
  std::map<std::string, std::uint32_t> seen;
  const auto known = [&](const Finding& finding) {
    std::string key = key_of(file, finding.rule->id, fingerprint(text, finding));
    const auto entry = counts_.find(key);
    return entry != counts_.end() && seen[std::move(key)]++ < entry->second;
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), known), findings.end());
}

}  // namespace petik::check
