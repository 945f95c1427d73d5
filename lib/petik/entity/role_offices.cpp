// The office alone, of the words of a role: without ranks, titles and links at its edges.
#include "petik/entity/name_neighbours.hpp"
#include "petik/entity/name_roles.hpp"

namespace petik {
namespace {

// "Kombes", "Ajun Inspektur Polisi Dua", "Letjen TNI": the first token of the rank that ends the tokens; `role.end` if
// none does. "Sekretaris Jenderal" and "wakil kapten" are offices, "calon bintara" is no rank.
std::uint32_t rank_at_end(const Neighbours& near, TokenRange role) {
  std::uint32_t begin = role.end;
  for (std::uint32_t i = role.end; i > role.begin; --i) {
    const WordClasses c = near.classes(i - 1);
    const bool rank = c.has(WordClass::rank) && near.capital(i - 1);
    const bool part = near.is(i - 1, "polisi") || near.is(i - 1, "tni") || near.is(i - 1, "satu") ||
                      near.is(i - 1, "dua") || near.is(i - 1, "muda") || near.is(i - 1, "madya");
    if (!rank && !part) break;
    if (rank) begin = i - 1;
  }
  if (begin == role.begin || begin == role.end || !is_title(near.classes(begin))) return begin;
  const bool office = near.classes(begin).has(WordClass::role) &&
                      (near.plays(begin - 1, PhraseWord::office_head) || near.plays(begin - 1, PhraseWord::former) ||
                       near.is(begin - 1, "wakil") || near.is(begin - 1, "presiden"));
  return office ? role.end : begin;
}

// Words that lead from an office to the name: "anggota DPR | bernama", "Bupati, | Hj.", "CEO | Tan Sri", "dosen, |
// kini".
bool leads_to_name(const Neighbours& near, std::uint32_t i) {
  if (!near.word(i)) return near.text(i) != ")" && near.token(i).kind != TokenKind::number;  // kelahiran 1998
  const WordClasses c = near.classes(i);
  if (c.has(WordClass::role) && !near.plays(i, PhraseWord::malay_title)) return false;
  return c.has(WordClass::degree) || c.has(WordClass::honorific) || near.plays(i, PhraseWord::descriptive) ||
         near.plays(i, PhraseWord::malay_title) || near.plays(i, PhraseWord::malay_rank) || near.is(i, "milik") ||
         near.plays(i, PhraseWord::determiner) || near.is(i, "yakni") || near.is(i, "yaitu") || near.is(i, "kini");
}

// "selaku Ketua RT", "dari Karang Taruna Desa Z", "seorang petani": words before the office.
bool leads_to_office(const Neighbours& near, std::uint32_t i) {
  const WordClasses c = near.classes(i);
  return !near.word(i) || c.has(WordClass::degree) || c.has(WordClass::connective) || near.is(i, "menurut") ||
         near.plays(i, PhraseWord::role_link) || near.plays(i, PhraseWord::personal_article) || near.is(i, "dari") ||
         near.is(i, "oleh");
}

// "dalam kursus pembina pramuka, | Ketua Kwarda Wonosari": an office in capitals behind the comma after small letters.
std::uint32_t behind_event(const Neighbours& near, TokenRange role) {
  if (role.empty() || near.capital(role.begin)) return role.begin;
  for (std::uint32_t i = role.begin + 1; i + 1 < role.end; ++i) {
    if (near.text(i) != "," || !near.word(i - 1) || near.capital(i - 1)) continue;
    if (near.capital(i + 1) && is_title(near.classes(i + 1))) return i + 1;
  }
  return role.begin;
}

}  // namespace

TokenRange office_in(const Document& doc, const FoldedTokens& folded, TokenRange role) {
  const Neighbours near(doc, folded);
  TokenRange office = role;
  office.begin = behind_event(near, office);
  while (!office.empty() && near.text(office.begin) != "(" && leads_to_office(near, office.begin)) ++office.begin;
  for (std::uint32_t end = 0; end != office.end && !office.empty();) {
    end = office.end;
    office.end = rank_at_end(near, office);
    while (!office.empty() && leads_to_name(near, office.end - 1)) --office.end;
  }
  return office.empty() ? role : office;
}

bool better_role(const Lexicon& lexicon, std::string_view role, std::string_view known) {
  const auto rank = [&](std::string_view words) {
    const WordClasses c = lexicon.find(words.substr(0, words.find(' '))).classes;
    const bool alone = words.find(' ') == std::string_view::npos;  // "Jenderal": a role, too, as in Direktur Jenderal
    return c.has(WordClass::rank) && (alone || !c.has(WordClass::role));
  };
  if (known.empty()) return true;
  if (rank(role) != rank(known)) return rank(known);
  return role.size() > known.size();
}

}  // namespace petik
