// Names in the wrong order, roles that change.
#include "petik/check/naming.hpp"

#include <algorithm>

#include "petik/check/message.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/text/fold.hpp"

namespace petik::check {
namespace {

// One word of a name that can stand for it, as it is written: no initials, no acronym, no digits.
bool short_name(const Article& a, Span mention, std::string_view full) {
  const std::uint32_t token = a.token_at(mention.begin);
  constexpr std::size_t kShortest = 3;
  return a.words_in(mention) == 1 && a.word(token) && a.text(token).size() >= kShortest &&
         !a.token(token).has(kUpper) && full.starts_with(a.lower(token)) &&
         full.substr(a.lower(token).size()).starts_with(' ');
}

// The words before a mention that say what the person is: Menteri Perdagangan, AKP. Folded.
struct Title {
  Span span;
  std::string head, rest;
  bool rank = false;
};

constexpr std::uint32_t kLongestTitle = 8;  // tokens

// From the office or rank nearest before token `i`, over words with capitals.
std::optional<Title> title_before(const Article& a, std::uint32_t i) {
  for (std::uint32_t n = 1; n <= kLongestTitle && n <= i; ++n) {
    const std::uint32_t at = i - n;
    if (!a.word(at) || !a.capital(at) || a.newline_before(at + 1)) return std::nullopt;
    const WordClasses classes = a.find(at).classes;
    const bool rank = classes.has(WordClass::rank);
    if (!rank && !classes.has(WordClass::role)) continue;
    if (at > 0 && one_of(a.lower(at - 1), {"mantan", "eks", "calon", "wakil", "bakal", "bekas", "pj", "plt", "plh"}))
      return std::nullopt;
    if (rank && n > 1) return std::nullopt;
    Title title{a.span(at, i - 1), std::string(a.lower(at)), {}, rank};
    for (std::uint32_t k = at + 1; k < i; ++k) title.rest.append(a.lower(k)).append(" ");
    return title;
  }
  return std::nullopt;
}

// AKP and Kompol; Menteri Perdagangan and Menteri Perindustrian. A second office of another kind is none.
bool contradicts(const Title& x, const Title& y) {
  if (x.rank != y.rank) return false;
  if (x.rank) return x.head != y.head;
  return x.head == y.head && !x.rest.empty() && !y.rest.empty() && x.rest.find(y.rest) == std::string::npos &&
         y.rest.find(x.rest) == std::string::npos;
}

}  // namespace

bool in_body(const Article& a, std::uint32_t token) {
  return a.in(token, ParagraphKind::body) || a.in(token, ParagraphKind::dateline);
}

void find_short_first(const Article& a, Report& report) {
  for (const Name& name : a.doc().names) {
    if (name.type != EntityType::person || name.canonical.find(' ') == std::string::npos) continue;
    const std::string full = folded(name.canonical);
    const Entity* shorter = nullptr;
    for (const std::uint32_t m : name.mentions) {
      const Entity& mention = a.doc().entities[m];
      const std::uint32_t token = a.token_at(mention.span.begin);
      const bool whole = a.words_in(mention.span) > 1;
      if (whole && shorter == nullptr) break;  // named in full, be it in the headline
      if (!in_body(a, token)) continue;
      if (shorter == nullptr && short_name(a, mention.span, full)) shorter = &mention;
      if (!whole || shorter == nullptr) continue;
      report.add(shorter->span,
                 message("nama lengkap {} baru disebut kemudian", "the full name {} comes only later", name.canonical));
      break;
    }
  }
}

void find_role_change(const Article& a, Report& report) {
  for (const Name& name : a.doc().names) {
    if (name.type != EntityType::person) continue;
    std::optional<Title> first;
    for (const std::uint32_t m : name.mentions) {
      auto title = title_before(a, a.token_at(a.doc().entities[m].span.begin));
      if (!title) continue;
      if (first && contradicts(*first, *title)) {
        report.add(title->span,
                   message("jabatan {} di atas: {}", "above, {} is {}", name.canonical, a.doc()[first->span]));
      }
      if (!first) first = std::move(title);
    }
  }
}

}  // namespace petik::check
