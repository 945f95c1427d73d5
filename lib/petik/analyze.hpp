// From text to layers: composes the stages. Pure: the same text gives the same layers.
//
//     petik::Analyzer analyzer(petik::Lexicon::builtin());
//     analyzer.run(doc, petik::Layer::quotes);
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/structure.hpp"

namespace petik {

class Analyzer {
 public:
  // The lexicon must outlive the analyzer. `quotations`: whether a sentence may end inside quotation marks.
  explicit Analyzer(const Lexicon& lexicon = Lexicon::builtin(), Quotations quotations = Quotations::whole)
      : lexicon_(&lexicon), quotations_(quotations) {}

  // Fills the wanted layers and those that they stand on; layers that are there already are kept as they are.
  // Sentences stand on the spans of paragraphs, not on their kinds: that layer is not filled for them.
  // doc.text must be valid UTF-8 below 4 GiB. Never fails. May be called from several threads on different documents.
  void run(Document& doc, Layer wanted) const;

 private:
  void segment(Document& doc, Layer wanted) const;    // tokens, paragraphs, marks, sentences, words
  void interpret(Document& doc, Layer wanted) const;  // entities, names, quotes

  const Lexicon* lexicon_;
  Quotations quotations_;
};

}  // namespace petik
