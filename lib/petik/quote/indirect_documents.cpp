// Documents as sources: Menurut laporan Balai Desa tahun 2024, …; Dalam Pasal 12 disebutkan …
#include <algorithm>
#include <utility>

#include "petik/quote/content.hpp"
#include "petik/quote/indirect_reader.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {

// "Berdasarkan laporan polisi", but not "Berdasarkan kondisi tersebut".
bool IndirectReader::names_document(const Source& source) const {
  for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
    if (read_.has(i, WordClass::document)) return true;
  }
  return false;
}

// "Menurut Sarno dari Balai Desa, …", "Berdasarkan data Balai Desa tahun 2024, …": what else belongs to the source, up
// to its comma. `any`: any word may begin it, otherwise only one like "dari" or "yang".
std::uint32_t IndirectReader::skip_source_tail(std::uint32_t from, bool any) const {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (from >= end_ || (!any && !read_.has(from, WordClass::adjunct) && !read_.is(from, "yang"))) return from;
  for (std::uint32_t i = from; i < end_ && i - from < kLongest; ++i) {
    if (read_.comma(i) && i + 1 < end_ && !read_.has(i + 1, WordClass::weekday)) return i;
    if (read_.has(i, WordClass::predicate)) return from;
  }
  return from;
}

// "Menurut kabar di media sosial, …": the document with what tells which one it is; a clause about it is left out.
void IndirectReader::take_tail(Source& source, std::uint32_t to) const {
  for (std::uint32_t i = source.end; i < to; ++i) {
    if (read_.is(i, "yang") || read_.has(i, WordClass::weekday)) to = i;
  }
  if (to <= source.end) return;
  source.tokens.end = to;
  source.end = to;
  source.span = read_.span(source.tokens);
}

// "…, menurut laporan | dari Badan Pangan": whose document it is.
void IndirectReader::take_owner(Source& source) const {
  if (source.kind != SourceKind::document || source.end + 1 >= end_ || !read_.is(source.end, "dari")) return;
  const TokenRange owner = noun_phrase(read_, people_, source.end + 1, end_, false);
  if (!owner.empty()) take_tail(source, owner.end);
}

// "Menurut laporan itu, dokter Sarno mengatakan …": the person speaks, the document only passes it on.
bool IndirectReader::speaks_within(TokenRange content) const {
  constexpr std::uint32_t kFar = 30;  // tokens
  while (!content.empty() && !read_.comma(content.begin)) ++content.begin;
  const std::uint32_t last = std::min(content.end, content.begin + kFar);
  for (std::uint32_t i = content.begin + 1; i < last; ++i) {
    if (!read_.cue_is(i, CueClass::active) || read_.cue(i)->has(kNeedsMark) || read_.cue(i)->has(kFinding)) continue;
    const Source speaker = source_before(read_, people_, content.begin + 1, i);
    return speaker.kind == SourceKind::name && speaker.tokens.begin == content.begin + 1;
  }
  return false;
}

// "Dalam laporan itu | disebutkan pasokan cukup", "Melansir Kabar, dalam Pasal 12 ayat (1) | disebutkan": what is
// written down, between the preposition that opens the clause and the cue; empty if nothing is.
TokenRange IndirectReader::document_before(std::uint32_t cue) const {
  constexpr std::uint32_t kLongest = 14;  // tokens
  std::uint32_t end = cue;
  while (end > clause_ && (read_.plays(end - 1, PhraseWord::before_verb) || read_.is(end - 1, "pun"))) --end;
  for (std::uint32_t i = end; i > clause_ && end - i < kLongest;) {
    --i;
    if (read_.comma(i)) return {};
    if (!one_of(read_.lower(i), {"dalam", "pada", "di"})) continue;
    if (i + 1 < end && read_.is(i + 1, "dalam")) continue;  // di dalam
    std::uint32_t first = i + 1;
    if (one_of(read_.lower(first), {"sebuah", "salah"})) return {};
    const std::uint32_t opening = i > clause_ && read_.is(i - 1, "di") ? i - 1 : i;
    const bool opens = opens_sentence(opening) || (opening > clause_ && read_.comma(opening - 1));
    if (!opens || first >= end || !read_.has(first, WordClass::document)) continue;
    return {first, end};
  }
  return {};
}

// The document says it, unless somebody speaks in it: "Dalam artikel itu dijelaskan, Rina mengatakan …".
void IndirectReader::written_in(TokenRange document, Attribution quote) {
  quote.source = from_phrase(read_, people_, document);
  quote.source.kind = SourceKind::document;
  quote.source.name = {document.end, document.end};
  const TokenRange content{quote.cue + 1, end_};
  if (content.empty() || speaks_within(content)) return;
  const bool parted = read_.comma(content.begin) || read_.is(content.begin, "bahwa");
  if (parted || is_clause(read_, content)) finish(std::move(quote), content);
}

}  // namespace petik::detail
