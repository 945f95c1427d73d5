#include "petik/quote/people.hpp"

#include <algorithm>
#include <array>

namespace petik {
namespace {

constexpr std::size_t kLongestName = 6;   // words; longer runs are titles of offices or headlines
constexpr std::size_t kRunsPerWord = 64;  // a word's first runs are enough: keeps the search linear

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Names of offices and fields keep the shapes of derived nouns: Perdagangan, Kesehatan, Penerangan, Pemberdayaan.
bool derived_noun(std::string_view word) {
  constexpr std::size_t kShortest = 8;
  if (word.size() < kShortest) return false;
  if (word.ends_with("an") && (word.starts_with("pe") || word.starts_with("ke"))) return true;
  return word.ends_with("isasi") || word.ends_with("asi") || word.ends_with("itas");
}

bool initial(std::string_view word) { return word.size() == 2 && word[1] == '.'; }

}  // namespace

People::People(const Reading& read) : read_(&read) {
  find_runs();
  weigh_runs();
}

bool People::name_word(std::uint32_t i) const {
  const Reading& read = *read_;
  if (!read.is_word(i) || !read.capital(i)) return false;
  if (initial(read.lower(i))) return true;
  const WordClasses c = read.word(i).classes;
  for (const WordClass no : {WordClass::function, WordClass::role, WordClass::rank, WordClass::degree,
                             WordClass::honorific, WordClass::organisation, WordClass::place_head, WordClass::weekday,
                             WordClass::month, WordClass::pronoun, WordClass::adjunct}) {
    if (c.has(no)) return false;
  }
  const CueEntry* cue = read.cue(i);
  if (cue != nullptr && !cue->has(kNeedsMark)) return false;
  return !read.token(i).has(kUpper);
}

// A lower-case particle inside a name: Siti binti Umar, Robin van Rooij.
bool People::joins(std::uint32_t i) const {
  const Reading& read = *read_;
  return i + 1 < read.size() && read.has(i, WordClass::name_particle) && name_word(i + 1) &&
         !read.token(i).has(kNewlineBefore) && !read.token(i + 1).has(kNewlineBefore);
}

void People::find_runs() {
  const Reading& read = *read_;
  std::uint32_t i = 0;
  while (i < read.size()) {
    if (!name_word(i)) {
      ++i;
      continue;
    }
    TokenRange run{i, i + 1};
    while (run.end < read.size() && !read.token(run.end).has(kNewlineBefore) &&
           (name_word(run.end) || joins(run.end))) {
      ++run.end;
    }
    i = run.end;
    runs_.push_back(run);
    if (run.size() < 2) continue;
    for (std::uint32_t word = run.begin; word < run.end; ++word) {
      std::vector<std::uint32_t>& list = runs_with_[read.lower(word)];
      if (list.size() < kRunsPerWord) list.push_back(static_cast<std::uint32_t>(runs_.size() - 1));
    }
  }
}

int People::weigh(TokenRange run) const {
  const Reading& read = *read_;
  int weight = 0;
  if (run.begin > 0 && !read.token(run.begin).has(kNewlineBefore)) {
    const std::uint32_t before = run.begin - 1;
    const CueEntry* cue = read.cue(before);
    if (cue != nullptr && (cue->cue_class == CueClass::root || cue->cue_class == CueClass::preposition)) weight += 3;
    if (read.has(before, WordClass::rank) || read.has(before, WordClass::honorific)) weight += 3;
    if (read.has(before, WordClass::role)) weight += 1;
    if (read.has(before, WordClass::place_head)) weight -= 2;
    if (one_of(read.lower(before), {"di", "ke", "dari", "asal"})) weight -= 3;
  }
  if (run.end < read.size()) {
    const CueEntry* cue = read.cue(run.end);
    if (cue != nullptr && (cue->cue_class == CueClass::active || cue->cue_class == CueClass::stative)) weight += 2;
    if (one_of(read.lower(run.end), {"bilang", "juga", "pun", "sendiri", "mengaku", "lantas"})) weight += 1;
  }
  return weight;
}

void People::weigh_runs() {
  for (const TokenRange run : runs_) {
    const int weight = weigh(run);
    if (weight == 0) continue;
    if (run.size() == 1) {
      evidence_[read_->lower(run.begin)] += weight;
    } else if (weight < 0) {
      for (std::uint32_t i = run.begin; i < run.end; ++i) evidence_[read_->lower(i)] -= 1;
    }
  }
}

int People::evidence(std::uint32_t i) const {
  const int* found = evidence_.find(read_->lower(i));
  return found == nullptr ? 0 : *found;
}

bool People::office_word(std::uint32_t i) const {
  const Reading& read = *read_;
  const std::string_view word = read.lower(i);
  return read.has(i, WordClass::document) || read.has(i, WordClass::group) || derived_noun(word);
}

// Cuts what precedes the name in a run: "Penerangan Hukum Harli Siregar" -> Harli Siregar, where "Harli" stands alone
// elsewhere in the article.
TokenRange People::trim(TokenRange run) const {
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    if (evidence(i) > 0) {
      run.begin = i;
      break;
    }
  }
  for (std::uint32_t i = run.end; i > run.begin + 1; --i) {
    if (office_word(i - 1) || evidence(i - 1) < 0) {
      if (i < run.end) run.begin = i;
      break;
    }
  }
  if (run.size() == 1 && (office_word(run.begin) || evidence(run.begin) < 0)) return {run.end, run.end};
  return run;
}

