// Tab-separated lines that cut, sort and awk can take: one record a line, tab, newline, carriage return and backslash
// of a field written as \t \n \r \\.
//
//     petik::append_tsv("satu\tdua", out);   // satu\tdua  (a backslash and a t)
#pragma once

#include <string>
#include <string_view>

namespace petik {

// Appends the field, escaped; ends neither field nor line. `text`: any bytes.
void append_tsv(std::string_view text, std::string& out);

// The field that append_tsv() wrote; a backslash before another letter stays.
std::string unescaped_tsv(std::string_view field);

// append_tsv() for running text that is read by people: a line break inside becomes one space (with the blanks around
// it).
void append_line(std::string_view text, std::string& out);

}  // namespace petik
