#include "petik/format/brat.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "petik/format/names.hpp"
#include "petik/format/value.hpp"
#include "petik/text/offsets.hpp"

namespace petik {
namespace {

bool breaks_line(char c) { return c == '\n' || c == '\r'; }

// A note is one line.
std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return breaks_line(c) || c == '\t'; }, ' ');
  return line;
}

class BratWriter {
 public:
  BratWriter(const Document& doc, std::string& out) : doc_(doc), out_(out), map_(doc.text, OffsetUnit::codepoint) {}

  void document() {
    for (const Entity& entity : doc_.entities) this->entity(entity);
    for (const Name& name : doc_.names) same_name(name);
    for (const Quote& quote : doc_.quotes) this->quote(quote);
  }

 private:
  template <typename... Fields>
  void line(fmt::format_string<Fields...> form, Fields&&... fields) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Fields>(fields)...);
    out_ += '\n';
  }

  // The span without its line breaks.
  static void cut(std::string_view text, Span span, std::vector<Span>& pieces) {
    std::uint32_t begin = span.begin;
    for (std::uint32_t at = span.begin; at <= span.end; ++at) {
      if (at < span.end && !breaks_line(text[at])) continue;
      if (at > begin) pieces.push_back({begin, at});
      begin = at + 1;
    }
  }

  // Returns the number of the T line; 0 if the span is empty, which brat does not know.
  std::size_t mark(std::string_view type, const std::vector<Span>& spans) {
    std::vector<Span> pieces;
    for (const Span span : spans) cut(doc_.text, span, pieces);
    if (pieces.empty()) return 0;
    std::string offsets;
    std::string text;
    for (const Span piece : pieces) {
      fmt::format_to(std::back_inserter(offsets), "{}{} {}", offsets.empty() ? "" : ";", map_.from_byte(piece.begin),
                     map_.from_byte(piece.end));
      if (!text.empty()) text += ' ';
      text += doc_[piece];
    }
    line("T{}\t{} {}\t{}", ++marks_, type, offsets, text);
    return marks_;
  }

  void note(std::size_t mark, std::string_view text) {
    if (mark != 0 && !text.empty()) line("#{}\tAnnotatorNotes T{}\t{}", ++notes_, mark, one_line(text));
  }

  void attribute(std::string_view name, std::size_t mark, std::string_view value) {
    line("A{}\t{} T{}{}{}", ++attributes_, name, mark, value.empty() ? "" : " ", value);
  }

  void relation(std::string_view name, std::size_t from, std::size_t to) {
    if (from != 0 && to != 0) line("R{}\t{} Arg1:T{} Arg2:T{}", ++relations_, name, from, to);
  }

  void entity(const Entity& entity) {
    const std::size_t number = mark(name_of(entity.type), {entity.span});
    entity_marks_.push_back(number);
    note(number, value_text(entity));
    if (entity.name != kNone && entity.name < doc_.names.size()) note(number, doc_.names[entity.name].canonical);
  }

  void same_name(const Name& name) {
    std::string marks;
    std::size_t count = 0;
    for (const std::uint32_t mention : name.mentions) {
      if (mention >= entity_marks_.size() || entity_marks_[mention] == 0) continue;
      marks += fmt::format(" T{}", entity_marks_[mention]);
      ++count;
    }
    if (count > 1) line("*\tAlias{}", marks);
  }

  void quote(const Quote& quote) {
    const std::size_t number = mark("Quote", quote.content);
    if (number == 0) return;
    attribute("QuoteType", number, name_of(quote.type));
    if (quote.negated) attribute("Negated", number, {});
    if (holds_line_break(quote)) attribute("Wrapped", number, {});
    if (quote.speaker) note(number, quote.speaker->text);
    if (quote.cue) cue(number, *quote.cue);
    source(number, quote);
  }

  bool holds_line_break(const Quote& quote) const {
    return std::any_of(quote.content.begin(), quote.content.end(),
                       [&](Span piece) { return doc_[piece].find_first_of("\r\n") != std::string_view::npos; });
  }

  // The lemma is a note where it is not the word itself: Kata.
  void cue(std::size_t quote, const Cue& cue) {
    const std::size_t number = mark("Cue", {cue.span});
    if (cue.lemma != doc_[cue.span]) note(number, cue.lemma);
    relation("SaidWith", quote, number);
  }

  // A source without a mention is told of the quote itself.
  void source(std::size_t quote, const Quote& of) {
    const std::size_t number = of.source ? mark("Source", {*of.source}) : 0;
    if (number != 0 || of.source_kind != SourceKind::none) {
      attribute("SourceKind", number != 0 ? number : quote, name_of(of.source_kind));
    }
    relation("SaidBy", quote, number);
  }

  const Document& doc_;
  std::string& out_;
  OffsetMap map_;
  std::vector<std::size_t> entity_marks_;
  std::size_t marks_ = 0, notes_ = 0, attributes_ = 0, relations_ = 0;  // the last number of each
};

}  // namespace

void append_brat(const Document& doc, std::string& out) { BratWriter(doc, out).document(); }

}  // namespace petik
