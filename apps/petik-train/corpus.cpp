#include "corpus.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string_view>

#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/text/offsets.hpp"

namespace petik::train {
namespace {

std::ifstream open(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(path, 0, "cannot be read");
  return in;
}

std::size_t index_of(EntityType type) {
  const auto* found = std::find(kModelTypes.begin(), kModelTypes.end(), type);
  return static_cast<std::size_t>(found - kModelTypes.begin());
}

// The types of another corpus' label; nothing for times, quantities and the like.
std::vector<std::size_t> types_of(std::string_view label) {
  static const std::map<std::string_view, std::vector<EntityType>> kTypes = {
      {"PER", {EntityType::person}},
      {"PERSON", {EntityType::person}},
      {"ORG", {EntityType::org}},
      {"ORGANISATION", {EntityType::org}},
      {"ORGANIZATION", {EntityType::org}},
      {"LOC", {EntityType::gpe, EntityType::loc, EntityType::fac}},
      {"PLACE", {EntityType::gpe, EntityType::loc, EntityType::fac}},
      {"LOCATION", {EntityType::gpe, EntityType::loc, EntityType::fac}},
  };
  std::vector<std::size_t> types;
  const auto found = kTypes.find(label);
  if (found == kTypes.end()) return types;
  for (const EntityType type : found->second) types.push_back(index_of(type));
  return types;
}

struct Row {
  std::string word;
  std::string tag;
};

bool glued_before(std::string_view word) {
  static const std::vector<std::string_view> kMarks = {",", ".", ";", ":", "!", "?", ")",
                                                       "]", "}", "%", "”", "’", "''"};
  return std::find(kMarks.begin(), kMarks.end(), word) != kMarks.end();
}

bool glued_after(std::string_view word) {
  static const std::vector<std::string_view> kMarks = {"(", "[", "{", "“", "‘", "``"};
  return std::find(kMarks.begin(), kMarks.end(), word) != kMarks.end();
}

void close_mark(Article& article, std::string& type, std::uint32_t begin, std::uint32_t end) {
  if (!type.empty()) article.marked.push_back({{begin, end}, types_of(type)});
  type.clear();
}

// Columns to running text, with the spans of the tags.
Article join(const std::vector<Row>& rows) {
  Article article;
  article.complete = false;
  std::string type;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool glue = true;
  bool inside = false;
  for (const Row& row : rows) {
    const bool straight = row.word == "\"";
    if (!glue && !glued_before(row.word) && !(straight && inside)) article.text += ' ';
    const auto at = static_cast<std::uint32_t>(article.text.size());
    const std::string here = row.tag.size() > 2 ? row.tag.substr(2) : std::string();
    if (here != type || row.tag.starts_with("B-")) {
      close_mark(article, type, begin, end);
      type = here;
      begin = at;
    }
    article.text += row.word;
    end = static_cast<std::uint32_t>(article.text.size());
    glue = glued_after(row.word) || (straight && !inside);
    inside = inside != straight;
  }
  close_mark(article, type, begin, end);
  return article;
}

Row read_row(const std::string& line) {
  const std::size_t first = line.find_first_of("\t ");
  const std::size_t last = line.find_last_of("\t ");
  if (first == std::string::npos) return {line, "O"};
  return {line.substr(0, first), line.substr(last + 1)};
}

// <PERSON>Budi</PERSON> mengatakan: the text without the tags, and their spans.
Article untag(std::string_view line) {
  Article article;
  article.complete = false;
  std::string type;
  std::uint32_t begin = 0;
  while (!line.empty()) {
    const std::size_t close = line.front() == '<' ? line.find('>') : std::string_view::npos;
    if (close == std::string_view::npos) {
      article.text += line.front();
      line.remove_prefix(1);
      continue;
    }
    const auto at = static_cast<std::uint32_t>(article.text.size());
    if (line[1] == '/') {
      close_mark(article, type, begin, at);
    } else {
      type = line.substr(1, close - 1);
      begin = at;
    }
    line.remove_prefix(close + 1);
  }
  return article;
}

LabelSet single(Label label) { return LabelSet{1} << label; }

LabelSet outside_labels(bool complete) {
  LabelSet set = single(kOutside);
  for (std::size_t type = 5; !complete && type < kModelTypes.size(); ++type) {
    for (std::size_t place = 0; place < kPlaces; ++place) set |= single(label(type, static_cast<Place>(place)));
  }
  return set;
}

Place place_in(std::uint32_t i, TokenRange range) {
  if (range.size() == 1) return Place::single;
  if (i == range.begin) return Place::begin;
  return i + 1 == range.end ? Place::end : Place::inside;
}

void add_mark(Article& article, Span span, EntityType type) {
  const std::size_t index = index_of(type);
  article.marked.push_back({span, {}});
  if (index < kModelTypes.size()) article.marked.back().types.push_back(index);
}

// The number after "key": in the raw JSON of one item.
std::size_t number_after(std::string_view item, std::string_view key) {
  const std::size_t at = item.find(key);
  if (at == std::string_view::npos) throw Error("entities", 0, "an item without " + std::string(key));
  std::size_t value = 0;
  for (const char c : item.substr(at + key.size())) {
    if (c >= '0' && c <= '9') value = value * 10 + static_cast<std::size_t>(c - '0');
    if (c == ',' || c == '}') break;
  }
  return value;
}

EntityType type_in(std::string_view item) {
  static constexpr std::array<std::string_view, 10> kNames = {
      "\"PERSON\"", "\"ORG\"",     "\"GPE\"",         "\"LOC\"", "\"FAC\"",
      "\"EVENT\"",  "\"PRODUCT\"", "\"WORK_OF_ART\"", "\"LAW\"", "\"NORP\""};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (item.find(kNames[i]) != std::string_view::npos) return kModelTypes[i];
  }
  return EntityType::date;  // any that the model leaves to the patterns
}

// Entities as start, end and type without ids, as annotators write them; offsets in code points.
void add_plain_marks(std::string_view json, Article& article) {
  const OffsetMap map(article.text, OffsetUnit::codepoint);
  for (std::size_t open = json.find('{'); open != std::string_view::npos; open = json.find('{', open + 1)) {
    const std::string_view item = json.substr(open, json.find('}', open) + 1 - open);
    const auto begin = map.to_byte(number_after(item, "\"start\":"));
    const auto end = map.to_byte(number_after(item, "\"end\":"));
    if (!begin || !end) throw Error("entities", 0, "an offset beyond the text");
    add_mark(article, {*begin, *end}, type_in(item));
  }
}

}  // namespace

