// What a document holds, in the short form that specs expect; the spec's file name says which layer.
//
//     quotes.txt, speakers.txt   direct | Sarno | kata | Kami siap,      pieces of content parted by " / ", "-" for
//     none tokens.txt                 " · Kami · siap · , · " · kata          one line a sentence sentences.txt one
//     sentence a line, a line break inside as ⏎ paragraphs.txt             body | "Kami siap," kata Sarno. values.txt,
//     dates.txt      DATE | Rabu lalu | iso=2025-01-29       dates.txt is of an article of 30 January 2025
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"

namespace petik::test {

struct SpecKind {
  std::string_view name;  // of the spec's file, without .txt
  Layer layer;            // what must be there
  std::vector<std::string> (*records)(const Document&);
  CalendarDate date = {};  // the day that the articles of the spec appeared
};

// nullptr if there is no such kind of spec.
const SpecKind* find_spec_kind(std::string_view name);

}  // namespace petik::test
