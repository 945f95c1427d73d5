// IOB2 in the columns of CoNLL-2003, which conlleval and the trainers of taggers read: word, part of speech, chunk and
// tag, parted by a space; petik fills the first and the last.
//
//     -DOCSTART- -X- -X- O
//
//     Rini _ _ B-PERSON
//     Wiryawan _ _ I-PERSON
//     datang _ _ O
#pragma once

#include <string>

#include "petik/document/document.hpp"

namespace petik {

// Appends the document, an empty line behind each sentence. Needs tokens, sentences and entities. A blank inside a
// token, which the format cannot hold, is written as "_".
void append_iob(const Document& doc, std::string& out);

}  // namespace petik
