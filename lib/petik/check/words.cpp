// The rules of words that need no list: doubled and glued words, di mana.
#include "petik/check/language_reading.hpp"
#include "petik/check/message.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::check {
namespace {

// What an outlet is called: detikSore, MotoGP, KemenpanRB.
bool brand(const Article& a, std::uint32_t first) {
  constexpr std::size_t kAcronym = 3;
  if (a.lower(first).ends_with("detik")) return true;
  return a.capital(first) && a.token(first + 1).has(kUpper) && a.text(first + 1).size() <= kAcronym;
}

// A question, or what is not known: tahu di mana, entah di mana, di mana pun.
bool asks(const Article& a, std::uint32_t i) {
  constexpr std::uint32_t kReach = 40;
  if (a.is(i + 2, "pun") || a.is(i + 2, "saja") || a.is(i + 2, "mana")) return true;
  if (i == 0 || !a.word(i - 1) || a.find(i - 1).classes.has(WordClass::function)) return true;
  for (std::uint32_t k = i; k < a.size() && k < i + kReach; ++k) {
    if (a.is(k, "?")) return true;
    if (a.is(k, ".") || a.newline_before(k)) break;
  }
  return one_of(a.lower(i - 1), {"tahu",      "mengetahui", "diketahui",   "bertanya", "menanyakan", "tanya",
                                 "entah",     "cari",       "mencari",     "jelas",    "ingat",      "lupa",
                                 "mengingat", "kira-kira",  "menunjukkan", "ada",      "tinggal",    "berada",
                                 "berasal",   "pergi",      "jelaskan",    "lihat",    "bukan",      "pusatnya"});
}

}  // namespace

// yang yang. Words that reduplicate are in no list: kupu kupu lacks a hyphen, which is another matter.
void find_doubled(const Article& a, Report& report) {
  for (const std::uint32_t i : a.listed()) {
    if (i == 0 || a.lower(i) != a.lower(i - 1) || a.capital(i) || !a.spaced(i) || a.newline_before(i)) continue;
    const WordEntry* entry = a.entry(i);
    if (entry == nullptr || (entry->notes & kSingle) == 0 || a.is(i + 1, a.lower(i))) continue;
    report.add(a.span(i - 1, i),
               message("kata \"{}\" tertulis dua kali", "the word \"{}\" is written twice", a.text(i)),
               {{{a.span(i - 1).end, a.span(i).end}, ""}});
  }
}

// rumah di mana ia tinggal -> rumah tempat ia tinggal
void find_relative_where(const Article& a, Report& report) {
  for (std::uint32_t i = 0; i + 1 < a.size(); ++i) {
    if (!a.is(i + 1, "mana") || !one_of(a.lower(i), {"di", "ke", "dari"}) || a.capital(i) || asks(a, i)) continue;
    report.add(a.span(i, i + 1), message("\"{} mana\" sebagai penghubung; pakai \"tempat\" atau \"yang\"",
                                         "\"{} mana\" joins clauses here; write \"tempat\" or \"yang\"", a.text(i)));
  }
}

// ujarKetua, dilansirAntara,Rabu: what a link lost beside it.
void find_glued_words(const Article& a, Report& report) {
  for (std::uint32_t i = 1; i < a.size(); ++i) {
    if (a.token(i).kind != TokenKind::word || a.spaced(i)) continue;
    const Span here{a.span(i).begin, a.span(i).begin};
    if (a.word(i - 1)) {
      if (brand(a, i - 1)) continue;
      report.add(a.span(i - 1, i),
                 message("dua kata menempel: {} {}", "two words run together: {} {}", a.text(i - 1), a.text(i)),
                 {{here, " "}});
    } else if (a.is(i - 1, ",") && i >= 2 && a.word(i - 2) && !a.spaced(i - 1)) {
      report.add(a.span(i - 1),
                 message("setelah koma harus ada spasi: , {}", "a space is missing after the comma: , {}", a.text(i)),
                 {{here, " "}});
    }
  }
}

}  // namespace petik::check
