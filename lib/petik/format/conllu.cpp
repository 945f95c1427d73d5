#include "petik/format/conllu.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

namespace petik {
namespace {

// The escapes of UDPipe's SpacesAfter.
void append_spaces(std::string_view gap, std::string& out) {
  for (const char c : gap) {
    switch (c) {
      case ' ':
        out += "\\s";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '|':
        out += "\\p";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
}

// A comment is one line.
void append_comment(std::string_view key, std::string_view value, std::string& out) {
  out += "# ";
  out += key;
  out += " = ";
  for (const char c : value) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  out += '\n';
}

class ConlluWriter {
 public:
  ConlluWriter(const Document& doc, std::string& out) : doc_(doc), out_(out) {}

  void document() {
    append_comment("newdoc id", doc_.id, out_);
    for (const Paragraph& paragraph : doc_.paragraphs) {
      for (std::uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence; ++s) {
        if (s == paragraph.first_sentence) out_ += "# newpar\n";
        sentence(s);
      }
    }
  }

 private:
  void sentence(std::uint32_t s) {
    append_comment("sent_id", fmt::format("{}-{}", doc_.id, s + 1), out_);
    append_comment("text", doc_[doc_.sentences[s].span], out_);
    std::size_t id = 1;
    const TokenRange tokens = doc_.sentences[s].tokens;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      const std::size_t first = word_;
      while (word_ < doc_.words.size() && doc_.words[word_].token == token) ++word_;
      id += rows(token, first, word_ - first, id);
    }
    out_ += '\n';
  }

  // The token's rows; returns how many words it has.
  std::size_t rows(std::uint32_t token, std::size_t first, std::size_t count, std::size_t id) {
    const std::string misc = misc_of(token);
    if (count <= 1) {
      row(fmt::format("{}", id), doc_[doc_.tokens[token]], misc);
      return 1;
    }
    row(fmt::format("{}-{}", id, id + count - 1), doc_[doc_.tokens[token]], misc);
    for (std::size_t w = 0; w < count; ++w) row(fmt::format("{}", id + w), doc_[doc_.words[first + w].span], "_");
    return count;
  }

  void row(std::string_view id, std::string_view form, std::string_view misc) {
    fmt::format_to(std::back_inserter(out_), "{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", id, form, misc);
  }

  std::string misc_of(std::uint32_t token) const {
    std::string misc;
    const std::uint32_t begin = doc_.tokens[token].span.begin;
    const std::uint32_t end = doc_.tokens[token].span.end;
    const bool last = token + 1 == doc_.tokens.size();
    const std::size_t next = last ? doc_.text.size() : doc_.tokens[token + 1].span.begin;
    const std::string_view gap = std::string_view(doc_.text).substr(end, next - end);
    if (gap.empty()) {
      misc = "SpaceAfter=No";
    } else if (gap != " ") {
      misc = "SpacesAfter=";
      append_spaces(gap, misc);
    }
    if (token == 0 && begin != 0) {
      misc += misc.empty() ? "SpacesBefore=" : "|SpacesBefore=";
      append_spaces(std::string_view(doc_.text).substr(0, begin), misc);
    }
    return misc.empty() ? "_" : misc;
  }

  const Document& doc_;
  std::string& out_;
  std::size_t word_ = 0;  // the first word that no row holds yet
};

}  // namespace

void append_conllu(const Document& doc, std::string& out) { ConlluWriter(doc, out).document(); }

}  // namespace petik
