#include "petik/check/fix.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

namespace petik::check {
namespace {

constexpr std::size_t kContext = 3;  // lines

// The edits that are taken, by where they begin.
class Taken {
 public:
  bool free(const std::vector<Edit>& edits) const {
    return std::all_of(edits.begin(), edits.end(), [&](const Edit& edit) { return free(edit.span); });
  }

  void add(const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) edits_.emplace(edit.span.begin, &edit);
  }

  std::string apply(std::string_view text) const {
    std::string out;
    std::size_t at = 0;
    for (const auto& [begin, edit] : edits_) {
      out.append(text.substr(at, begin - at)).append(edit->text);
      at = edit->span.end;
    }
    return out.append(text.substr(at));
  }

 private:
  // Edits that touch are not both taken: their order would decide.
  bool free(Span span) const {
    const auto next = edits_.lower_bound(span.begin);
    if (next != edits_.end() && next->first <= span.end) return false;
    return next == edits_.begin() || std::prev(next)->second->span.end < span.begin;
  }

  std::map<std::uint32_t, const Edit*> edits_;
};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    lines.push_back(text.substr(0, end + 1));
    text.remove_prefix(end + 1);
  }
  return lines;
}

void add_line(char sign, std::string_view line, std::string& out) {
  out += sign;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

}  // namespace

Fixed apply_fixes(std::string_view text, std::span<const Finding> findings) {
  Taken taken;
  std::size_t count = 0;
  for (const Finding& finding : findings) {
    if (finding.fix.empty() || !taken.free(finding.fix)) continue;
    taken.add(finding.fix);
    ++count;
  }
  return {taken.apply(text), count};
}

std::string unified_diff(std::string_view file, std::string_view before, std::string_view after) {
  const std::vector<std::string_view> old_lines = lines_of(before);
  const std::vector<std::string_view> new_lines = lines_of(after);
  const std::size_t size = std::min(old_lines.size(), new_lines.size());
  std::string out;
  for (std::size_t at = 0; at < size;) {
    if (old_lines[at] == new_lines[at]) {
      ++at;
      continue;
    }
    // A hunk goes on while changed lines are at most twice the context apart.
    const std::size_t begin = at - std::min(at, kContext);
    std::size_t last = at;
    for (std::size_t k = at; k < size && k <= last + 2 * kContext; ++k) {
      if (old_lines[k] != new_lines[k]) last = k;
    }
    const std::size_t end = std::min(size, last + kContext + 1);
    if (out.empty()) out += fmt::format("--- a/{0}\n+++ b/{0}\n", file);
    out += fmt::format("@@ -{0},{1} +{0},{1} @@\n", begin + 1, end - begin);
    for (std::size_t k = begin; k < end;) {
      if (old_lines[k] == new_lines[k]) {
        add_line(' ', old_lines[k++], out);
        continue;
      }
      std::size_t stop = k;
      while (stop < end && old_lines[stop] != new_lines[stop]) ++stop;
      for (std::size_t i = k; i < stop; ++i) add_line('-', old_lines[i], out);
      for (std::size_t i = k; i < stop; ++i) add_line('+', new_lines[i], out);
      k = stop;
    }
    at = end;
  }
  return out;
}

}  // namespace petik::check
