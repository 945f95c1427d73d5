#include "petik/analyze.hpp"

#include <optional>

#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/names.hpp"
#include "petik/entity/tag.hpp"
#include "petik/morph/words.hpp"
#include "petik/quote/extract.hpp"
#include "petik/segment/landmarks.hpp"
#include "petik/segment/marks.hpp"
#include "petik/segment/restore.hpp"
#include "petik/segment/structure.hpp"
#include "petik/segment/tokenize.hpp"

namespace petik {
namespace {

// What each layer stands on.
Layer with_foundations(Layer wanted) {
  if (has(wanted, Layer::marked)) wanted = wanted | Layer::quotes;
  if (has(wanted, Layer::quotes)) wanted = wanted | Layer::names;
  if (has(wanted, Layer::names) || has(wanted, Layer::quotes)) wanted = wanted | Layer::entities;
  if (has(wanted, Layer::entities)) wanted = wanted | Layer::sentences | Layer::paragraphs;
  if (wanted != Layer::none) wanted = wanted | Layer::tokens;
  return wanted;
}

bool missing(const Document& doc, Layer wanted, Layer layer) { return has(wanted, layer) && !has(doc.layers, layer); }

void filled(Document& doc, Layer layer) { doc.layers = doc.layers | layer; }

// A record may say that a text has no sentences or no paragraphs: they are made, for each token lies in one.
void forget_empty(Document& doc) {
  if (doc.text.empty()) return;
  if (doc.sentences.empty()) doc.layers = without(doc.layers, Layer::sentences);
  if (doc.paragraphs.empty()) doc.layers = without(doc.layers, Layer::paragraphs);
}

}  // namespace

void Analyzer::run(Document& doc, Layer wanted) const {
  wanted = with_foundations(wanted);
  forget_empty(doc);
  segment(doc, wanted);
  interpret(doc, wanted);
}

void Analyzer::segment(Document& doc, Layer wanted) const {
  const Layer given = doc.layers;
  // Tokens that came with a record have no flags yet; the first one of a text always has some.
  const bool read_by_petik = has(given, Layer::tokens) && !doc.tokens.empty() && doc.tokens.front().flags != 0;
  if (missing(doc, wanted, Layer::tokens)) {
    doc.tokens = tokenize(doc.text, *lexicon_);
    filled(doc, Layer::tokens);
  }
  const bool stands_on_paragraphs = missing(doc, wanted, Layer::paragraphs) || missing(doc, wanted, Layer::sentences);
  const bool marks_needed = missing(doc, wanted, Layer::sentences) || missing(doc, wanted, Layer::quotes) ||
                            missing(doc, wanted, Layer::marked);
  Landmarks landmarks;
  if (stands_on_paragraphs || marks_needed) landmarks = Landmarks(doc);
  if (stands_on_paragraphs && !has(doc.layers, Layer::paragraphs) && doc.paragraphs.empty()) {
    find_paragraphs(doc, landmarks);
  }
  if (missing(doc, wanted, Layer::paragraphs)) {
    tell_paragraph_kinds(doc, *lexicon_);
    filled(doc, Layer::paragraphs);
  }
  if (given != Layer::none && !read_by_petik) {
    if (has(given, Layer::tokens)) restore_tokens(doc);
    restore_structure(doc);
    landmarks = Landmarks(doc);
  }
  if (marks_needed && doc.marks.empty()) pair_marks(doc, landmarks, *lexicon_);
  if (missing(doc, wanted, Layer::sentences)) {
    split_sentences(doc, landmarks, *lexicon_, quotations_);
    filled(doc, Layer::sentences);
  }
  if (missing(doc, wanted, Layer::words)) {
    split_words(doc, *lexicon_);
    filled(doc, Layer::words);
  }
}

void Analyzer::interpret(Document& doc, Layer wanted) const {
  std::optional<FoldedTokens> folded;  // for the stages that look words up
  const bool words_looked_up = missing(doc, wanted, Layer::entities) || missing(doc, wanted, Layer::names) ||
                               missing(doc, wanted, Layer::quotes);
  if (words_looked_up || missing(doc, wanted, Layer::marked)) folded.emplace(doc, *lexicon_);
  if (missing(doc, wanted, Layer::entities)) {
    tag_entities(doc, *lexicon_, *folded);
    filled(doc, Layer::entities);
  }
  if (missing(doc, wanted, Layer::names)) {
    resolve_names(doc, *lexicon_, *folded);
    filled(doc, Layer::names);
  }
  if (missing(doc, wanted, Layer::quotes)) {
    extract_quotes(doc, *lexicon_, *folded);
    filled(doc, Layer::quotes);
  }
  if (missing(doc, wanted, Layer::marked)) {
    classify_marked(doc, *lexicon_, *folded);
    filled(doc, Layer::marked);
  }
}

}  // namespace petik
