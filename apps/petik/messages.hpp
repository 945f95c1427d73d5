// What petik says on stderr: "petik: FILE: message". Control characters of file names are escaped, so that a name with
// a line break stays one line.
#pragma once

#include <string>
#include <string_view>

namespace petik::cli {

// "petik: message" and a line end, in the chosen language. A stderr that is closed or full is ignored: results matter
// more.
void say(std::string_view message);

// The one message that must not ask for memory.
void say_out_of_memory() noexcept;

// Control characters and bytes that are not UTF-8 as \n, \t, \x1b ...
std::string printable(std::string_view bytes);

}  // namespace petik::cli
