#include "petik/format/annotation_table_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "petik/error.hpp"
#include "petik/format/annotation_table.hpp"
#include "petik/format/given_layers.hpp"
#include "petik/format/line_cursor.hpp"
#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"

namespace petik {
namespace {

[[noreturn]] void fail(std::size_t line, const std::string& message) { throw LineError(line, message); }

struct Row {
  std::size_t line = 0;
  std::string layer, id, type, detail;
  Span span;
};

class TableReader {
 public:
  TableReader(std::string text, OffsetUnit unit)
      : doc_(with_text(std::move(text))), map_(doc_.text, unit), layers_(doc_) {}

  Document read(std::string_view rows) {
    LineCursor lines(rows);
    while (lines.next()) {
      if (lines.line().empty() || is_table_header(lines.line())) continue;
      add(row_of(lines.line(), lines.number()));
    }
    layers_.finish();
    return std::move(doc_);
  }

 private:
  static Document with_text(std::string text) {
    Document doc;
    doc.text = std::move(text);
    return doc;
  }

  Row row_of(std::string_view line, std::size_t number) {
    const std::vector<std::string_view> cells = fields_of(line, '\t');
    if (cells.size() != 8) fail(number, "expected 8 columns, found " + std::to_string(cells.size()));
    if (doc_.id.empty()) doc_.id = unescaped_tsv(cells[0]);
    Row row{number, std::string(cells[1]), std::string(cells[2]), unescaped_tsv(cells[5]), {}, {}};
    row.span = {offset(cells[3], number), offset(cells[4], number)};
    if (row.span.end < row.span.begin) fail(number, "end before start");
    if (unescaped_tsv(cells[6]) != doc_[row.span]) {
      fail(number, "not what stands at these offsets: " + std::string(cells[6]));
    }
    if (cells[7] != "-") row.detail = unescaped_tsv(cells[7]);
    return row;
  }

  std::uint32_t offset(std::string_view text, std::size_t line) const {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool number = error == std::errc() && end == text.data() + text.size();
    const auto byte = number ? map_.to_byte(value) : std::nullopt;
    if (!byte) fail(line, "not an offset into the text: " + std::string(text));
    return *byte;
  }

  template <typename Kind>
  static Kind kind_of(const Row& row) {
    const auto kind = find_kind<Kind>(row.type);
    if (!kind) fail(row.line, "unknown type: " + row.type);
    return *kind;
  }

  void add(const Row& row) {
    if (row.layer == "entity") {
      layers_.note(layers_.entity(row.span, kind_of<EntityType>(row)), row.detail);
    } else if (row.layer == "quote") {
      piece(row);
    } else if (row.layer == "cue") {
      quote_of(row).cue = Cue{row.span, row.type};
    } else if (row.layer == "source") {
      Quote& quote = quote_of(row);
      quote.source = row.span;
      quote.source_kind = kind_of<SourceKind>(row);
    } else {
      fail(row.line, "unknown layer: " + row.layer);
    }
  }

  // The pieces of a quote share its id.
  void piece(const Row& row) {
    const auto [place, added] = quotes_.try_emplace(row.id, doc_.quotes.size());
    Quote& quote = added ? layers_.quote() : doc_.quotes[place->second];
    if (!quote.content.empty() && row.span.begin < quote.content.back().end) fail(row.line, "end before start");
    quote.type = kind_of<QuoteType>(row);
    quote.content.push_back(row.span);
    GivenLayers::speak(quote, row.detail);
  }

  Quote& quote_of(const Row& row) {
    const auto found = quotes_.find(row.id);
    if (found == quotes_.end()) fail(row.line, "there is no " + row.id);
    return doc_.quotes[found->second];
  }

  Document doc_;
  OffsetMap map_;
  GivenLayers layers_;
  std::map<std::string, std::size_t> quotes_;  // by id
};

}  // namespace

std::string table_file_of(std::string_view line) { return unescaped_tsv(line.substr(0, line.find('\t'))); }

Document read_annotation_table(std::string text, std::string_view rows, OffsetUnit unit) {
  return TableReader(std::move(text), unit).read(rows);
}

}  // namespace petik
