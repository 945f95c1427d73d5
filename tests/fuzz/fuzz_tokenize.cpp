// Any bytes: the tokens and the gaps between them are the text, and the scanner with masks agrees with the one that
// goes a character at a time and with the reference.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/morph/words.hpp"
#include "petik/segment/scanner.hpp"
#include "petik/segment/tokenize.hpp"
#include "petik/text/utf8.hpp"
#include "reference/reference_tokenizer.hpp"
#include "support/layer_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  petik::Document doc;
  doc.text = petik::repair({reinterpret_cast<const char*>(data), size}, petik::Repair::replace);
  doc.tokens = petik::tokenize(doc.text, lexicon);
  petik::split_words(doc, lexicon);
  const bool good = petik::test::tokens_cover(doc) && petik::test::words_cover(doc) &&
                    petik::test::same_tokens(doc.tokens, petik::detail::Scanner(doc.text, lexicon).run_slowly()) &&
                    petik::test::same_spans(doc.tokens, petik::test::reference_tokens(doc.text, lexicon));
  if (!good) std::abort();
  return 0;
}
