// Labelled corpora, read as documents with the labels that each token may have.
//
// petik's JSON Lines name every type, so each token has one label. IOB columns and inline tags of other corpora know
// persons, organisations and places only: a place may be GPE, LOC or FAC, and what is unlabelled there may still be an
// event, a product or a law. Such tokens have a set of labels, and the training takes the sum over all that fit.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/labels.hpp"

namespace petik::train {

using LabelSet = std::uint64_t;  // a bit a label

// A span of the text with the types that it may have, as indices into kModelTypes; no types: none of them.
struct Marked {
  Span span;
  std::vector<std::size_t> types;
};

struct Article {
  std::string text;
  std::vector<Marked> marked;  // sorted, apart
  bool complete = true;        // every type is labelled
};

std::vector<Article> read_json_lines(const std::string& path);
std::vector<Article> read_iob(const std::string& path);
std::vector<Article> read_inline_tags(const std::string& path);

// The labels that each token of `doc` (the analysed article) may have.
std::vector<LabelSet> allowed_labels(const Article& article, const Document& doc);

}  // namespace petik::train
