// The office beside a name.
//
//     role_before(read, name)     // "Menteri Perdagangan Rini Laksana" -> Menteri Perdagangan
#pragma once

#include <string>
#include <string_view>

#include "petik/quote/reading.hpp"

namespace petik {

// The text with white space as single spaces: a name may be broken over two lines.
std::string plain(std::string_view text);

// The office that stands right before the tokens of a name, at most 14 tokens; empty if there is none.
std::string role_before(const Reading& read, TokenRange name);

}  // namespace petik
