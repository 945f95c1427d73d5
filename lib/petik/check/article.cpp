#include "petik/check/article.hpp"

#include <algorithm>

#include "petik/lexicon/word_table.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kClitic = "nya";

}  // namespace

Article::Article(const Document& doc, const Lexicon& lexicon, const WordLists& lists, const Profile& profile)
    : doc_(&doc), lexicon_(&lexicon), lists_(&lists), profile_(&profile), folded_(doc, lexicon) {
  const bool house = !profile.replacements().empty();
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (!word(i)) continue;
    const std::string_view lower = folded_.lower(i);
    bool known = lists_->find(lower, folded_.hash(i)) != nullptr;
    if (!known && lower.ends_with(kClitic)) {
      const std::string_view stem = lower.substr(0, lower.size() - kClitic.size());
      known = lists_->find(stem, hash_word(stem)) != nullptr;
    }
    if (known || (house && profile.replacement(lower) != nullptr)) listed_.push_back(i);
  }
}

PatternWord Article::pattern(std::uint32_t i) const {
  if (i >= size()) return {};
  if (text(i) == "%") return {PatternClass::percent, 0, {}};
  const PatternWord* found = lexicon_->pattern_words().find(folded_.lower(i), folded_.hash(i));
  return found == nullptr ? PatternWord{} : *found;
}

std::uint32_t Article::words_in(Span span) const {
  std::uint32_t count = 0;
  for (std::uint32_t i = token_at(span.begin); i < size() && token(i).span.begin < span.end; ++i) {
    count += word(i) || number(i) || token(i).kind == TokenKind::abbreviation ? 1U : 0U;
  }
  return count;
}

const WordEntry* Article::entry(std::uint32_t i) const {
  if (i >= size() || profile_->allows(lower(i))) return nullptr;
  return lists_->find(folded_.lower(i), folded_.hash(i));
}

std::uint32_t Article::paragraph_of(std::uint32_t i) const {
  const auto& paragraphs = doc_->paragraphs;
  const auto after = [](std::uint32_t token, const Paragraph& paragraph) { return token < paragraph.tokens.begin; };
  const auto next = std::upper_bound(paragraphs.begin(), paragraphs.end(), i, after);
  return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(1, next - paragraphs.begin()) - 1);
}

std::uint32_t Article::token_at(std::uint32_t at) const {
  const auto before = [](const Token& token, std::uint32_t byte) { return token.span.end <= byte; };
  const auto found = std::lower_bound(doc_->tokens.begin(), doc_->tokens.end(), at, before);
  return static_cast<std::uint32_t>(found - doc_->tokens.begin());
}

}  // namespace petik::check