std::vector<Article> read_json_lines(const std::string& path) {
  std::ifstream in = open(path);
  std::vector<Article> articles;
  JsonLineReader reader;
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    const Document doc = reader.read(line);
    Article article;
    article.text = doc.text;
    for (const Entity& entity : doc.entities) add_mark(article, entity.span, entity.type);
    for (const ExtraField& field : doc.extra) {
      if (field.key == "entities") add_plain_marks(field.json, article);
    }
    if (article.marked.empty()) throw Error(path, articles.size() + 1, "no entities");
    articles.push_back(std::move(article));
  }
  return articles;
}

std::vector<Article> read_iob(const std::string& path) {
  std::ifstream in = open(path);
  std::vector<Article> articles;
  std::vector<Row> rows;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.starts_with("-DOCSTART-")) continue;
    if (!line.empty()) {
      rows.push_back(read_row(line));
    } else if (!rows.empty()) {
      articles.push_back(join(rows));
      rows.clear();
    }
  }
  if (!rows.empty()) articles.push_back(join(rows));
  return articles;
}

std::vector<Article> read_inline_tags(const std::string& path) {
  std::ifstream in = open(path);
  std::vector<Article> articles;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) articles.push_back(untag(line));
  }
  return articles;
}

std::vector<LabelSet> allowed_labels(const Article& article, const Document& doc) {
  std::vector<LabelSet> allowed(doc.tokens.size(), outside_labels(article.complete));
  std::uint32_t i = 0;
  for (const Marked& marked : article.marked) {
    while (i < doc.tokens.size() && doc.tokens[i].span.end <= marked.span.begin) ++i;
    TokenRange range{i, i};
    while (range.end < doc.tokens.size() && doc.tokens[range.end].span.begin < marked.span.end) ++range.end;
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      if (marked.types.empty()) {
        allowed[t] = single(kOutside);
        continue;
      }
      allowed[t] = 0;
      for (const std::size_t type : marked.types) allowed[t] |= single(label(type, place_in(t, range)));
    }
    i = range.end;
  }
  return allowed;
}

}  // namespace petik::train
