// Names and offices as one line of text.
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// The text with white space, no-break spaces too, as single spaces: a name may be broken over two lines.
std::string plain_text(std::string_view text);

// The text of the tokens in that way, and a space between words that were glued: "KetuaKomisi" is Ketua Komisi.
std::string plain_text(const Document& doc, TokenRange tokens);

}  // namespace petik
