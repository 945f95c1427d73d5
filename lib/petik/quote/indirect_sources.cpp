// Cues before or inside what they report: menurut Laksmi, …; …, kata Laksmi, …; dikatakan Laksmi, …; Laksmi: …
#include <algorithm>
#include <utility>

#include "petik/quote/content.hpp"
#include "petik/quote/indirect_reader.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {

// Pasokan, kata Laksmi, cukup. / Pasokan cukup, kata Laksmi.
void IndirectReader::medial(std::uint32_t cue) {
  const CueEntry& entry = *read_.cue(cue);
  if (cue > sentence_.begin && !read_.comma(cue - 1) && entry.has(kBare)) return bare_verb(cue);
  if (entry.has(kBare) && entry.form.ends_with("kan")) return;  // "Karena itu, pastikan pintu tertutup": an order
  if (cue == sentence_.begin || !read_.comma(cue - 1)) return cue_first(cue);
  Attribution quote = start(cue, read_.cue(cue), "medial");
  quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
  cut_at_comma(quote.source);
  if (!can_speak(read_, quote.source)) return;
  // "Jika rem aus, minta mekanik memeriksanya": an order
  if (entry.lemma == "minta" && entry.has(kBare) && quote.source.kind != SourceKind::name) return;
  const bool written = quote.source.kind == SourceKind::document ||
                       (!quote.source.tokens.empty() && read_.has(quote.source.tokens.begin, WordClass::document));
  if (quote.entry->has(kNeedsMark) && written) return;  // ", klaim video itu", ", klaim foto Rina"
  const std::uint32_t after = quote.source.end;
  two_pieces(std::move(quote), cue, after);
}

// "Pasar Tutup Lagi, Kepala Dinas Sebut ...": all words of a heading have capitals; who speaks stands behind the comma.
void IndirectReader::behind_comma(Source& source) const {
  if (source.kind == SourceKind::name && !source.name.empty()) return;
  for (std::uint32_t i = source.tokens.end; i-- > source.tokens.begin + 1;) {
    if (!read_.comma(i - 1)) continue;
    const bool office = read_.has(i, WordClass::role) || read_.has(i, WordClass::rank) ||
                        read_.has(i, WordClass::organisation) || read_.is_entity(i, EntityType::org);
    if (office) source = from_phrase(read_, people_, {i, source.tokens.end});
    return;
  }
}

// Menteri Sebut Harga Beras Turun. / Warga minta jalan itu dibuka. / Ia pastikan semuanya aman.
void IndirectReader::bare_verb(std::uint32_t verb) {
  const bool headed = heading(sentence_.begin);
  const bool glued = !read_.token(verb).has(kSpaceBefore);  // "linkter|sebut"
  if ((read_.capital(verb) && !headed) || read_.word(verb).clitic || glued) return;
  Attribution quote = start(verb, read_.cue(verb), "bare-verb");
  quote.source = source_before(read_, people_, clause_, verb);
  if (headed) behind_comma(quote.source);
  if (!can_speak(read_, quote.source) || quote.source.kind == SourceKind::document) return;
  const std::uint32_t subject = quote.source.tokens.begin;
  if (subject > clause_ && read_.is(subject - 1, "yang")) return;  // "harga yang mereka sebut mahal"
  const ContentStart content = content_start(read_, verb + 1, end_);
  if (content.at < end_ && read_.has(content.at, WordClass::adjunct)) return;  // "Hal itu ia pastikan setelah rapat"
  if (content.at < end_ && is_clause(read_, {content.at, end_}, headed)) finish(std::move(quote), {content.at, end_});
}

// "Namun kata Laksmi, …", "Harga naik, sehingga menurut Laksmi, …": a word that joins clauses stands before the cue.
bool IndirectReader::joined(std::uint32_t cue) const {
  if (cue == sentence_.begin || cue < clause_ + 1) return false;
  if (!is_connective(read_, {cue - 1, cue}) && !one_of(read_.lower(cue - 1), {"meski", "karena", "sebab"}))
    return false;
  return cue == clause_ + 1 || read_.comma(cue - 2);
}

