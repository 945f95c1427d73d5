// Laws by pattern: UU Nomor 12 Tahun 2011, Pasal 2 ayat (1) juncto Pasal 18 UU Tipikor, Perpres No. 5 Tahun 2020
// tentang Pengadaan Barang dan Jasa.
//
//     for (const PatternMatch& law : find_laws(doc, facts)) use(law.tokens);
//
// A law with its articles is one mention from the first of them on. A bare "undang-undang" or "peraturan itu" is none.
#pragma once

#include <vector>

#include "petik/entity/patterns.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// The laws of the whole document, in order, apart. Linear in its length.
std::vector<PatternMatch> find_laws(const Document& doc, const WordFacts& facts);

}  // namespace petik
