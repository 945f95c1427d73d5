#include "petik/format/brat_reader.hpp"

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "petik/error.hpp"
#include "petik/format/given_layers.hpp"
#include "petik/format/line_cursor.hpp"
#include "petik/format/names.hpp"
#include "petik/text/offsets.hpp"

namespace petik {
namespace {

[[noreturn]] void fail(std::size_t line, const std::string& message) { throw LineError(line, message); }

enum class MarkKind { entity, quote, cue, source };

struct Mark {
  MarkKind kind = MarkKind::entity;
  std::vector<Span> pieces;
  std::size_t index = 0;  // of the entity or the quote
  std::string note;       // of a cue: its lemma
  SourceKind source = SourceKind::name;

  Span whole() const { return cover(pieces.front(), pieces.back()); }
};

// "T1\tPERSON 0 4\tRini": T1, PERSON 0 4, Rini.
struct Line {
  std::size_t number = 0;
  std::string_view id, body, text;
};

std::string_view take_word(std::string_view& rest) {
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(std::min(rest.size(), word.size() + 1));
  return word;
}

class BratReader {
 public:
  explicit BratReader(std::string text)
      : doc_(with_text(std::move(text))), map_(doc_.text, OffsetUnit::codepoint), layers_(doc_) {}

  Document read(std::string_view annotations) {
    std::vector<Line> others;
    LineCursor lines(annotations);
    while (lines.next()) {
      if (lines.line().find_first_not_of(" \t") == std::string_view::npos) continue;
      const Line line = parts_of(lines.line(), lines.number());
      line.id.front() == 'T' ? mark(line) : others.push_back(line);
    }
    for (const Line& line : others) other(line);
    for (const auto& [line, relation] : relations_) relate(line, relation);
    for (const auto& mentions : aliases_) layers_.same(mentions);
    layers_.finish();
    return std::move(doc_);
  }

 private:
  struct Relation {
    std::string_view name, from, to;
  };

  static Document with_text(std::string text) {
    Document doc;
    doc.text = std::move(text);
    return doc;
  }

  static Line parts_of(std::string_view text, std::size_t number) {
    const std::size_t tab = text.find('\t');
    if (tab == 0 || tab == std::string_view::npos) fail(number, "not a line of brat's .ann form");
    const std::string_view rest = text.substr(tab + 1);
    const std::size_t second = rest.find('\t');
    const std::string_view last = second == std::string_view::npos ? std::string_view() : rest.substr(second + 1);
    return {number, text.substr(0, tab), rest.substr(0, second), last};
  }

  void mark(const Line& line) {
    std::string_view rest = line.body;
    const std::string_view type = take_word(rest);
    Mark mark{kind_of(type, line.number), pieces_of(rest, line), 0, {}, SourceKind::name};
    check_text(mark, line);
    if (mark.kind == MarkKind::entity) mark.index = layers_.entity(mark.whole(), *find_kind<EntityType>(type));
    if (mark.kind == MarkKind::quote) {
      mark.index = doc_.quotes.size();
      layers_.quote().content = mark.pieces;
    }
    if (!marks_.emplace(line.id, std::move(mark)).second) fail(line.number, "is there twice: " + std::string(line.id));
  }

  static MarkKind kind_of(std::string_view type, std::size_t line) {
    if (type == "Quote") return MarkKind::quote;
    if (type == "Cue") return MarkKind::cue;
    if (type == "Source") return MarkKind::source;
    if (!find_kind<EntityType>(type)) fail(line, "unknown type of mention: " + std::string(type));
    return MarkKind::entity;
  }

  // "0 4;6 9"
  std::vector<Span> pieces_of(std::string_view offsets, const Line& line) const {
    std::vector<Span> pieces;
    for (std::string_view piece : fields_of(offsets, ';')) {
      const std::uint32_t begin = offset(take_word(piece), line.number);
      const std::uint32_t end = offset(piece, line.number);
      if (end <= begin || (!pieces.empty() && begin < pieces.back().end)) fail(line.number, "end before start");
      pieces.push_back({begin, end});
    }
    return pieces;
  }

  std::uint32_t offset(std::string_view text, std::size_t line) const {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool number = error == std::errc() && end == text.data() + text.size() && !text.empty();
    const auto byte = number ? map_.to_byte(value) : std::nullopt;
    if (!byte) fail(line, "not an offset into the text: " + std::string(text));
    return *byte;
  }

  void check_text(const Mark& mark, const Line& line) const {
    std::string found;
    for (const Span piece : mark.pieces) {
      if (!found.empty()) found += ' ';
      found += doc_[piece];
    }
    if (found != line.text) fail(line.number, "not what stands at these offsets: " + std::string(line.text));
  }

