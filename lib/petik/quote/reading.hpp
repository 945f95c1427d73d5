// A document as the quote rules read it: each token with what the lexicon says of it, its sentence and paragraph, and
// the quotation marks round it.
//
//     const petik::Reading read(doc, lexicon);
//     read.cue(i) != nullptr && read.word(i).clitic     // katanya
//     read.lower(i) == "dia"
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/token_runs.hpp"

namespace petik {

class Reading {
 public:
  // `doc` needs tokens, paragraphs, sentences and marks; both arguments must outlive the reading.
  Reading(const Document& doc, const Lexicon& lexicon) : Reading(doc, lexicon, FoldedTokens(doc, lexicon)) {}

  // The same where the tokens are folded already.
  Reading(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

  const Document& doc() const { return *doc_; }
  const Lexicon& lexicon() const { return *lexicon_; }
  const FoldedTokens& folded() const { return folded_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_.size()); }

  const Token& token(std::uint32_t i) const { return doc_->tokens[i]; }
  std::string_view text(std::uint32_t i) const { return (*doc_)[token(i)]; }
  const WordInfo& word(std::uint32_t i) const { return is_word(i) ? folded_.info(i) : kNoInfo; }
  const CueEntry* cue(std::uint32_t i) const { return word(i).cue; }
  bool has(std::uint32_t i, WordClass c) const { return word(i).classes.has(c); }
  bool plays(std::uint32_t i, PhraseWord part) const { return word(i).plays(part); }
  bool cue_is(std::uint32_t i, CueClass c) const { return cue(i) != nullptr && cue(i)->cue_class == c; }

  // The token folded (lower case, apostrophes as ').
  std::string_view lower(std::uint32_t i) const { return folded_.lower(i); }
  std::uint32_t hash(std::uint32_t i) const { return folded_.hash(i); }         // for a WordTable
  std::uint32_t word_number(std::uint32_t i) const { return folded_.word(i); }  // below words()
  std::uint32_t words() const { return folded_.words(); }
  bool same_word(std::uint32_t i, std::uint32_t k) const { return folded_.word(i) == folded_.word(k); }  // any case
  bool is(std::uint32_t i, std::string_view folded_word) const { return petik::same_word(lower(i), folded_word); }

  bool is_word(std::uint32_t i) const {
    const TokenKind kind = token(i).kind;
    return kind == TokenKind::word || kind == TokenKind::abbreviation;
  }
  bool capital(std::uint32_t i) const { return token(i).has(kCapital); }
  bool quote(std::uint32_t i) const { return token(i).kind == TokenKind::quote; }
  bool comma(std::uint32_t i) const { return text(i) == ","; }
  bool stop(std::uint32_t i) const;  // ends a sentence: . ! ? …

  std::uint32_t sentence_of(std::uint32_t i) const { return sentence_[i]; }
  std::uint32_t paragraph_of(std::uint32_t i) const { return paragraph_[i]; }
  TokenRange sentence(std::uint32_t i) const { return doc_->sentences[sentence_[i]].tokens; }
  TokenRange paragraph(std::uint32_t i) const { return doc_->paragraphs[paragraph_[i]].tokens; }
  bool starts_paragraph(std::uint32_t i) const { return paragraph(i).begin == i; }
  bool boilerplate(std::uint32_t i) const;

  // The entity that holds the token: index into doc.entities, kNone outside or where there is no such layer.
  std::uint32_t entity_of(std::uint32_t i) const { return entity_[i]; }
  bool tagged() const { return tagged_; }  // the entities layer is there
  bool is_entity(std::uint32_t i, EntityType type) const {
    const std::uint32_t entity = entity_[i];
    return entity != kNone && doc_->entities[entity].type == type;
  }

  // The token and those on both sides of it belong to one entity: the comma of "Badan Meteorologi, Klimatologi".
  bool inside_entity(std::uint32_t i) const {
    if (i == 0 || i + 1 >= size()) return false;
    const std::uint32_t entity = entity_[i];
    return entity != kNone && entity_[i - 1] == entity && entity_[i + 1] == entity;
  }

  // The tokens with a capital and those in entities, in order: no other is a word of a name.
  const std::vector<std::uint32_t>& name_tokens() const { return name_tokens_; }

  // Index into doc.marks of the outermost pair that holds the token (its marks included), kNone outside.
  std::uint32_t pair_of(std::uint32_t i) const { return pair_[i]; }

  // The bytes from the first to the last token of a range that is not empty.
  Span span(TokenRange range) const { return {token(range.begin).span.begin, token(range.end - 1).span.end}; }

 private:
  static constexpr WordInfo kNoInfo{};

  void gather_entities(std::vector<TokenRuns::Range>& ranges);
  void gather_name_tokens(std::span<const TokenRuns::Range> entities);

  const Document* doc_;
  const Lexicon* lexicon_;
  FoldedTokens folded_;
  TokenRuns sentence_;
  TokenRuns paragraph_;
  TokenRuns pair_;
  TokenRuns entity_;
  std::vector<std::uint32_t> name_tokens_;
  bool tagged_ = false;
};

}  // namespace petik
