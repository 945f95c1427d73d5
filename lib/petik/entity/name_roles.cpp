#include "petik/entity/name_roles.hpp"

#include <algorithm>

#include "petik/entity/name_neighbours.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kLongestRole = 22;  // tokens: Kepala Dinas X dan Y (Z), Kabupaten A, Provinsi B,

// Past degrees and a bracket: "Rini, S.H., M.H. (34)".
std::uint32_t behind_degrees(const Neighbours& near, std::uint32_t at) {
  constexpr std::uint32_t kLongestBracket = 4;
  while (at + 1 < near.size()) {
    const bool comma = near.text(at) == ",";
    if (near.degree(comma ? at + 1 : at)) {
      at += comma ? 2 : 1;
    } else if (near.text(at) == "(") {
      std::uint32_t close = at + 1;
      while (close < near.size() && close - at < kLongestBracket && near.text(close) != ")") ++close;
      if (close >= near.size() || near.text(close) != ")") return at;
      at = close + 1;
    } else {
      return at;
    }
  }
  return at;
}

// ", CEO Meta", "selaku Ketua RT", ", yang juga Ketua RT": where the role would begin.
std::uint32_t role_begin(const Neighbours& near, std::uint32_t at) {
  if (at < near.size() && near.text(at) == ",") ++at;
  while (at < near.size() && near.plays(at, PhraseWord::role_link)) ++at;
  return at;
}

// The subject of a clause may begin with the token: it opens a sentence, or a cue ("menurut", "kata") or a connective
// ("Sementara itu") stands before it. "bertemu Rini, | kuasa hukum Sarno, …" speaks of Rini.
bool opens_subject(const Neighbours& near, std::uint32_t i) {
  constexpr std::uint32_t kConnective = 3;  // tokens: Di sisi lain
  if (near.capital(i) || i == 0 || near.token(i).has(kNewlineBefore)) return true;
  if (!near.word(i - 1)) return near.text(i - 1) != "," || (i > 1 && near.opens_sentence(i - 2));
  if (near.classes(i - 1).has(WordClass::cue)) return true;
  const bool places = near.classes(i - 1).has(WordClass::adjunct) || near.plays(i - 1, PhraseWord::setting);
  if (!near.is(i - 1, "itu") && !near.is(i - 1, "lain")) return !places && near.opens_sentence(i - 1);  // Kepada warga,
  for (std::uint32_t before = i - 1; before > 0 && i - before < kConnective;) {
    if (near.opens_sentence(--before)) return true;
  }
  return false;
}

// May stand in an apposition behind its office: no verb, no word that joins clauses; "asal Solo", "dari Balai Desa".
bool describes(const Neighbours& near, std::uint32_t i) {
  const WordClasses c = near.classes(i);
  if (!near.word(i) || c.has(WordClass::cue) || c.has(WordClass::predicate) || c.has(WordClass::negation)) return false;
  if (near.is(i, "asal") || near.is(i, "dari") || near.is(i, "dalam")) return true;
  if (near.is(i, "dan")) return i > 0 && !near.ends_person(i - 1);  // "ahli gizi dan penulis, Rini"
  return !c.has(WordClass::function) && !c.has(WordClass::adjunct) && !near.is(i, "yang") && !near.active_verb(i);
}

