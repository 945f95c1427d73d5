#include "petik/format/json_lines.hpp"

#include <array>
#include <charconv>
#include <cstring>

#include "petik/format/json_writer.hpp"
#include "petik/format/names.hpp"

namespace petik {
namespace {

std::string numbered(char letter, std::size_t index) { return letter + std::to_string(index + 1); }

// {"start":0,"end":4,"kind":"word"}: tokens are nine items of ten, so they are put together in one small buffer.
class TokenItem {
 public:
  std::string_view put(std::uint32_t begin, std::uint32_t end, std::string_view kind) {
    at_ = text_.data();
    copy(R"({"start":)");
    number(begin);
    copy(R"(,"end":)");
    number(end);
    copy(R"(,"kind":")");
    copy(kind);
    copy(R"("})");
    return {text_.data(), static_cast<std::size_t>(at_ - text_.data())};
  }

 private:
  static constexpr std::size_t kRoom = 96;  // bytes; two numbers of ten digits and the longest kind take 60

  void copy(std::string_view piece) {
    std::memcpy(at_, piece.data(), piece.size());
    at_ += piece.size();
  }
  void number(std::uint32_t value) { at_ = std::to_chars(at_, text_.data() + kRoom, value).ptr; }

  std::array<char, kRoom> text_{};
  char* at_ = nullptr;
};

class LineWriter {
 public:
  LineWriter(const Document& doc, Layer layers, OffsetUnit unit, std::string& out)
      : doc_(doc), layers_(layers), unit_(unit), map_(doc.text, unit), json_(out) {}

  void write() {
    json_.begin_object();
    member("id", doc_.id);
    member("text", doc_.text);
    member("offsets", name_of(unit_));
    if (wanted(Layer::paragraphs)) list("paragraphs", doc_.paragraphs);
    if (wanted(Layer::sentences)) list("sentences", doc_.sentences);
    if (wanted(Layer::tokens)) tokens();
    if (wanted(Layer::entities)) list("entities", doc_.entities);
    if (wanted(Layer::names)) list("names", doc_.names);
    if (wanted(Layer::quotes)) list("quotes", doc_.quotes);
    for (const ExtraField& field : doc_.extra) {
      if (wanted(layer_of_key(field.key))) continue;  // another program's list, computed anew
      json_.key(field.key);
      json_.raw(field.json);
    }
    json_.end_object();
  }

 private:
  bool wanted(Layer layer) const { return has(layers_, layer) && has(doc_.layers, layer); }

  template <typename Item>
  void list(std::string_view key, const std::vector<Item>& items) {
    json_.key(key);
    json_.begin_array();
    for (std::size_t i = 0; i < items.size(); ++i) {
      json_.begin_object();
      write_item(items[i], i);
      json_.end_object();
    }
    json_.end_array();
  }

  void tokens() {
    json_.key("tokens");
    json_.begin_array();
    TokenItem item;
    for (const Token& token : doc_.tokens) {
      json_.raw(item.put(map_.from_byte(token.span.begin), map_.from_byte(token.span.end), name_of(token.kind)));
    }
    json_.end_array();
  }

  void member(std::string_view key, std::string_view text) {
    json_.key(key);
    json_.string(text);
  }

  void member_unless_empty(std::string_view key, std::string_view text) {
    if (!text.empty()) member(key, text);
  }

  void ends(Span span) {
    json_.key("start");
    json_.number(map_.from_byte(span.begin));
    json_.key("end");
    json_.number(map_.from_byte(span.end));
  }

  void ends_and_text(Span span) {
    ends(span);
    member("text", doc_[span]);
  }

  void span_object(Span span) {
    json_.begin_object();
    ends_and_text(span);
    json_.end_object();
  }

  void optional_span(std::string_view key, const std::optional<Span>& span, bool null_if_none) {
    if (!span && !null_if_none) return;
    json_.key(key);
    if (span) {
      span_object(*span);
    } else {
      json_.null();
    }
  }

  void flag(std::string_view key, bool value) {
    json_.key(key);
    json_.boolean(value);
  }

  void write_item(const Paragraph& paragraph, std::size_t) {
    ends(paragraph.span);
    member("kind", name_of(paragraph.kind));
  }

  void write_item(const Sentence& sentence, std::size_t) { ends(sentence.span); }

  void write_item(const Entity& entity, std::size_t index) {
    member("id", numbered('e', index));
    ends(entity.span);
    member("type", name_of(entity.type));
    member("text", doc_[entity.span]);
    if (!entity.value.empty()) {
      json_.key("value");
      json_.begin_object();
      for (const ValueField& field : entity.value) member(field.key, field.value);
      json_.end_object();
    }
    if (entity.name != kNone) member("ref", numbered('n', entity.name));
  }

  void write_item(const Name& name, std::size_t index) {
    member("id", numbered('n', index));
    member("type", name_of(name.type));
    member("name", name.canonical);
    json_.key("aliases");
    json_.begin_array();
    for (const std::string& alias : name.aliases) json_.string(alias);
    json_.end_array();
    member_unless_empty("role", name.role);
    json_.key("mentions");
    json_.begin_array();
    for (const std::uint32_t mention : name.mentions) json_.string(numbered('e', mention));
    json_.end_array();
  }

  void write_item(const Quote& quote, std::size_t index) {
    member("id", numbered('q', index));
    member("type", name_of(quote.type));
    json_.key("content");
    json_.begin_array();
    for (const Span piece : quote.content) span_object(piece);
    json_.end_array();
    write_cue(quote);
    write_source(quote);
    write_speaker(quote);
    optional_span("when", quote.when, true);
    optional_span("where", quote.where, true);
    optional_span("occasion", quote.occasion, false);
    optional_span("addressee", quote.addressee, false);
    member_unless_empty("via", quote.via);
    flag("negated", quote.negated);
    if (quote.hearsay) flag("hearsay", true);
    if (!quote.verbatim) flag("verbatim", false);
    json_.key("confidence");
    json_.fixed2(static_cast<double>(quote.confidence));
    member("rule", quote.rule);
    member_unless_empty("basis", quote.basis);
  }

  void write_cue(const Quote& quote) {
    json_.key("cue");
    if (!quote.cue) return json_.null();
    json_.begin_object();
    ends_and_text(quote.cue->span);
    member("lemma", quote.cue->lemma);
    json_.end_object();
  }

  // Without a mention only the kind is left: {"kind":"implicit"}; null where there is no source at all.
  void write_source(const Quote& quote) {
    json_.key("source");
    if (!quote.source && quote.source_kind == SourceKind::none) return json_.null();
    json_.begin_object();
    if (quote.source) ends_and_text(*quote.source);
    member("kind", name_of(quote.source_kind));
    json_.end_object();
  }

  void write_speaker(const Quote& quote) {
    json_.key("speaker");
    if (!quote.speaker) return json_.null();
    json_.begin_object();
    if (quote.speaker->name != kNone) member("ref", numbered('n', quote.speaker->name));
    member("name", quote.speaker->text);
    member_unless_empty("role", quote.speaker->role);
    json_.end_object();
  }

  const Document& doc_;
  Layer layers_;
  OffsetUnit unit_;
  OffsetMap map_;
  JsonWriter json_;
};

}  // namespace

void append_json_line(const Document& doc, Layer layers, OffsetUnit unit, std::string& out) {
  LineWriter(doc, layers, unit, out).write();
  out.push_back('\n');
}

}  // namespace petik
