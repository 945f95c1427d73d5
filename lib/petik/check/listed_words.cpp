// The rules that take their words from lists: data/check-*.
#include <algorithm>

#include "petik/check/language_reading.hpp"
#include "petik/check/message.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kClitic = "nya";

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// The entry of the word itself, or of what is left without -nya: resikonya.
struct Listed {
  const WordEntry* entry = nullptr;
  bool clitic = false;
};

Listed listed(const Article& a, std::uint32_t i) {
  if (const WordEntry* entry = a.entry(i)) return {entry, false};
  std::string_view stem = a.lower(i);
  stem.remove_suffix(std::min(stem.size(), kClitic.size()));
  if (a.profile().allows(stem)) return {};
  return {a.lists().find(stem, hash_word(stem)), true};
}

std::string instead_of(const Article& a, std::uint32_t i, const Listed& word) {
  return in_case_of(a.text(i), a.token(i), word.entry->instead) + (word.clitic ? std::string(kClitic) : "");
}

// A capital inside a sentence may begin a name: Praktek, Ijin. Words that are capitals in the list are none, unless
// another capital stands beside them: Arief Ramadhan. A short word in capitals may be an acronym: SPT.
bool may_be_name(const Article& a, std::uint32_t i, std::string_view instead) {
  constexpr std::size_t kAcronym = 4;
  if (a.token(i).has(kUpper)) return a.text(i).size() <= kAcronym;
  if (!a.capital(i)) return false;
  const bool proper = !instead.empty() && instead.front() >= 'A' && instead.front() <= 'Z';
  if (!proper) return !starts_sentence(a, i);
  const bool before = i > 0 && a.word(i - 1) && a.capital(i - 1) && !starts_sentence(a, i - 1) && !a.newline_before(i);
  return before || (a.word(i + 1) && a.capital(i + 1) && !a.newline_before(i + 1));
}

// Part of a longer word: anti-resiko is, @resiko and resiko.com are no words.
bool whole_word(const Article& a, std::uint32_t i) {
  const bool joined = i > 0 && !a.spaced(i) && one_of(a.text(i - 1), {"-", "/", "_", "."});
  return !joined && a.word(i);
}

}  // namespace

bool starts_sentence(const Article& a, std::uint32_t i) {
  if (i == 0 || a.newline_before(i)) return true;
  const Token& before = a.token(i - 1);
  return before.kind == TokenKind::quote || one_of(a.text(i - 1), {".", "?", "!", ":", "-", "–", "—", "("});
}

std::string in_case_of(std::string_view word, const Token& token, std::string_view instead) {
  std::string out(instead);
  if (token.has(kUpper) && word.size() > 1) {
    std::transform(out.begin(), out.end(), out.begin(), upper);
  } else if (token.has(kCapital) && !out.empty()) {
    out.front() = upper(out.front());
  }
  return out;
}

void find_glued_preposition(const Article& a, Report& report) {
  for (const std::uint32_t i : a.listed()) {
    const Listed word = listed(a, i);
    if (word.entry == nullptr || (word.entry->notes & kGlued) == 0 || !whole_word(a, i)) continue;
    const std::string instead = instead_of(a, i, word);
    report.add(a.span(i), message("kata depan ditulis terpisah: {}", "a preposition is a word of its own: {}", instead),
               {{a.span(i), instead}});
  }
}

// di makan -> dimakan, but di makan malam itu
void find_parted_prefix(const Article& a, Report& report) {
  for (const std::uint32_t i : a.listed()) {
    const WordEntry* entry = a.entry(i);
    if (entry == nullptr || (entry->notes & kPassive) == 0 || i == 0 || !a.is(i - 1, "di")) continue;
    if (a.capital(i) || !a.word(i) || a.newline_before(i) || !a.spaced(i)) continue;
    if (one_of(a.lower(i + 1), {"pagi", "siang", "sore", "malam", "besar", "bersama"})) continue;
    const Span span = a.span(i - 1, i);
    const std::string instead = std::string(a.text(i - 1)) + std::string(a.text(i));
    report.add(span, message("awalan di- ditulis serangkai: {}", "the prefix di- is part of its word: {}", instead),
               {{{a.span(i - 1).end, a.span(i).begin}, ""}});
  }
}

void find_missing_stop(const Article& a, Report& report) {
  for (const std::uint32_t i : a.listed()) {
    const WordEntry* entry = a.entry(i);
    if (entry == nullptr || (entry->notes & kShortened) == 0 || !whole_word(a, i) || a.token(i).has(kUpper)) continue;
    if (a.is(i + 1, ".") && !a.spaced(i + 1)) continue;
    const Span end{a.span(i).end, a.span(i).end};
    report.add(a.span(i),
               message("singkatan ini bertitik: {}", "this abbreviation takes a full stop: {}", entry->instead),
               {{end, "."}});
  }
}

void find_nonstandard(const Article& a, Report& report) {
  for (const std::uint32_t i : a.listed()) {
    const Listed word = listed(a, i);
    if (word.entry == nullptr || (word.entry->notes & kNonstandard) == 0 || !whole_word(a, i)) continue;
    if (may_be_name(a, i, word.entry->instead)) continue;
    const std::string instead = instead_of(a, i, word);
    report.add(a.span(i), message("bentuk tidak baku; yang baku: {}", "not the standard form, which is {}", instead),
               {{a.span(i), instead}});
  }
}

void find_house_word(const Article& a, Report& report) {
  if (a.profile().replacements().empty()) return;
  for (const std::uint32_t i : a.listed()) {
    const std::string* instead = a.profile().replacement(a.lower(i));
    if (instead == nullptr || a.profile().allows(a.lower(i)) || !whole_word(a, i)) continue;
    const std::string text = in_case_of(a.text(i), a.token(i), *instead);
    report.add(a.span(i), message("di sini ditulis: {}", "written here as {}", text), {{a.span(i), text}});
  }
}

}  // namespace petik::check
