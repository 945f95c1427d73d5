#include "petik/quote/role_holders.hpp"

#include <algorithm>
#include <utility>

#include "petik/entity/name_roles.hpp"
#include "petik/entity/short_forms.hpp"
#include "petik/lexicon/office_words.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kMostHolders = 400;  // an article has far fewer; keeps the cost of a huge text linear

bool ends_word(std::string_view text, std::size_t at) {
  return at == text.size() || text[at] == ' ' || text[at] == ',' || text[at] == '(';
}

std::string_view without_comma(std::string_view word) {
  return word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
}

// "menteri usaha mikro, kecil, dan menengah" of "menteri usaha mikro, kecil dan menengah": commas part no words.
bool all_words(std::string_view role, std::span<const std::string_view> words) {
  std::size_t found = 0;
  for (const std::string_view word : words_of(role)) {
    found += found < words.size() && without_comma(word) == without_comma(words[found]) ? 1U : 0U;
  }
  return found == words.size();
}

// "Wamen" of "Wakil Menteri Dalam Negeri", "Wakil Menteri" of "Wamen Dalam Negeri".
bool blended(std::span<const std::string_view> brief, std::span<const std::string_view> full) {
  constexpr std::size_t kMostWords = 4;
  return brief.size() == 1 && is_blend(brief.front(), full.first(std::min(full.size(), kMostWords)));
}

// `head`: the first word of the phrase, maybe several where it is written out.
bool matches(std::string_view role, std::string_view phrase, std::string_view head, RoleMatch match) {
  const std::vector<std::string_view> words = words_of(phrase);
  if (words.empty()) return false;
  if (match == RoleMatch::words) {
    const std::vector<std::string_view> others = words_of(role);
    if (blended(words, others) || (!others.empty() && blended({others.data(), 1}, words))) return true;
  }
  const std::string_view needed =
      match == RoleMatch::beginning ? phrase : (match == RoleMatch::head ? head : words.front());
  if (!role.starts_with(needed) || !ends_word(role, needed.size())) return false;
  return match != RoleMatch::words || all_words(role, words);
}

}  // namespace

TokenRange RoleHolders::find(TokenRange phrase, RoleMatch match) const {
  const auto small = [&](std::uint32_t i, std::initializer_list<std::string_view> words) {
    return one_of(read_.lower(i), words);
  };
  while (!phrase.empty() && small(phrase.begin, {"sang", "si", "pihak"})) ++phrase.begin;
  while (!phrase.empty() && small(phrase.end - 1, {"itu", "tersebut", "ini", "tsb"})) --phrase.end;
  if (phrase.empty()) return phrase;
  const std::string brief = folded(plain_text(read_.doc(), phrase));
  const std::string words = written_out(read_.lexicon(), brief);
  const std::string head = written_out(read_.lexicon(), read_.lower(phrase.begin));
  TokenRange found{phrase.end, phrase.end};
  for (const Holder& holder : holders()) {
    if (names(phrase, holder.name)) continue;
    const bool before = holder.name.begin < phrase.begin;
    if (!before && !found.empty()) break;
    const bool in_short = match == RoleMatch::words && is_office_in_short(read_.lexicon(), holder.as_written, brief);
    if (in_short || matches(holder.role, words, head, match)) found = holder.name;
  }
  return found;
}

// "mantan istri Rudi ini" is not Rudi, wherever else the article has "mantan istri Rudi".
bool RoleHolders::names(TokenRange phrase, TokenRange name) const {
  for (std::uint32_t i = phrase.begin + 1; i < phrase.end; ++i) {
    if (read_.lower(i) == read_.lower(name.begin)) return true;
  }
  return false;
}

// "wakil ketua Asprov": what stands behind a role need not be a person.
bool RoleHolders::sure(TokenRange name) const {
  return !read_.tagged() || read_.is_entity(name.begin, EntityType::person) ||
         read_.has(name.begin, WordClass::given_name);
}

const std::vector<RoleHolders::Holder>& RoleHolders::holders() const {
  if (gathered_) return holders_;
  gathered_ = true;
  for (const TokenRange run : people_.runs()) {
    if (holders_.size() >= kMostHolders) break;
    const TokenRange name = people_.name_in(run);
    if (name.empty() || !sure(name)) continue;
    for (const TokenRange role :
         {role_before(read_.doc(), read_.folded(), name), role_after(read_.doc(), read_.folded(), name)}) {
      if (role.empty()) continue;
      std::string written = folded(plain_text(read_.doc(), office_in(read_.doc(), read_.folded(), role)));
      std::string full = written_out(read_.lexicon(), written);
      holders_.push_back({std::move(full), std::move(written), name});
    }
  }
  return holders_;
}

}  // namespace petik
