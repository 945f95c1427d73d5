// The words before the opening mark: Sarno berkata, "Kami siap."; Sarno: "Siap."; and quotes without a cue.
#include <algorithm>

#include "petik/quote/content.hpp"
#include "petik/quote/direct_reader.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::detail {
namespace {

constexpr std::uint32_t kLongestLeadIn = 40;  // tokens from a lead-in's verb to its quote

}  // namespace

bool DirectReader::lead_in(const MarkPair& pair, Attribution& quote) const {
  if (pair.open_guessed || pair.open == 0) return false;
  const std::uint32_t before = pair.open - 1;
  const bool colon = read_.text(before) == ":";
  // "Pasal 12 menyatakan:" ¶ "…"; the text of a post is no speech
  const bool above = read_.paragraph(pair.open).begin == pair.open;
  if (above && (!colon || !read_.cue_is(before - 1, CueClass::active) || narrates(before))) return false;
  const TokenRange sentence = read_.sentence(above ? before : pair.open);
  const bool comma = read_.comma(before);
  if (!comma && names_term(before)) return false;
  const std::uint32_t from =
      std::max(clause_start(before, sentence.begin), before > kLongestLeadIn ? before - kLongestLeadIn : 0);
  std::uint32_t noun = kNone;  // "mengatakan dalam sebuah pernyataan: ": the verb before the noun is the cue
  for (std::uint32_t i = pair.open; i-- > from;) {
    if (read_.pair_of(i) != kNone) break;
    if (read_.cue_is(i, CueClass::noun)) {
      noun = noun == kNone ? i : noun;
    } else if (read_.cue(i) != nullptr && lead_in_cue(i, from, pair, quote, colon || comma)) {
      return true;
    }
  }
  if (noun != kNone && lead_in_cue(noun, from, pair, quote, colon || comma)) return true;
  return colon && name_colon(from, before, quote);
}

// "mengunggah artikel berjudul "Harga Beras Turun"", "artikel berjudul: "…"": the marks hold a title or a term.
bool DirectReader::names_term(std::uint32_t before) const {
  if (read_.text(before) == ":" && before > 0) --before;
  return read_.cue(before) == nullptr && !read_.lexicon().term_kind(read_.lower(before)).empty() && !narrates(before);
}

// "Unggahan itu disertai narasi:", "Berikut narasi dalam video:": what follows is the text of a post.
bool DirectReader::narrates(std::uint32_t before) const {
  constexpr std::uint32_t kFar = 10;  // tokens
  const std::uint32_t floor = std::max(read_.sentence(before).begin, before > kFar ? before - kFar : 0);
  for (std::uint32_t i = before + 1; i-- > floor;) {
    if (read_.cue(i) != nullptr && one_of(read_.cue(i)->lemma, {"narasi", "klaim"})) return true;
    if (read_.text(before) == ":" && posted(i)) return true;
  }
  return false;
}

// The last token of the text in front of the token, past lines of the page like "Advertisement"; kNone if there is
// none.
std::uint32_t DirectReader::text_above(std::uint32_t i) const {
  while (i > 0 && read_.boilerplate(i - 1)) i = read_.paragraph(i - 1).begin;
  return i > 0 ? i - 1 : kNone;
}

// "Foto itu diberi keterangan sebagai berikut.": what a post says stands below; a quotation in it has a speaker.
bool DirectReader::introduces_post(std::uint32_t last) const {
  constexpr std::uint32_t kWords = 3;
  const std::uint32_t begin = read_.sentence(last).begin;
  if (last < begin + kWords || !read_.is(last - 1, "berikut") || !read_.is(last - 2, "sebagai")) return false;
  bool document = false;
  for (std::uint32_t i = begin; i < last; ++i) {
    if (read_.is(i, "kutipan") || read_.cue_is(i, CueClass::active)) return false;
    document = document || read_.has(i, WordClass::document);
  }
  return document;
}

// "disertai cuitan:", "Berikut isi postingannya:", "terdapat tulisan:"
bool DirectReader::posted(std::uint32_t i) const {
  std::string_view word = read_.lower(i);
  if (word.ends_with("nya")) word.remove_suffix(3);
  if (word == "tulisan") return i > 0 && one_of(read_.lower(i - 1), {"terdapat", "berupa", "berisi"});
  return read_.lexicon().find_folded(word).plays(PhraseWord::post);
}

// A lead-in begins after the quote before it: "A," katanya, menambahkan: "B."
std::uint32_t DirectReader::clause_start(std::uint32_t before, std::uint32_t sentence_begin) const {
  std::uint32_t from = before;
  const std::uint32_t floor = std::max(sentence_begin, read_.paragraph(before).begin);
  while (from > floor && read_.pair_of(from - 1) == kNone) --from;
  return from;
}

