#include "petik/format/annotation_table.hpp"

#include <fmt/format.h>

#include <iterator>

#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/format/value.hpp"

namespace petik {
namespace {

class TableWriter {
 public:
  TableWriter(const Document& doc, OffsetUnit unit, std::string& out) : doc_(doc), out_(out), map_(doc.text, unit) {}

  void document() {
    for (std::size_t e = 0; e < doc_.entities.size(); ++e) entity(doc_.entities[e], e + 1);
    for (std::size_t q = 0; q < doc_.quotes.size(); ++q) quote(doc_.quotes[q], q + 1);
  }

 private:
  void row(std::string_view layer, char letter, std::size_t id, Span span, std::string_view type,
           std::string_view detail) {
    append_tsv(doc_.id, out_);
    fmt::format_to(std::back_inserter(out_), "\t{}\t{}{}\t{}\t{}\t", layer, letter, id, map_.from_byte(span.begin),
                   map_.from_byte(span.end));
    append_tsv(type, out_);
    out_ += '\t';
    append_tsv(doc_[span], out_);
    out_ += '\t';
    append_tsv(detail.empty() ? "-" : detail, out_);
    out_ += '\n';
  }

  void entity(const Entity& entity, std::size_t id) {
    const bool named = entity.name != kNone && entity.name < doc_.names.size();
    row("entity", 'e', id, entity.span, name_of(entity.type),
        named ? doc_.names[entity.name].canonical : value_text(entity));
  }

  void quote(const Quote& quote, std::size_t id) {
    const std::string_view speaker = quote.speaker ? std::string_view(quote.speaker->text) : std::string_view();
    for (const Span piece : quote.content) row("quote", 'q', id, piece, name_of(quote.type), speaker);
    if (quote.cue) row("cue", 'q', id, quote.cue->span, quote.cue->lemma, {});
    if (quote.source) row("source", 'q', id, *quote.source, name_of(quote.source_kind), speaker);
  }

  const Document& doc_;
  std::string& out_;
  OffsetMap map_;
};

}  // namespace

void append_annotation_table(const Document& doc, OffsetUnit unit, std::string& out) {
  TableWriter(doc, unit, out).document();
}

}  // namespace petik
