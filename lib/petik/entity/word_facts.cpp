#include "petik/entity/word_facts.hpp"

#include <algorithm>
#include <array>

#include "petik/entity/active_words.hpp"
#include "petik/entity/capital_bits.hpp"
#include "petik/entity/name_links.hpp"
#include "petik/lexicon/word_table.hpp"
#include "petik/text/chars.hpp"

namespace petik {
namespace {

enum Shape : std::uint8_t {
  kSmall,
  kInitial,
  kAllUpper,
  kMixed,
  kOneLetter,
  kDigits,
  kAlnum,
  kMark,
  kQuoteMark,
  kOtherShape
};

// Letters, capitals and digits of a word, on bytes: what is not ASCII counts as a small letter.
std::uint8_t word_shape(std::string_view text, const Token& token) {
  unsigned upper = 0;
  unsigned letters = 0;
  unsigned digits = 0;
  for (const char c : text) {
    const bool capital = c >= 'A' && c <= 'Z';
    upper += capital ? 1U : 0U;
    letters += capital || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 ? 1U : 0U;
    digits += c >= '0' && c <= '9' ? 1U : 0U;
  }
  if (digits > 0) return letters > 0 ? kAlnum : kDigits;
  if (!token.has(kCapital)) return upper > 0 ? kMixed : kSmall;
  if (letters == 1) return kOneLetter;
  if (upper == letters || token.has(kUpper)) return kAllUpper;
  return upper > 1 && text.find('-') == std::string_view::npos ? kMixed : kInitial;
}

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation; }

// `lower`: the word folded. Most words are written small or with one capital, which one look at the capitals tells.
std::uint8_t shape_of_word(std::string_view text, std::string_view lower, const Token& token,
                           const CapitalBits& capitals) {
  if (token.has(kHasDigit) || token.has(kNonAscii) || token.span.size() > CapitalBits::kLongest) {
    return word_shape(text, token);
  }
  const std::uint64_t bits = capitals.of(token.span);
  if (bits == 0 && !token.has(kCapital)) return kSmall;
  const bool initial = bits == 1 && lower.size() > 1 && lower[1] >= 'a' && lower[1] <= 'z';
  return initial ? std::uint8_t{kInitial} : word_shape(text, token);
}

std::uint8_t shape_of_mark(TokenKind kind) {
  if (kind == TokenKind::number) return kDigits;
  if (kind == TokenKind::quote) return kQuoteMark;
  return kind == TokenKind::punctuation ? kMark : kOtherShape;
}

constexpr std::uint32_t kClassBits = (1U << kModelClasses) - 1U;

constexpr std::uint32_t bit(WordClass c) { return 1U << static_cast<unsigned>(c); }

constexpr std::uint32_t kTitle = bit(WordClass::role) | bit(WordClass::honorific) | bit(WordClass::rank) |
                                 bit(WordClass::degree) | bit(WordClass::territory);

// Written with a capital, or with letters and digits.
bool has_capitals(const Fact& fact) {
  constexpr unsigned kShapes = 1U << kInitial | 1U << kAllUpper | 1U << kMixed | 1U << kOneLetter | 1U << kAlnum;
  return (kShapes >> fact.shape & 1U) != 0;
}

bool is_mark(const Fact& fact) { return fact.shape == kMark || fact.shape == kQuoteMark; }

bool is_place_preposition(std::string_view word) {
  return word == "di" || word == "ke" || word == "dari" || word == "asal" || word == "warga";
}

}  // namespace

WordFacts::WordFacts(const Document& doc, const Lexicon& lexicon, FoldedTokens folded)
    : doc_(&doc), folded_(std::move(folded)) {
  read_words();
  set_modes();
  find_runs();
  find_phrases(lexicon.gazetteer());
  mark_paragraphs();
  expansions_ = link_names(*doc_, folded_, name_like_, facts_);
  mark_active(*doc_, folded_, name_like_, facts_);
  gather_usage();
}

void WordFacts::read_words() {
  kinds_.resize(1 + folded_.words());
  for (std::uint32_t word = 0; word < folded_.words(); ++word) {
    const WordInfo& info = folded_.word_info(word);
    WordKinds& kinds = kinds_[1 + word];
    kinds.classes = info.classes.bits() & kClassBits;
    kinds.noun = info.noun;
    if (info.cue != nullptr) kinds.cue = (1 + static_cast<unsigned>(info.cue->cue_class)) & 15U;
  }
  const CapitalBits capitals(doc_->text);
  facts_.resize(size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    const Token& token = doc_->tokens[i];
    Fact& fact = facts_[i];
    if (is_word(token)) {
      fact.word = 1;
      fact.shape = shape_of_word((*doc_)[token], lower(i), token, capitals) & 15U;
    } else {
      fact.shape = shape_of_mark(token.kind) & 15U;
    }
  }
}

