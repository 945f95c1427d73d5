// What an indirect quote reports: where its words begin and end, and whether they say something at all.
//
//     mengatakan kepada wartawan bahwa | harga turun            the content begins behind "bahwa"
//     mengumumkan harga baru turun                               a clause: somebody says so
//     mengumumkan harga baru                                     an object: nothing is reported
#pragma once

#include <cstdint>

#include "petik/quote/reading.hpp"
#include "petik/quote/source.hpp"

namespace petik {

// Where the content of a reporting verb begins.
struct ContentStart {
  std::uint32_t at = 0;  // first token of the content
  bool parted = false;   // a comma, a colon or an opener (bahwa, agar) stands before it
};

// Whether the token opens what is reported and is no part of it: bahwa, agar; jika where it opens no condition.
bool opens_content(const Reading& read, std::uint32_t at, std::uint32_t end);

// Reads on from `from`, the token behind the verb: over an addressee, an occasion or a time ("kepada wartawan", "bulan
// lalu" before "bahwa"), a comma, a colon and openers. Never beyond `end`.
ContentStart content_start(const Reading& read, std::uint32_t from, std::uint32_t end);

// Steps over the words of the saying that begin at `from`: "kepada wartawan", "saat dihubungi", "dalam keterangan
// tertulis"; `from` where there are none. The token returned is a comma, a colon or "bahwa".
std::uint32_t skip_occasion(const Reading& read, std::uint32_t from, std::uint32_t end);

// True if the words hold a predicate of their own: "harga baru turun", "pihaknya siap", but not "kejadian tersebut" or
// "kiriman yang ternyata berisi emas".
// `heading`: its words begin with capitals: "Harga Beras Turun".
bool is_clause(const Reading& read, TokenRange words, bool heading = false);

// Behind the dateline that opens a paragraph ("KABAR.COM, JAKARTA - Harga turun"), where only capitals stand before its
// dash; where the dash is lost ("Kabar.com, JakartaKementerian"), at the glued word; `begin` elsewhere.
std::uint32_t behind_dateline(const Reading& read, std::uint32_t begin, std::uint32_t end);

// "soal", "mengenai": only a topic follows: "menjelaskan soal harga".
bool is_topic(const Reading& read, std::uint32_t i);

// "Namun", "Selain itu": joins the sentence to the one before and reports nothing.
bool is_connective(const Reading& read, TokenRange words);

// True if the source is a name, a pronoun, an organisation, a document or somebody with a role; "prediksi kebutuhan
// stok" and "pendek" cannot speak.
bool can_speak(const Reading& read, const Source& source);

// True if the range holds at least `count` words; marks and numbers are none.
bool has_words(const Reading& read, TokenRange range, std::uint32_t count);

}  // namespace petik
