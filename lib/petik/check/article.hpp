// A document as the rules read it: tokens with their folded words and list entries, paragraphs, the report.
//
//     void run(const Article& a, Report& report) {
//       for (std::uint32_t i = 0; i < a.size(); ++i)
//         if (a.is(i, "dll")) report.add(a.span(i), message("...", "..."));
//     }
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "petik/check/finding.hpp"
#include "petik/check/profile.hpp"
#include "petik/check/word_lists.hpp"
#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::check {

class Article {
 public:
  // All arguments must outlive the article; the document has the layers that the profile's rules need.
  Article(const Document& doc, const Lexicon& lexicon, const WordLists& lists, const Profile& profile);

  const Document& doc() const { return *doc_; }
  const Lexicon& lexicon() const { return *lexicon_; }
  const WordLists& lists() const { return *lists_; }
  const Profile& profile() const { return *profile_; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(doc_->tokens.size()); }
  const Token& token(std::uint32_t i) const { return doc_->tokens[i]; }
  Span span(std::uint32_t i) const { return doc_->tokens[i].span; }
  // From token `first` to token `last`, both in.
  Span span(std::uint32_t first, std::uint32_t last) const { return cover(span(first), span(last)); }
  std::string_view text(std::uint32_t i) const { return (*doc_)[token(i)]; }
  // The token folded; empty beyond the end.
  std::string_view lower(std::uint32_t i) const { return i < size() ? folded_.lower(i) : std::string_view(); }
  bool is(std::uint32_t i, std::string_view folded_word) const { return lower(i) == folded_word; }
  bool word(std::uint32_t i) const { return i < size() && token(i).kind == TokenKind::word; }
  bool number(std::uint32_t i) const { return i < size() && token(i).kind == TokenKind::number; }
  bool capital(std::uint32_t i) const { return i < size() && token(i).has(kCapital); }
  // White space stands before token `i` (true beyond the end).
  bool spaced(std::uint32_t i) const { return i >= size() || token(i).has(kSpaceBefore); }
  bool newline_before(std::uint32_t i) const { return i >= size() || token(i).has(kNewlineBefore); }

  // What the lexicon knows of the token: looked up at every call.
  const WordInfo& find(std::uint32_t i) const { return lexicon_->find_folded(folded_.lower(i), folded_.hash(i)); }
  // What it says as a part of an amount or a date; of the class `none` for other words.
  PatternWord pattern(std::uint32_t i) const;
  // What the word lists know of it; nullptr for words that are let pass, and for all that are in no list.
  const WordEntry* entry(std::uint32_t i) const;
  // Words that a list or the house's replacements have, in order.
  const std::vector<std::uint32_t>& listed() const { return listed_; }

  // Words (not marks) among the tokens that begin inside the span.
  std::uint32_t words_in(Span span) const;
  // The paragraph of a token: index into doc().paragraphs. Needs that layer.
  std::uint32_t paragraph_of(std::uint32_t i) const;
  // True for a token in a paragraph of that kind.
  bool in(std::uint32_t i, ParagraphKind kind) const { return doc_->paragraphs[paragraph_of(i)].kind == kind; }
  // The first token that ends behind byte `at`.
  std::uint32_t token_at(std::uint32_t at) const;

 private:
  const Document* doc_;
  const Lexicon* lexicon_;
  const WordLists* lists_;
  const Profile* profile_;
  FoldedTokens folded_;
  std::vector<std::uint32_t> listed_;
};

// Where a rule's findings go.
class Report {
 public:
  explicit Report(std::vector<Finding>& findings) : findings_(&findings) {}

  // The rule and level of what is added from here on.
  void begin(const Rule& rule, Level level) {
    rule_ = &rule;
    level_ = level;
  }
  const Rule& rule() const { return *rule_; }
  void add(Span span, Message message, std::vector<Edit> fix = {}) {
    findings_->push_back({rule_, level_, span, std::move(message), std::move(fix)});
  }

 private:
  std::vector<Finding>* findings_;
  const Rule* rule_ = nullptr;
  Level level_ = Level::warning;
};

}  // namespace petik::check