// Kata Laksmi, pasokan cukup. / Lanjut Laksmi, … / Katanya, pasokan cukup: nobody says who.
void IndirectReader::cue_first(std::uint32_t cue) {
  if (cue != sentence_.begin && !joined(cue)) return;
  Attribution quote = start(cue, read_.cue(cue), "cue-first");
  quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
  const std::uint32_t comma = quote.source.end;
  if (!quote.source.found() || comma >= end_ || tells_of(read_, quote.source)) return;
  const bool hearsay = quote.source.kind == SourceKind::clitic && quote.entry->lemma == "kata";
  if (!read_.comma(comma) && !(hearsay && is_clause(read_, {comma, end_}))) return;
  if (hearsay) {
    quote.hearsay = true;
    quote.source = {};
  }
  finish(std::move(quote), {comma, end_});
}

// "Menurut Sarno, salah satu sebabnya adalah hujan": an apposition counts only where a comma closes it, too.
void IndirectReader::cut_at_comma(Source& source) const {
  if (source.end < end_ && read_.comma(source.end)) return;
  for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
    if (!read_.comma(i) || read_.has(i + 1, WordClass::degree)) continue;
    source = source_after(read_, people_, source.tokens.begin, i, false);
    return;
  }
}

// "Jadwal ini menurutnya terlalu padat": the subject of what is reported stands before the cue; not "Kini, menurut
// Laksmi".
bool IndirectReader::parts_subject(std::uint32_t cue) const {
  if (opens_sentence(cue) || read_.starts_paragraph(cue)) return false;
  if (read_.has(clause_, WordClass::pronoun) || read_.is(clause_, "hal")) return true;
  return !read_.has(clause_, WordClass::function) && !read_.has(clause_, WordClass::adjunct) &&
         !read_.lower(clause_).ends_with("nya") && !read_.lower(cue - 1).ends_with("kan");
}

// "Pasokan cukup hingga Lebaran menurut Laksmi": a name at the end, without a comma.
void IndirectReader::closing(Attribution quote) {
  const TokenRange left{clause_, quote.cue};
  if (quote.entry->lemma != "menurut" || quote.source.kind != SourceKind::name || quote.source.end != end_) return;
  if (quote.source.name.size() != quote.source.tokens.size() || !is_clause(read_, left)) return;
  finish(std::move(quote), left);
}

// "Bagi Laksmi, panen ini berkah" is her view; "Bagi wisatawan, tiket dijual di pintu" tells for whom it is.
bool IndirectReader::holds_view(const Source& source) const {
  if (source.kind == SourceKind::clitic) return true;
  if (source.end >= end_ || !read_.comma(source.end)) return false;
  return (source.kind == SourceKind::name && !source.name.empty()) || source.kind == SourceKind::pronoun;
}

// "Menurut Bank Kita | harga beras bisa naik": without a comma the clause begins behind the tagged organisation.
void IndirectReader::cut_at_organisation(Source& source) const {
  if (source.kind != SourceKind::org || (source.end < end_ && read_.comma(source.end))) return;
  const std::uint32_t begin = source.tokens.begin;
  if (!read_.is_entity(begin, EntityType::org)) return;
  std::uint32_t end = begin + 1;
  while (end < source.end && read_.entity_of(end) == read_.entity_of(begin)) ++end;
  const bool clause = end < source.end && read_.is_word(end) && !read_.capital(end) &&
                      !read_.has(end, WordClass::function) && is_clause(read_, {end, end_});
  if (clause) source = from_phrase(read_, people_, {begin, end});
}