// "Menurut | ahli gizi asal Kota Madya, | Rini": an apposition in small letters, closed by the comma before the name;
// empty if there is none.
TokenRange apposition_before(const Neighbours& near, TokenRange name) {
  TokenRange role{name.begin, name.begin};
  if (name.begin < 2 || near.text(name.begin - 1) != ",") return role;
  role.end = name.begin - 1;
  for (std::uint32_t i = role.end; i > 0 && role.end - i < kLongestRole;) {
    --i;
    const WordClasses c = near.classes(i);
    if (near.token(i + 1).has(kNewlineBefore) || !describes(near, i)) break;
    const bool kin = c.has(WordClass::relation);
    // "istri Sarno, Rini" and "Juru Bicara Sarno, Rini" tell of Rini, "terdakwa Sarno, Rini" of both
    if (is_title(c) && !kin && !near.capital(i) && near.ends_person(role.end - 1)) break;
    const bool second = i > 1 && near.is(i - 1, "dan") && !near.ends_person(i - 2);  // Psikolog Anak dan | Keluarga
    if ((is_title(c) || kin) && !second && opens_subject(near, i)) role.begin = i;
  }
  return role.begin == name.begin ? TokenRange{name.begin, name.begin} : role;
}

}  // namespace

namespace {

// "Gubernur Rini, | Bupati Sarno": a person with a title ends before the comma; "Istri Bupati Sarno, Dewi" tells of
// Dewi.
bool ends_list_item(const Neighbours& near, std::uint32_t comma) {
  constexpr std::uint32_t kFar = 8;  // tokens
  if (comma == 0 || !near.ends_person(comma - 1)) return false;
  bool title = false;
  bool name = true;  // nothing but capitals so far
  for (std::uint32_t i = comma; i > 0 && comma - i < kFar; --i) {
    if (near.classes(i - 1).has(WordClass::relation)) return false;
    title = title || (name && near.word(i - 1) && is_title(near.classes(i - 1)));
    name = name && near.word(i - 1) && (near.capital(i - 1) || title);
  }
  return title;
}

// "terdakwa Rini, Sarno dan Dewi", "kiper Rudi, | kapten Sarno": what stands before the comma is somebody else. So does
// "kepada polisi, | tersangka Rini" end, but no office: "Anggota DPR, Ketua Komisi III Rini".
bool ends_other(const Neighbours& near, std::uint32_t comma, bool office_behind) {
  if (ends_list_item(near, comma)) return true;
  if (!office_behind || comma == 0) return false;
  return near.ends_person(comma - 1) || (near.word(comma - 1) && !near.capital(comma - 1));
}

}  // namespace

namespace {

// "anak semata wayang sang | penyanyi, | Rini": the singer's child.
bool is_of_kin(const Neighbours& near, TokenRange role) {
  constexpr std::uint32_t kNear = 4;  // tokens
  if (role.empty() || role.begin == 0 || !near.plays(role.begin - 1, PhraseWord::personal_article)) return false;
  for (std::uint32_t i = role.begin - 1; i > 0 && role.begin - i < kNear;) {
    if (near.classes(--i).has(WordClass::relation)) return true;
  }
  return false;
}

// "mantan istri | Rini", "kuasa hukum | Sarno", "di bawah pimpinan | Dewi": words before a name that tell of somebody
// else.
bool tells_of_another(const Neighbours& near, TokenRange role) {
  if (role.empty()) return false;
  if (near.is(role.begin, "advokat")) return false;  // a profession, too
  const bool kin = near.classes(role.end - 1).has(WordClass::relation);
  if (kin && (!near.capital(role.end - 1) || role.size() < 3)) return true;  // but Menteri Pembangunan Keluarga Rini
  const bool lone = role.size() == 1 || (role.size() == 2 && near.is(role.end - 1, "hukum"));
  return lone &&
         (near.classes(role.begin).has(WordClass::relation) || (role.begin > 0 && near.is(role.begin - 1, "bawah")));
}

}  // namespace

