#include "petik/format/web_annotation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "petik/format/json_writer.hpp"
#include "petik/format/names.hpp"
#include "petik/format/value.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr int kContext = 32;  // characters before and after, as most writers of the format give

class PageWriter {
 public:
  PageWriter(const Document& doc, OffsetUnit unit, std::string& out)
      : doc_(doc), map_(doc.text, unit), iri_(document_iri(doc.id)), json_(out) {}

  void page() {
    json_.begin_object();
    context();
    member("id", iri_ + "#annotations");
    member("type", "AnnotationPage");
    member("text", doc_.text);
    json_.key("items");
    json_.begin_array();
    for (std::size_t e = 0; e < doc_.entities.size(); ++e) entity(doc_.entities[e], e + 1);
    for (std::size_t q = 0; q < doc_.quotes.size(); ++q) quote(doc_.quotes[q], q + 1);
    json_.end_array();
    json_.end_object();
  }

 private:
  void member(std::string_view key, std::string_view text) {
    json_.key(key);
    json_.string(text);
  }

  // The model's terms, and one for the text that the annotations are of.
  void context() {
    json_.key("@context");
    json_.begin_array();
    json_.string("http://www.w3.org/ns/anno.jsonld");
    json_.begin_object();
    member("text", "http://rdfs.org/sioc/ns#content");
    json_.end_object();
    json_.end_array();
  }

  void open(char letter, std::size_t number, std::string_view motivation) {
    json_.begin_object();
    member("id", fmt::format("{}#{}{}", iri_, letter, number));
    member("type", "Annotation");
    member("motivation", motivation);
    json_.key("body");
    json_.begin_array();
  }

  void body(std::string_view purpose, std::string_view value) {
    if (value.empty()) return;
    json_.begin_object();
    member("type", "TextualBody");
    member("purpose", purpose);
    member("value", value);
    json_.end_object();
  }

  void entity(const Entity& entity, std::size_t number) {
    open('e', number, "classifying");
    body("classifying", name_of(entity.type));
    if (entity.name != kNone && entity.name < doc_.names.size()) {
      body("identifying", doc_.names[entity.name].canonical);
    }
    body("describing", value_text(entity));
    json_.end_array();
    json_.key("target");
    target(entity.span);
    json_.end_object();
  }

  void quote(const Quote& quote, std::size_t number) {
    open('q', number, "identifying");
    body("tagging", name_of(quote.type));
    if (quote.speaker) body("identifying", quote.speaker->text);
    json_.end_array();
    json_.key("target");
    json_.begin_array();
    for (const Span piece : quote.content) target(piece);
    json_.end_array();
    json_.end_object();
  }

  void target(Span span) {
    json_.begin_object();
    member("source", iri_);
    json_.key("selector");
    json_.begin_array();
    json_.begin_object();
    member("type", "TextQuoteSelector");
    member("exact", doc_[span]);
    member("prefix", doc_[Span{before(span.begin), span.begin}]);
    member("suffix", doc_[Span{span.end, after(span.end)}]);
    json_.end_object();
    json_.begin_object();
    member("type", "TextPositionSelector");
    json_.key("start");
    json_.number(map_.from_byte(span.begin));
    json_.key("end");
    json_.number(map_.from_byte(span.end));
    json_.end_object();
    json_.end_array();
    json_.end_object();
  }

  std::uint32_t before(std::uint32_t at) const {
    std::size_t from = at;
    for (int i = 0; i < kContext && from > 0; ++i) decode_before(doc_.text, from);
    return static_cast<std::uint32_t>(from);
  }

  std::uint32_t after(std::uint32_t at) const {
    std::size_t to = at;
    for (int i = 0; i < kContext && to < doc_.text.size(); ++i) decode(doc_.text, to);
    return static_cast<std::uint32_t>(to);
  }

  const Document& doc_;
  OffsetMap map_;
  std::string iri_;
  JsonWriter json_;
};

bool is_unreserved(char c) {
  const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return alphanumeric || std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string document_iri(std::string_view id) {
  const bool address = id.starts_with("http://") || id.starts_with("https://");
  const std::string_view kept = address ? ":?=&%+,;@" : "";
  std::string iri;
  for (const char c : id) {
    if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
      iri += c;
    } else {
      fmt::format_to(std::back_inserter(iri), "%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return iri;
}

void append_web_annotations(const Document& doc, OffsetUnit unit, std::string& out) {
  PageWriter(doc, unit, out).page();
  out += '\n';
}

}  // namespace petik
