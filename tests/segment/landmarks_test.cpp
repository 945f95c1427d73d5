// The tokens that are no landmarks are looked at by nobody: they must be such that nothing would have been found there.
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/segment/landmarks.hpp"
#include "petik/segment/sentence_edges.hpp"
#include "support/random_text.hpp"

namespace {

using petik::Document;
using petik::Landmarks;
using petik::TokenKind;

// Tokens and marks.
Document analyzed(const std::string& text) {
  Document doc;
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::sentences);
  return doc;
}

std::vector<std::uint32_t> tokens_that(const Document& doc, const std::function<bool(std::uint32_t)>& hold) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < doc.tokens.size(); ++i) {
    if (hold(i)) found.push_back(i);
  }
  return found;
}

bool same(std::span<const std::uint32_t> a, const std::vector<std::uint32_t>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

// Whether some rule would end a sentence behind token `i` or open brackets, wherever the sentence and the paragraph
// began.
bool turns(const Document& doc, const petik::detail::SentenceEdges& edges, std::uint32_t i) {
  const auto count = static_cast<std::uint32_t>(doc.tokens.size());
  const TokenKind kind = doc.tokens[i].kind;
  if (kind == TokenKind::word || kind == TokenKind::number) return edges.full_stop_missing(i, count);
  if (kind == TokenKind::quote) {
    const auto begins = [&](std::uint32_t begin) { return edges.is_heading_in_marks(begin, i); };
    for (std::uint32_t begin = i - std::min(i, 40U); begin < i; ++begin) {
      if (begins(begin)) return true;
    }
    return false;
  }
  return edges.stop_at(i) != petik::detail::Stop::none || doc[doc.tokens[i]] == "(";
}

void check(const std::string& text) {
  INFO(text);
  const Document doc = analyzed(text);
  const Landmarks landmarks(doc);
  const auto last = static_cast<std::uint32_t>(doc.tokens.size() - 1);
  const auto ends_line = [&](std::uint32_t i) { return i == last || doc.tokens[i + 1].has(petik::kNewlineBefore); };
  const auto is_mark = [&](std::uint32_t i) { return doc.tokens[i].kind == TokenKind::quote; };
  CHECK(same(landmarks.line_ends(), tokens_that(doc, ends_line)));
  CHECK(same(landmarks.marks(), tokens_that(doc, is_mark)));
  const petik::detail::SentenceEdges edges(doc, landmarks, petik::Lexicon::builtin());
  for (const std::uint32_t i : tokens_that(doc, [&](std::uint32_t t) { return turns(doc, edges, t); })) {
    INFO(i << ": " << doc[doc.tokens[i]]);
    CHECK(std::binary_search(landmarks.edges().begin(), landmarks.edges().end(), i));
  }
  CHECK(landmarks.edges().back() == last);
}

}  // namespace

TEST_CASE("landmarks pass over nothing that ends a line or a sentence, on the samples and random edits of them") {
  std::uint32_t seed = 7000;
  for (const std::string& text : petik::test::sample_texts()) {
    check(text);
    for (unsigned round = 0; round < 10; ++round) check(petik::test::edited(text, ++seed));
  }
}

TEST_CASE("a comma, a closing bracket and a mark before a small letter are no edges") {
  const Document doc = analyzed("Warga (dua orang), \"siap\" pergi.");
  const Landmarks landmarks(doc);
  CHECK(same(landmarks.edges(), {1, static_cast<std::uint32_t>(doc.tokens.size() - 1)}));
  CHECK(same(landmarks.marks(), {6, 8}));
}

TEST_CASE("a text without tokens has no landmarks") { CHECK(Landmarks(analyzed("\n")).edges().empty()); }
