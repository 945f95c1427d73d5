#include "petik/format/rule_pages.hpp"

#include <fmt/format.h>

namespace petik {
namespace {

using check::Bilingual;
using check::Rule;

std::string_view pick(const Bilingual& text, bool english) { return english ? text.english : text.indonesian; }

std::string indented(std::string_view text) {
  std::string out = "    ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "    ";
  }
  return out + "\n";
}

// Invisible characters as <U+200B>, so that an example can be seen.
std::string shown(std::string_view text) {
  std::string out(text);
  for (std::size_t at = out.find("\u200B"); at != std::string::npos; at = out.find("\u200B"))
    out.replace(at, 3, "<U+200B>");
  return out;
}

// A line of mdoc: a backslash is an escape, a full stop or apostrophe in front a request.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool start = out.empty() || out.back() == '\n';
    if (start && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else {
      out += c;
    }
  }
  return out;
}

// mdoc wants every sentence on a line of its own.
std::string sentences(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool end = text[i] == ' ' && i > 0 && (text[i - 1] == '.' || text[i - 1] == '?') && i + 1 < text.size() &&
                     text[i + 1] >= 'A' && text[i + 1] <= 'Z';
    out += end ? '\n' : text[i];
  }
  return roff(out);
}

std::string manual_entry(const Rule& rule) {
  std::string out =
      fmt::format(".It Cm {}\n{}.\n{}\n", rule.id, roff(rule.summary.english), sentences(rule.explanation.english));
  out += fmt::format("Level\n.Cm {} ,\n{} by default{}.\n", check::name_of(rule.level), rule.on ? "on" : "off",
                     rule.fixes ? ", with fixes" : "");
  for (const check::Limit& limit : rule.limits) {
    out += fmt::format("Limit\n.Cm {} :\n{} ({}).\n", limit.name, limit.meaning.english, limit.value);
  }
  out += fmt::format("Source: {}.\n.Bd -literal -offset indent\nsalah: {}\nbenar: {}\n.Ed\n", roff(rule.source),
                     roff(shown(rule.bad)), roff(rule.good));
  return out;
}

}  // namespace

std::string list_rules(bool english, bool header) {
  std::string out = header ? "rule\tgroup\tlevel\tdefault\tfix\tsummary\n" : "";
  for (const Rule& rule : check::all_rules()) {
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", rule.id, check::name_of(rule.group), check::name_of(rule.level),
                       rule.on ? "on" : "off", rule.fixes ? "fix" : "-", pick(rule.summary, english));
  }
  return out;
}

std::string explain_rule(const Rule& rule, bool english) {
  std::string out = fmt::format("{} ({}, {}, {}{})\n\n{}.\n{}\n", rule.id, check::name_of(rule.group),
                                check::name_of(rule.level), rule.on ? "on" : "off", rule.fixes ? ", --fix" : "",
                                pick(rule.summary, english), pick(rule.explanation, english));
  for (const check::Limit& limit : rule.limits) {
    out += fmt::format("\n{}: {} ({})", limit.name, pick(limit.meaning, english), limit.value);
  }
  if (!rule.limits.empty()) out += '\n';
  out += fmt::format("\n{}:\n{}\n{}:\n{}\n{}: {}\n", english ? "Bad" : "Salah", indented(shown(rule.bad)),
                     english ? "Good" : "Benar", indented(rule.good), english ? "Source" : "Sumber", rule.source);
  return out;
}

std::string rules_manual() {
  std::string out =
      ".\\\" Made from the table of rules by a test, which compares.\n"
      ".Dd November 24, 2026\n.Dt PETIK-RULES 7\n.Os\n.Sh NAME\n.Nm petik-rules\n.Nd rules of petik check\n.Sh "
      "DESCRIPTION\n"
      "The rules of\n.Xr petik-check 1 ,\nby group.\n"
      "A rule is on by default where at least nine of ten of its findings on real articles are right.\n"
      "The examples show a text that the rule finds\n.Pq salah\nand the same as it should be\n.Pq benar .\n";
  bool open = false;
  check::Group group = check::Group::marks;
  for (const Rule& rule : check::all_rules()) {
    if (!open || rule.group != group) {
      if (open) out += ".El\n";
      group = rule.group;
      out += fmt::format(".Ss {}\n.Bl -tag -width Ds\n", check::name_of(group));
      open = true;
    }
    out += manual_entry(rule);
  }
  return out + ".El\n.Sh SEE ALSO\n.Xr petik-check 1 ,\n.Xr petik-data 7\n";
}

}  // namespace petik
