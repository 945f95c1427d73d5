// The reader behind direct_quotes(): goes from pair of marks to pair of marks. Its rules stand in three files:
// direct.cpp (pairs and pieces), direct_cues.cpp (the words behind the closing mark) and direct_leads.cpp (those before
// the opening mark, and quotes without a cue).
#pragma once

#include <cstdint>
#include <vector>

#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik::detail {

inline constexpr std::uint32_t kFewWords =
    4;  // shorter quoted spans are seldom speech (4.7 % of the pairs of 1,000 articles)

class DirectReader {
 public:
  DirectReader(const Reading& read, const People& people) : read_(read), people_(people) {}

  std::vector<Attribution> run();

 private:
  // Pairs and pieces.
  void read_pair(std::size_t p);
  bool goes_on(std::size_t p) const;
  std::uint32_t paragraphs_between(std::uint32_t i, std::uint32_t next) const;
  void add_middle(const MarkPair& next);
  TokenRange later_piece(const MarkPair& pair) const;
  bool carries_over(const MarkPair& pair) const;
  bool second_piece(const MarkPair& pair);

  // What a pair of marks looks like.
  bool starts_paragraph(const MarkPair& pair) const;
  std::uint32_t paragraph_end(std::uint32_t i) const;
  bool ends_like_speech(TokenRange content) const;
  void set_cue(Attribution& quote, std::uint32_t at) const;

  // The cue behind the closing mark: "…," kata Sarno.
  bool after_cue(const MarkPair& pair, Attribution& quote) const;
  std::uint32_t behind(const MarkPair& pair) const;
  std::uint32_t limit_after(std::uint32_t i) const;
  bool nickname(const MarkPair& pair) const;
  bool inside_clause(const MarkPair& pair, std::uint32_t at) const;
  bool speaker_like(std::uint32_t i) const;
  bool root_cue(std::uint32_t at, Attribution& quote) const;
  bool according_to(std::uint32_t at, Attribution& quote) const;
  Source written_where(std::uint32_t at) const;
  bool frame_cue(std::uint32_t at, Attribution& quote) const;
  bool misspelt_cue(std::uint32_t at, Attribution& quote) const;
  bool title_before(const MarkPair& pair) const;
  bool unlisted_cue(std::uint32_t at, Attribution& quote) const;
  bool relay_cue(std::uint32_t at, Attribution& quote) const;
  bool led(const Attribution& quote) const;
  bool active_cue(std::uint32_t at, Attribution& quote) const;
  bool dash_name(const MarkPair& pair, std::uint32_t at, Attribution& quote) const;

  // The words before the opening mark: Sarno berkata, "…"; and no cue at all.
  bool lead_in(const MarkPair& pair, Attribution& quote) const;
  bool names_term(std::uint32_t before) const;
  bool narrates(std::uint32_t before) const;
  std::uint32_t text_above(std::uint32_t i) const;
  bool introduces_post(std::uint32_t last) const;
  bool posted(std::uint32_t i) const;
  std::uint32_t clause_start(std::uint32_t before, std::uint32_t sentence_begin) const;
  bool lead_in_cue(std::uint32_t i, std::uint32_t from, const MarkPair& pair, Attribution& quote, bool parted) const;
  bool utterance(TokenRange content, bool parted) const;
  bool name_colon(std::uint32_t from, std::uint32_t colon, Attribution& quote) const;
  bool claim(const MarkPair& pair, Attribution& quote) const;
  bool bare(const MarkPair& pair, Attribution& quote) const;
  bool follows_narrative(std::uint32_t open) const;
  bool titled(const MarkPair& pair) const;

  const Reading& read_;
  const People& people_;
  std::vector<Attribution> found_;
  std::vector<MarkPair> pairs_;          // outer pairs outside boilerplate, in order
  std::vector<TokenRange> open_pieces_;  // paragraphs of the quote that is still open
};

// The tokens between two marks; a guessed mark is none.
inline TokenRange inner(const MarkPair& pair) {
  return {pair.open + (pair.open_guessed ? 0U : 1U), pair.close + (pair.close_guessed ? 1U : 0U)};
}

}  // namespace petik::detail
