// The cue behind the closing mark: "Kami siap," kata Sarno; ujarnya; demikian bunyi surat itu; dikutip dari Antara.
#include <algorithm>

#include "petik/quote/content.hpp"
#include "petik/quote/direct_reader.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {

// The token behind the closing mark, past a comma or a full stop that was set outside; kNone at the paragraph's end,
// unless a line that breaks there goes on with the cue: "Kami siap,"⏎kata Sarno.
std::uint32_t DirectReader::behind(const MarkPair& pair) const {
  constexpr std::uint32_t kMarks = 2;
  std::uint32_t i = pair.close + 1;
  const std::uint32_t end = paragraph_end(pair.close);
  if (i == end && i < read_.size() && read_.comma(pair.close - 1) && !read_.capital(i) &&
      read_.cue_is(i, CueClass::root)) {
    return i;
  }
  for (std::uint32_t n = 0; n < kMarks && i < end && !read_.is_word(i) && !read_.quote(i); ++n) ++i;
  return i < end && read_.is_word(i) ? i : kNone;
}

bool DirectReader::after_cue(const MarkPair& pair, Attribution& quote) const {
  const std::uint32_t at = behind(pair);
  if (at == kNone) return false;
  if (inside_clause(pair, at)) return false;
  if (root_cue(at, quote) || according_to(at, quote) || frame_cue(at, quote) || misspelt_cue(at, quote)) return true;
  if (relay_cue(at, quote) || (!title_before(pair) && unlisted_cue(at, quote))) return true;
  return (!read_.stop(at - 1) && active_cue(at, quote)) || dash_name(pair, at, quote);
}

// A fragment inside a clause: Langkah itu "berani", kata Sarno. That is an indirect quote's business.
bool DirectReader::inside_clause(const MarkPair& pair, std::uint32_t at) const {
  if (pair.open_guessed || read_.sentence(pair.open).begin == pair.open) return false;
  const std::uint32_t before = pair.open - 1;
  if (!read_.is_word(before) || read_.starts_paragraph(pair.open)) return false;
  return !has_words(read_, inner(pair), kFewWords + 1) && !ends_like_speech(inner(pair)) && at != kNone;
}

// Where a source after the cue must end: the sentence's end or the next opening mark.
std::uint32_t DirectReader::limit_after(std::uint32_t i) const {
  std::uint32_t limit = i;
  const std::uint32_t end = paragraph_end(i);
  while (limit < end && !read_.stop(limit)) {
    const std::uint32_t pair = read_.pair_of(limit);
    if (pair != kNone && !nickname(read_.doc().marks[pair])) break;
    ++limit;
  }
  return limit;
}

// Rifki "Shorty" Wijaya; pelantun lagu "Ombak" itu: one or two words in marks inside a name or before "itu".
bool DirectReader::nickname(const MarkPair& pair) const {
  constexpr std::uint32_t kMostWords = 3;
  if (pair.open_guessed || pair.close_guessed || pair.open == 0 || pair.close - pair.open - 1 > kMostWords)
    return false;
  const std::uint32_t next = pair.close + 1;
  if (next >= read_.size() || !read_.is_word(pair.open - 1) || ends_like_speech(inner(pair))) return false;
  return (read_.capital(pair.open - 1) && read_.capital(next) && read_.is_word(next)) ||
         read_.plays(next, PhraseWord::determiner);
}

bool DirectReader::speaker_like(std::uint32_t i) const {
  return i < read_.size() &&
         (read_.capital(i) || read_.has(i, WordClass::role) || read_.has(i, WordClass::group) ||
          read_.has(i, WordClass::pronoun) || read_.has(i, WordClass::document) || read_.has(i, WordClass::adverb));
}

