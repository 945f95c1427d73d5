// Texts that would take hours if the time of a quote rule grew with the square of the text: they must come to their end
// within the time limit of the tests. No clock is read, so a busy machine fails nothing.
#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"

namespace {

struct Shape {
  std::string_view name, once, repeated;
  bool quoted = true;  // there is somebody who said something
};

constexpr std::size_t kBytes = 3'000'000;

petik::Document analyzed(const Shape& shape) {
  petik::Document doc;
  doc.text.reserve(kBytes + shape.repeated.size());
  doc.text = shape.once;
  while (doc.text.size() < kBytes) doc.text += shape.repeated;
  petik::Analyzer().run(doc, petik::Layer::quotes);
  return doc;
}

bool in_order(const petik::Document& doc) {
  return std::all_of(doc.quotes.begin(), doc.quotes.end(), [&](const petik::Quote& quote) {
    return !quote.content.empty() &&
           std::all_of(quote.content.begin(), quote.content.end(), [&](const petik::Span& piece) {
             return piece.begin < piece.end && piece.end <= doc.text.size();
           });
  });
}

}  // namespace

TEST_CASE("quotes of repeated words end in time", "[quote][linear]") {
  const auto shape = GENERATE(
      Shape{"relays in a sentence", "", "Harga cabai turun, dilansir Antara, ", false},
      Shape{"relays alone", "", "dilansir Antara, ", false},
      Shape{"an object without end", "Lurah Sarno mengatakan ", "harga cabai di pasar itu turun lagi karena panen "},
      Shape{"an object without a verb", "Sarno menyebut ", "rumah besar ", false},
      Shape{"unclosed marks", "", "Sarno berkata, \"Harga turun. "},
      Shape{"opening marks", "", "“Harga turun, ", false},
      Shape{"unclosed marks in paragraphs", "", "“Harga turun.\n\n", false}, Shape{"cues", "", "kata Sarno ", false},
      Shape{"cues with -nya", "", "katanya ", false}, Shape{"verbs and that", "", "mengatakan bahwa ", false},
      Shape{"according to", "", "menurut Sarno, "}, Shape{"appositions", "Menurut Sarno, ", "ketua umum koperasi, "},
      Shape{"a name without end", "Kata ", "Sarno Wibowo ", false},
      Shape{"roles", "Lurah Sarno berkata harga turun. ", "Lurah itu mengatakan stok aman. "},
      Shape{"pronouns", "Lurah Sarno datang. ", "\"Harga turun,\" kata dia. "},
      Shape{"brackets", "", "Sarno (", false});
  CAPTURE(shape.name);
  const petik::Document doc = analyzed(shape);
  CHECK(in_order(doc));
  CHECK((!shape.quoted || !doc.quotes.empty()));
}

// Each pair of marks was compared with all the words back to the last cue of the paragraph.
TEST_CASE("terms in marks behind a quote end in time", "[quote][linear]") {
  const petik::Document doc = analyzed({"terms", "\"Harga turun,\" kata Sarno soal ", "\"cabai\" dan "});
  CHECK(in_order(doc));
  CHECK(doc.quotes.size() == 1);
}