// Menurut Laksmi, pasokan cukup. / Pasokan, menurut Laksmi, cukup. / Mengacu pada laporan Balai Desa, …
void IndirectReader::preposition(std::uint32_t cue) {
  Attribution quote = start(cue, read_.cue(cue), "preposition");
  const bool menurut = quote.entry->lemma == "menurut";
  const bool clitic = read_.word(cue).clitic;  // "menurutnya dari segi harga"
  const bool linked = !clitic && cue + 1 < end_ && one_of(read_.lower(cue + 1), {"pada", "kepada", "ke", "dari"});
  quote.source = source_after(read_, people_, cue + (linked ? 2 : 1), end_, clitic);
  if (!quote.source.found()) return;
  cut_at_comma(quote.source);
  if (menurut) cut_at_organisation(quote.source);
  const bool bagi = quote.entry->lemma == "bagi";
  if (bagi && !holds_view(quote.source)) return;
  if (!menurut && !bagi && !names_document(quote.source)) return;
  if (cue > clause_ + 3 && read_.comma(cue - 1)) {
    take_owner(quote.source);
    const std::uint32_t after = quote.source.end;
    return two_pieces(std::move(quote), cue, after);
  }
  const bool joins = menurut && joined(cue) && quote.source.end < end_ && read_.comma(quote.source.end);
  if (!joins && !opens_sentence(cue) && (quote.entry->has(kNeedsMark) || cue > sentence_.begin + 3))
    return closing(std::move(quote));
  if (quote.source.kind == SourceKind::document && speaks_within({quote.source.end, end_})) return;
  const std::uint32_t from = skip_source_tail(quote.source.end, !menurut && !bagi);
  if (quote.source.kind == SourceKind::document) take_tail(quote.source, from);
  const bool parted = from < end_ && read_.comma(from);
  if (!parted && !menurut) return;  // "berdasarkan hasil rapat dengan warga"
  if (menurut && !joins && parts_subject(cue)) quote.content.push_back({clause_, cue - (read_.comma(cue - 1) ? 1 : 0)});
  finish(std::move(quote), {from, end_});
}

// Dikatakan Laksmi, pasokan cukup. / Dijelaskannya, … / Pasokan, dikatakan Laksmi, cukup. / Disebutkan, pasokan cukup.
// / Dijelaskan bahwa pasokan cukup.
void IndirectReader::passive(std::uint32_t cue) {
  Attribution quote = start(cue, read_.cue(cue), "passive");
  if (quote.entry->has(kNeedsMark) || quote.entry->has(kRequest)) return;
  // "Dilaporkan bahwa", "Disebutkan bahwa": who has said it is not told
  const bool that = cue + 1 < end_ && read_.is(cue + 1, "bahwa") && !one_of(quote.entry->lemma, {"lapor", "sebut"});
  const bool parted = cue + 1 < end_ && (read_.comma(cue + 1) || that);
  if (parted && !read_.word(cue).clitic && opens_sentence(cue)) {
    quote.source.kind = SourceKind::implicit;
    quote.rule = "passive-alone";
    return finish(std::move(quote), {cue + 1, end_});
  }
  const TokenRange document = document_before(cue);
  if (!document.empty() && !read_.word(cue).clitic) return written_in(document, std::move(quote));
  quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
  if (!quote.source.found()) return;
  const std::uint32_t from = quote.source.end;
  if (cue > clause_ + 1 && read_.comma(cue - 1) && from < end_ && read_.comma(from)) {
    return two_pieces(std::move(quote), cue, from);
  }
  const bool as_said =
      cue > clause_ && one_of(read_.lower(cue - 1), {"seperti", "sebagaimana"});  // Seperti disampaikan X,
  if (!opens_sentence(as_said ? cue - 1 : cue)) return;
  if (from >= end_ || (!read_.comma(from) && !read_.has(from, WordClass::opener))) return;
  finish(std::move(quote), {from, end_});
}

// Over ", Senin (3/3/2025)" and ", ditulis Senin (3/3/2025)"; the comma behind it.
std::uint32_t IndirectReader::skip_date(std::uint32_t comma) const {
  while (comma + 2 < end_ && read_.comma(comma) &&
         (read_.has(comma + 1, WordClass::weekday) || read_.has(comma + 2, WordClass::weekday))) {
    ++comma;
    while (comma < end_ && !read_.comma(comma)) {
      if (read_.text(comma) == ")" && comma + 1 < end_ && !read_.comma(comma + 1))
        return comma;  // ", Jumat (6/6) Rina"
      ++comma;
    }
  }
  return comma;
}

