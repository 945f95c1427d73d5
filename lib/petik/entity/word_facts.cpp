#include "petik/entity/word_facts.hpp"

#include <algorithm>
#include <bitset>

#include "petik/entity/active_words.hpp"
#include "petik/entity/name_links.hpp"
#include "petik/lexicon/hash_table.hpp"
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

// True if two texts of one size have the same bytes: words are short, and few steps tell.
bool same_bytes(std::string_view a, std::string_view b) {
  constexpr std::size_t kBlock = sizeof(std::uint64_t);
  const auto same_at = [&](std::size_t at) {
    return detail::read_as<std::uint64_t>(a.data() + at) == detail::read_as<std::uint64_t>(b.data() + at);
  };
  if (a.size() < kBlock) return detail::last_bytes(a, a.size()) == detail::last_bytes(b, b.size());
  if (a.size() <= 2 * kBlock) return same_at(0) && same_at(a.size() - kBlock);
  return a == b;
}

// Two letters or more in ASCII, the first of them alone a capital. An apostrophe or a hyphen may be among them.
bool is_plain_initial(std::string_view text, std::string_view lower) {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  return text.size() >= 2 && text[0] != lower[0] && small(lower[0]) && small(text[1]) &&
         same_bytes(text.substr(1), lower.substr(1));
}

// `lower`: the text folded. Most words are written small or with one capital, which one comparison tells.
std::uint8_t shape_of(std::string_view text, std::string_view lower, const Token& token) {
  switch (token.kind) {
    case TokenKind::word:
    case TokenKind::abbreviation:
      if (token.has(kHasDigit) || token.has(kNonAscii)) return word_shape(text, token);
      if (!token.has(kCapital) && same_bytes(text, lower)) return kSmall;
      if (is_plain_initial(text, lower)) return kInitial;
      return word_shape(text, token);
    case TokenKind::number:
      return kDigits;
    case TokenKind::quote:
      return kQuoteMark;
    case TokenKind::punctuation:
      return kMark;
    default:
      return kOtherShape;
  }
}

constexpr std::uint32_t bit(WordClass c) { return 1U << static_cast<unsigned>(c); }

constexpr std::uint32_t kTitle = bit(WordClass::role) | bit(WordClass::honorific) | bit(WordClass::rank) |
                                 bit(WordClass::degree) | bit(WordClass::territory);

bool is_mark(const Fact& fact) { return fact.shape == kMark || fact.shape == kQuoteMark; }

bool is_place_preposition(std::string_view word) {
  return word == "di" || word == "ke" || word == "dari" || word == "asal" || word == "warga";
}

}  // namespace

WordFacts::WordFacts(const Document& doc, const Lexicon& lexicon, FoldedTokens folded)
    : doc_(&doc), folded_(std::move(folded)) {
  read_words(lexicon);
  set_modes();
  find_runs();
  find_phrases(lexicon.gazetteer());
  mark_paragraphs();
  link_names(*doc_, folded_, facts_);
  mark_active(*doc_, folded_, facts_);
  gather_usage();
}

void WordFacts::read_words(const Lexicon& lexicon) {
  const std::vector<Token>& tokens = doc_->tokens;
  facts_.resize(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Fact& fact = facts_[i];
    fact.hash = static_cast<std::uint32_t>(folded_[i].hash);
    fact.shape = shape_of((*doc_)[tokens[i]], folded_[i].lower, tokens[i]);
    if (tokens[i].kind != TokenKind::word && tokens[i].kind != TokenKind::abbreviation) continue;
    const WordKind kind = kind_of_word(lexicon, folded_[i].lower, folded_[i].hash);
    fact.classes = kind.classes;
    fact.noun = kind.noun;
    fact.cue = kind.cue;
  }
}

void WordFacts::set_modes() {
  for (const Sentence& sentence : doc_->sentences) {
    unsigned words = 0;
    unsigned upper = 0;
    unsigned capital = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (doc_->tokens[i].kind != TokenKind::word || lower(i).size() < 2) continue;
      ++words;
      upper += facts_[i].shape == kAllUpper ? 1U : 0U;
      capital += facts_[i].shape != kSmall ? 1U : 0U;
    }
    CaseMode mode = CaseMode::normal;
    if (words >= 4 && upper * 10 >= words * 7) mode = CaseMode::capitals;
    if (words >= 4 && capital == 0) mode = CaseMode::small;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      Fact& fact = facts_[i];
      fact.mode = mode;
      const bool word = doc_->tokens[i].kind == TokenKind::word || doc_->tokens[i].kind == TokenKind::abbreviation;
      const bool cased = fact.shape == kInitial || fact.shape == kAllUpper || fact.shape == kMixed ||
                         fact.shape == kOneLetter || fact.shape == kAlnum;
      fact.name_like = word && (mode == CaseMode::normal ? cased : (fact.classes & kPlainWord) == 0);
      if (doc_->tokens[i].kind == TokenKind::url) fact.name_like = true;
    }
  }
}

