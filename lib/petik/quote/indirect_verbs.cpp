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

// "Video menggambarkan badai", "Rencana melanjutkan bantuan": an everyday verb behind one common word at the start of a
// sentence, that the tagger takes for nobody.
bool IndirectReader::is_thing(const Attribution& quote) const {
  const TokenRange source = quote.source.tokens;
  if (!quote.entry->has(kNeedsMark) || source.size() != 1 || source.begin != sentence_.begin) return false;
  const bool thing = quote.source.kind == SourceKind::org || quote.source.kind == SourceKind::document;
  return thing && read_.tagged() && read_.entity_of(source.begin) == kNone &&
         !read_.has(source.begin, WordClass::organisation) && !read_.token(source.begin).has(kUpper);
}

// "Ketika warga mengeluh, mereka didengar": what stands behind the comma is the main clause.
bool IndirectReader::depends(const Attribution& quote, std::uint32_t content) const {
  const std::uint32_t begin = quote.source.tokens.empty() ? quote.cue : quote.source.tokens.begin;
  return content > 0 && read_.comma(content - 1) && begin > sentence_.begin &&
         read_.plays(begin - 1, PhraseWord::subordinator);
}

// "Ia menanggapi kabar bahwa pasar akan tutup": the words behind "bahwa" are the report's that he answers.
bool IndirectReader::answers_report(std::uint32_t verb, std::uint32_t content) const {
  return read_.cue(verb) != nullptr && one_of(read_.cue(verb)->lemma, {"tanggap", "respons"}) && content > verb + 2 &&
         read_.is(content - 1, "bahwa");
}

