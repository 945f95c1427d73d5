// brat standoff (brat.nlplab.org): the .ann file that stands beside its .txt, offsets in code points.
//
//     T1<tab>PERSON 60 73<tab>Rini Wiryawan      a mention
//     #1<tab>AnnotatorNotes T1<tab>Rini Wiryawan its name, or its value
//     *<tab>Alias T1 T4                          mentions of one name
//     T9<tab>Quote 1 57<tab>Tidak ada ...        a quote; Cue and Source likewise
//     A1<tab>QuoteType T9 direct
//     R1<tab>SaidWith Arg1:T9 Arg2:T10           to its cue (its lemma a note where that is another word)
//     R2<tab>SaidBy Arg1:T9 Arg2:T11             to its source
//     A2<tab>SourceKind T11 name                 of the source, of the quote where no words name one
//     A3<tab>Wrapped T9                          some pieces of the content are one that goes over a line break
//
// brat shows it with data/brat/annotation.conf.
#pragma once

#include <string>

#include "petik/document/document.hpp"

namespace petik {

// Appends the annotations of the layers that are there: entities, names, quotes. A span over several lines becomes one
// of several pieces, as brat wants it.
void append_brat(const Document& doc, std::string& out);

}  // namespace petik
