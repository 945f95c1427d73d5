#include "spec/spec_records.hpp"

#include <array>

#include "petik/format/names.hpp"

namespace petik::test {
namespace {

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "⏎";
    } else if (c != '\r') {
      out += c;
    }
  }
  return out;
}

std::string_view type_name(QuoteType type) {
  constexpr std::array<std::string_view, 3> kNames = {"direct", "indirect", "mixed"};
  return kNames.at(static_cast<std::size_t>(type));
}

std::string_view kind_name(ParagraphKind kind) {
  constexpr std::array<std::string_view, 5> kNames = {"headline", "heading", "dateline", "body", "boilerplate"};
  return kNames.at(static_cast<std::size_t>(kind));
}

std::string quote_record(const Document& doc, const Quote& quote) {
  std::string content;
  for (const Span& piece : quote.content) content += (content.empty() ? "" : " / ") + one_line(doc[piece]);
  const std::string speaker = quote.speaker ? one_line(quote.speaker->text) : "-";
  const std::string cue = quote.cue ? one_line(doc[quote.cue->span]) : "-";
  return std::string(type_name(quote.type)) + " | " + speaker + " | " + cue + " | " + (content.empty() ? "-" : content);
}

std::vector<std::string> quote_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Quote& quote : doc.quotes) records.push_back(quote_record(doc, quote));
  return records;
}

// The circumstances of the saying: kata | when=Rabu; where=Jakarta; not verbatim
std::vector<std::string> circumstance_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Quote& quote : doc.quotes) {
    std::string fields;
    const auto add = [&](std::string_view text) { fields += (fields.empty() ? "" : "; ") + one_line(text); };
    const auto span = [&](const char* name, const std::optional<Span>& field) {
      if (field) add(std::string(name) + "=" + std::string(doc[*field]));
    };
    span("when", quote.when);
    span("where", quote.where);
    span("occasion", quote.occasion);
    span("addressee", quote.addressee);
    if (!quote.via.empty()) add("via=" + quote.via);
    if (quote.negated) add("negated");
    if (quote.hearsay) add("hearsay");
    if (!quote.verbatim) add("not verbatim");
    records.push_back((quote.cue ? std::string(doc[quote.cue->span]) : "-") + " | " + (fields.empty() ? "-" : fields));
  }
  return records;
}

// GPE | Jakarta; with its value: MONEY | Rp5 miliar | amount=5000000000;currency=IDR
std::vector<std::string> entity_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Entity& entity : doc.entities) {
    std::string value;
    for (const ValueField& field : entity.value) {
      value += (value.empty() ? " | " : ";") + field.key + "=" + field.value;
    }
    records.push_back(std::string(name_of(entity.type)) + " | " + one_line(doc[entity.span]) + value);
  }
  return records;
}

// PERSON | Budi Santoso | Budi; Santoso | Ketua RT; "-" for no other form and for no role
std::vector<std::string> name_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Name& name : doc.names) {
    std::string aliases;
    for (const std::string& alias : name.aliases) aliases += (aliases.empty() ? "" : "; ") + alias;
    records.push_back(std::string(name_of(name.type)) + " | " + name.canonical + " | " +
                      (aliases.empty() ? "-" : aliases) + " | " + (name.role.empty() ? "-" : name.role));
  }
  return records;
}

// Dates only.
std::vector<std::string> dated_records(const Document& doc) {
  std::vector<std::string> records = entity_records(doc);
  std::erase_if(records, [](const std::string& record) { return !record.starts_with("DATE"); });
  return records;
}

std::vector<std::string> token_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Sentence& sentence : doc.sentences) {
    std::string line;
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      line += (line.empty() ? "" : " · ") + one_line(doc[doc.tokens[token]]);
    }
    records.push_back(line);
  }
  return records;
}

// Words of several parts only: katanya = kata + nya.
std::vector<std::string> word_records(const Document& doc) {
  std::vector<std::string> records;
  for (std::size_t w = 0; w < doc.words.size();) {
    const std::uint32_t token = doc.words[w].token;
    std::string line(doc[doc.tokens[token]]);
    const std::size_t first = w;
    for (; w < doc.words.size() && doc.words[w].token == token; ++w) {
      line += (w == first ? " = " : " + ") + std::string(doc[doc.words[w].span]);
    }
    if (w > first + 1) records.push_back(line);
  }
  return records;
}

std::vector<std::string> sentence_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Sentence& sentence : doc.sentences) records.push_back(one_line(doc[sentence.span]));
  return records;
}

std::vector<std::string> paragraph_records(const Document& doc) {
  std::vector<std::string> records;
  for (const Paragraph& paragraph : doc.paragraphs) {
    records.push_back(std::string(kind_name(paragraph.kind)) + " | " + one_line(doc[paragraph.span]));
  }
  return records;
}

constexpr auto kKinds = std::to_array<SpecKind>({
    {"quotes", Layer::quotes, quote_records},
    {"phenomena", Layer::quotes, quote_records},
    {"circumstances", Layer::quotes, circumstance_records},
    {"entities", Layer::entities, entity_records},
    {"values", Layer::entities, entity_records},
    {"dates", Layer::entities, dated_records, {2025, 1, 30}},
    {"names", Layer::names, name_records},
    {"speakers", Layer::quotes, quote_records},
    {"tokens", Layer::tokens | Layer::sentences, token_records},
    {"sentences", Layer::sentences, sentence_records},
    {"words", Layer::words, word_records},
    {"paragraphs", Layer::paragraphs, paragraph_records},
});

}  // namespace

const SpecKind* find_spec_kind(std::string_view name) {
  for (const SpecKind& kind : kKinds) {
    if (kind.name == name) return &kind;
  }
  return nullptr;
}

}  // namespace petik::test