// By the words of two letters and more.
CaseMode WordFacts::mode_of(TokenRange sentence) const {
  unsigned words = 0;
  unsigned upper = 0;
  unsigned capital = 0;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Token& token = doc_->tokens[i];
    const bool counts =
        token.kind == TokenKind::word && (token.has(kNonAscii) ? lower(i).size() : token.span.size()) > 1;
    if (!counts) continue;
    ++words;
    upper += facts_[i].shape == kAllUpper ? 1U : 0U;
    capital += facts_[i].shape != kSmall ? 1U : 0U;
  }
  if (words < 4) return CaseMode::normal;
  if (capital == 0) return CaseMode::small;
  return upper * 10 >= words * 7 ? CaseMode::capitals : CaseMode::normal;
}

void WordFacts::set_modes() {
  name_like_.reserve(size() / 3);
  for (const Sentence& sentence : doc_->sentences) {
    const CaseMode mode = mode_of(sentence.tokens);
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      Fact& fact = facts_[i];
      if (mode != CaseMode::normal) fact.mode = mode;
      const bool like = mode == CaseMode::normal ? has_capitals(fact) : (kinds(i).classes & kPlainWord) == 0;
      const Token& token = doc_->tokens[i];
      if (!(like && is_word(token)) && token.kind != TokenKind::url) continue;
      fact.name_like = 1;
      name_like_.push_back(i);
    }
  }
}

// A run: name-like words with nothing between them but a hyphen, an apostrophe or a small particle (bin, van, de).
void WordFacts::find_runs() {
  std::size_t n = 0;
  for (const Sentence& sentence : doc_->sentences) {
    const std::uint32_t limit = sentence.tokens.end;
    while (n < name_like_.size() && name_like_[n] < limit) {
      const std::uint32_t begin = name_like_[n];
      std::uint32_t end = begin + 1;
      while (end < limit && (facts_[end].name_like || (end + 1 < limit && facts_[end + 1].name_like && joins(end))))
        ++end;
      note_run({begin, end});
      while (n < name_like_.size() && name_like_[n] < end) ++n;
    }
  }
}

bool WordFacts::joins(std::uint32_t i) const {
  return has(i, WordClass::name_particle) || lower(i) == "-" || lower(i) == "&";
}

void WordFacts::note_run(TokenRange run) {
  constexpr std::uint32_t kFar = Fact::kFar;
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    facts_[i].run_before = std::min(i - run.begin, kFar) & kFar;
    facts_[i].run_after = std::min(run.end - i, kFar) & kFar;
  }
  if (run.size() >= kFar) long_runs_.push_back(run);
}

TokenRange WordFacts::long_run(std::uint32_t i) const {
  const auto ends_before = [](const TokenRange& run, std::uint32_t token) { return run.end <= token; };
  return *std::lower_bound(long_runs_.begin(), long_runs_.end(), i, ends_before);
}

std::uint32_t WordFacts::expansion(std::uint32_t i) const {
  const auto before = [](const Expansion& expansion, std::uint32_t token) { return expansion.acronym < token; };
  return std::lower_bound(expansions_.begin(), expansions_.end(), i, before)->begin;
}

void WordFacts::find_phrases(const Gazetteer& gazetteer) {
  std::array<PhraseHash, 8> ahead;  // of the next name-like words, whose look-ups wait for memory together
  const auto begin_phrase = [&](std::size_t n) {
    PhraseHash& phrase = ahead[n % ahead.size()];
    phrase = {};
    phrase.add(lower(name_like_[n]));
    gazetteer.prefetch(phrase);
  };
  for (std::size_t n = 0; n < std::min(name_like_.size(), ahead.size() - 1); ++n) begin_phrase(n);
  std::uint32_t free = 0;  // behind the last phrase
  std::size_t s = 0;
  for (std::size_t n = 0; n < name_like_.size(); ++n) {
    if (n + ahead.size() - 1 < name_like_.size()) begin_phrase(n + ahead.size() - 1);
    const std::uint32_t i = name_like_[n];
    const PhraseHash phrase = ahead[n % ahead.size()];
    if (i < free || !gazetteer.may_begin(phrase)) continue;
    while (doc_->sentences[s].tokens.end <= i) ++s;
    free = std::max(free, mark_phrase(gazetteer, phrase, i, doc_->sentences[s].tokens.end));
  }
}

