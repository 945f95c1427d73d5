// Web Annotations read back. A page is small and read whole, with the library that reads JSON Lines.
#include <simdjson.h>

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "petik/error.hpp"
#include "petik/format/given_layers.hpp"
#include "petik/format/names.hpp"
#include "petik/format/web_annotation.hpp"
#include "petik/text/offsets.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMaxDepth = 100;

[[noreturn]] void fail(const std::string& message) { throw Error(message); }

std::optional<std::string_view> text_at(const dom::object& object, std::string_view key) {
  std::string_view text;
  if (object.at_key(key).get(text) != simdjson::SUCCESS) return std::nullopt;
  if (first_invalid(text) != std::string_view::npos) fail(std::string(key) + ": a lone surrogate");
  return text;
}

// The value of `key` as a list: JSON-LD writes a list of one as its item.
std::vector<dom::object> objects_at(const dom::object& object, std::string_view key) {
  std::vector<dom::object> found;
  dom::element value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS) return found;
  dom::object one;
  if (value.get(one) == simdjson::SUCCESS) return {one};
  dom::array items;
  if (value.get(items) != simdjson::SUCCESS) fail(std::string(key) + ": not a list");
  for (const dom::element item : items) {
    if (item.get(one) != simdjson::SUCCESS) fail(std::string(key) + ": an item is not an object");
    found.push_back(one);
  }
  return found;
}

// berita%201.txt#annotations: berita 1.txt. An address stays as it is.
std::string id_of(std::string_view iri) {
  iri = iri.substr(0, iri.rfind('#'));
  if (iri.starts_with("http://") || iri.starts_with("https://")) return std::string(iri);
  std::string id;
  for (std::size_t at = 0; at < iri.size(); ++at) {
    unsigned code = 0;
    const char* const digits = iri.data() + at + 1;
    const bool escape =
        iri[at] == '%' && at + 2 < iri.size() && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2;
    id += escape ? static_cast<char>(code) : iri[at];
    if (escape) at += 2;
  }
  return repair(id, Repair::replace);
}

// What stands round a text, at its two ends.
struct Target {
  std::uint64_t start = 0, end = 0;
  std::string_view exact;
};

class PageReader {
 public:
  Document read(const dom::object& page) {
    if (text_at(page, "type") != "AnnotationPage") fail("not an AnnotationPage of Web Annotations");
    const auto text = text_at(page, "text");
    if (!text) fail("text: the page does not hold the text, as petik writes it");
    doc_.text = *text;
    doc_.id = id_of(text_at(page, "id").value_or(""));
    const std::vector<dom::object> items = objects_at(page, "items");
    choose_unit(items);
    GivenLayers layers(doc_);
    for (const dom::object& item : items) annotation(item, layers);
    layers.finish();
    return std::move(doc_);
  }

 private:
  static Target target_of(const dom::object& target) {
    Target found;
    bool placed = false;
    for (const dom::object& selector : objects_at(target, "selector")) {
      const auto type = text_at(selector, "type");
      if (type == "TextQuoteSelector") found.exact = text_at(selector, "exact").value_or("");
      if (type != "TextPositionSelector") continue;
      placed = selector.at_key("start").get(found.start) == simdjson::SUCCESS &&
               selector.at_key("end").get(found.end) == simdjson::SUCCESS;
    }
    if (!placed) fail("an annotation without a TextPositionSelector");
    return found;
  }

  // --offsets chose the unit when the page was written: the one in which all targets are their words.
  void choose_unit(const std::vector<dom::object>& items) {
    std::vector<Target> targets;
    for (const dom::object& item : items) {
      for (const dom::object& target : objects_at(item, "target")) targets.push_back(target_of(target));
    }
    for (const OffsetUnit unit : {OffsetUnit::codepoint, OffsetUnit::utf16, OffsetUnit::byte}) {
      map_.emplace(doc_.text, unit);
      if (std::all_of(targets.begin(), targets.end(), [this](const Target& target) { return place(target); })) return;
    }
    fail("an annotation whose offsets are not those of its words");
  }

  std::optional<Span> place(const Target& target) const {
    const auto begin = map_->to_byte(target.start);
    const auto end = map_->to_byte(target.end);
    if (!begin || !end || *end < *begin || doc_[Span{*begin, *end}] != target.exact) return std::nullopt;
    return Span{*begin, *end};
  }

  void annotation(const dom::object& item, GivenLayers& layers) const {
    std::vector<Span> spans;
    for (const dom::object& target : objects_at(item, "target")) spans.push_back(*place(target_of(target)));
    if (spans.empty()) fail("an annotation without a target");
    const std::vector<dom::object> bodies = objects_at(item, "body");
    if (text_at(item, "motivation") == "classifying") {
      entity(spans.front(), bodies, layers);
    } else {
      quote(std::move(spans), bodies, layers);
    }
  }

  template <typename Kind>
  static Kind kind_of(const std::vector<dom::object>& bodies, std::string_view purpose) {
    for (const dom::object& body : bodies) {
      if (text_at(body, "purpose") != purpose) continue;
      const std::string_view word = text_at(body, "value").value_or("");
      const auto kind = find_kind<Kind>(word);
      if (!kind) fail("unknown type: " + std::string(word));
      return *kind;
    }
    fail("an annotation without a type");
  }

  static void entity(Span span, const std::vector<dom::object>& bodies, GivenLayers& layers) {
    const std::size_t number = layers.entity(span, kind_of<EntityType>(bodies, "classifying"));
    for (const dom::object& body : bodies) {
      if (text_at(body, "purpose") != "classifying") layers.note(number, text_at(body, "value").value_or(""));
    }
  }

  static void quote(std::vector<Span> spans, const std::vector<dom::object>& bodies, GivenLayers& layers) {
    Quote& quote = layers.quote();
    quote.type = kind_of<QuoteType>(bodies, "tagging");
    quote.content = std::move(spans);
    for (const dom::object& body : bodies) {
      if (text_at(body, "purpose") == "identifying") GivenLayers::speak(quote, text_at(body, "value").value_or(""));
    }
  }

  Document doc_;
  std::optional<OffsetMap> map_;
};

}  // namespace

Document read_web_annotations(std::string_view page) {
  dom::parser parser;
  dom::object object;
  const simdjson::padded_string padded(page);
  if (parser.allocate(padded.size(), kMaxDepth) != simdjson::SUCCESS) throw std::bad_alloc();
  const auto error = parser.parse(padded).get(object);
  if (error == simdjson::MEMALLOC) throw std::bad_alloc();
  if (error == simdjson::INCORRECT_TYPE) fail("not an AnnotationPage of Web Annotations");
  if (error != simdjson::SUCCESS) fail(std::string("broken JSON: ") + simdjson::error_message(error));
  return PageReader().read(object);
}

}  // namespace petik
