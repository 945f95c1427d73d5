#include "petik/quote/content.hpp"

#include <algorithm>
#include <string>

#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

// The words tell to whom, where or how it was said: "kepada wartawan", "saat dihubungi", "dalam keterangan tertulis".
// "menuturkan di desa itu, warga hidup rukun" reports the place, too.
bool of_the_saying(const Reading& read, std::uint32_t i) {
  const std::string_view word = read.lower(i);
  std::string_view next = read.lower(i + 1);
  if (one_of(word, {"kepada", "melalui", "lewat", "usai", "seusai"})) return true;
  if (one_of(word, {"saat", "ketika"}))
    return next.starts_with("di") || one_of(next, {"jumpa", "konferensi", "menghadiri"});
  if (word == "di") return one_of(next, {"sela", "sela-sela", "hadapan", "depan"});
  if (next.ends_with("nya")) next.remove_suffix(3);  // dalam keterangannya
  return word == "dalam" && read.lexicon().find_folded(next).classes.has(WordClass::document);
}

// "menyampaikan pandangannya bahwa harga akan turun": behind the noun; `from` elsewhere. A hope ("harapannya agar") and
// an accusation ("membantah tudingan bahwa") stay: without the noun the words would say something else.
std::uint32_t skip_view(const Reading& read, std::uint32_t from, std::uint32_t end) {
  if (from + 1 >= end || !read.is(from + 1, "bahwa") || !read.cue_is(from, CueClass::noun)) return from;
  return read.cue(from)->has(kView) ? from + 1 : from;
}

// "mengatakan bulan lalu bahwa …", "menegaskan di Jakarta bahwa …": few words and no verb before "bahwa".
std::uint32_t skip_to_that(const Reading& read, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kFar = 7;  // tokens
  for (std::uint32_t i = from; i < end && i - from < kFar; ++i) {
    if (read.is(i, "bahwa") || read.is(i, "kalau")) return i;
    if (read.is(i, "yang")) return from;  // rumor yang beredar bahwa
    const bool verb = read.has(i, WordClass::predicate) || read.cue(i) != nullptr || read.comma(i);
    if (verb || read.pair_of(i) != kNone) return from;
  }
  return from;
}

bool verb_shape(const Reading& read, std::uint32_t i) {
  constexpr std::size_t kShortest = 6;  // bytes
  const std::string_view word = read.lower(i);
  if (word.size() < kShortest || read.has(i, WordClass::verb_like)) return false;
  if (word.ends_with("nya") && !word.starts_with("me")) return false;  // terangnya, but memberinya is a verb
  for (const WordClass c : {WordClass::role, WordClass::group, WordClass::rank, WordClass::document, WordClass::place,
                            WordClass::organisation, WordClass::honorific}) {
    if (read.has(i, c)) return false;
  }
  // diwawancarai, ditemui tell of the saying; but who is asked "membuka" a road shall do it
  if (read.has(i, WordClass::adjunct) && !word.starts_with("me")) return false;
  return word.starts_with("me") || word.starts_with("ber") || word.starts_with("di") || word.starts_with("ter");
}

bool pronoun_subject(const Reading& read, std::uint32_t i) {
  return read.has(i, WordClass::pronoun) || one_of(read.lower(i), {"pihaknya", "semua", "semuanya", "itu", "ini"});
}

// Behind the comma no clause of the content's own begins: ", setelah ...", ", sebuah ...", ", tetapi ...".
bool subordinate(const Reading& read, std::uint32_t i) {
  if (read.has(i, WordClass::predicate) || read.has(i, WordClass::negation) || read.has(i, WordClass::pronoun) ||
      one_of(read.lower(i), {"untuk", "agar", "khususnya", "terutama", "pihaknya"})) {
    return false;
  }
  const bool list = one_of(read.lower(i), {"dan", "serta"}) && i + 1 < read.size() && read.capital(i + 1);
  return !list && (read.has(i, WordClass::adjunct) || read.has(i, WordClass::function));
}

}  // namespace

namespace {

// "kepada Sarno, ketua panitia pasar, bahwa": the "bahwa" behind an apposition that begins behind the comma; `comma` if
// none follows.
std::uint32_t behind_apposition(const Reading& read, std::uint32_t comma, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  for (std::uint32_t i = comma + 1; i < end && i - comma < kLongest; ++i) {
    if (read.is(i, "bahwa") && read.comma(i - 1)) return i;
    if (read.cue_is(i, CueClass::active) || read.has(i, WordClass::predicate)) return comma;
  }
  return comma;
}

}  // namespace

std::uint32_t skip_occasion(const Reading& read, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  if (from + 1 >= end || !of_the_saying(read, from)) return from;
  for (std::uint32_t i = from; i < end && i - from < kLongest; ++i) {
    if (one_of(read.lower(i), {"bahwa", "kalau", "apakah"}) || read.text(i) == ":") return i;
    if (one_of(read.lower(i), {"agar", "supaya"})) return from;  // "kepada warga agar waspada, dan …"
    if (read.comma(i) && i + 1 < end && !read.has(i + 1, WordClass::weekday)) return behind_apposition(read, i, end);
  }
  return from;
}

