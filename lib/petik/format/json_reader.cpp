// Reading the interchange format. A record is cut into its members; the layers are
// built last, since their offsets need the text, which may stand behind them.
#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <new>
#include <optional>
#include <utility>

#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/json_slices.hpp"
#include "petik/format/names.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMaxDepth = 1000;

[[noreturn]] void fail(std::string_view where, std::string_view message) {
  throw Error(where.empty() ? std::string(message) : std::string(where) + ": " + std::string(message));
}

// Builds the layers of one document.
class LayerReader {
 public:
  LayerReader(Document& doc, OffsetUnit unit) : doc_(doc), map_(doc.text, unit) {}

  void read(Layer layer, const dom::element& value) {
    dom::array items;
    if (value.get(items) != simdjson::SUCCESS) fail("", "not a list");
    for (const dom::element item : items) {
      dom::object object;
      if (item.get(object) != simdjson::SUCCESS) fail("", "an item is not an object");
      read_item(layer, object);
    }
    doc_.layers = doc_.layers | layer;
  }

  // The references between entities, names and quotes, when all of them are there.
  void check_references() const {
    for (const Entity& entity : doc_.entities) check_index(entity.name, doc_.names.size(), "entities: ref");
    for (const Name& name : doc_.names) {
      for (const std::uint32_t mention : name.mentions) check_index(mention, doc_.entities.size(), "names: mention");
    }
    for (const Quote& quote : doc_.quotes) {
      if (quote.speaker) check_index(quote.speaker->name, doc_.names.size(), "quotes: speaker's ref");
    }
  }

 private:
  static void check_index(std::uint32_t index, std::size_t count, std::string_view where) {
    if (index != kNone && index >= count) fail(where, "no such item");
  }

  void read_item(Layer layer, const dom::object& item) {
    switch (layer) {
      case Layer::tokens:
        doc_.tokens.push_back({span_after(item, doc_.tokens), kind<TokenKind>(item, "kind"), 0});
        return;
      case Layer::sentences:
        doc_.sentences.push_back({span_after(item, doc_.sentences), {}});
        return;
      case Layer::paragraphs:
        return read_paragraph(item);
      case Layer::entities:
        return read_entity(item);
      case Layer::names:
        return read_name(item);
      default:
        return read_quote(item);
    }
  }

  static std::string_view text_of(const dom::object& item, std::string_view key) {
    std::string_view text;
    if (item.at_key(key).get(text) != simdjson::SUCCESS) fail(key, "missing or not a string");
    return text;
  }

  static std::string optional_text(const dom::object& item, std::string_view key) {
    const auto found = item.at_key(key);
    if (found.error() == simdjson::NO_SUCH_FIELD || found.is_null()) return {};
    return std::string(text_of(item, key));
  }

  static bool flag(const dom::object& item, std::string_view key, bool if_missing) {
    const auto found = item.at_key(key);
    if (found.error() == simdjson::NO_SUCH_FIELD) return if_missing;
    bool value = false;
    if (found.get(value) != simdjson::SUCCESS) fail(key, "not true or false");
    return value;
  }

  template <typename Kind>
  static Kind kind(const dom::object& item, std::string_view key) {
    const std::string_view name = text_of(item, key);
    const auto found = find_kind<Kind>(name);
    if (!found) fail(key, "unknown: " + std::string(name));
    return *found;
  }

  std::uint32_t offset(const dom::object& item, std::string_view key) const {
    std::uint64_t value = 0;
    if (item.at_key(key).get(value) != simdjson::SUCCESS) fail(key, "missing or not an offset");
    const auto byte = map_.to_byte(value);
    if (!byte) fail(key, std::to_string(value) + " is not a character boundary of the text");
    return *byte;
  }

  // The text beside the offsets, where it is given, must be what stands there: else they are in another unit.
  Span span(const dom::object& item) const {
    const Span span{offset(item, "start"), offset(item, "end")};
    if (span.end < span.begin) fail("end", "before start");
    std::string_view text;
    if (item.at_key("text").get(text) == simdjson::SUCCESS && text != doc_[span]) {
      fail("text", "not what stands at these offsets");
    }
    return span;
  }

  // Tokens, sentences and paragraphs are ordered and do not overlap.
  template <typename Item>
  Span span_after(const dom::object& item, const std::vector<Item>& before) const {
    const Span found = span(item);
    if (!before.empty() && found.begin < before.back().span.end) fail("start", "before the end of the item before");
    return found;
  }

  std::optional<Span> optional_span(const dom::object& item, std::string_view key) const {
    const auto found = item.at_key(key);
    if (found.error() == simdjson::NO_SUCH_FIELD || found.is_null()) return std::nullopt;
    return span(object_of(found, key));
  }

  static dom::object object_of(const dom::element& element, std::string_view key) {
    return object_of(simdjson::simdjson_result<dom::element>(dom::element(element)), key);
  }

