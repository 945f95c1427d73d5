#include "petik/quote/aliases.hpp"

#include <algorithm>

#include "petik/lexicon/hash_filter.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kLongestName = 10;  // tokens: the longest names of offices and agencies

}  // namespace

Aliases::Aliases(const Reading& read, const People& people) : read_(&read), people_(&people) {
  static const HashFilter<11> kSigns({"(", "atau", "alias", "disapa", "dipanggil", "sapaan", "panggilan", "dikenal"});
  enum class Sign : std::uint8_t { none, bracket, word };
  std::vector<Sign> signs(read.words());  // of another name, by number of the word: few are any
  bool any = false;
  for (std::uint32_t word = 0; word < read.words(); ++word) {
    if (!kSigns.may_hold(read.folded().word_hash(word))) continue;
    const std::string_view lower = read.lower(read.folded().first(word));
    if (lower == "(") signs[word] = Sign::bracket;
    if (one_of(lower, {"atau", "alias", "disapa", "dipanggil", "sapaan", "panggilan", "dikenal"}))
      signs[word] = Sign::word;
    any = any || signs[word] != Sign::none;
  }
  for (std::uint32_t i = 1; any && i + 1 < read.size(); ++i) {
    const Sign sign = signs[read.word_number(i)];
    if (sign == Sign::bracket) read_bracket(i);
    if (sign == Sign::word) read_other_name(i);
  }
}

std::string Aliases::key(TokenRange words) const {
  std::string key;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (!key.empty()) key += ' ';
    key += read_->lower(i);
  }
  return key;
}

void Aliases::remember(TokenRange alias, TokenRange full) {
  if (alias.empty() || full.empty() || full.size() <= alias.size()) return;
  full_.emplace(key(alias), full);
}

// Capitalised words, joined by "dan": the full name in front of a bracket, from the head of an organisation on.
TokenRange Aliases::capitals_before(std::uint32_t end) const {
  TokenRange name{end, end};
  while (name.begin > 0 && end - name.begin < kLongestName) {
    const std::uint32_t i = name.begin - 1;
    const bool link = one_of(read_->lower(i), {"dan", "of", "the", "and", "untuk"}) && i > 0 && read_->capital(i - 1);
    if (!link && !(read_->is_word(i) && read_->capital(i))) break;
    if (read_->starts_paragraph(name.begin) && name.begin < end) break;
    --name.begin;
    if (read_->has(i, WordClass::organisation)) break;
  }
  while (name.begin < name.end && !read_->capital(name.begin)) ++name.begin;
  // "Menurut Serikat Sopir (SS)": the capital of the sentence
  const bool opens = name.size() > 1 && read_->sentence(name.begin).begin == name.begin;
  if (opens && (read_->cue(name.begin) != nullptr || read_->has(name.begin, WordClass::function) ||
                read_->has(name.begin, WordClass::adjunct)))
    ++name.begin;
  return name;
}

// Badan Gizi Pedesaan (BGP): one word of capitals, or a blend that begins like the name: Badan Gizi (Bagi).
void Aliases::read_bracket(std::uint32_t open) {
  if (open + 2 >= read_->size() || read_->text(open + 2) != ")" || !read_->is_word(open + 1)) return;
  if (!read_->capital(open + 1)) return;
  // "Pak Menteri (Sarno) harus datang": tells who is meant, where the article has more of his name
  const TokenRange inside{open + 1, open + 2};
  const bool acronym = read_->token(open + 1).has(kUpper) || !read_->is_entity(open + 1, EntityType::person);
  if (!acronym && people_->fullest(inside).size() > 1) return;
  const TokenRange full = capitals_before(open);
  if (full.size() < 2) return;
  if (read_->lower(open + 1).front() != read_->lower(full.begin).front()) return;
  remember({open + 1, open + 2}, full);
}

// The personal name that ends before `end`, past a comma and small words: "Rina Wulandari, yang akrab".
TokenRange Aliases::name_before(std::uint32_t end) const {
  constexpr std::uint32_t kSmallWords = 4;
  for (std::uint32_t n = 0; n < kSmallWords && end > 0 && !people_->name_word(end - 1); ++n) --end;
  TokenRange name{end, end};
  while (name.begin > 0 && people_->name_word(name.begin - 1)) --name.begin;
  return name.empty() ? name : people_->name_in(name);
}

TokenRange Aliases::name_after(std::uint32_t begin) const {
  while (begin < read_->size() &&
         one_of(read_->lower(begin), {"yang", "akrab", "kerap", "biasa", "disapa", "dipanggil", "dengan", "nama"}))
    ++begin;
  TokenRange name{begin, begin};
  while (name.end < read_->size() && (people_->name_word(name.end) || read_->has(name.end, WordClass::honorific)) &&
         read_->capital(name.end) && name.size() < 3) {
    ++name.end;
  }
  return name;
}

void Aliases::read_other_name(std::uint32_t word) {
  const TokenRange alias = name_after(word + 1);
  if (alias.empty() || !people_->only_name({alias.end - 1, alias.end})) return;
  const TokenRange full = name_before(word);
  if (full.size() < 2) return;
  remember(alias, full);
  remember({alias.end - 1, alias.end}, full);
}

TokenRange Aliases::full_of(TokenRange mention) const {
  const auto found = full_.find(key(mention));
  return found == full_.end() ? TokenRange{} : found->second;
}

}  // namespace petik