// A run: name-like words with nothing between them but a hyphen, an apostrophe or a small particle (bin, van, de).
void WordFacts::find_runs() {
  for (const Sentence& sentence : doc_->sentences) {
    std::uint32_t i = sentence.tokens.begin;
    while (i < sentence.tokens.end) {
      if (!facts_[i].name_like) {
        ++i;
        continue;
      }
      std::uint32_t end = i + 1;
      while (
          end < sentence.tokens.end &&
          (facts_[end].name_like || (end + 1 < sentence.tokens.end && facts_[end + 1].name_like &&
                                     (has(end, WordClass::name_particle) || lower(end) == "-" || lower(end) == "&")))) {
        ++end;
      }
      for (std::uint32_t j = i; j < end; ++j) {
        facts_[j].run_begin = i;
        facts_[j].run_end = end;
      }
      i = end;
    }
  }
}

void WordFacts::find_phrases(const Gazetteer& gazetteer) {
  for (const Sentence& sentence : doc_->sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (!facts_[i].name_like) continue;
      PhraseHash phrase;
      std::uint32_t found = 0;
      std::uint16_t kinds = 0;
      const std::uint32_t limit = std::min(sentence.tokens.end, i + Gazetteer::kLongest);
      for (std::uint32_t end = i; end < limit; ++end) {
        phrase.add(lower(end));
        if (!gazetteer.may_begin(phrase)) break;
        const std::uint16_t here = facts_[end].name_like ? gazetteer.find(phrase) : std::uint16_t{0};
        if (here == 0) continue;
        found = end + 1;
        kinds = here;
      }
      if (found == 0) continue;
      for (std::uint32_t j = i; j < found; ++j) {
        facts_[j].phrase = kinds;
        facts_[j].phrase_place = static_cast<std::uint8_t>(j == i ? 1 : (j + 1 == found ? 3 : 2));
      }
      if (found == i + 1) facts_[i].phrase_place = 4;
      i = found - 1;
    }
  }
}

void WordFacts::mark_paragraphs() {
  for (const Paragraph& paragraph : doc_->paragraphs) {
    for (std::uint32_t i = paragraph.tokens.begin; i < paragraph.tokens.end; ++i) {
      facts_[i].paragraph = static_cast<std::uint8_t>(1 + static_cast<unsigned>(paragraph.kind));
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

std::uint16_t WordFacts::usage_of(std::uint32_t i, std::uint16_t of_run) const {
  const Fact& fact = facts_[i];
  if (!fact.name_like) return fact.shape == kSmall ? kUsedLower : 0;
  unsigned usage = of_run;
  if (i > 0) {
    const Fact& before = facts_[i - 1];
    if ((before.classes & kTitle) != 0) usage |= kAfterTitle;
    if (before.cue == 1) usage |= kAfterSaying;
    if (is_place_preposition(lower(i - 1)) || has(i - 1, WordClass::place_head)) usage |= kAfterPlaceWord;
    if (lower(i - 1) == "(") usage |= kInBrackets;
  }
  if (fact.run_end < facts_.size() && facts_[fact.run_end].cue == 2) usage |= kBeforeSaying;
  if ((fact.phrase & (kCountry | kAdmin | kWorldCity | kNature)) != 0) usage |= kListedPlace;
  if ((fact.phrase & (kOrganisation | kClub | kMedia | kCompany)) != 0) usage |= kListedOrganisation;
  return static_cast<std::uint16_t>(usage);
}

void WordFacts::gather_usage() {
  std::bitset<4096> names;  // by hash: most small words of a text are in none of its names
  HashTable<std::uint16_t> uses;
  for (std::uint32_t i = 0; i < facts_.size(); ++i) {
    if (!facts_[i].name_like) continue;
    names.set(facts_[i].hash % names.size());
    uses.at(folded_[i].hash) = 0;
  }
  std::uint32_t run_end = 0;  // of the run that `of_run` is about: a run is looked at once, however long it is
  std::uint16_t of_run = 0;
  for (std::uint32_t i = 0; i < facts_.size(); ++i) {
    if (!names.test(facts_[i].hash % names.size()) || facts_[i].mode != CaseMode::normal || is_mark(facts_[i]))
      continue;
    std::uint16_t* use = uses.find(folded_[i].hash);
    if (use == nullptr) continue;
    if (facts_[i].name_like && facts_[i].run_end != run_end) {
      run_end = facts_[i].run_end;
      of_run = run_usage(facts_[i].run_begin, run_end);
    }
    *use |= usage_of(i, of_run);
  }
  for (std::uint32_t i = 0; i < facts_.size(); ++i) {
    if (facts_[i].active && facts_[i].name_like) facts_[i].usage = *uses.find(folded_[i].hash);
  }
}

}  // namespace petik
