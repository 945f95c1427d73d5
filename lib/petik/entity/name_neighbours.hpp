// The tokens round a name, for the rules of roles.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/degrees.hpp"

namespace petik {

inline bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation;
}

// The tokens round a name.
class Neighbours {
 public:
  Neighbours(const Document& doc, const FoldedTokens& folded) : doc_(doc), folded_(folded) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(doc_.tokens.size()); }
  const Token& token(std::uint32_t i) const { return doc_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return doc_[doc_.tokens[i]]; }
  bool capital(std::uint32_t i) const { return token(i).has(kCapital); }
  bool word(std::uint32_t i) const { return is_word(token(i)); }

  WordClasses classes(std::uint32_t i) const { return word(i) ? folded_.info(i).classes : WordClasses{}; }
  bool plays(std::uint32_t i, PhraseWord part) const { return word(i) && folded_.info(i).plays(part); }

  bool starts_paragraph(std::uint32_t i) const {
    if (!token(i).has(kNewlineBefore)) return false;
    const auto found = paragraph_behind(i);
    return found != doc_.paragraphs.begin() && std::prev(found)->tokens.begin == i;
  }

  // Most words of a heading may have capitals.
  bool in_heading(std::uint32_t i) const {
    const auto found = paragraph_behind(i);
    if (found == doc_.paragraphs.begin()) return false;
    const ParagraphKind kind = std::prev(found)->kind;
    return kind == ParagraphKind::heading || kind == ParagraphKind::headline || kind == ParagraphKind::boilerplate;
  }

  bool opens_sentence(std::uint32_t i) const {
    return i == 0 || token(i).has(kNewlineBefore) || (!word(i - 1) && text(i - 1) != ",");
  }

  // "menghadirkan": by its prefix; "menteri" and "mesin" have no such suffix.
  bool active_verb(std::uint32_t i) const {
    const std::string_view lower = folded_.lower(i);
    return lower.starts_with("me") && (lower.ends_with("kan") || lower.ends_with("i")) &&
           !classes(i).has(WordClass::role);
  }

  // A person of the entities layer ends with the token.
  bool ends_person(std::uint32_t i) const {
    const std::size_t end = token(i).span.end;
    const auto before = [](const Entity& entity, std::size_t at) { return entity.span.end < at; };
    const auto found = std::lower_bound(doc_.entities.begin(), doc_.entities.end(), end, before);
    return found != doc_.entities.end() && found->span.end == end && found->type == EntityType::person;
  }

  bool degree(std::uint32_t i) const { return word(i) && is_degree(folded_.lexicon(), text(i)); }

  bool is(std::uint32_t i, std::string_view folded_word) const { return folded_.lower(i) == folded_word; }

 private:
  std::vector<Paragraph>::const_iterator paragraph_behind(std::uint32_t i) const {
    const auto begins = [](std::uint32_t at, const Paragraph& paragraph) { return at < paragraph.tokens.begin; };
    return std::upper_bound(doc_.paragraphs.begin(), doc_.paragraphs.end(), i, begins);
  }

  const Document& doc_;
  const FoldedTokens& folded_;
};

inline bool is_title(WordClasses c) { return c.has(WordClass::role) || c.has(WordClass::rank); }

}  // namespace petik