TokenRange role_before(const Document& doc, const FoldedTokens& folded, TokenRange name) {
  const Neighbours near(doc, folded);
  const TokenRange apposition = apposition_before(near, name);
  constexpr std::uint32_t kInHeading = 5;  // tokens; "Bos Tim Rudi Akui Kehebatan | Sarno" is none
  const bool heading = near.in_heading(name.begin);
  std::uint32_t begin = name.begin;
  int brackets = 0;
  for (std::uint32_t i = name.begin; i > 0 && name.begin - i < kLongestRole;) {
    --i;
    if (heading && name.begin - i > kInHeading) break;
    if (near.starts_paragraph(i + 1)) break;
    const std::string_view text = near.text(i);
    brackets += text == ")" ? 1 : (text == "(" ? -1 : 0);
    if (brackets < 0) break;  // "Presiden Joko Widodo (Jokowi)": the name stands inside
    const bool link = text == "," || text == "(" || text == ")" || near.is(i, "dan") || near.is(i, "bidang") ||
                      near.token(i).kind == TokenKind::number;  // Distrik Militer 0608
    const WordClasses c = near.classes(i);
    const bool office = is_title(c);
    if (near.is(i, "dan") && i > 0 && (near.ends_person(i - 1) || i + 1 == name.begin)) break;  // Bupati Rini dan Sarno
    if (text == "," && ends_other(near, i, begin != name.begin)) break;
    if (!office && !link && !near.capital(i) && !c.has(WordClass::degree)) break;  // "Wali Kota, dr. Rini"
    if (c.has(WordClass::function) && !link && !near.capital(i)) break;            // "Staf Khusus Menteri"
    if (office && brackets == 0) begin = i;  // "Kepala Seksi (Kasi) Rini": not from inside the brackets
  }
  TokenRange role{begin, name.begin};
  if (tells_of_another(near, role)) role.begin = role.end;
  const auto outside = [&](std::uint32_t i) {
    return near.word(i) ? near.classes(i).has(WordClass::degree) : near.text(i) != ")";
  };
  while (!role.empty() && outside(role.end - 1)) --role.end;
  if (apposition.size() > role.size()) role = apposition;
  return is_of_kin(near, role) ? TokenRange{name.begin, name.begin} : role;
}

namespace {

// "Bupati Rini, | Kapolres AKBP | Sarno, …": another person and his office; "Rini, istri Sarno", "Rini, mantan kekasih
// Sarno" and "Rini, kuasa hukum Bupati Sarno" tell of Rini.
bool is_next_of_list(const Neighbours& near, TokenRange before) {
  if (before.empty() || near.classes(before.begin).has(WordClass::relation)) return false;
  if (near.plays(before.begin, PhraseWord::former)) return false;
  if (near.capital(before.begin)) return true;
  std::uint32_t title = before.end;  // a title right before the name, of one word or two
  for (std::uint32_t i = before.end; i > before.begin && before.end - i < 3; --i) {
    if (is_title(near.classes(i - 1))) title = i - 1;
  }
  return title == before.begin;
}

}  // namespace

TokenRange role_after(const Document& doc, const FoldedTokens& folded, TokenRange name) {
  const Neighbours near(doc, folded);
  const std::uint32_t from = behind_degrees(near, name.end);
  const std::uint32_t begin = role_begin(near, from);
  TokenRange role{begin, begin};
  if (begin == name.end || begin >= near.size() || !is_title(near.classes(begin))) return role;
  while (role.end < near.size() && role.size() < kLongestRole && near.word(role.end)) {
    const WordClasses c = near.classes(role.end);
    const bool origin = near.is(role.end, "dari") && role.end + 1 < near.size() && near.capital(role.end + 1);
    if (role.end > begin && (near.starts_paragraph(role.end) || (c.has(WordClass::adjunct) && !origin))) break;
    if (c.has(WordClass::cue) && !is_title(c) && !near.capital(role.end)) break;
    if (near.is(role.end, "itu") || near.is(role.end, "tersebut") || near.is(role.end, "yang")) break;
    // "Menurut Rini, seorang turis telah menemuinya": the subject of what she says
    if (c.has(WordClass::predicate) && near.text(from) == ",") return {begin, begin};
    if (near.ends_person(role.end) && is_next_of_list(near, {begin, role.end})) return {begin, begin};
    ++role.end;
  }
  return role;
}

}  // namespace petik
