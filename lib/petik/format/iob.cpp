#include "petik/format/iob.hpp"

#include <string_view>
#include <vector>

#include "petik/format/mentions.hpp"
#include "petik/format/names.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

void append_word(std::string_view word, std::string& out) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = decode(word, at);
    if (is_gap(char_kind(c)) || c < ' ') {
      out += '_';
    } else {
      out += word.substr(begin, at - begin);
    }
  }
}

void append_tag(const Document& doc, std::uint32_t mention, bool goes_on, std::string& out) {
  if (mention == kNone) {
    out += 'O';
    return;
  }
  out += goes_on ? "I-" : "B-";
  out += name_of(doc.entities[mention].type);
}

}  // namespace

void append_iob(const Document& doc, std::string& out) {
  const std::vector<std::uint32_t> mentions = mention_of_tokens(doc);
  out += "-DOCSTART- -X- -X- O\n\n";
  for (const Sentence& sentence : doc.sentences) {
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      append_word(doc[doc.tokens[t]], out);
      out += " _ _ ";
      append_tag(doc, mentions[t], t > sentence.tokens.begin && mentions[t] == mentions[t - 1], out);
      out += '\n';
    }
    out += '\n';
  }
}

}  // namespace petik
