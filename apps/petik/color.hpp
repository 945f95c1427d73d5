// Colour of results on a terminal.
#pragma once

#include <string>
#include <string_view>

#include "petik/settings.hpp"

namespace petik::cli {

// Whether what goes to the descriptor is coloured: by --color, then $NO_COLOR (no-color.org), then $FORCE_COLOR, then
// whether it is a terminal that is not TERM=dumb.
bool wants_color(When when, int descriptor);

// Tab-separated lines with every column in its colour: file, kind, what it is about, detail, then plain.
std::string paint_tsv(std::string_view lines);

}  // namespace petik::cli
