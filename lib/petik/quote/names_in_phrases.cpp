// The personal name inside a noun phrase: "Bupati Lampung Timur Tia Siti Rahmani" -> Tia Siti Rahmani.
#include <algorithm>

#include "petik/quote/name_shapes.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/people.hpp"

namespace petik {

// The words of a run that make a name, by the greatest sum of their fitness: "Penerangan Hukum Sarwan Siregar" ->
// Sarwan Siregar.
TokenRange People::trim(TokenRange run) const {
  TokenRange best{run.end, run.end};
  int best_sum = 0;
  TokenRange current{run.begin, run.begin};
  int sum = 0;
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    const bool first_name = i + 1 < run.end && evidence(i) > 0 && fitness(i + 1) > 0;
    const bool unlike = i > run.begin && fitness(i - 1) <= 1 && read_->entity_of(i - 1) == kNone;
    if (sum <= 0 || (first_name && unlike)) {
      current.begin = i;
      sum = 0;
    }
    sum += fitness(i);
    current.end = i + 1;
    if (sum <= best_sum) continue;
    best = current;
    best_sum = sum;
  }
  // "H. Sarno": an initial alone is no name, so what stands behind it is one, too
  const bool initials = best.size() == 1 && initial(read_->lower(best.begin));
  if (initials && best.end < run.end && fitness(best.end) >= 0) ++best.end;
  if (best.size() > 1 && read_->is(best.begin, "h.")) ++best.begin;  // Haji
  return best;
}

bool People::only_name(TokenRange segment) const {
  bool named = false;
  for (std::uint32_t i = segment.begin; i < segment.end; ++i) {
    if (!name_word(i) && !joins(i)) return false;
    if (fitness(i) < 0) return false;
    named = named || !initial(read_->lower(i));
  }
  return named;
}

// The name after the last rank, honorific or leading degree: "Kapolsek Tanjung Melati Kompol Dr. Yudi" -> Yudi.
TokenRange People::after_title(TokenRange segment) const {
  const Reading& read = *read_;
  for (std::uint32_t i = segment.end; i-- > segment.begin;) {
    const bool office = i > segment.begin && read.plays(i - 1, PhraseWord::office_head);  // Direktur Jenderal Pajak
    const bool title = read.has(i, WordClass::honorific) || read.has(i, WordClass::degree) ||
                       (read.has(i, WordClass::rank) && !office);
    if (read.has(i, WordClass::name_title) && name_word(i)) continue;  // "Tengku", "Gus" are part of the name
    if (!title || i + 1 >= segment.end || !name_word(i + 1) || fitness(i + 1) <= 0) continue;
    TokenRange name{i + 1, i + 2};
    while (name.end < segment.end && (name_word(name.end) || joins(name.end))) ++name.end;
    return name;
  }
  return {segment.end, segment.end};
}

// "Kepala Dinas Pangan DKI Jakarta Haronuan Silambi", "Direktur Lalu Lintas Haronuan Silambi": two words that nobody
// knows, behind the place of an office or what it is for.
bool People::unknown_name(TokenRange run, std::uint32_t phrase_begin) const {
  constexpr std::uint32_t kMostWords = 4;
  if (run.size() < 2 || run.size() > kMostWords || run.begin == phrase_begin) return false;
  if (!read_->has(phrase_begin, WordClass::role)) return false;
  const bool office = read_->is_entity(run.begin - 1, EntityType::gpe) ||
                      read_->plays(run.begin - 1, PhraseWord::field) || derived_noun(read_->lower(run.begin - 1));
  if (!office) return false;
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    if (read_->entity_of(i) != kNone || !may_be_name(*read_, i)) return false;
  }
  return true;
}

TokenRange People::trailing_name(TokenRange segment, std::uint32_t phrase_begin) const {
  TokenRange run{segment.end, segment.end};
  while (run.begin > segment.begin && (name_word(run.begin - 1) || joins(run.begin - 1))) --run.begin;
  if (run.size() == 1 && run.begin > segment.begin && fitness(run.begin) < 2 &&
      read_->has(run.begin - 1, WordClass::territory)) {
    return {segment.end, segment.end};
  }
  if (run.empty()) return run;
  const TokenRange name = unknown_name(run, phrase_begin) ? run : trim(run);
  return organisation({phrase_begin, run.begin}) && fitness(name) < kSureName ? TokenRange{segment.end, segment.end}
                                                                              : name;
}

int People::fitness(TokenRange range) const {
  int sum = 0;
  for (std::uint32_t i = range.begin; i < range.end; ++i) sum += fitness(i);
  return sum;
}

// "Bank Dunia", "Pemko Payakumbuh": the words name an organisation, and nobody in it.
bool People::organisation(TokenRange words) const {
  bool found = false;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (read_->has(i, WordClass::role) || read_->has(i, WordClass::rank)) return false;
    found = found || read_->has(i, WordClass::organisation);
  }
  return found;
}

// The pieces of a phrase between commas, brackets and words that begin another office: "Septa dari Balai Desa". What
// stands in brackets is left out: "Badan Kesatuan Bangsa (Kesbang)".
std::vector<TokenRange> People::segments(TokenRange phrase) const {
  const Reading& read = *read_;
  std::vector<TokenRange> found;
  TokenRange open{phrase.begin, phrase.begin};
  bool bracketed = false;
  for (std::uint32_t i = phrase.begin; i <= phrase.end; ++i) {
    const bool last = i == phrase.end;
    const std::string_view text = last ? ")" : read.text(i);
    const bool parts = last || (text == "," && !read.inside_entity(i)) || text == "(" || text == ")" || text == "—" ||
                       text == "–" ||
                       one_of(read.lower(i), {"selaku", "sebagai", "dari", "asal", "di", "yang", "alias"});
    if (!parts) {
      open.end = i + 1;
      continue;
    }
    while (open.size() > 1 && short_degree(read, open.end - 1)) --open.end;  // Rudi Sarno | SH MH
    if (!open.empty() && !bracketed) found.push_back(open);
    open = {i + 1, i + 1};
    bracketed = text == "(";
  }
  return found;
}

