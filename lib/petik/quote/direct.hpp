// Direct quotes: which pairs of marks hold speech, and the cue and source beside each.
//
//     "Kami siap," kata Sarno.                 after-cue
//     Sarno berkata, "Kami siap."              lead-in
//     "Kami siap," katanya, "besok pagi."      one quote in two pieces
//     "Kami siap," kata Sarno. "Besok."        the second without a cue
//     Film "Ombak" diputar besok.              none: a title
#pragma once

#include <vector>

#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// Direct quotes in the order of the text.
std::vector<Attribution> direct_quotes(const Reading& read, const People& people);

}  // namespace petik
