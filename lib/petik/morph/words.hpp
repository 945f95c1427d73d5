// Tokens to syntactic words.
#pragma once

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Fills doc.words from doc.tokens: one word a token, but for words with clitics, which are several.
void split_words(Document& doc, const Lexicon& lexicon);

}  // namespace petik