// Rifki "Shorty" Wijaya: what stands before a nickname in marks is part of the name behind it.
TokenRange People::with_nickname(TokenRange name, std::uint32_t phrase_begin) const {
  const Reading& read = *read_;
  if (name.empty() || name.begin < phrase_begin + 4 || !read.quote(name.begin - 1)) return name;
  const std::uint32_t pair = read.pair_of(name.begin - 1);
  if (pair == kNone || read.doc().marks[pair].close != name.begin - 1) return name;
  std::uint32_t begin = read.doc().marks[pair].open;
  const std::uint32_t open = begin;
  while (begin > phrase_begin && name_word(begin - 1)) --begin;
  return begin < open ? TokenRange{begin, name.end} : name;
}

// "ayah kandung dari Danu Wirjo, Sarno": the name behind "dari" is the relative's.
bool People::of_relative(TokenRange piece, std::uint32_t phrase_begin) const {
  constexpr std::uint32_t kNear = 4;  // tokens: ayah kandung dari
  if (piece.begin <= phrase_begin || !read_->is(piece.begin - 1, "dari")) return false;
  const std::uint32_t first = std::max(phrase_begin, piece.begin > kNear ? piece.begin - kNear : 0);
  for (std::uint32_t i = first; i + 1 < piece.begin; ++i) {
    if (read_->has(i, WordClass::relation)) return true;
  }
  return false;
}

bool People::kin_of(TokenRange phrase, TokenRange name) const {
  return !name.empty() && name.begin == phrase.begin + 1 &&
         one_of(read_->lower(phrase.begin),
                {"istri", "suami", "anak", "putra", "putri", "adik", "ibunda", "mertua", "menantu", "keponakan"});
}

TokenRange People::name_in(TokenRange phrase) const {
  return without_haji(with_nickname(plain_name_in(phrase), phrase.begin));
}

// "Dr. H. | Rudi Sarno", "Hj. | Siti": no part of the name where more follows.
TokenRange People::without_haji(TokenRange name) const {
  if (name.size() > 1 && one_of(read_->lower(name.begin), {"h.", "hj.", "h", "hj"})) ++name.begin;
  return name;
}

// "Direktur Jenderal Mineral dan Batu Bara Tarno Wibisono": where the tagger has seen somebody, no word of the office
// is a name. A piece that is nothing but a name stays: "kuasa hukum Rudi, Tono Hadi".
std::vector<TokenRange> People::with_person(std::vector<TokenRange> pieces) const {
  const auto nobody = [&](TokenRange piece) {
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
      if (read_->is_entity(i, EntityType::person) && name_word(i)) return false;
    }
    return !only_name(piece);
  };
  if (!std::all_of(pieces.begin(), pieces.end(), nobody)) std::erase_if(pieces, nobody);
  return pieces;
}

// "Mahasiswa Universitas Melati berinisial | RS", "pria bernama | Sarno": the name that the phrase gives; empty
// elsewhere.
TokenRange People::introduced_name(TokenRange phrase) const {
  for (std::uint32_t i = phrase.begin; i + 1 < phrase.end; ++i) {
    if (!read_->is_word(i) || read_->is_entity(i, EntityType::person)) return {};  // Rudi, kakak korban berinisial AI
    if (!one_of(read_->lower(i), {"berinisial", "bernama", "inisial"})) continue;
    TokenRange name{i + 1, i + 1};
    while (name.end < phrase.end && read_->capital(name.end) && read_->is_word(name.end)) ++name.end;
    const bool two = name.end < read_->size() && one_of(read_->lower(name.end), {"dan", "serta"});
    return two ? TokenRange{} : name;
  }
  return {};
}

TokenRange People::plain_name_in(TokenRange phrase) const {
  if (const TokenRange name = introduced_name(phrase); !name.empty()) return name;
  const std::vector<TokenRange> pieces = with_person(segments(phrase));
  const bool kin = pieces.size() > 1 && read_->has(pieces[1].begin, WordClass::relation);
  if (kin && only_name(pieces[0])) return trim(pieces[0]);  // "Dewi Lestari, kakak Ria"
  for (const TokenRange piece : pieces) {
    if (const TokenRange name = after_title(piece); !name.empty()) return name;
  }
  for (const TokenRange piece : pieces) {
    const bool holder = piece.end < phrase.end && one_of(read_->lower(piece.end), {"selaku", "sebagai"});
    if (holder && only_name(piece)) return piece;  // "Lin Wu selaku Ketua": known or not
    if (!only_name(piece) || of_relative(piece, phrase.begin)) continue;
    if (const TokenRange name = trim(piece); !name.empty()) return name;  // not "Insentif" in a list of fields
  }
  TokenRange best{phrase.end, phrase.end};
  for (const TokenRange piece : pieces) {
    const TokenRange name = trailing_name(piece, phrase.begin);
    if (!name.empty() && (best.empty() || fitness(name) >= fitness(best))) best = name;
  }
  return best;
}

}  // namespace petik
