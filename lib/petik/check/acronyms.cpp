// Acronyms: never spelled out, or spelled out twice.
#include <map>
#include <set>
#include <string>

#include "petik/check/message.hpp"
#include "petik/check/naming.hpp"

namespace petik::check {
namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 8;  // letters

bool acronym(const Article& a, std::uint32_t i) {
  return a.word(i) && a.token(i).has(kUpper) && !a.token(i).has(kNonAscii) && !a.token(i).has(kHasDigit) &&
         a.text(i).size() <= kLongest && a.text(i).find('-') == std::string_view::npos;
}

bool in_brackets(const Article& a, std::uint32_t i) { return i > 0 && a.is(i - 1, "(") && a.is(i + 1, ")"); }

// The bracket explains the words before it: Komisi Pemberantasan Korupsi (KPK). The first word that gives the acronym
// its first letter, with two words at least up to the bracket; kNone if there is none.
std::uint32_t spelled_out(const Article& a, std::uint32_t bracket) {
  constexpr std::uint32_t kReach = 9;
  const char initial = a.lower(bracket + 1).front();
  for (std::uint32_t n = 2; n <= kReach && n <= bracket; ++n) {
    const std::uint32_t i = bracket - n;
    if (!a.word(i) || a.newline_before(i + 1)) return kNone;
    if (a.capital(i) && a.lower(i).front() == initial) return i;
  }
  return kNone;
}

}  // namespace

void find_unexplained(const Article& a, Report& report) {
  std::set<std::string_view> explained;
  for (std::uint32_t i = 1; i < a.size(); ++i) {
    if (acronym(a, i) && (in_brackets(a, i) || a.is(i + 1, "("))) explained.insert(a.lower(i));
  }
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (!acronym(a, i) || a.text(i).size() < kShortest || !in_body(a, i)) continue;
    if (a.capital(i + 1) && a.token(i + 1).has(kUpper)) continue;  // a line in capitals
    if (i > 0 && a.token(i - 1).has(kUpper)) continue;
    const WordEntry* entry = a.lists().find(a.lower(i), hash_word(a.lower(i)));
    const bool known = (entry != nullptr && (entry->notes & kKnown) != 0) || a.profile().allows(a.lower(i));
    if (known || !explained.insert(a.lower(i)).second) continue;
    report.add(a.span(i), message("kepanjangan {} tidak disebut di tulisan ini",
                                  "{} is nowhere spelled out in this text", a.text(i)));
  }
}

void find_explained_twice(const Article& a, Report& report) {
  std::map<std::string_view, std::string> known;  // the acronym and its words
  for (std::uint32_t i = 1; i + 1 < a.size(); ++i) {
    if (!acronym(a, i) || !in_brackets(a, i) || !in_body(a, i)) continue;
    const std::uint32_t first = spelled_out(a, i - 1);
    if (first == kNone) continue;
    const Span span = a.span(first, i + 1);
    std::string words;
    for (std::uint32_t k = first; k + 1 < i; ++k) words.append(a.lower(k)).append(" ");
    const auto [before, fresh] = known.try_emplace(a.lower(i), words);
    if (fresh || before->second != words) continue;
    report.add(span, message("kepanjangan {} sudah disebut di atas", "{} was spelled out above", a.text(i)));
  }
}

}  // namespace petik::check
