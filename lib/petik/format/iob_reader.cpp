#include "petik/format/iob_reader.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "petik/error.hpp"
#include "petik/format/line_cursor.hpp"
#include "petik/format/names.hpp"
#include "petik/format/spacing.hpp"

namespace petik {
namespace {

[[noreturn]] void fail(std::size_t line, const std::string& message) { throw LineError(line, message); }

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// What other corpora call OntoNotes' types: CoNLL-2003, NER of newspapers.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kOtherNames = {
    {{"PER", "PERSON"}, {"ORGANIZATION", "ORG"}, {"ORGANISATION", "ORG"}, {"LOCATION", "LOC"}, {"PLACE", "LOC"}}};

EntityType type_of(std::string_view name, std::size_t line) {
  for (const auto& [other, own] : kOtherNames) {
    if (name == other) return type_of(own, line);
  }
  const auto type = find_kind<EntityType>(name);
  if (!type) fail(line, "unknown type of mention: " + std::string(name));
  return *type;
}

class IobReader {
 public:
  Document read(std::string_view document) {
    LineCursor lines(document);
    while (lines.next()) {
      const std::string_view line = trimmed(lines.line());
      if (line.empty() || line.starts_with("-DOCSTART-")) {
        end_sentence();
      } else {
        row(line, lines.number());
      }
    }
    end_sentence();
    doc_.layers = Layer::tokens | Layer::sentences | Layer::entities;
    return std::move(doc_);
  }

 private:
  void row(std::string_view line, std::size_t number) {
    const bool tabs = line.find('\t') != std::string_view::npos;
    const std::string_view blanks = tabs ? "\t" : " ";
    const std::size_t first = line.find_first_of(blanks);
    const std::size_t last = line.find_last_of(blanks);
    if (first == std::string_view::npos) fail(number, "expected a word and a tag");
    const Span span = word(trimmed(line.substr(0, first)));
    tag(trimmed(line.substr(last + 1)), span, number);
  }

  Span word(std::string_view word) {
    if (spacing_.before(word)) doc_.text += ' ';
    const auto begin = static_cast<std::uint32_t>(doc_.text.size());
    doc_.text += word;
    const Span span{begin, static_cast<std::uint32_t>(doc_.text.size())};
    doc_.tokens.push_back({span, TokenKind::other, 0});
    return span;
  }

  void tag(std::string_view tag, Span word, std::size_t line) {
    if (tag == "O") {
      goes_on_ = false;
      return;
    }
    const bool begins = tag.starts_with("B-");
    if (!begins && !tag.starts_with("I-")) fail(line, "not a tag of IOB2: " + std::string(tag));
    const EntityType type = type_of(tag.substr(2), line);
    if (begins || !goes_on_ || doc_.entities.back().type != type) {
      doc_.entities.push_back({word, type, kNone, {}});
    } else {
      doc_.entities.back().span.end = word.end;
    }
    goes_on_ = true;
  }

  void end_sentence() {
    goes_on_ = false;
    spacing_ = {};
    const auto last = static_cast<std::uint32_t>(doc_.tokens.size());
    const std::uint32_t first = doc_.sentences.empty() ? 0 : doc_.sentences.back().tokens.end;
    if (first == last) return;
    doc_.sentences.push_back({{doc_.tokens[first].span.begin, doc_.tokens[last - 1].span.end}, {first, last}});
    doc_.text += '\n';
  }

  Document doc_;
  Spacing spacing_;
  bool goes_on_ = false;  // the word before is in a mention
};

}  // namespace

Document read_iob(std::string_view document) { return IobReader().read(document); }

}  // namespace petik
