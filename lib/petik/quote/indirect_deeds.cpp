// Verbs of speech that report nothing here: memastikan tiket ke final, menyampaikan pidato, bertanya lewat jendela.
#include <algorithm>

#include "petik/quote/content.hpp"
#include "petik/quote/indirect_reader.hpp"
#include "petik/quote/name_shapes.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {

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

// "Tidak ada pejabat yang membenarkan kabar itu", "tidak ada pernyataan dari Rina yang menyebut": nobody has spoken.
bool IndirectReader::nobody(const Attribution& quote) const {
  if (!quote.source.found() || quote.source.tokens.empty()) return false;
  const std::uint32_t first = quote.source.tokens.begin;
  if (first > sentence_.begin + 1 && one_of(read_.lower(first - 1), {"satu", "seorang"}))
    return read_.is(quote.cue - 1, "yang") && (read_.has(first - 2, WordClass::negation) || read_.is(first - 2, "pun"));
  constexpr std::uint32_t kNear = 8;  // tokens: ada pernyataan resmi dari
  for (std::uint32_t i = first; i > sentence_.begin + 1 && first - i < kNear && !read_.comma(i - 1);) {
    --i;
    if (!one_of(read_.lower(i), {"ada", "ditemukan", "terdapat"})) continue;
    // "Tidak ada pernyataan Rina mendesak lurah", but "Belum ada gejala Rina menyarankan periksa"
    const bool told = read_.cue_is(i + 1, CueClass::noun) || read_.has(i + 1, WordClass::document);
    if (!told && !read_.is(quote.cue - 1, "yang")) return false;
    return read_.has(i - 1, WordClass::negation) || read_.is(i - 1, "pun");
  }
  return false;
}

// "memastikan tempatnya di final", "memastikan diri lolos", "pria yang mengaku sebagai petugas": won or claimed, not
// told.
bool IndirectReader::secures(const Attribution& quote, std::uint32_t content) const {
  if (quote.entry->lemma == "aku")
    return quote.cue > 0 && read_.is(quote.cue - 1, "yang") && read_.is(content, "sebagai");
  return quote.entry->lemma == "pasti" && one_of(read_.lower(content), {"lolos", "diri", "tempat", "tempatnya", "tiket",
                                                                        "tiketnya", "kemenangan", "gelar", "langkah"});
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

}  // namespace petik::detail
