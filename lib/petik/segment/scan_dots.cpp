// Full stops that belong to a word: abbreviations (dll., M.Si.), initials (A. Yani), hosts (contoh.co.id).
#include <algorithm>
#include "petik/segment/hosts.hpp"
#include "petik/segment/scanner.hpp"
#include "petik/segment/word_shape.hpp"

namespace petik::detail {
namespace {

bool has_vowel(std::string_view word) { return word.find_first_of("aiueoAIUEO") != std::string_view::npos; }

}  // namespace

bool Scanner::known_abbreviation(std::string_view word) const {
  const WordClasses classes = lexicon_.find(word).classes;
  const bool dotted = word.find('.') != std::string_view::npos;  // S.Sos. and S.Sos, but not SH
  return classes.has(WordClass::abbreviation) || (classes.has(WordClass::degree) && dotted);
}

// at_ stands on a full stop with more word right after it.
bool Scanner::dotted(const Shape& shape) {
  if (!is_alnum(kind(at_ + 1))) return false;
  constexpr std::size_t kLongest = 16;  // bytes of the longest abbreviation, M.Farm.Klin.
  std::size_t best = 0;
  for (std::size_t end = at_ + 1; end <= text_.size() && end < begin_ + kLongest; ++end) {
    const bool dot = text_[end - 1] == '.';
    const bool word_ends = dot || (!is_alnum(kind_before(text_, end)) ? false : !is_alnum(kind(end)));
    if (!is_boundary(text_, end)) continue;
    if (is_gap(kind_before(text_, end))) break;
    if (word_ends && known_abbreviation(text_.substr(begin_, end - begin_))) best = end;
  }
  if (best > at_ + 1) {
    emit(best, TokenKind::abbreviation, shape.flags());
    return true;
  }
  return initials() || host();
}

// S.H., a.n., D.W. are one token; in A.Yani the initial is one.
bool Scanner::initials() {
  std::size_t at = begin_;
  std::size_t end = 0;
  unsigned letters = 0;
  while (is_letter(kind(at)) && byte(after(at)) == '.') {
    at = after(at) + 1;
    end = at;
    ++letters;
  }
  if (letters == 0) return false;
  const bool name_follows = is_letter(kind(at));
  if (name_follows && letters > 1 && !is_letter(kind(after(at)))) end = after(at);  // S.H without its last full stop
  if (name_follows && letters == 1 && !is_letter(kind(after(at)))) end = after(at);
  const bool capital = kind(begin_) == CharKind::upper;
  if (letters == 1 && end == begin_ + 2 && !capital) return false;
  emit(end, TokenKind::abbreviation,
       (capital ? unsigned{kCapital} : 0U) | (capital && letters > 1 ? unsigned{kUpper} : 0U));
  return true;
}

// kompas.com, TEMPO.CO, contoh.co.id/berita
bool Scanner::host() {
  if (const std::size_t word = word_before_outlet(text_.substr(begin_, at_ - begin_), lexicon_); word != 0) {
    emit(begin_ + word, TokenKind::word);
    return true;
  }
  std::size_t end = begin_;
  std::size_t label = begin_;
  std::size_t good = 0;
  constexpr std::size_t kLongestHost = 253;  // RFC 1035
  const std::size_t limit = std::min(text_.size(), begin_ + kLongestHost);
  while (end < limit && static_cast<unsigned char>(text_[end]) < 0x80) {
    const bool hyphen = text_[end] == '-' && is_alnum(kind(end + 1));  // not the dash of "KABAR.com- Harga naik"
    const bool alnum = is_alnum(kind(end)) || hyphen;
    if (!alnum && (text_[end] != '.' || !is_alnum(kind(end + 1)))) break;
    if (text_[end] == '.') {
      good = label > begin_ && is_top_domain(text_.substr(label, end - label)) ? end : good;
      label = end + 1;
    }
    ++end;
  }
  const std::string_view last = text_.substr(label, end - label);
  if (label > begin_ && is_top_domain(last)) {
    good = end;
  } else if (const std::size_t domain = label > begin_ ? glued_domain(last, lexicon_) : 0; domain != 0) {
    good = label + domain;
  }
  if (good == 0) return false;
  const CharKind first = kind(begin_);
  if (good == end && byte(end) == '/') {
    const std::size_t path_end = link_end(end);
    if (first != CharKind::upper || !is_credit(text_.substr(end + 1, path_end - end - 1))) good = path_end;
  }
  emit(good, TokenKind::url, first == CharKind::upper ? unsigned{kCapital} : 0U);
  return true;
}

// Whether the word at `at` (after one space) begins a sentence rather than a name: Dia, Menurut, Namun.
bool Scanner::sentence_word_at(std::size_t at) const {
  std::size_t end = at;
  while (end < text_.size() && is_letter(kind(end))) end = after(end);
  const WordInfo& info = lexicon_.find(text_.substr(at, end - at));
  return info.classes.has(WordClass::function) || info.classes.has(WordClass::pronoun) ||
         info.classes.has(WordClass::adjunct) || (info.cue != nullptr && info.cue->cue_class != CueClass::root);
}

// A. Yani, Joko P. di ruang; but "golongan A. Mereka" ends a sentence.
bool Scanner::is_initial(const Shape& shape) const {
  if (shape.letters != 1 || shape.uppers != 1 || shape.digits != 0 || byte(at_ + 1) != ' ') return false;
  const CharKind next = kind(at_ + 2);
  return next == CharKind::lower || (next == CharKind::upper && !sentence_word_at(at_ + 2));
}

// Parts of a section's number, written apart: Peraturan No. XI. B. 02, Bab II. A. 3. Another part must follow.
bool Scanner::is_section_part(const Shape& shape) const {
  if (shape.uppers != shape.letters || shape.digits != 0 || byte(at_ + 1) != ' ') return false;
  if (shape.letters == 1 && kind(at_ + 2) == CharKind::digit) return true;
  return is_roman(text_.substr(begin_, at_ - begin_)) && kind(at_ + 2) == CharKind::upper && byte(at_ + 3) == '.' &&
         byte(at_ + 4) == ' ' && kind(at_ + 5) == CharKind::digit;
}

// Whether the full stop at at_ may be a sentence's: the line ends or a mark closes behind it, or a capital follows that
// begins a sentence rather than a name ("dll. Dia pulang", "Tbk. Rencana itu batal"; not "Corp. Indonesia Raya").
bool Scanner::sentence_may_end() const {
  const CharKind next = kind(at_ + 1);
  if (next == CharKind::newline || next == CharKind::quote) return true;
  if (next != CharKind::space || kind(at_ + 2) != CharKind::upper) return kind(at_ + 2) == CharKind::newline;
  if (sentence_word_at(at_ + 2)) return true;
  std::size_t end = at_ + 2;
  while (end < text_.size() && is_letter(kind(end))) end = after(end);
  return byte(end) == ' ' && kind(end + 1) == CharKind::lower;
}

// Forms that are ordinary words too ("hal.", "Agus.") are abbreviations only where the sentence clearly goes on: before
// a figure or a lower-case word; capitalised ones before a name as well (Kol. Budi), unless they are a month's (Agus.).
bool Scanner::is_abbreviation(const Shape& shape) const {
  const std::string_view with_stop = text_.substr(begin_, at_ + 1 - begin_);
  if (!known_abbreviation(with_stop)) return false;
  if (lexicon_.find(with_stop).final_abbreviation) return !sentence_may_end();
  if (!has_vowel(text_.substr(begin_, at_ - begin_))) return true;
  if (shape.uppers == shape.letters && shape.letters > 2) return false;  // KEL. is an acronym, kel. an abbreviation
  const CharKind next = kind(byte(at_ + 1) == ' ' ? at_ + 2 : at_ + 1);
  if (next == CharKind::lower || next == CharKind::digit || byte(at_ + 1) == ',') return true;
  if (!shape.capital || next != CharKind::upper) return false;
  const WordClasses plain = lexicon_.find(text_.substr(begin_, at_ - begin_)).classes;
  return !plain.has(WordClass::month) && !plain.has(WordClass::weekday);
}

// at_ stands on a full stop that ends the word: part of it in PT. and in the initial A. Yani.
bool Scanner::trailing_dot(const Shape& shape) {
  if (byte(at_ + 1) == '.' || (!is_initial(shape) && !is_section_part(shape) && !is_abbreviation(shape))) return false;
  emit(at_ + 1, TokenKind::abbreviation, shape.flags());
  return true;
}

}  // namespace petik::detail