// "mengatakan jika harga naik" is "bahwa harga naik"; "mengatakan, jika harga naik, (maka) warga mengeluh" has a
// condition, behind whose comma a clause of its own begins.
bool opens_content(const Reading& read, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kLongestCondition = 25;  // tokens
  if (!read.has(at, WordClass::opener)) return false;
  if (!one_of(read.lower(at), {"jika", "kalau", "bilamana"})) return true;
  for (std::uint32_t i = at + 2; i + 1 < end && i - at < kLongestCondition; ++i) {
    if (!read.comma(i)) continue;
    if (read.is(i + 1, "maka")) return false;
    const bool goes_on = subordinate(read, i + 1) || one_of(read.lower(i + 1), {"dan", "serta"});
    return goes_on || !is_clause(read, {i + 1, end});
  }
  return true;
}

ContentStart content_start(const Reading& read, std::uint32_t from, std::uint32_t end) {
  std::uint32_t at = skip_occasion(read, from, end);
  if (at == from) at = skip_to_that(read, from, end);
  if (at == from) at = skip_view(read, from, end);
  bool parted = false;
  const auto step = [&](bool over) {
    at += over ? 1U : 0U;
    parted = parted || over;
  };
  step(at < end && read.comma(at));
  step(at < end && read.text(at) == ":");
  while (at < end && opens_content(read, at, end)) step(true);
  return {at, parted};
}

bool is_clause(const Reading& read, TokenRange words, bool heading) {
  constexpr std::uint32_t kFar = 60;  // tokens
  if (words.empty()) return false;
  words.end = std::min(words.end, words.begin + kFar);
  if (pronoun_subject(read, words.begin) && words.size() > 1) return true;
  unsigned wanted = 1;  // predicates: a relative clause has one of its own
  bool before = false;  // the token before is a predicate or belongs to one
  for (std::uint32_t i = words.begin; i < words.end && wanted > 0; ++i) {
    if (read.comma(i) && i + 1 < words.end && subordinate(read, i + 1)) return false;
    if (read.is(i, "yang")) ++wanted;
    const bool plain = read.is_word(i) && (heading || !read.capital(i));
    const bool auxiliary = plain && read.has(i, WordClass::predicate);
    const bool verb = plain && !auxiliary && verb_shape(read, i);
    const bool denies = read.has(i, WordClass::negation) && i + 1 < words.end &&
                        (read.has(i + 1, WordClass::predicate) || verb_shape(read, i + 1));  // "tidak" naik: one
    // "bibit yang ditanam melebihi": the relative clause has but this verb
    const bool next = verb && before && i >= words.begin + 2 && read.is(i - 2, "yang") &&
                      read.lower(i - 1).starts_with("di") && read.lower(i).starts_with("me");
    if ((auxiliary && !denies) || (verb && !before) || next) --wanted;
    before = (auxiliary && !denies) || verb;
  }
  return wanted == 0;
}

std::uint32_t behind_dateline(const Reading& read, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 9;  // tokens
  if (!read.starts_paragraph(begin)) return begin;
  for (std::uint32_t i = begin; i + 1 < end && i - begin < kLongest; ++i) {
    const bool spaced = read.token(i).has(kSpaceBefore) || read.token(i + 1).has(kSpaceBefore);
    const bool capitals = i > begin && read.token(i - 1).has(kUpper) && read.capital(i + 1) &&
                          !read.token(i + 1).has(kUpper);  // "SOLO-Wali Kota Rina"
    if (i > begin && (spaced || capitals) && one_of(read.text(i), {"-", "–", "—", "--"})) return i + 1;
    const bool outlet = i - begin == 3 && read.token(begin).kind == TokenKind::url && read.comma(begin + 1);
    if (outlet && read.is_word(i) && read.capital(i) && !read.token(i).has(kSpaceBefore)) return i;
    const bool mark = read.comma(i) || read.text(i) == "(" || read.text(i) == ")";
    if (!mark && !read.capital(i) && read.token(i).kind != TokenKind::url) return begin;
  }
  return begin;
}

bool is_topic(const Reading& read, std::uint32_t i) {
  return i < read.size() && one_of(read.lower(i), {"soal", "tentang", "mengenai", "terkait", "perihal", "ihwal"});
}

bool is_connective(const Reading& read, TokenRange words) {
  constexpr std::uint32_t kLongest = 5;  // tokens
  if (words.empty() || words.size() > kLongest) return false;
  std::string phrase;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += read.lower(i);
  }
  return read.lexicon().find_folded(phrase).classes.has(WordClass::connective);
}

bool can_speak(const Reading& read, const Source& source) {
  if (source.kind != SourceKind::role) return source.found();
  for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
    for (const WordClass c : {WordClass::role, WordClass::rank, WordClass::group, WordClass::honorific}) {
      if (read.has(i, c)) return true;
    }
  }
  const std::uint32_t first = source.tokens.begin;
  return (read.plays(first, PhraseWord::article) && !read.is(first, "sebuah")) ||
         read.plays(first, PhraseWord::personal_article) || read.plays(source.tokens.end - 1, PhraseWord::determiner);
}

bool has_words(const Reading& read, TokenRange range, std::uint32_t count) {
  for (std::uint32_t i = range.begin; i < range.end && count > 0; ++i) count -= read.is_word(i) ? 1 : 0;
  return count == 0;
}

}  // namespace petik
