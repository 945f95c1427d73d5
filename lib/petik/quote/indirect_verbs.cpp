// Verbs behind their subject: Laksmi mengatakan pasokan cukup; Sarno yakin harga turun.
#include <algorithm>
#include <utility>

#include "petik/quote/content.hpp"
#include "petik/quote/indirect_reader.hpp"
#include "petik/quote/name_shapes.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {

// Laksmi mengatakan [bahwa|,] pasokan cukup
void IndirectReader::active(std::uint32_t verb, const CueEntry* entry) {
  if (entry->has(kFinding)) return;
  if (verb > 0 && read_.cue_is(verb - 1, CueClass::passive)) return;            // "yang dinilai mengancam hutan"
  if (verb > 0 && one_of(read_.lower(verb - 1), {"tengah", "sedang"})) return;  // "mereka sedang menilai taman itu"
  if (entry->lemma == "ajak" && read_.word(verb).clitic) return;                // "polisi mengajaknya masuk": he acts
  Attribution quote = start(verb, entry, "subject-verb");
  quote.source = source_before(read_, people_, clause_, verb);
  if (speaks_already(quote)) return;
  if (!quote.source.found()) {
    if (!implied_subject(verb)) return;
    quote.source = shared_subject(read_, people_, clause_, verb);
    if (!quote.source.found()) quote.source.kind = SourceKind::implicit;
    quote.rule = "verb-alone";
  }
  const bool relative = verb > sentence_.begin && read_.is(verb - 1, "yang");
  // "Suara yang meyakinkan membuat warga percaya", "foto yang cukup meyakinkan": tells what kind of voice it is
  const bool acts = verb + 1 < end_ && has_active_shape(read_.lower(verb + 1));
  const bool kind = (relative && acts) || (verb > 0 && one_of(read_.lower(verb - 1), {"cukup", "sangat", "lebih"}));
  if (kind && entry->form == "meyakinkan") return;
  const bool form = quote.source.kind == SourceKind::document && relative;
  if (nobody(quote) || singles_out(quote)) return;
  if (form && entry->has(kRequest)) return;  // "laman yang meminta nama pengunjung" is filled in
  // "Aturan ini akan memastikan bahwa": what it will do
  if (quote.source.kind == SourceKind::document && verb > 0 && read_.is(verb - 1, "akan")) return;
  quote.negated = negated(verb);
  if (quote.negated && entry->lemma == "ragu" && verb + 1 < end_ && read_.is(verb + 1, "untuk")) return;  // he acts
  if (inserted(quote)) {
    quote.rule = "inserted-verb";
    const std::uint32_t begin = quote.source.tokens.begin;
    return two_pieces(std::move(quote), begin, verb + 1);
  }
  ContentStart content = content_start(read_, verb + 1, end_);
  const bool again = content.at < end_ && read_.is(content.at, "kembali") && !entry->has(kRequest);
  if (again) content = content_start(read_, content.at + 1, end_);  // "menegaskan kembali bahwa"
  if (depends(quote, content.at) || is_thing(quote)) return;
  if (quote.rule == "verb-alone" && !says_on(quote, content.parted)) return;
  if (answers_report(verb, content.at)) return;
  if (!content.parted && !asks(content.at) && !reports(quote, {content.at, end_})) return;
  fronted_clause(quote);
  finish(std::move(quote), {content.at, end_});
}

// A slip of the pen in a verb: "Vina mennambahkan, harga turun", "Dia menejelaskan rumah itu kosong".
void IndirectReader::misspelt(std::uint32_t verb) {
  const std::string_view word = read_.lower(verb);
  constexpr std::size_t kShortest = 8;  // bytes
  if (word.size() < kShortest || !word.starts_with("me") || read_.capital(verb) || verb == sentence_.begin) return;
  if (read_.folded().info(verb).classes.bits() != 0 || verb + 1 >= end_) return;
  const bool subject = read_.capital(verb - 1) || read_.has(verb - 1, WordClass::pronoun);
  if (!subject && !read_.comma(verb + 1) && !read_.is(verb + 1, "bahwa")) return;
  const CueEntry* entry = read_.lexicon().near_verb(word);
  if (entry != nullptr) active(verb, entry);
}

bool IndirectReader::negated(std::uint32_t verb) const {
  constexpr std::uint32_t kNear = 3;  // tokens: tidak pernah secara terbuka mengatakan
  for (std::uint32_t i = verb; i-- > sentence_.begin && verb - i <= kNear;) {
    if (read_.has(i, WordClass::negation)) return true;
  }
  return false;
}

// "…," kata Sarno menjelaskan alasannya: he has spoken already.
bool IndirectReader::speaks_already(const Attribution& quote) const {
  const Source& source = quote.source;
  return source.found() && !source.tokens.empty() && source.end == quote.cue && spoken_[source.tokens.begin];
}

bool IndirectReader::asks(std::uint32_t at) const {
  return at < end_ && one_of(read_.lower(at), {"bagaimana", "apakah", "mengapa", "kenapa", "pentingnya"});
}

