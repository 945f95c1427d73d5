#include "petik/entity/name_roles.hpp"

#include <algorithm>

#include "petik/lexicon/degrees.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kLongestRole = 22;  // tokens: Kepala Dinas X dan Y (Z), Kabupaten A, Provinsi B,

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation; }

// The tokens round a name.
class Neighbours {
 public:
  Neighbours(const Document& doc, const FoldedTokens& folded) : doc_(doc), folded_(folded) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(doc_.tokens.size()); }
  const Token& token(std::uint32_t i) const { return doc_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return doc_[doc_.tokens[i]]; }
  bool capital(std::uint32_t i) const { return token(i).has(kCapital); }
  bool word(std::uint32_t i) const { return is_word(token(i)); }

  WordClasses classes(std::uint32_t i) const { return word(i) ? folded_.info(i).classes : WordClasses{}; }
  bool plays(std::uint32_t i, PhraseWord part) const { return word(i) && folded_.info(i).plays(part); }

  bool starts_paragraph(std::uint32_t i) const {
    if (!token(i).has(kNewlineBefore)) return false;
    const auto found = paragraph_behind(i);
    return found != doc_.paragraphs.begin() && std::prev(found)->tokens.begin == i;
  }

  // Most words of a heading may have capitals.
  bool in_heading(std::uint32_t i) const {
    const auto found = paragraph_behind(i);
    if (found == doc_.paragraphs.begin()) return false;
    const ParagraphKind kind = std::prev(found)->kind;
    return kind == ParagraphKind::heading || kind == ParagraphKind::headline || kind == ParagraphKind::boilerplate;
  }

  bool opens_sentence(std::uint32_t i) const {
    return i == 0 || token(i).has(kNewlineBefore) || (!word(i - 1) && text(i - 1) != ",");
  }

  // "menghadirkan": by its prefix; "menteri" and "mesin" have no such suffix.
  bool active_verb(std::uint32_t i) const {
    const std::string_view lower = folded_.lower(i);
    return lower.starts_with("me") && (lower.ends_with("kan") || lower.ends_with("i")) &&
           !classes(i).has(WordClass::role);
  }

  // A person of the entities layer ends with the token.
  bool ends_person(std::uint32_t i) const {
    const std::size_t end = token(i).span.end;
    const auto before = [](const Entity& entity, std::size_t at) { return entity.span.end < at; };
    const auto found = std::lower_bound(doc_.entities.begin(), doc_.entities.end(), end, before);
    return found != doc_.entities.end() && found->span.end == end && found->type == EntityType::person;
  }

  bool degree(std::uint32_t i) const { return word(i) && is_degree(folded_.lexicon(), text(i)); }

  bool is(std::uint32_t i, std::string_view folded_word) const { return folded_.lower(i) == folded_word; }

 private:
  std::vector<Paragraph>::const_iterator paragraph_behind(std::uint32_t i) const {
    const auto begins = [](std::uint32_t at, const Paragraph& paragraph) { return at < paragraph.tokens.begin; };
    return std::upper_bound(doc_.paragraphs.begin(), doc_.paragraphs.end(), i, begins);
  }

  const Document& doc_;
  const FoldedTokens& folded_;
};

bool is_title(WordClasses c) { return c.has(WordClass::role) || c.has(WordClass::rank); }

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

}  // namespace

TokenRange office_in(const Document& doc, const FoldedTokens& folded, TokenRange role) {
  const Neighbours near(doc, folded);
  TokenRange office = role;
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

namespace {

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
