// Folding a word for look-ups: Unicode case folding, every apostrophe as '. "Jum’at" and "JUM'AT" fold to "jum'at".
// Independent of the locale (in a Turkish one too, I folds to i).
#pragma once

#include <string>
#include <string_view>

namespace petik {

// Replaces `out` by the folded `word` (valid UTF-8) and returns a view of it. Reuse `out`: no allocation for most
// words.
std::string_view fold(std::string_view word, std::string& out);

// Folds a word of ASCII to `out`, where word.size() bytes are free; false, and anything there, if it has other bytes.
bool fold_ascii(std::string_view word, char* out);

// The same as fold() as a value.
std::string folded(std::string_view word);

}  // namespace petik
