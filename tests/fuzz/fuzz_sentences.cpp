// Any bytes: sentences part the tokens and paragraphs the sentences, with quotations kept whole and parted; pairs of
// marks lie in order inside the text.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/text/utf8.hpp"
#include "support/layer_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const petik::Quotations quotations : {petik::Quotations::whole, petik::Quotations::parted}) {
    petik::Document doc;
    doc.text = petik::repair({reinterpret_cast<const char*>(data), size}, petik::Repair::replace);
    petik::Analyzer(petik::Lexicon::builtin(), quotations).run(doc, petik::Layer::sentences);
    const bool good = petik::test::tokens_cover(doc) && petik::test::sentences_cover(doc) &&
                      petik::test::paragraphs_cover(doc) && petik::test::marks_in_order(doc);
    if (!good) std::abort();
  }
  return 0;
}
