#include "petik/format/conllu.hpp"

#include <fmt/format.h>

#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "petik/format/conllu_spaces.hpp"
#include "petik/format/coref.hpp"
#include "petik/format/names.hpp"

namespace petik {
namespace {

// A comment is one line.
void append_comment(std::string_view key, std::string_view value, std::string& out) {
  out += "# ";
  out += key;
  out += " = ";
  for (const char c : value) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  out += '\n';
}

// A sentence's id holds no blank and no slash (it parts the languages of parallel treebanks): percent-encoded.
std::string sentence_id(std::string_view document, std::uint32_t sentence) {
  std::string id;
  for (const char c : document) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '%') {
      fmt::format_to(std::back_inserter(id), "%{:02X}", static_cast<unsigned char>(c));
    } else {
      id += c;
    }
  }
  return fmt::format("{}-{}", id, sentence + 1);
}

class ConlluWriter {
 public:
  ConlluWriter(const Document& doc, std::string& out) : doc_(doc), out_(out) {
    if (has(doc.layers, Layer::entities)) mentions_.emplace(doc);
  }

  void document() {
    for (const Paragraph& paragraph : doc_.paragraphs) {
      for (std::uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence; ++s) {
        if (doc_.sentences[s].tokens.empty()) continue;
        if (!std::exchange(opened_, true)) open();
        if (s == paragraph.first_sentence) open_paragraph(paragraph);
        sentence(s);
      }
    }
  }

 private:
  void open() {
    append_comment("newdoc id", doc_.id, out_);
    if (mentions_) append_comment("global.Entity", "eid-etype-head-other", out_);
  }

  // The kind is petik's own comment: UD has none.
  void open_paragraph(const Paragraph& paragraph) {
    out_ += "# newpar\n";
    if (paragraph.kind != ParagraphKind::body) append_comment("paragraph_kind", name_of(paragraph.kind), out_);
  }

  void sentence(std::uint32_t s) {
    append_comment("sent_id", sentence_id(doc_.id, s), out_);
    const TokenRange tokens = doc_.sentences[s].tokens;
    append_comment("text", spaced(tokens), out_);
    std::size_t id = 1;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      const std::size_t first = word_;
      while (word_ < doc_.words.size() && doc_.words[word_].token == token) ++word_;
      id += rows(token, first, word_ - first, id);
    }
    out_ += '\n';
  }

  // The sentence with one space for every gap: SpacesAfter says what stands there.
  std::string spaced(TokenRange tokens) const {
    std::string text;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      text += doc_[doc_.tokens[token]];
      if (token + 1 < tokens.end && !gap_after(token).empty()) text += ' ';
    }
    return text;
  }

  std::string_view gap_after(std::uint32_t token) const {
    const std::uint32_t end = doc_.tokens[token].span.end;
    const bool last = token + 1 == doc_.tokens.size();
    const std::size_t next = last ? doc_.text.size() : doc_.tokens[token + 1].span.begin;
    return std::string_view(doc_.text).substr(end, next - end);
  }

  // The token's rows; returns how many words it has.
  std::size_t rows(std::uint32_t token, std::size_t first, std::size_t count, std::size_t id) {
    const std::string spaces = spaces_of(token);
    const std::string opening = mentions_ ? mentions_->opening(token) : "";
    const std::string closing = mentions_ ? mentions_->closing(token) : "";
    if (count <= 1) {
      row(fmt::format("{}", id), doc_[doc_.tokens[token]], joined(entity_field(opening, closing), spaces));
      return 1;
    }
    row(fmt::format("{}-{}", id, id + count - 1), doc_[doc_.tokens[token]], spaces);
    for (std::size_t w = 0; w < count; ++w) {
      const std::string mention = entity_field(w == 0 ? opening : "", w + 1 == count ? closing : "");
      row(fmt::format("{}", id + w), doc_[doc_.words[first + w].span], mention);
    }
    return count;
  }

  // (e1-person-1 ... e1) around several words, (e1-person-1) around one.
  static std::string entity_field(const std::string& opening, const std::string& closing) {
    if (opening.empty() && closing.empty()) return {};
    if (opening.empty()) return "Entity=" + closing + ")";
    return "Entity=(" + opening + (closing.empty() ? "" : ")");
  }

  static std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + "|" + b;
  }

  void row(std::string_view id, std::string_view form, std::string_view misc) {
    fmt::format_to(std::back_inserter(out_), "{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", id, form, misc.empty() ? "_" : misc);
  }

  std::string spaces_of(std::uint32_t token) const {
    std::string misc;
    const std::string_view gap = gap_after(token);
    if (gap.empty()) {
      misc = "SpaceAfter=No";
    } else if (gap != " ") {
      misc = "SpacesAfter=";
      append_spaces(gap, misc);
    }
    const std::uint32_t begin = doc_.tokens[token].span.begin;
    if (token == 0 && begin != 0) {
      misc += misc.empty() ? "SpacesBefore=" : "|SpacesBefore=";
      append_spaces(std::string_view(doc_.text).substr(0, begin), misc);
    }
    return misc;
  }

  const Document& doc_;
  std::string& out_;
  std::optional<CorefMentions> mentions_;
  bool opened_ = false;
  std::size_t word_ = 0;  // the first word that no row holds yet
};

}  // namespace

void append_conllu(const Document& doc, std::string& out) { ConlluWriter(doc, out).document(); }

}  // namespace petik
