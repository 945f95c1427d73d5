// Where the name in some tokens begins and ends: a token may hold more than the name.
//
//     mention_span(doc, tokens)     // anti-|Israel|, |BTC|-nya, "kata |F|." at the end of a sentence
#pragma once

#include <cstdint>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// Bytes of "anti-" in anti-Israel, of "se-" in se-Kabupaten: a prefix and a hyphen before a capital. 0 if there is
// none.
std::uint32_t name_prefix_size(std::string_view token);

// Bytes; within the first and the last of the tokens, of which there is one at least. The entities of the model only:
// amounts and dates end where their tokens do.
Span mention_span(const Document& doc, TokenRange tokens);

}  // namespace petik
