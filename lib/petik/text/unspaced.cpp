#include "petik/text/unspaced.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace petik {
namespace {

std::unique_ptr<icu::BreakIterator> make_iterator() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) words.reset();
  return words;
}

}  // namespace

std::vector<std::uint32_t> unspaced_ends(std::string_view run) {
  const thread_local std::unique_ptr<icu::BreakIterator> words = make_iterator();
  const auto size = static_cast<std::uint32_t>(run.size());
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, run.data(), static_cast<std::int64_t>(run.size()), &status);
  std::vector<std::uint32_t> ends;
  if (words != nullptr && U_SUCCESS(status)) {
    words->setText(&text, status);
    for (std::int32_t end = words->next(); end != icu::BreakIterator::DONE; end = words->next()) {
      ends.push_back(static_cast<std::uint32_t>(end));
    }
  }
  utext_close(&text);
  if (ends.empty() || ends.back() != size) ends.assign(1, size);
  return ends;
}

}  // namespace petik
