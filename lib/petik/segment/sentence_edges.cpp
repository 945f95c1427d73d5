#include "petik/segment/sentence_edges.hpp"

#include <algorithm>
#include <array>

#include "petik/segment/word_shape.hpp"
#include "petik/text/fold.hpp"

namespace petik::detail {
namespace {

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—" || word == "--"; }

// In any case; no letter beyond ASCII folds to one of these.
bool ends_in_nya(std::string_view word) {
  constexpr char kSmall = 0x20;
  const auto small = [&](std::size_t from_end) { return static_cast<char>(word[word.size() - from_end] | kSmall); };
  return word.size() > 3 && small(1) == 'a' && small(2) == 'y' && small(3) == 'n';
}

}  // namespace

// … and the like, which end a sentence, too.
bool SentenceEdges::is_wide_stop(std::uint32_t i) const {
  const std::string_view word = text(i);
  return word == "…" || word == "。" || word == "？" || word == "！" || word == "؟" || word == "‼";
}

const MarkPair* SentenceEdges::pair_opened_by(std::uint32_t i) const {
  const auto pair = std::lower_bound(doc_.marks.begin(), doc_.marks.end(), i,
                                     [](const MarkPair& p, std::uint32_t token) { return p.open < token; });
  return pair != doc_.marks.end() && pair->open == i ? &*pair : nullptr;
}

bool SentenceEdges::begins_sentence(std::uint32_t i, Stop stop) const {
  const Token& token = doc_.tokens[i];
  const bool next_capital = i + 1 < doc_.tokens.size() && doc_.tokens[i + 1].has(kCapital);
  // A mark that opens no pair may begin a name: 'Aisyiyah.
  if (token.kind == TokenKind::quote) {
    return stop == Stop::hard && (pair_opened_by(i) != nullptr || (token.has(kSpaceBefore) && next_capital));
  }
  if (stop == Stop::soft) return token.has(kCapital) && begins_after_abbreviation(i);
  if (is_cue_after_mark(i) || parts_thousands(i)) return false;
  if (token.kind == TokenKind::word) {
    const bool uncased = static_cast<unsigned char>(doc_.text[token.span.begin]) >= 0x80;
    return token.has(kCapital) || uncased || begins_in_lower_case(i);
  }
  if (token.kind == TokenKind::punctuation) return text(i) == "(" || text(i) == "[" || begins_with_dash(i);
  return true;
}

bool SentenceEdges::is_function_word(const WordInfo& info) const {
  return info.classes.has(WordClass::function) || info.classes.has(WordClass::pronoun) ||
         info.classes.has(WordClass::adjunct);
}

// "S.H. Ia pulang" and "M.Si. Rencana itu batal" are two sentences; "Dr. Dewi", "PT. Maju" are none.
bool SentenceEdges::begins_after_abbreviation(std::uint32_t i) const {
  const WordInfo& next = info(i);
  if (is_function_word(next) || (next.cue != nullptr && next.cue->cue_class != CueClass::root)) return true;
  const std::string_view before = text(i - 1);
  const bool degree = std::count(before.begin(), before.end(), '.') > 1 && info(i - 1).classes.has(WordClass::degree);
  const bool name = next.classes.has(WordClass::given_name) || next.classes.has(WordClass::honorific) ||
                    next.classes.has(WordClass::rank);
  return degree && !name && doc_.tokens[i].span.size() > 1 && i + 1 < doc_.tokens.size() && is_plain_lower(i + 1);
}

// A slip of the keyboard: "Harga sudah turun. warga senang." Only behind a word that is no abbreviation, as a full word
// of five letters or a function word is none: "film vs. tim", "lih. hal. 5".
bool SentenceEdges::begins_in_lower_case(std::uint32_t i) const {
  constexpr std::uint32_t kFullWord = 5;  // letters
  const std::string_view stop = text(i - 1);
  if ((stop != "." && stop != "?") || doc_.tokens[i - 1].has(kSpaceBefore) || i < 2) return false;
  if (!is_plain_lower(i) || doc_.tokens[i].span.size() < 2 || !doc_.tokens[i].has(kSpaceBefore)) return false;
  if (!is_plain_lower(i - 2)) return false;
  const WordInfo& next = info(i);
  if (next.cue != nullptr && (next.cue->cue_class == CueClass::root || next.clitic)) return false;
  return doc_.tokens[i - 2].span.size() >= kFullWord || is_function_word(info(i - 2));
}

// An item of a list or a turn of a dialogue: "Ia pergi. - Siapa?"
bool SentenceEdges::begins_with_dash(std::uint32_t i) const {
  if (!is_dash(text(i)) || !doc_.tokens[i].has(kSpaceBefore) || i + 1 >= doc_.tokens.size()) return false;
  return doc_.tokens[i + 1].has(kSpaceBefore) && info(i + 1).cue == nullptr;
}

// "Siap." kata Sarno: lower-case cue right after a closing mark.
bool SentenceEdges::is_cue_after_mark(std::uint32_t i) const {
  if (doc_.tokens[i - 1].kind != TokenKind::quote || doc_.tokens[i].has(kCapital)) return false;
  return info(i).cue != nullptr;
}

// 2.904. 678 warga: a blank inside a number.
bool SentenceEdges::parts_thousands(std::uint32_t i) const {
  constexpr std::uint32_t kGroup = 3;  // digits
  if (i < 2 || doc_.tokens[i].kind != TokenKind::number || doc_.tokens[i - 2].kind != TokenKind::number) return false;
  const std::string_view before = text(i - 2);
  const std::size_t first = before.find('.');
  return text(i - 1) == "." && doc_.tokens[i].span.size() == kGroup && first != std::string_view::npos &&
         first <= kGroup && before.find(',') == std::string_view::npos && (before.size() - first) % (kGroup + 1) == 0;
}

bool SentenceEdges::is_enumerator(std::uint32_t i) const {
  constexpr std::uint32_t kLongest = 3;  // digits
  const Token& token = doc_.tokens[i];
  if (i + 2 >= doc_.tokens.size() || text(i + 1) != "." || doc_.tokens[i + 1].has(kSpaceBefore)) return false;
  if (doc_.tokens[i + 2].has(kNewlineBefore) || !doc_.tokens[i + 2].has(kSpaceBefore)) return false;
  if (token.kind == TokenKind::number) return token.span.size() < kLongest;
  return token.kind == TokenKind::word && (token.span.size() == 1 || is_roman(text(i)));
}

bool SentenceEdges::is_plain_lower(std::uint32_t i) const {
  const Token& token = doc_.tokens[i];
  return token.kind == TokenKind::word && !token.has(kCapital) && !token.has(kHasDigit);
}

// "dua unit saja Menurut dia, ...", "pada 1999 Dikatakannya, ...": only function words and reports tell, and whole
// statements: sejuta pangsit "Harga turun," kata Sarno.
bool SentenceEdges::full_stop_missing(std::uint32_t i, std::uint32_t limit) const {
  if (i + 2 >= limit) return false;
  const TokenKind kind = doc_.tokens[i].kind;
  const Token& next = doc_.tokens[i + 1];
  if (!next.has(kSpaceBefore) || (!next.has(kCapital) && next.kind != TokenKind::quote)) return false;
  if (next.kind == TokenKind::quote) {
    return kind == TokenKind::word && is_opening_of_statement(i + 1);
  }
  if (next.kind != TokenKind::word || next.has(kUpper)) return false;
  if (kind != TokenKind::number && !is_plain_lower(i)) return false;
  if (is_report(i + 1)) return true;
  return is_plain_lower(i) && is_plain_lower(i + 2) && is_starter(i + 1) && may_be_last(i);
}

// A heading in marks: "Siap bekerja" Wakil Presiden berpidato. Titles and names hold capitals and go on: "Laskar
// Pelangi" Belitung.
bool SentenceEdges::is_heading(std::uint32_t begin, std::uint32_t close) const {
  constexpr std::uint32_t kShortest = 3;  // tokens with the opening mark
  if (close + 1 >= doc_.tokens.size() || close < begin + kShortest || !is_plain_lower(close - 1)) return false;
  const Token& next = doc_.tokens[close + 1];
  if (next.kind != TokenKind::word || !next.has(kCapital) || !next.has(kSpaceBefore)) return false;
  if (!doc_.tokens[begin + 1].has(kCapital)) return false;
  const MarkPair* pair = pair_opened_by(begin);  // last, for it is a search
  if (pair == nullptr || pair->close != close || pair->close_guessed) return false;
  return info(close + 1).cue == nullptr;
}

// Dikatakannya, Menurutnya: no name is one.
bool SentenceEdges::is_report(std::uint32_t i) const {
  if (!ends_in_nya(text(i))) return false;  // most words need no look-up
  const WordInfo& word = info(i);
  return word.cue != nullptr && word.clitic &&
         (word.cue->cue_class == CueClass::passive || word.cue->cue_class == CueClass::preposition);
}

// Pada, Namun, Berdasarkan; not the words that a capital may begin inside a sentence, too: Dua, Bulan, Saya, Anda.
bool SentenceEdges::is_starter(std::uint32_t i) const {
  constexpr std::array<std::string_view, 8> kCapitalAnywhere = {"Anda", "Antara", "Engkau", "Kami",
                                                                "Kamu", "Kita",   "Saya",   "Seorang"};
  const std::string_view form = text(i);
  if (std::find(kCapitalAnywhere.begin(), kCapitalAnywhere.end(), form) != kCapitalAnywhere.end()) return false;
  const WordInfo& word = info(i);
  return (word.classes.has(WordClass::function) || word.classes.has(WordClass::adjunct) ||
          (word.cue != nullptr && word.cue->cue_class == CueClass::preposition)) &&
         !is_number_or_unit(form);
}

bool SentenceEdges::is_number_or_unit(std::string_view word) const {
  const PatternWord* pattern = lexicon_.pattern_words().find(folded(word));
  if (pattern == nullptr) return false;
  switch (pattern->word_class) {
    case PatternClass::digit:
    case PatternClass::whole:
    case PatternClass::month:
    case PatternClass::weekday:
    case PatternClass::day_unit:
    case PatternClass::hour_unit:
    case PatternClass::unit:
      return true;
    default:
      return false;
  }
}

// A sentence ends in no conjunction and in no cue before a speaker: "yang | Ini", "ungkap | Salah".
bool SentenceEdges::may_be_last(std::uint32_t i) const {
  const WordInfo& word = info(i);
  const bool root = word.cue != nullptr && word.cue->cue_class == CueClass::root && !word.clitic;
  return !word.open_word && !root && !word.classes.has(WordClass::term);
}

// The opening mark of "Harga turun," kata Sarno: such a statement begins a sentence, mostly.
bool SentenceEdges::is_opening_of_statement(std::uint32_t i) const {
  constexpr std::uint32_t kShortest = 6;  // tokens with the comma: a fragment goes on with its sentence
  if (!doc_.tokens[i + 1].has(kCapital)) return false;
  const MarkPair* pair = pair_opened_by(i);
  if (pair == nullptr || pair->close_guessed || pair->close < i + kShortest || text(pair->close - 1) != ",")
    return false;
  if (pair->close + 1 >= doc_.tokens.size()) return false;
  const CueEntry* cue = info(pair->close + 1).cue;
  return cue != nullptr && cue->cue_class == CueClass::root;
}

}  // namespace petik::detail
