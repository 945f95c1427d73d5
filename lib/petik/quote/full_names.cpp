// The fullest form of a name in the article: "Tia" -> Tia Siti Rahmani.
#include <algorithm>

#include "petik/quote/people.hpp"
#include "petik/text/one_edit.hpp"

namespace petik {
namespace {

constexpr std::size_t kLongestName = 6;     // words; longer runs are titles of offices or headlines
constexpr std::size_t kNicknameRuns = 400;  // runs searched for the bearer of a nickname

// "Benj" of Benjamin: the same beginning, and the other letters in their order.
bool shortened(std::string_view word, std::string_view full) {
  constexpr std::size_t kSame = 3;  // bytes
  if (word.size() <= kSame || full.substr(0, kSame) != word.substr(0, kSame)) return false;
  std::size_t found = kSame;
  for (std::size_t i = kSame; i < full.size() && found < word.size(); ++i) found += full[i] == word[found] ? 1U : 0U;
  return found == word.size();
}

// The word as it sounds: each run of one letter cut to a single one and y for i: saifudin of Saiffuddin, dedi of Deddy.
std::string as_it_sounds(std::string_view word) {
  std::string single(word);
  std::replace(single.begin(), single.end(), 'y', 'i');
  single.erase(std::unique(single.begin(), single.end()), single.end());
  return single;
}

// Two spellings of one name: "Saifudin" and "Saiffuddin", "Andi" and "Andy", "Suptiyanto" and "Supriyanto". A last
// syllable of its own is another name: "Hartono" and "Hartini", "Rahman" and "Rahmat".
bool other_spelling(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 4;      // bytes: Andi, Andy
  constexpr std::size_t kShortestSlip = 6;  // bytes
  constexpr std::size_t kLastSyllable = 3;  // bytes
  constexpr std::size_t kMostLetters = 3;   // that are written twice
  const std::size_t least = std::min(a.size(), b.size());
  if (a == b || least < kShortest || a.front() != b.front() || std::max(a.size(), b.size()) - least > kMostLetters)
    return false;
  if (as_it_sounds(a) == as_it_sounds(b)) return true;
  const bool swapped = a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());  // Samule, Samuel
  if (least >= kShortestSlip && swapped && one_edit_apart(a, b)) return true;
  return least >= kShortestSlip && a.substr(a.size() - kLastSyllable) == b.substr(b.size() - kLastSyllable) &&
         one_edit_apart(a, b);
}

}  // namespace

// Position of `name` in `run` (word by word), or the run's size. A name of several words may leave some out, but not
// the first: "Jon Satria" is "Jon Bagas Satria".
std::size_t People::match(TokenRange run, TokenRange name) const {
  for (std::uint32_t at = 0; at + name.size() <= run.size(); ++at) {
    std::uint32_t same = 0;
    while (same < name.size() && read_->same_word(run.begin + at + same, name.begin + same)) ++same;
    if (same == name.size()) return at;
  }
  if (name.size() < 2 || !read_->same_word(run.begin, name.begin)) return run.size();
  std::uint32_t found = 1;
  for (std::uint32_t i = run.begin + 1; i < run.end && found < name.size(); ++i) {
    if (read_->same_word(i, name.begin + found)) ++found;
  }
  return found == name.size() ? 0 : run.size();
}

// The words on both sides of `name` in `run` that fit: "Wonosari Adi Wirjo" round "Wirjo" -> Adi Wirjo. A word that
// nothing is known of joins only a last name, and only one does: "Mark" to "Zuckerberg", but not "Mineral" to "Tarno".
TokenRange People::around(TokenRange run, TokenRange name, bool strict) const {
  const int least = strict ? 2 : 1;
  while (name.end < run.end && fitness(name.end) >= least) ++name.end;
  bool stranger = strict || name.size() > 1;
  while (name.begin > run.begin && fitness(name.begin - 1) > 0) {
    const bool unknown = fitness(name.begin - 1) == 1;
    const bool starts = read_->sentence(name.begin - 1).begin == name.begin - 1;  // "Sosok Adnan"
    if (unknown && (stranger || starts)) break;
    stranger = stranger || unknown;
    --name.begin;
  }
  return name;
}