// The longest phrase from the token on, whose word `phrase` has already. Past it; the token if there is none.
std::uint32_t WordFacts::mark_phrase(const Gazetteer& gazetteer, PhraseHash phrase, std::uint32_t begin,
                                     std::uint32_t sentence_end) {
  const std::uint32_t limit = std::min(sentence_end, begin + Gazetteer::kLongest);
  std::uint32_t end = begin;
  unsigned kinds = 0;
  for (std::uint32_t i = begin; i < limit; ++i) {
    if (i > begin) {
      phrase.add(lower(i));
      if (!gazetteer.may_begin(phrase)) break;
    }
    const unsigned here = facts_[i].name_like ? gazetteer.find(phrase) : 0U;
    if (here == 0) continue;
    end = i + 1;
    kinds = here;
  }
  for (std::uint32_t i = begin; i < end; ++i) {
    facts_[i].phrase = kinds & kPhraseKinds;
    facts_[i].phrase_place = i == begin ? 1 : (i + 1 == end ? 3 : 2);
  }
  if (end == begin + 1) facts_[begin].phrase_place = 4;
  return end;
}

void WordFacts::mark_paragraphs() {
  for (const Paragraph& paragraph : doc_->paragraphs) {
    for (std::uint32_t i = paragraph.tokens.begin; i < paragraph.tokens.end; ++i) {
      facts_[i].paragraph = (1 + static_cast<unsigned>(paragraph.kind)) & 7U;
    }
  }
}

std::uint16_t WordFacts::run_usage(std::uint32_t begin, std::uint32_t end) const {
  unsigned usage = 0;
  if (end - begin > 1) usage |= kInLongRun;
  if (has(begin, WordClass::organisation)) usage |= kInOrganisation;
  if (has(begin, WordClass::place_head)) usage |= kAfterPlaceWord;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (has(i, WordClass::given_name)) usage |= kWithGivenName;
  }
  return static_cast<std::uint16_t>(usage);
}

// Of a name-like word.
std::uint16_t WordFacts::usage_of(std::uint32_t i, std::uint32_t run_end, std::uint16_t of_run) const {
  const Fact& fact = facts_[i];
  unsigned usage = of_run;
  if (i > 0) {
    const WordKinds& before = kinds(i - 1);
    if ((before.classes & kTitle) != 0) usage |= kAfterTitle;
    if (before.cue == 1) usage |= kAfterSaying;
    if (is_place_preposition(lower(i - 1)) || has(i - 1, WordClass::place_head)) usage |= kAfterPlaceWord;
    if (lower(i - 1) == "(") usage |= kInBrackets;
  }
  if (run_end < size() && kinds(run_end).cue == 2) usage |= kBeforeSaying;
  if ((fact.phrase & (kCountry | kAdmin | kWorldCity | kNature)) != 0) usage |= kListedPlace;
  if ((fact.phrase & (kOrganisation | kClub | kMedia | kCompany)) != 0) usage |= kListedOrganisation;
  return static_cast<std::uint16_t>(usage);
}

void WordFacts::gather_usage() {
  std::vector<std::uint16_t> uses(folded_.words(), 0);  // by number of the word
  std::uint32_t run_end = 0;  // of the last run, which `of_run` is about: a run is looked at once, however long it is
  std::uint16_t of_run = 0;
  for (std::uint32_t i = 0; i < size(); ++i) {
    const Fact& fact = facts_[i];
    if (fact.mode != CaseMode::normal) continue;
    std::uint16_t& use = uses[folded_.word(i)];
    if (!fact.name_like) {
      if (fact.shape == kSmall) use |= kUsedLower;
      continue;
    }
    if (is_mark(fact)) continue;
    if (i >= run_end) {
      const TokenRange run_here = run(i);
      run_end = run_here.end;
      of_run = run_usage(run_here.begin, run_end);
    }
    use |= usage_of(i, run_end, of_run);
  }
  for (const std::uint32_t i : name_like_) {
    if (facts_[i].active) facts_[i].usage = uses[folded_.word(i)] & kUsages;
  }
}

}  // namespace petik