  static dom::object object_of(const simdjson::simdjson_result<dom::element>& found, std::string_view key) {
    dom::object object;
    if (found.get(object) != simdjson::SUCCESS) fail(key, "missing or not an object");
    return object;
  }

  static dom::array list_of(const dom::object& item, std::string_view key) {
    dom::array list;
    if (item.at_key(key).get(list) != simdjson::SUCCESS) fail(key, "missing or not a list");
    return list;
  }

  // n12 -> 11.
  static std::uint32_t reference(std::string_view id, char letter) {
    std::uint64_t number = 0;
    for (const char c : id.substr(id.empty() ? 0 : 1)) {
      if (c < '0' || c > '9' || number > kNone) fail("id", "not of petik's form: " + std::string(id));
      number = number * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (id.empty() || id[0] != letter || number == 0 || number > kNone) {
      fail("id", "not of petik's form: " + std::string(id));
    }
    return static_cast<std::uint32_t>(number - 1);
  }

  static std::uint32_t optional_reference(const dom::object& item, std::string_view key) {
    const std::string id = optional_text(item, key);
    return id.empty() ? kNone : reference(id, 'n');
  }

  // Items refer to each other by id, which is their place in the list.
  static void require_id(const dom::object& item, char letter, std::size_t index) {
    if (reference(text_of(item, "id"), letter) != index) fail("id", "not in the order of the list");
  }

  void read_paragraph(const dom::object& item) {
    Paragraph paragraph;
    paragraph.span = span_after(item, doc_.paragraphs);
    paragraph.kind = kind<ParagraphKind>(item, "kind");
    doc_.paragraphs.push_back(paragraph);
  }

  void read_entity(const dom::object& item) {
    require_id(item, 'e', doc_.entities.size());
    Entity entity{span(item), kind<EntityType>(item, "type"), optional_reference(item, "ref"), {}};
    if (const auto value = item.at_key("value"); value.error() != simdjson::NO_SUCH_FIELD && !value.is_null()) {
      for (const dom::key_value_pair field : object_of(value, "value")) {
        std::string_view text;
        if (field.value.get(text) != simdjson::SUCCESS) fail("value", "not a string");
        entity.value.push_back({std::string(field.key), std::string(text)});
      }
    }
    doc_.entities.push_back(std::move(entity));
  }

  void read_name(const dom::object& item) {
    require_id(item, 'n', doc_.names.size());
    Name name;
    name.canonical = text_of(item, "name");
    name.type = kind<EntityType>(item, "type");
    name.role = optional_text(item, "role");
    for (const dom::element alias : list_of(item, "aliases")) name.aliases.emplace_back(string_item(alias, "aliases"));
    for (const dom::element mention : list_of(item, "mentions")) {
      name.mentions.push_back(reference(string_item(mention, "mentions"), 'e'));
    }
    doc_.names.push_back(std::move(name));
  }

  static std::string_view string_item(const dom::element& item, std::string_view where) {
    std::string_view text;
    if (item.get(text) != simdjson::SUCCESS) fail(where, "an item is not a string");
    return text;
  }

  void read_quote(const dom::object& item) {
    Quote quote;
    quote.type = kind<QuoteType>(item, "type");
    for (const dom::element piece : list_of(item, "content"))
      quote.content.push_back(span(object_of(piece, "content")));
    if (const auto cue = optional_span(item, "cue")) {
      quote.cue = Cue{*cue, std::string(text_of(object_of(item.at_key("cue"), "cue"), "lemma"))};
    }
    read_source(item, quote);
    read_speaker(item, quote);
    quote.when = optional_span(item, "when");
    quote.where = optional_span(item, "where");
    quote.occasion = optional_span(item, "occasion");
    quote.addressee = optional_span(item, "addressee");
    quote.via = optional_text(item, "via");
    quote.negated = flag(item, "negated", false);
    quote.hearsay = flag(item, "hearsay", false);
    quote.verbatim = flag(item, "verbatim", true);
    double confidence = 0;
    if (item.at_key("confidence").get(confidence) != simdjson::SUCCESS) fail("confidence", "missing or not a number");
    quote.confidence = static_cast<float>(confidence);
    quote.rule = text_of(item, "rule");
    quote.basis = optional_text(item, "basis");
    doc_.quotes.push_back(std::move(quote));
  }

  void read_source(const dom::object& item, Quote& quote) const {
    const auto found = item.at_key("source");
    if (found.error() == simdjson::NO_SUCH_FIELD || found.is_null()) return;
    const dom::object source = object_of(found, "source");
    quote.source_kind = kind<SourceKind>(source, "kind");
    if (source.at_key("start").error() == simdjson::SUCCESS) quote.source = span(source);
  }

  static void read_speaker(const dom::object& item, Quote& quote) {
    const auto found = item.at_key("speaker");
    if (found.error() == simdjson::NO_SUCH_FIELD || found.is_null()) return;
    const dom::object speaker = object_of(found, "speaker");
    quote.speaker = Speaker{optional_reference(speaker, "ref"), std::string(text_of(speaker, "name")),
                            optional_text(speaker, "role")};
  }

  Document& doc_;
  OffsetMap map_;
};

}  // namespace

