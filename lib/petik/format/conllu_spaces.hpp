// White space in the MISC column of CoNLL-U, as UDPipe writes it: SpacesAfter=\n\n, with \s \t \n \r \p \\ for space,
// tab, line feed, carriage return, | and \, and \u00a0 for other white space.
//
//     petik::append_spaces("\n\n", out);                    // \n\n
//     petik::read_spaces("SpaceAfter=No").after == ""
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petik {

// Appends the white space, escaped.
void append_spaces(std::string_view gap, std::string& out);

// What a MISC cell says of the gaps beside its token.
struct TokenSpaces {
  std::string before;                // SpacesBefore
  std::optional<std::string> after;  // SpacesAfter, "" for SpaceAfter=No; none where nothing is said
};

// `misc`: valid UTF-8; other fields are passed over, an escape that nobody knows stays as it is.
TokenSpaces read_spaces(std::string_view misc);

}  // namespace petik