  // Pieces that only a line break parts become one, as they were before brat's lines cut them.
  void join_lines(std::vector<Span>& content) const {
    std::vector<Span> joined;
    for (const Span piece : content) {
      const std::string_view gap = joined.empty() ? "" : doc_[Span{joined.back().end, piece.begin}];
      if (!gap.empty() && gap.find_first_not_of("\r\n") == std::string_view::npos) {
        joined.back().end = piece.end;
      } else {
        joined.push_back(piece);
      }
    }
    content = std::move(joined);
  }

  Mark& find(std::string_view id, std::size_t line) {
    const auto found = marks_.find(id);
    if (found == marks_.end()) fail(line, "there is no " + std::string(id));
    return found->second;
  }

  void other(const Line& line) {
    std::string_view rest = line.body;
    const std::string_view name = take_word(rest);
    switch (line.id.front()) {
      case 'A':
      case 'M':
        return attribute(name, rest, line.number);
      case '#':
        return note(name, rest, line);
      case 'R':
        return relation(name, rest, line.number);
      case '*':
        return same(name, rest, line.number);
      case 'E':
      case 'N':
        return;
      default:
        fail(line.number, "not a line of brat's .ann form");
    }
  }

  void attribute(std::string_view name, std::string_view rest, std::size_t line) {
    if (name != "QuoteType" && name != "Negated" && name != "Wrapped" && name != "SourceKind") return;
    Mark& mark = find(take_word(rest), line);
    if (name == "SourceKind") {
      mark.source = value_of<SourceKind>(rest, line);
      if (mark.kind == MarkKind::quote) doc_.quotes[mark.index].source_kind = mark.source;
    } else if (mark.kind == MarkKind::quote) {
      if (name == "Wrapped") join_lines(doc_.quotes[mark.index].content);
      if (name == "Negated") doc_.quotes[mark.index].negated = true;
      if (name == "QuoteType") doc_.quotes[mark.index].type = value_of<QuoteType>(rest, line);
    }
  }

  template <typename Kind>
  static Kind value_of(std::string_view word, std::size_t line) {
    const auto kind = find_kind<Kind>(word);
    if (!kind) fail(line, "unknown value of an attribute: " + std::string(word));
    return *kind;
  }

  void note(std::string_view name, std::string_view rest, const Line& line) {
    if (name != "AnnotatorNotes" || rest.empty() || rest.front() != 'T') return;
    Mark& mark = find(rest, line.number);
    mark.note = line.text;
    if (mark.kind == MarkKind::entity) layers_.note(mark.index, line.text);
    if (mark.kind == MarkKind::quote) GivenLayers::speak(doc_.quotes[mark.index], line.text);
  }

  void relation(std::string_view name, std::string_view rest, std::size_t line) {
    if (name != "SaidWith" && name != "SaidBy") return;
    const std::string_view from = take_word(rest);
    if (!from.starts_with("Arg1:") || !rest.starts_with("Arg2:")) fail(line, "not a relation from Arg1: to Arg2:");
    relations_.push_back({line, {name, from.substr(5), rest.substr(5)}});
  }

  // When notes and attributes of all marks are known.
  void relate(std::size_t line, const Relation& relation) {
    const Mark& from = find(relation.from, line);
    const Mark& to = find(relation.to, line);
    if (from.kind != MarkKind::quote) fail(line, "not a quote: " + std::string(relation.from));
    Quote& quote = doc_.quotes[from.index];
    if (relation.name == "SaidWith") {
      quote.cue = Cue{to.whole(), to.note.empty() ? std::string(doc_[to.whole()]) : to.note};
    } else {
      quote.source = to.whole();
      quote.source_kind = to.source;
    }
  }

  void same(std::string_view name, std::string_view rest, std::size_t line) {
    if (name != "Alias") return;
    std::vector<std::size_t> mentions;
    while (!rest.empty()) {
      const Mark& mark = find(take_word(rest), line);
      if (mark.kind == MarkKind::entity) mentions.push_back(mark.index);
    }
    if (!mentions.empty()) aliases_.push_back(std::move(mentions));
  }

  Document doc_;
  OffsetMap map_;
  GivenLayers layers_;
  std::map<std::string_view, Mark> marks_;
  std::vector<std::pair<std::size_t, Relation>> relations_;  // with their lines
  std::vector<std::vector<std::size_t>> aliases_;
};

}  // namespace

Document read_brat(std::string text, std::string_view annotations) {
  return BratReader(std::move(text)).read(annotations);
}

}  // namespace petik