bool DirectReader::root_cue(std::uint32_t at, Attribution& quote) const {
  const CueEntry* cue = read_.cue(at);
  if (cue == nullptr || cue->cue_class != CueClass::root) return false;
  if (read_.capital(at) && read_.stop(at - 1)) return false;  // "…". Klaim itu keliru: another sentence
  // "Jangan ubah aku." Pesan ini penting
  if (read_.capital(at) && at + 1 < read_.size() && one_of(read_.lower(at + 1), {"ini", "itu", "tersebut"}))
    return false;
  const bool clitic = read_.word(at).clitic;
  const bool speech = ends_like_speech(quote.content.back()) || has_words(read_, quote.content.back(), kFewWords + 1);
  if (cue->has(kNeedsMark) && !speech && !clitic && !speaker_like(at + 1)) return false;
  set_cue(quote, at);
  quote.source = source_after(read_, people_, at + 1, limit_after(at), clitic);
  quote.rule = clitic ? "after-cue-clitic" : "after-cue";
  return true;
}

// "…," menurut Sarno. "…," menurutnya.
bool DirectReader::according_to(std::uint32_t at, Attribution& quote) const {
  if (!read_.cue_is(at, CueClass::preposition) || read_.cue(at)->lemma != "menurut") return false;
  if (!ends_like_speech(quote.content.back())) return false;
  set_cue(quote, at);
  quote.source = source_after(read_, people_, at + 1, limit_after(at), read_.word(at).clitic);
  quote.rule = "after-according-to";
  return quote.source.found();
}

// "…," demikian bunyi surat itu. "…," demikian disampaikan Sarno. "…," demikian Sarno.
bool DirectReader::frame_cue(std::uint32_t at, Attribution& quote) const {
  if (read_.cue_is(at, CueClass::passive) || read_.cue_is(at, CueClass::frame)) {
    std::uint32_t cue = at;
    if (one_of(read_.lower(at), {"demikian", "begitu"}) && at + 1 < read_.size() && read_.cue(at + 1) != nullptr) ++cue;
    set_cue(quote, cue);
    quote.source = source_after(read_, people_, cue + 1, limit_after(cue), read_.word(cue).clitic);
    if (!quote.source.found()) quote.source = written_where(cue + 1);
    quote.rule = "after-cue-frame";
    return quote.source.found() || ends_like_speech(quote.content.back());
  }
  return false;
}

// "…," demikian dikutip dari | siaran pers Pasar Kita; "…," tertulis dalam | unggahan akun @kota: the document behind
// words that lead to it. An outlet that passes the words on is none.
Source DirectReader::written_where(std::uint32_t at) const {
  constexpr std::uint32_t kMost = 4;  // words
  const std::uint32_t limit = limit_after(at);
  std::uint32_t i = at;
  while (i < limit && i - at < kMost &&
         (read_.cue_is(i, CueClass::relay) ||
          one_of(read_.lower(i), {"seperti", "yang", "dari", "di", "dalam", "pada", "melalui"}))) {
    ++i;
  }
  if (i == at || i >= limit || !read_.has(i, WordClass::document)) return {};
  return source_after(read_, people_, i, limit, false);
}

// A cue with a slip of the pen: "…," ujanya.
bool DirectReader::misspelt_cue(std::uint32_t at, Attribution& quote) const {
  if (read_.capital(at) || read_.cue(at) != nullptr || !read_.comma(quote.content.back().end - 1)) return false;
  if (read_.has(at, WordClass::function) || read_.has(at, WordClass::adjunct)) return false;
  const WordInfo near = read_.lexicon().near_cue(read_.lower(at));
  if (near.cue == nullptr) return false;
  quote.cue = at;
  quote.entry = near.cue;
  quote.cue_span = read_.token(at).span;
  if (near.clitic) quote.cue_span.end -= kCliticBytes;
  quote.source = source_after(read_, people_, at + 1, limit_after(at), near.clitic);
  quote.rule = "after-cue-misspelt";
  return true;
}

// "lewat artikel "Harga Beras Turun," tayang Jumat": no speech.
bool DirectReader::title_before(const MarkPair& pair) const {
  return pair.open > 0 && !read_.starts_paragraph(pair.open) && names_term(pair.open - 1);
}