bool DirectReader::lead_in_cue(std::uint32_t i, std::uint32_t from, const MarkPair& pair, Attribution& quote,
                               bool parted) const {
  const CueEntry& cue = *read_.cue(i);
  const bool verb = cue.cue_class == CueClass::active || cue.cue_class == CueClass::passive;
  const bool colon = read_.text(pair.open - 1) == ":";
  const bool everyday = cue.has(kNeedsMark) && !(i == from && colon);  // Pesan Camat Sarno: "…"
  const bool root = cue.cue_class == CueClass::root && (i == from || read_.word(i).clitic || parted) && !everyday;
  const bool noun = cue.cue_class == CueClass::noun && colon;
  const bool wording = cue.cue_class == CueClass::frame && cue.has(kWriting) && parted;  // Pasal 5 berbunyi, "…"
  if (!verb && !root && !noun && !wording) return false;
  if (!utterance(quote.content.back(), parted)) return false;
  set_cue(quote, i);
  if (cue.cue_class == CueClass::active || wording) quote.source = source_before(read_, people_, from, i);
  if (cue.cue_class == CueClass::active && !quote.source.found() && i > from) {
    quote.source = shared_subject(read_, people_, from, i);  // Dewi menutup pintu sambil berkata, "…"
  }
  if (root || noun || cue.cue_class == CueClass::passive) {
    quote.source = source_after(read_, people_, i + 1, pair.open, read_.word(i).clitic);
  }
  if (wording && !quote.source.found()) return false;              // "poster bertuliskan, "…"": nobody says it
  if (noun && !can_speak(read_, quote.source)) quote.source = {};  // "jawaban pendek: ": not who speaks
  if (!quote.source.found()) quote.source.kind = SourceKind::implicit;
  quote.rule = "lead-in";
  return true;
}

// A whole utterance, not a fragment of a reported clause: it begins with a capital and, without a comma or colon
// before it, ends with its own full stop.
bool DirectReader::utterance(TokenRange content, bool parted) const {
  if (!read_.capital(content.begin) && read_.token(content.begin).kind == TokenKind::word) return false;
  if (parted) return has_words(read_, content, 2) || ends_like_speech(content);
  return has_words(read_, content, kFewWords) && read_.stop(content.end - 1);
}

// Sarno: "Siap."
bool DirectReader::name_colon(std::uint32_t from, std::uint32_t colon, Attribution& quote) const {
  const Source source = source_after(read_, people_, from, colon, false);
  if (!source.found() || source.end != colon || !utterance(quote.content.back(), true)) return false;
  if (source.kind != SourceKind::name && source.kind != SourceKind::role) return false;
  quote.source = source;
  quote.rule = "name-colon";
  return true;
}

// Unggahan dengan narasi "labu siam ampuh obati asam urat" itu menyesatkan: a claim that is checked, whoever made it.
bool DirectReader::claim(const MarkPair& pair, Attribution& quote) const {
  if (pair.open_guessed || pair.open == 0) return false;
  const std::uint32_t before = pair.open - 1;
  if (read_.cue(before) == nullptr || !one_of(read_.cue(before)->lemma, {"klaim", "narasi"})) return false;
  if (!has_words(read_, quote.content.back(), kFewWords + 1)) return false;
  set_cue(quote, before);
  quote.rule = "claim";
  return true;
}

bool DirectReader::bare(const MarkPair& pair, Attribution& quote) const {
  const TokenRange content = quote.content.front();
  const std::uint32_t open = content.begin - (quote.open_guessed ? 0 : 1);
  const bool starts_sentence =
      read_.sentence(open).begin == open || open == 0 || read_.stop(open - 1) || read_.starts_paragraph(open);
  if (!starts_sentence || quote.open_guessed) return false;
  const std::uint32_t next = pair.close + 1;
  const bool own_end = ends_like_speech(quote.content.back()) || next >= paragraph_end(pair.close) || read_.stop(next);
  const bool follows = !found_.empty() && read_.paragraph_of(found_.back().begin()) == read_.paragraph_of(open);
  if (!own_end || !has_words(read_, content, follows ? 2 : kFewWords)) return false;
  if (titled(pair) || (open > 0 && names_term(open - 1))) return false;
  quote.source.kind = SourceKind::implicit;
  const std::uint32_t above = text_above(open);
  const bool post = (open > 0 && narrates(open - 1)) || (above != kNone && (narrates(above) || introduces_post(above)));
  if (post || follows_narrative(open)) {
    quote.rule = "narrative";
  } else {
    quote.rule = follows ? "goes-on" : "bare";
  }
  return true;
}

// The texts of a post stand one behind the other: "Banjir besar!" ¶ "Kota jadi lautan."
bool DirectReader::follows_narrative(std::uint32_t open) const {
  if (found_.empty() || found_.back().rule != "narrative") return false;
  return !has_words(read_, {found_.back().end(), open}, 1);
}

// A headline or a caption in marks that goes on as a clause: "Ombak Laut" diputar besok. A comma inside the mark tells
// that speech goes on, whatever the word behind it: "Kami siap berangkat besok," dalam wawancara itu.
bool DirectReader::titled(const MarkPair& pair) const {
  const std::uint32_t next = pair.close + 1;
  if (read_.comma(pair.close - 1)) return false;
  return next < paragraph_end(pair.close) && read_.is_word(next) && !read_.capital(next);
}

}  // namespace petik::detail