bool People::only_name(TokenRange segment) const {
  for (std::uint32_t i = segment.begin; i < segment.end; ++i) {
    if (!name_word(i) && !joins(i)) return false;
    if (office_word(i) || evidence(i) < 0) return false;
  }
  return !segment.empty();
}

// The name after the last rank, honorific or leading degree: "Kapolsek Sukmajaya Kompol Dr. Yudi" -> Yudi.
TokenRange People::after_title(TokenRange segment) const {
  const Reading& read = *read_;
  for (std::uint32_t i = segment.end; i-- > segment.begin;) {
    const bool title =
        read.has(i, WordClass::rank) || read.has(i, WordClass::honorific) || read.has(i, WordClass::degree);
    if (!title || i + 1 >= segment.end || !name_word(i + 1)) continue;
    TokenRange name{i + 1, i + 2};
    while (name.end < segment.end && (name_word(name.end) || joins(name.end))) ++name.end;
    return name;
  }
  return {segment.end, segment.end};
}

TokenRange People::trailing_name(TokenRange segment) const {
  TokenRange run{segment.end, segment.end};
  while (run.begin > segment.begin && (name_word(run.begin - 1) || joins(run.begin - 1))) --run.begin;
  return run.empty() ? run : trim(run);
}

TokenRange People::name_in(TokenRange phrase) const {
  const Reading& read = *read_;
  std::vector<TokenRange> segments;
  TokenRange open{phrase.begin, phrase.begin};
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    const bool parts = read.comma(i) || read.text(i) == "(" || read.text(i) == ")";
    if (!parts) open.end = i + 1;
    if (!parts && i + 1 < phrase.end) continue;
    if (!open.empty()) segments.push_back(open);
    open = {i + 1, i + 1};
  }
  for (const TokenRange segment : segments) {
    if (const TokenRange name = after_title(segment); !name.empty()) return name;
  }
  for (const TokenRange segment : segments) {
    if (only_name(segment)) return trim(segment);
  }
  for (const TokenRange segment : segments) {
    if (const TokenRange name = trailing_name(segment); !name.empty()) return name;
  }
  return {phrase.end, phrase.end};
}

// Position of `name` in `run` (word by word), or the run's size.
std::size_t People::match(TokenRange run, TokenRange name) const {
  for (std::uint32_t at = 0; at + name.size() <= run.size(); ++at) {
    std::uint32_t same = 0;
    while (same < name.size() && read_->lower(run.begin + at + same) == read_->lower(name.begin + same)) ++same;
    if (same == name.size()) return at;
  }
  return run.size();
}

TokenRange People::fullest(TokenRange name) const {
  TokenRange best = name;
  const std::vector<std::uint32_t>* candidates = runs_with_.find(read_->lower(name.begin));
  if (candidates == nullptr) return best;
  for (const std::uint32_t index : *candidates) {
    const TokenRange run = runs_[index];
    if (run.size() <= best.size()) continue;
    const std::size_t at = match(run, name);
    if (at == run.size()) continue;
    TokenRange full = trim(run);
    const std::uint32_t found = run.begin + static_cast<std::uint32_t>(at);
    if (full.begin > found) full.begin = found;
    if (full.size() <= kLongestName && full.size() > best.size()) best = full;
  }
  return best;
}

}  // namespace petik