// A word that is a cue here only: "…," bilang Sarno. "…," jujurnya. "…," heboh salah satu warga. The comma inside the
// mark says that speech ends there, so the word behind it tells how it was said, and who speaks stands behind that.
bool DirectReader::unlisted_cue(std::uint32_t at, Attribution& quote) const {
  const TokenRange content = quote.content.back();
  if (read_.capital(at) || !read_.comma(content.end - 1) || !has_words(read_, content, kFewWords)) return false;
  const CueEntry* entry = read_.cue(at);
  if (entry != nullptr && entry->cue_class != CueClass::noun && !read_.is(at, "bilang")) return false;
  for (const WordClass no : {WordClass::function, WordClass::adjunct, WordClass::adverb, WordClass::role,
                             WordClass::group, WordClass::rank, WordClass::honorific, WordClass::pronoun}) {
    if (read_.has(at, no)) return false;
  }
  constexpr std::size_t kShortest = 7;  // bytes: hebohnya, but not punya
  const bool clitic = read_.lower(at).ends_with("nya") && read_.lower(at).size() >= kShortest;
  const Source source = source_after(read_, people_, at + 1, limit_after(at), clitic);
  if (!can_speak(read_, source) || source.kind == SourceKind::document) return false;
  quote.cue = at;
  quote.entry = entry;
  quote.cue_span = read_.token(at).span;
  if (clitic) quote.cue_span.end -= kCliticBytes;
  quote.source = source;
  quote.rule = "after-word";
  return true;
}

// "…," dikutip dari Antara, Senin (3/3/2025): nobody is named here; the outlet passed it on.
bool DirectReader::relay_cue(std::uint32_t at, Attribution& quote) const {
  const std::uint32_t cue = one_of(read_.lower(at), {"seperti", "sebagaimana"}) ? at + 1 : at;
  if (cue >= read_.size() || !read_.cue_is(cue, CueClass::relay) || !read_.comma(quote.content.back().end - 1)) {
    return false;
  }
  set_cue(quote, cue);
  quote.source.kind = SourceKind::implicit;
  quote.rule = "after-relay";
  return true;
}

// A verb of speech and a comma or a colon stand before the opening mark: menyebut, "…"
bool DirectReader::led(const Attribution& quote) const {
  const std::uint32_t open = quote.begin();  // behind its mark
  if (open < 3 || (!read_.comma(open - 2) && read_.text(open - 2) != ":")) return false;
  return read_.cue_is(open - 3, CueClass::active);
}

// "…," Sarno menambahkan.
bool DirectReader::active_cue(std::uint32_t at, Attribution& quote) const {
  constexpr std::uint32_t kFar = 12;
  const std::uint32_t limit = std::min(limit_after(at), at + kFar);
  for (std::uint32_t i = at; i < limit; ++i) {
    if (!read_.cue_is(i, CueClass::active)) continue;
    const Source source = source_before(read_, people_, at, i);
    if (!source.found() || source.tokens.begin != at) return false;
    // "…, menyebut, "Manis." Ia juga menjawab soal lain.": another sentence, where the words before the mark are a cue
    const bool goes_on = i + 1 < limit && !read_.comma(i + 1);
    if (goes_on && read_.text(quote.content.back().end - 1) == "." && led(quote)) return false;
    set_cue(quote, i);
    quote.source = source;
    quote.rule = "after-subject-verb";
    return true;
  }
  return false;
}

// "…" – Sarno Wibowo
bool DirectReader::dash_name(const MarkPair& pair, std::uint32_t at, Attribution& quote) const {
  if (at != pair.close + 2 || !one_of(read_.text(at - 1), {"-", "–", "—", "--"})) return false;
  const Source source = source_after(read_, people_, at, paragraph_end(at), false);
  if (source.kind != SourceKind::name || source.end != paragraph_end(at)) return false;
  quote.source = source;
  quote.rule = "dash-name";
  return true;
}

}  // namespace petik::detail