// Without a comma and `bahwa` the words must say something: "melaporkan kejadian itu" is no quote.
bool IndirectReader::reports(const Attribution& quote, TokenRange content) const {
  if (quote.entry->has(kNeedsThat) && !urges(quote, content)) return false;
  if (!has_words(read_, content, 2) || only_possible(read_, quote.cue)) return false;
  if (quote.negated && one_of(read_.lower(content.begin), {"lebih", "secara", "banyak", "apa", "siapa"})) return false;
  if (one_of(read_.lower(content.begin), {"dan", "serta"})) return false;  // memastikan dan berusaha
  if (read_.word(quote.cue).clitic && read_.plays(content.begin, PhraseWord::setting))
    return false;                                                     // melaporkannya ke polisi
  if (read_.is(content.begin, "maaf")) return false;                  // meminta maaf kepada warga
  if (quote.negated && is_topic(read_, content.begin)) return false;  // tak membantah soal itu
  if (secures(quote, content.begin)) return false;
  const bool everyday = quote.entry->has(kNeedsClause) || quote.entry->has(kNeedsMark);
  if (only_setting(quote, content) || reminds(quote, content) || gives_speech(quote, content)) return false;
  // "membalas dengan menyinggung harga", "bertanya tentang harga"
  if (everyday && is_topic(read_, content.begin)) return false;
  if (quote.entry->has(kNeedsMark) && read_.is(content.begin, "dengan")) return false;
  const bool open = quote.negated || is_topic(read_, content.begin);
  if (everyday && !quote.entry->has(kRequest) && acts_on(content)) return false;
  if (quote.entry->has(kNeedsMark) && quote.entry->has(kNeedsClause)) return is_clause(read_, plain_object(content));
  return (!everyday && !open) || (!open && holds_marks(content)) || is_clause(read_, content);
}

// "Ia mendorong warga menanam pohon", "Dirinya mendorong percepatan pembangunan": he wants it; "ia mendorong korban
// hingga jatuh", "ia mendorong gerobak" are deeds.
bool IndirectReader::urges(const Attribution& quote, TokenRange content) const {
  if (!quote.entry->has(kOfPerson) || quote.source.kind != SourceKind::pronoun) return false;
  for (std::uint32_t i = content.begin; i < content.end; ++i) {
    if (one_of(read_.lower(i), {"hingga", "sampai"})) return false;
  }
  return is_clause(read_, content) || derived_noun(read_.lower(content.begin));
}

// Saat ini, Yudi menambahkan, baru lima kamar terisi. / Harga naik, kantor berita itu melaporkan.
bool IndirectReader::inserted(const Attribution& quote) const {
  const std::uint32_t verb = quote.cue;
  if (!quote.source.found() || quote.source.tokens.empty() || quote.source.tokens.begin <= clause_ + 1) return false;
  if (quote.negated) return false;  // "Saat ditanya soal itu, Sarno tak menjawab"
  const std::uint32_t comma = quote.source.tokens.begin - 1;
  if (!read_.comma(comma) || (verb + 1 < end_ && !read_.comma(verb + 1) && !only_tail(verb + 1))) return false;
  if (is_connective(read_, {clause_, comma})) return false;
  const bool setting = read_.has(clause_, WordClass::adjunct) || read_.has(clause_, WordClass::function);
  // "Dalam video itu, Rina menyebut."
  if (verb + 1 >= end_ && setting && !is_clause(read_, {clause_, comma})) return false;
  // "Penyanyi itu, Rina Wulandari, mengaku senang": who she is
  if (comma < clause_ + 4 && !setting && read_.plays(comma - 1, PhraseWord::determiner)) return false;
  // "Menyoroti hal ini, Sarno, menyampaikan, harga turun": what he did while he spoke
  const bool acts = has_active_shape(read_.lower(clause_)) && read_.lower(clause_).starts_with("me") &&
                    !read_.has(clause_, WordClass::role) && !quote.entry->has(kSameSpeaker);
  return (!acts && !setting) || verb + 1 >= end_ || quote.entry->has(kSameSpeaker);
}

// "Jika hujan turun, Sarno yakin panen gagal": the clause in front belongs to what is reported.
void IndirectReader::fronted_clause(Attribution& quote) const {
  constexpr std::uint32_t kShortest = 3;  // tokens
  const TokenRange source = quote.source.tokens;
  if (!quote.source.found() || source.empty() || clause_ > sentence_.begin) return;
  if (source.begin < clause_ + kShortest || !read_.comma(source.begin - 1)) return;
  if (!one_of(read_.lower(clause_), {"jika", "apabila", "bila", "kalau", "dengan"})) return;
  const TokenRange front{clause_, source.begin - 1};
  if (!is_connective(read_, front)) quote.content.push_back(front);
}

// A verb without a subject of its own goes on with what somebody said, or tells with "bahwa" what the subject of the
// sentence says; "menurunkan harga dan memastikan pasokan cukup" tells what he does.
bool IndirectReader::says_on(const Attribution& quote, bool parted) const {
  const CueEntry& entry = *quote.entry;
  const bool act = entry.has(kNeedsMark) || entry.has(kNeedsThat) || entry.has(kNeedsClause);
  if (!parted && act) return false;
  if (quote.source.kind != SourceKind::implicit || read_.comma(sentence_.begin))
    return true;  // its subject was cut off
  for (std::uint32_t i = quote.cue; i-- > sentence_.begin;) {
    if (taken_[i] || spoken_[i]) return true;
  }
  return parted && !act && !entry.has(kView);
}

// "…," kata Sarno, menambahkan bahwa …; dengan mengatakan bahwa …
bool IndirectReader::implied_subject(std::uint32_t verb) const {
  if (verb == sentence_.begin) return false;
  const std::uint32_t before = verb - 1;
  return read_.comma(before) || one_of(read_.lower(before), {"dengan", "sambil", "seraya", "sembari", "dan", "serta"});
}

}  // namespace petik::detail