// "Dilansir Antara, harga turun": the outlet is the source where the sentence names nobody else.
void IndirectReader::relay(std::uint32_t cue) {
  if (!opens_sentence(cue)) return;
  Attribution quote = start(cue, read_.cue(cue), "relay");
  const bool linked = cue + 1 < end_ && one_of(read_.lower(cue + 1), {"dari", "oleh", "laman"});
  quote.source = source_after(read_, people_, cue + (linked ? 2 : 1), end_, false);
  if (!quote.source.found()) return;
  const bool site = read_.token(quote.source.tokens.begin).kind == TokenKind::url;  // dikutip dari kabar.com
  if (!site && !read_.capital(quote.source.tokens.begin)) return;
  const std::uint32_t comma = skip_date(quote.source.end);
  if (comma >= end_ || !(read_.comma(comma) || read_.text(comma) == ")")) return;
  for (std::uint32_t i = comma; i < end_; ++i) {
    if (read_.cue(i) != nullptr && read_.cue(i)->cue_class != CueClass::noun && !read_.cue(i)->has(kNeedsMark)) return;
  }
  if (is_clause(read_, {comma + 1, end_})) finish(std::move(quote), {comma + 1, end_});
}

// Harapannya, panen berhasil. / Harapannya panen berhasil.
void IndirectReader::hope(std::uint32_t cue) {
  if (cue != sentence_.begin || !read_.word(cue).clitic || read_.cue(cue)->lemma != "harap") return;
  Attribution quote = start(cue, read_.cue(cue), "hope");
  quote.source = clitic_source(read_, cue);
  if (read_.comma(cue + 1) || is_clause(read_, {cue + 1, end_})) finish(std::move(quote), {cue + 1, end_});
}

namespace {

// The name of a person, with a title at most before it, or an organisation of the entities layer. "Jembatan Apung
// Foto", "Harapan Legislasi" and "Video Rina" say nothing.
bool known_speaker(const Reading& read, const Source& source) {
  if (source.kind == SourceKind::org) {
    const std::uint32_t first = source.tokens.begin;
    return read.is_entity(first, EntityType::org) || read.is_entity(first, EntityType::gpe);
  }
  if (source.kind != SourceKind::name) return false;
  for (std::uint32_t i = source.tokens.begin; i < source.name.begin; ++i) {
    if (read.comma(i)) return true;
    for (const WordClass c : {WordClass::role, WordClass::rank, WordClass::honorific, WordClass::degree}) {
      if (read.has(i, c)) return true;
    }
  }
  return source.name.begin == source.tokens.begin;
}

}  // namespace

// Laksana: Pasokan Cukup hingga Lebaran. / Bank Maju: Bank Muda yang Mengklaim Bisa Tumbuh: there the cue parts.
bool IndirectReader::colon_heading() {
  constexpr std::uint32_t kFar = 12;  // tokens
  std::uint32_t colon = sentence_.begin;
  while (colon < end_ && colon - sentence_.begin < kFar && read_.text(colon) != ":") ++colon;
  if (colon >= end_ || read_.text(colon) != ":" || colon + 1 >= end_ || read_.pair_of(colon + 1) != kNone) return false;
  Attribution quote;
  quote.type = QuoteType::indirect;
  quote.source = source_after(read_, people_, sentence_.begin, colon, false);
  if (quote.source.end != colon || !known_speaker(read_, quote.source)) return false;
  std::uint32_t from = colon + 1;
  for (std::uint32_t i = from; i + 1 < end_; ++i) {
    if (!read_.cue_is(i, CueClass::active) || !read_.is(i - 1, "yang")) continue;
    quote.cue = i;
    quote.entry = read_.cue(i);
    quote.cue_span = read_.token(i).span;
    from = i + 1;
    break;
  }
  quote.rule = "heading-colon";
  finish(std::move(quote), {from, end_});
  return true;
}

}  // namespace petik::detail
