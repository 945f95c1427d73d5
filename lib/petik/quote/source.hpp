// The source of a quote: the noun phrase that names who speaks.
//
//     kata Kepala Dinas Sosial Kota Tua, Rina Laksmi, di Jakarta      -> Kepala Dinas Sosial Kota Tua, Rina Laksmi
//     ujarnya                                                         -> nya
//     Bupati Rina Laksmi mengatakan                                   -> Bupati Rina Laksmi   (to the left of the verb)
#pragma once

#include <cstdint>

#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

struct Source {
  SourceKind kind = SourceKind::none;
  Span span;              // bytes of the mention
  TokenRange tokens;      // its tokens; for a clitic the one token that holds it
  TokenRange name;        // the personal name inside; empty if it holds none
  std::uint32_t end = 0;  // the token after the mention

  bool found() const { return kind != SourceKind::none; }
};

// The mention that begins at token `at` and ends before `limit`: what follows a cue. `clitic`: the cue token before
// `at` ends in -nya, which is then the mention.
Source source_after(const Reading& read, const People& people, std::uint32_t at, std::uint32_t limit, bool clitic);

// The subject that ends right before token `verb` and begins at or after `from`: what precedes a reporting verb.
Source source_before(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb);

// The subject of the clause that begins at `from`, where token `verb` is not its first verb: "Dewi menolak usul itu dan
// menyebut harganya tinggi". A person, people or an organisation of the entities layer.
Source shared_subject(const Reading& read, const People& people, std::uint32_t from, std::uint32_t verb);

// "warga dapat memperkirakan", "agar mampu menjelaskan": nobody has said it yet.
bool only_possible(const Reading& read, std::uint32_t verb);

// The clitic -nya at the end of token `i`: its last three bytes.
Source clitic_source(const Reading& read, std::uint32_t i);

// The noun phrase as a source, with the name in it and the kind of it.
Source from_phrase(const Reading& read, const People& people, TokenRange phrase);

// "Kisah tragis dialami Rina, warga desa", "peran Rina": plain words before the name and no office of hers, so the
// phrase tells of somebody and is none who speaks.
bool tells_of(const Reading& read, const Source& source);

// A pronoun as a source.
Source pronoun_source(const Reading& read, std::uint32_t i);

}  // namespace petik
