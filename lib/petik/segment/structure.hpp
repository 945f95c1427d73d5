// Tokens to paragraphs and sentences.
#pragma once

#include <cstdint>

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/landmarks.hpp"

namespace petik {

// Fills doc.paragraphs (spans, tokens; no kinds). A paragraph is a run of text without a line break. `landmarks`: those
// of doc.tokens, as below.
void find_paragraphs(Document& doc, const Landmarks& landmarks);

// Sets the kinds of doc.paragraphs. They cost more than all else about paragraphs, and sentences seldom ask for them.
void tell_paragraph_kinds(Document& doc, const Lexicon& lexicon);

// "Baca juga:" alone on a line: the headlines behind it are links.
class LinkList {
 public:
  // To be called for each paragraph in order: makes it boilerplate where it belongs to the list.
  void pass(Paragraph& paragraph);

 private:
  std::uint32_t left_ = 0;  // links that may still come
};

// Tells of single paragraphs what tell_paragraph_kinds() would say of all, where only a few are asked for. It sets
// kinds of doc.paragraphs, but not headlines. Linear in all for any number of questions.
class BoilerplateSearch {
 public:
  BoilerplateSearch(Document& doc, const Lexicon& lexicon) : doc_(doc), lexicon_(lexicon) {}

  // `paragraph`: by index; not before that of the last question, but for those between the last two.
  bool is_boilerplate(std::uint32_t paragraph);

 private:
  void tell(std::uint32_t paragraph);

  Document& doc_;
  const Lexicon& lexicon_;
  LinkList links_;
  std::uint32_t next_ = 0;  // what is before was asked for, or never will be
};

// How sentences and quotations go together: "Stok aman. Harga tetap," kata Budi. is one sentence where quotations are
// kept whole, and two where they are parted.
enum class Quotations : std::uint8_t { whole, parted };

// Fills doc.sentences and each paragraph's range of sentences; needs tokens, paragraphs and marks. No sentence ends
// between a closing mark and its cue ("Siap." kata Sarno), nor, with Quotations::whole, inside a pair of marks.
void split_sentences(Document& doc, const Landmarks& landmarks, const Lexicon& lexicon,
                     Quotations quotations = Quotations::whole);

}  // namespace petik