struct JsonLineReader::State {
  explicit State(std::string field) : text_field(std::move(field)) {
    if (parser.allocate(simdjson::SIMDJSON_PADDING, kMaxDepth) != simdjson::SUCCESS) throw std::bad_alloc();
  }

  // The parsed value of a slice of `padded`; it lasts until the next call.
  dom::element parse(std::string_view json) { return checked(parser.parse(json.data(), json.size(), false)); }

  static dom::element checked(const simdjson::simdjson_result<dom::element>& result) {
    if (result.error() == simdjson::SUCCESS) return result.value_unsafe();
    if (result.error() == simdjson::MEMALLOC) throw std::bad_alloc();
    if (result.error() == simdjson::DEPTH_ERROR)
      fail("", "broken JSON: nested deeper than " + std::to_string(kMaxDepth));
    if (result.error() == simdjson::STRING_ERROR)
      fail("", "broken JSON: a string with a bad escape or a lone surrogate");
    fail("", std::string("broken JSON: ") + simdjson::error_message(result.error()));
  }

  // Checks a value that is handed on untouched. Numbers beyond the parser's range are right all the same.
  void check(std::string_view json) {
    const auto result = parser.parse(json.data(), json.size(), false);
    if (result.error() == simdjson::NUMBER_ERROR) {
      (void)checked(parser.parse(without_numbers(json)));
    } else {
      (void)checked(result);
    }
  }

  std::string string_value(std::string_view json, std::string_view key) {
    std::string_view text;
    if (parse(json).get(text) != simdjson::SUCCESS) fail(key, "not a string");
    // The record is valid UTF-8, so only an escape can make it otherwise.
    const bool escapes = json.find("\\u") != std::string_view::npos;
    if (escapes && first_invalid(text) != std::string_view::npos) fail(key, "a lone surrogate");
    return std::string(text);
  }

  void take(Document& doc, const std::string& key, std::string_view value);
  void build_layers(Document& doc);

  struct RawLayer {
    Layer layer;
    std::string key;
    std::string_view json;
  };

  std::string text_field;
  std::string padded;
  dom::parser parser;
  std::vector<std::string> keys;
  std::vector<RawLayer> layers;
  OffsetUnit unit = OffsetUnit::codepoint;
};

void JsonLineReader::State::take(Document& doc, const std::string& key, std::string_view value) {
  if (key == text_field) {
    doc.text = string_value(value, key);
  } else if (key == "text") {
    fail(key, "stands beside the key " + text_field + " that was asked for");
  } else if (key == "id") {  // a number as id is kept as its digits
    doc.id = is_json_number(value) ? std::string(value) : string_value(value, key);
  } else if (key == "offsets") {
    const std::string name = string_value(value, key);
    const auto found = find_kind<OffsetUnit>(name);
    if (!found) fail(key, "unknown unit: " + name + " (codepoint, byte, utf16)");
    unit = *found;
  } else if (const Layer layer = layer_of_key(key); layer != Layer::none) {
    layers.push_back({layer, key, value});
  } else {
    check(value);
    doc.extra.push_back({key, std::string(value)});
  }
}

// Layers that are not petik's (another program may call its own list "entities") are kept as they are written, all of
// them, and computed anew where they are wanted.
void JsonLineReader::State::build_layers(Document& doc) {
  if (layers.empty()) return;
  Document built = doc;
  try {
    LayerReader reader(built, unit);
    for (const RawLayer& raw : layers) reader.read(raw.layer, parse(raw.json));
    reader.check_references();
    doc = std::move(built);
  } catch (const Error&) {
    for (RawLayer& raw : layers) {
      check(raw.json);
      doc.extra.push_back({std::move(raw.key), std::string(raw.json)});
    }
  }
}

JsonLineReader::JsonLineReader(std::string text_field) : state_(std::make_unique<State>(std::move(text_field))) {}
JsonLineReader::~JsonLineReader() = default;

Document JsonLineReader::read(std::string_view line) {
  State& state = *state_;
  state.padded.reserve(line.size() + simdjson::SIMDJSON_PADDING);
  state.padded.assign(line);
  state.keys.clear();
  state.layers.clear();
  state.unit = OffsetUnit::codepoint;
  Document doc;
  for (const JsonMember& member : slice_object(state.padded)) {
    std::string key = state.string_value(member.key, "key");
    if (std::find(state.keys.begin(), state.keys.end(), key) != state.keys.end()) fail(key, "the key is there twice");
    state.take(doc, key, member.value);
    state.keys.push_back(std::move(key));
  }
  if (std::find(state.keys.begin(), state.keys.end(), state.text_field) == state.keys.end()) {
    fail(state.text_field, "the record has no such key");
  }
  state.build_layers(doc);
  return doc;
}

}  // namespace petik
