// What must hold of the layers of segmentation, whatever the text. For tests and fuzz targets alike.
//
//     REQUIRE(petik::test::tokens_cover(doc));
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/text/chars.hpp"

namespace petik::test {

inline bool is_white(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    if (!is_gap(char_kind(decode(text, at)))) return false;
  }
  return at == end;
}

// Tokens are ordered, lie on boundaries, and with the white space between them they are the text.
inline bool tokens_cover(const Document& doc) {
  std::size_t end = 0;
  for (const Token& token : doc.tokens) {
    const bool good = token.span.begin < token.span.end && token.span.begin >= end &&
                      is_white(doc.text, end, token.span.begin) && is_boundary(doc.text, token.span.end);
    if (!good) return false;
    end = token.span.end;
  }
  return end <= doc.text.size() && is_white(doc.text, end, doc.text.size());
}

// Words are the bytes of the tokens, in order.
inline bool words_cover(const Document& doc) {
  std::size_t w = 0;
  for (std::uint32_t token = 0; token < doc.tokens.size(); ++token) {
    std::uint32_t at = doc.tokens[token].span.begin;
    for (; w < doc.words.size() && doc.words[w].token == token; ++w) {
      if (doc.words[w].span.begin != at) return false;
      at = doc.words[w].span.end;
    }
    if (at != doc.tokens[token].span.end) return false;
  }
  return w == doc.words.size();
}

// Every token is in one sentence.
inline bool sentences_cover(const Document& doc) {
  std::uint32_t token = 0;
  for (const Sentence& sentence : doc.sentences) {
    if (sentence.tokens.begin != token || sentence.tokens.empty()) return false;
    token = sentence.tokens.end;
    if (sentence.span.end != doc.tokens[token - 1].span.end) return false;
  }
  return token == doc.tokens.size();
}

// Every sentence is in one paragraph.
inline bool paragraphs_cover(const Document& doc) {
  std::uint32_t sentence = 0;
  for (const Paragraph& paragraph : doc.paragraphs) {
    if (paragraph.first_sentence != sentence || paragraph.tokens.empty()) return false;
    sentence = paragraph.last_sentence;
  }
  return sentence == doc.sentences.size();
}

// Pairs of marks are ordered by their opening mark and lie among the tokens.
inline bool marks_in_order(const Document& doc) {
  const auto good = [&](const MarkPair& pair) { return pair.open <= pair.close && pair.close < doc.tokens.size(); };
  return std::all_of(doc.marks.begin(), doc.marks.end(), good) &&
         std::is_sorted(doc.marks.begin(), doc.marks.end(),
                        [](const MarkPair& a, const MarkPair& b) { return a.open < b.open; });
}

inline bool same_tokens(const std::vector<Token>& a, const std::vector<Token>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Token& x, const Token& y) {
    return x.span == y.span && x.kind == y.kind && x.flags == y.flags;
  });
}

// The same without the flags.
inline bool same_spans(const std::vector<Token>& a, const std::vector<Token>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Token& x, const Token& y) { return x.span == y.span && x.kind == y.kind; });
}

// The first tokens that differ, in brackets; empty if none do.
inline std::string first_difference(std::string_view text, const std::vector<Token>& a, const std::vector<Token>& b) {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (a[i].span == b[i].span && a[i].kind == b[i].kind) continue;
    const auto shown = [&](const Token& t) {
      return '[' + std::string(text.substr(t.span.begin, t.span.size())) + ']';
    };
    return shown(a[i]) + " kind " + std::to_string(static_cast<int>(a[i].kind)) + ' ' + shown(b[i]) + " kind " +
           std::to_string(static_cast<int>(b[i].kind));
  }
  return a.size() == b.size() ? "" : "one has more tokens";
}

}  // namespace petik::test
