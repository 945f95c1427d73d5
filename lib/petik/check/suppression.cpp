#include "petik/check/suppression.hpp"

#include <algorithm>

namespace petik::check {
namespace {

constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";
constexpr std::string_view kSpace = " \t\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

// The line of a byte, without its line feed.
Span line_of(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()))};
}

Span next_line(std::string_view text, Span line) {
  if (line.end >= text.size()) return {line.end, line.end};
  return line_of(text, line.end + 1);
}

bool alone(std::string_view text, Span line, Span comment) {
  return trimmed(text.substr(line.begin, comment.begin - line.begin)).empty() &&
         trimmed(text.substr(comment.end, line.end - comment.end)).empty();
}

}  // namespace

Suppressions::Suppressions(std::string_view text) {
  for (std::size_t at = text.find(kOpen); at != std::string_view::npos; at = text.find(kOpen, at)) {
    const std::size_t end = text.find(kClose, at);
    if (end == std::string_view::npos) break;
    const std::size_t after = end + kClose.size();
    if (trimmed(text.substr(at + kOpen.size(), end - at - kOpen.size())).starts_with("petik-")) {
      read_comment(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(after)});
    }
    at = after;
  }
  settle(static_cast<std::uint32_t>(text.size()));
}

void Suppressions::read_comment(std::string_view text, Span comment) {
  if (silent_.empty()) {
    silent_.resize(all_rules().size());
    silent_from_.resize(all_rules().size(), kNone);
  }
  comments_.push_back(comment);
  const std::string_view body =
      trimmed(text.substr(comment.begin + kOpen.size(), comment.size() - kOpen.size() - kClose.size()));
  const std::string_view verb = body.substr(0, body.find_first_of(" \t\n,"));
  const Span line = line_of(text, comment.begin);
  for (const std::size_t rule : named_rules(body.substr(verb.size()), comment.begin)) {
    if (verb == "petik-disable-next-line") {
      silent_[rule].push_back(next_line(text, line));
    } else if (verb == "petik-disable-line" || (verb == "petik-disable" && !alone(text, line, comment))) {
      silent_[rule].push_back(line);
    } else if (verb == "petik-disable") {
      silent_from_[rule] = std::min(silent_from_[rule], comment.begin);
    } else if (verb == "petik-enable" && silent_from_[rule] != kNone) {
      silent_[rule].push_back({silent_from_[rule], comment.begin});
      silent_from_[rule] = kNone;
    }
  }
  constexpr std::string_view kVerbs = " petik-disable petik-disable-line petik-disable-next-line petik-enable ";
  if (kVerbs.find(" " + std::string(verb) + " ") == std::string_view::npos) {
    unknown_.push_back({comment.begin, std::string(verb)});
  }
}

std::vector<std::size_t> Suppressions::named_rules(std::string_view names, std::uint32_t at) {
  std::vector<std::size_t> rules;
  bool any = false;
  constexpr std::string_view kSeparators = " \t\r\n,";
  for (std::size_t begin = names.find_first_not_of(kSeparators); begin != std::string_view::npos;
       begin = names.find_first_not_of(kSeparators, begin)) {
    const std::size_t end = std::min(names.find_first_of(kSeparators, begin), names.size());
    const std::string_view name = names.substr(begin, end - begin);
    const std::size_t before = rules.size();
    for (const Rule& rule : all_rules()) {
      if (rule.id == name || name_of(rule.group) == name) rules.push_back(index_of(rule));
    }
    if (rules.size() == before) unknown_.push_back({at, std::string(name)});
    any = true;
    begin = end;
  }
  if (!any) {
    for (const Rule& rule : all_rules()) rules.push_back(index_of(rule));
  }
  return rules;
}

// Closes what is open at the end of the text, and merges what overlaps.
void Suppressions::settle(std::uint32_t end) {
  for (std::size_t rule = 0; rule < silent_.size(); ++rule) {
    std::vector<Span>& spans = silent_[rule];
    if (silent_from_[rule] != kNone) spans.push_back({silent_from_[rule], end});
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::vector<Span> merged;
    for (const Span span : spans) {
      if (!merged.empty() && span.begin <= merged.back().end) {
        merged.back().end = std::max(merged.back().end, span.end);
      } else {
        merged.push_back(span);
      }
    }
    spans.swap(merged);
  }
}

bool Suppressions::covers(const Rule& rule, Span span) const {
  if (silent_.empty()) return false;
  const std::vector<Span>& spans = silent_[index_of(rule)];
  const auto after = [](std::uint32_t at, Span s) { return at < s.begin; };
  const auto next = std::upper_bound(spans.begin(), spans.end(), span.begin, after);
  return next != spans.begin() && span.begin < std::max((next - 1)->end, (next - 1)->begin + 1);
}

std::string Suppressions::without_comments(std::string_view text) const {
  std::string out(text);
  for (const Span comment : comments_) {
    for (std::uint32_t at = comment.begin; at < comment.end; ++at) {
      if (out[at] != '\n' && out[at] != '\r') out[at] = ' ';
    }
  }
  return out;
}

}  // namespace petik::check