// "Zuck" of Zuckerberg, "Ara" of Maruarar: a nickname that is cut out of one name in the article, and of one only.
TokenRange People::full_of_nickname(std::uint32_t nick) const {
  constexpr std::size_t kShortest = 3;
  const std::string_view word = read_->lower(nick);
  const bool given = read_->has(nick, WordClass::given_name);  // "Sari" is somebody else than Sarwani
  TokenRange found{nick, nick + 1};
  if (word.size() < kShortest || read_->has(nick, WordClass::place)) return found;
  const std::size_t candidates = std::min(runs_.size(), kNicknameRuns);
  for (std::size_t r = 0; r < candidates; ++r) {
    if (runs_[r].size() < 2 || fitness(runs_[r]) < kSureName - 1) continue;
    const TokenRange name = trim(runs_[r]);
    for (std::uint32_t i = name.begin; i < name.end; ++i) {
      const std::string_view full = read_->lower(i);
      if (full.size() < word.size() + 2) continue;
      if (full.find(word) == std::string_view::npos && (given || !shortened(word, full))) continue;
      const bool other = found.size() > 1 && !read_->same_word(found.begin, name.begin);
      if (other) return {nick, nick + 1};
      if (name.size() > found.size()) found = name;
    }
  }
  return found;
}

// How many of the first runs begin with the word.
std::size_t People::runs_from(std::uint32_t word) const {
  const std::size_t candidates = std::min(runs_.size(), kNicknameRuns);
  return static_cast<std::size_t>(
      std::count_if(runs_.begin(), runs_.begin() + static_cast<std::ptrdiff_t>(candidates), [&](TokenRange run) {
        return read_->hash(run.begin) == read_->hash(word) && read_->lower(run.begin) == read_->lower(word);
      }));
}

// "Saiffuddin", spelt so once, of the Hasan Saifudin who is named more often.
TokenRange People::full_of_misspelt(std::uint32_t word) const {
  constexpr int kGood = 2;  // fitness of a word that is surely a name
  const TokenRange itself{word, word + 1};
  const std::size_t here = runs_from(word);
  const std::size_t candidates = std::min(runs_.size(), kNicknameRuns);
  for (std::size_t r = 0; r < candidates; ++r) {
    const TokenRange run = runs_[r];
    if (read_->boilerplate(run.begin)) continue;
    for (std::uint32_t i = run.begin; i < run.end; ++i) {
      // the first or the last word, "Moch." aside: not "Herri" of Bagus Heri Santika
      const bool leads = i == run.begin || (i == run.begin + 1 && read_->text(run.begin).ends_with('.'));
      if (!leads && i + 1 != run.end) continue;
      if (!other_spelling(read_->lower(word), read_->lower(i)) || fitness(i) < kGood) continue;
      if (run.size() > 1) return longest_run({i, i + 1});
      if (runs_from(i) > here) return run;
    }
  }
  return itself;
}

// "Gus Fawaid" of Muhammad Fawaid: without the title that goes with the short name only.
TokenRange People::fullest(TokenRange name) const {
  const TokenRange full = longest_run(name);
  if (full.size() > name.size() || name.size() < 2 || !read_->has(name.begin, WordClass::name_title))
    return without_haji(full);
  const TokenRange untitled = longest_run({name.begin + 1, name.end});
  const bool other = untitled.size() >= name.size() && !read_->same_word(untitled.begin, name.begin);
  return without_haji(other ? untitled : full);
}

// All words of the one name are words of the other.
bool People::holds(TokenRange longer, TokenRange name) const {
  for (std::uint32_t i = name.begin; i < name.end; ++i) {
    std::uint32_t k = longer.begin;
    while (k < longer.end && !read_->same_word(k, i)) ++k;
    if (k == longer.end) return false;
  }
  return true;
}

// "Laksana" is Laksana Hadi rather than Rudi Budi Laksana: a first name, where the article has both.
TokenRange People::longest_run(TokenRange name) const {
  TokenRange best = name;
  TokenRange led = name;  // the longest that begins with the name
  const std::span<const RunOfWord> candidates = runs_with(name.begin);
  if (candidates.empty()) {
    if (name.size() > 1 || evidence(name.begin) <= 0) return name;
    const TokenRange full = full_of_nickname(name.begin);
    return full == name ? full_of_misspelt(name.begin) : full;
  }
  for (const RunOfWord& candidate : candidates) {
    const TokenRange run = runs_[candidate.run];
    if (run.size() <= led.size() || (read_->boilerplate(run.begin) && !read_->boilerplate(name.begin))) continue;
    const std::size_t at = match(run, name);
    if (at == run.size()) continue;
    const std::uint32_t found = run.begin + static_cast<std::uint32_t>(at);
    const ParagraphKind kind = read_->doc().paragraphs[read_->paragraph_of(found)].kind;
    const TokenRange full = around(run, {found, found + name.size()}, kind != ParagraphKind::body);
    if (full.size() > kLongestName) continue;
    if (full.size() > best.size()) best = full;
    if (full.begin == found && full.size() > led.size()) led = full;
  }
  return led.size() > name.size() && !holds(best, led) ? led : best;
}

}  // namespace petik