// "Salah satu warga yang memprotes tambang itu adalah Sarno": says who it is, not what he says.
bool IndirectReader::singles_out(const Attribution& quote) const {
  constexpr std::uint32_t kFar = 16;  // tokens
  const Source& source = quote.source;
  if (source.tokens.empty() || !read_.is(quote.cue - 1, "yang") || !read_.is(source.tokens.begin, "salah"))
    return false;
  for (std::uint32_t i = quote.cue + 1; i + 1 < end_ && i - quote.cue < kFar; ++i) {
    if (one_of(read_.lower(i), {"adalah", "yaitu", "yakni", "ialah"})) return read_.capital(i + 1);
  }
  return false;
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

// "Tidak ada pejabat yang membenarkan kabar itu", "tidak ada pernyataan dari Rina yang menyebut": nobody has spoken.
bool IndirectReader::nobody(const Attribution& quote) const {
  if (!quote.source.found() || quote.source.tokens.empty() || !read_.is(quote.cue - 1, "yang")) return false;
  const std::uint32_t first = quote.source.tokens.begin;
  if (first > sentence_.begin + 1 && one_of(read_.lower(first - 1), {"satu", "seorang"}))
    return read_.has(first - 2, WordClass::negation) || read_.is(first - 2, "pun");
  constexpr std::uint32_t kNear = 5;  // tokens: ada pernyataan resmi dari
  for (std::uint32_t i = first; i > sentence_.begin + 1 && first - i < kNear && !read_.comma(i - 1);) {
    --i;
    if (!one_of(read_.lower(i), {"ada", "ditemukan", "terdapat"})) continue;
    return read_.has(i - 1, WordClass::negation) || read_.is(i - 1, "pun");
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

// "memastikan tempatnya di final", "memastikan diri lolos", "pria yang mengaku sebagai petugas": won or claimed, not
// told.
bool IndirectReader::secures(const Attribution& quote, std::uint32_t content) const {
  if (quote.entry->lemma == "aku")
    return quote.cue > 0 && read_.is(quote.cue - 1, "yang") && read_.is(content, "sebagai");
  return quote.entry->lemma == "pasti" && one_of(read_.lower(content), {"lolos", "diri", "tempat", "tempatnya", "tiket",
                                                                        "tiketnya", "kemenangan", "gelar", "langkah"});
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

// "mengungkap harga beras | saat rapat berlangsung", "mengungkap alasan | mengapa panen gagal": what follows the first
// word of an adjunct is no clause of its own.
TokenRange IndirectReader::plain_object(TokenRange content) const {
  for (std::uint32_t i = content.begin; i < content.end; ++i) {
    const bool opens = read_.has(i, WordClass::adjunct) || read_.plays(i, PhraseWord::setting) || is_topic(read_, i) ||
                       one_of(read_.lower(i), {"yang", "untuk", "mengapa", "kenapa", "bagaimana", "siapa", "dan"});
    if (opens || read_.comma(i)) return {content.begin, i};
  }
  return content;
}

// "bertanya lewat jendela", "percaya pada hakim": how, where and in whom; "menyebut di desa itu ada sapi" tells
// something.
bool IndirectReader::only_setting(const Attribution& quote, TokenRange content) const {
  constexpr std::uint32_t kNear = 8;  // tokens
  if (!read_.plays(content.begin, PhraseWord::setting) || quote.entry->has(kRequest)) return false;
  if (quote.entry->cue_class == CueClass::stative) return !read_.is(content.begin, "di");
  if (content.size() > 1 && read_.is(content.begin + 1, "ini")) return false;  // saat ini
  for (std::uint32_t i = content.begin; i < content.end && i - content.begin < kNear; ++i) {
    if (read_.comma(i)) return false;  // pada tahun ini, lima ton gula
  }
  return !is_clause(read_, content);
}

// "menyampaikan sambutan dalam rapat", "menyampaikan pesan berantai itu": not what was said. "menyampaikan permintaan
// maaf", "menyampaikan harapan" tell it.
bool IndirectReader::gives_speech(const Attribution& quote, TokenRange content) const {
  if (quote.entry->lemma != "sampai") return false;
  std::string_view noun = read_.lower(content.begin);
  if (noun.ends_with("nya")) noun.remove_suffix(kCliticBytes);
  if (one_of(noun, {"pidato", "ceramah", "khotbah", "kuliah", "paparan", "presentasi"})) return true;
  const CueEntry* cue = read_.lexicon().find_folded(noun).cue;
  const bool speech =
      cue != nullptr && cue->cue_class == CueClass::noun && !cue->has(kRequest) && !one_of(noun, {"harapan", "ucapan"});
  if (!speech && !one_of(noun, {"informasi", "kabar", "pesan", "materi", "orasi", "aspirasi", "doa"})) return false;
  constexpr std::uint32_t kFewTokens = 4;
  const bool points = content.size() <= kFewTokens && read_.plays(content.end - 1, PhraseWord::determiner);
  if (points) return true;
  std::uint32_t end = content.begin + 2;  // "menyampaikan pidato di balai kota, | Rina mengatakan": the next clause
  while (end < content.end && !read_.comma(end)) ++end;
  return !is_clause(read_, {content.begin, std::min(end, content.end)});
}

// "mengingatkan pada istilah lama": nobody is told to do anything; "mengingatkan kepada warga agar waspada" tells it.
bool IndirectReader::reminds(const Attribution& quote, TokenRange content) const {
  if (quote.entry->lemma != "ingat" || !one_of(read_.lower(content.begin), {"pada", "kepada"})) return false;
  constexpr std::uint32_t kFar = 40;  // tokens
  for (std::uint32_t i = content.begin; i < content.end && i - content.begin < kFar; ++i) {
    if (read_.comma(i) || one_of(read_.lower(i), {"agar", "supaya", "untuk", "bahwa"})) return false;
  }
  return true;
}

// "melaporkan sejumlah pihak dan menyerahkan bukti": an object, and the next thing that the subject did.
bool IndirectReader::acts_on(TokenRange content) const {
  constexpr std::uint32_t kFar = 12;  // tokens
  for (std::uint32_t i = content.begin; i + 1 < content.end && i - content.begin < kFar; ++i) {
    if (read_.has(i, WordClass::predicate) || read_.is(i, "yang") || read_.comma(i)) return false;
    if (read_.is(i, "dan")) {
      const std::string_view next = read_.lower(i + 1);
      return has_active_shape(next) && next.starts_with("me") && !read_.has(i + 1, WordClass::verb_like);
    }
    if (i > content.begin && has_active_shape(read_.lower(i)) && !read_.has(i, WordClass::verb_like) &&
        !read_.has(i, WordClass::role))
      return false;
  }
  return false;
}

// "menyebutnya “pahlawan”": the words in marks at least were said.
bool IndirectReader::holds_marks(TokenRange content) const {
  constexpr std::uint32_t kFar = 40;  // tokens
  for (std::uint32_t i = content.begin; i < content.end && i - content.begin < kFar; ++i) {
    if (read_.pair_of(i) != kNone) return !taken_[i];
  }
  return false;
}

// "…, juru bicara itu mengatakan pada Senin (16/6)": nothing but when and to whom up to the end of the sentence.
bool IndirectReader::only_tail(std::uint32_t from) const {
  constexpr std::uint32_t kLongest = 10;  // tokens
  if (end_ - from > kLongest || !one_of(read_.lower(from), {"pada", "kepada"})) return false;
  for (std::uint32_t i = from; i < end_; ++i) {
    if (read_.has(i, WordClass::predicate) || read_.cue(i) != nullptr || read_.is(i, "bahwa")) return false;
  }
  return true;
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
