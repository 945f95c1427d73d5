// The reader behind indirect_quotes(): walks a document's sentences from cue to cue. Its rules stand in two files:
// indirect_verbs.cpp for verbs behind their subject, indirect_sources.cpp for cues before or inside what is reported.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik::detail {

class IndirectReader {
 public:
  IndirectReader(const Reading& read, const People& people, const std::vector<Attribution>& direct);

  std::vector<Attribution> run();

 private:
  // The sentence at hand.
  void read_sentence(TokenRange sentence);
  void read_cue(std::uint32_t i);
  bool heading(std::uint32_t i) const;
  bool part_of_name(std::uint32_t i) const;
  void pass_mark(std::uint32_t i);

  // Records.
  Attribution start(std::uint32_t cue, const CueEntry* entry, std::string_view rule) const;
  void finish(Attribution quote, TokenRange content);
  std::uint32_t behind_relay(TokenRange clause) const;
  void two_pieces(Attribution quote, std::uint32_t begin, std::uint32_t after);
  void keep(Attribution quote);
  void cut(TokenRange& content) const;
  bool closes_mark(std::uint32_t i) const;
  bool points_elsewhere(const Attribution& quote, TokenRange content) const;
  std::uint32_t next_report(TokenRange content) const;
  void report_on(const Source& subject, std::uint32_t verb, std::uint32_t end);
  bool announces(TokenRange content) const;
  bool opens_sentence(std::uint32_t i) const;

  // Verbs behind their subject: mengatakan, yakin.
  void active(std::uint32_t verb, const CueEntry* entry);
  void misspelt(std::uint32_t verb);
  bool only_setting(const Attribution& quote, TokenRange content) const;
  bool acts_on(TokenRange content) const;
  bool singles_out(const Attribution& quote) const;
  bool nobody(const Attribution& quote) const;
  bool negated(std::uint32_t verb) const;
  bool speaks_already(const Attribution& quote) const;
  bool asks(std::uint32_t at) const;
  void behind_comma(Source& source) const;
  bool gives_speech(const Attribution& quote, TokenRange content) const;
  bool reminds(const Attribution& quote, TokenRange content) const;
  bool secures(const Attribution& quote, std::uint32_t content) const;
  bool urges(const Attribution& quote, TokenRange content) const;
  TokenRange plain_object(TokenRange content) const;
  bool is_thing(const Attribution& quote) const;
  bool depends(const Attribution& quote, std::uint32_t content) const;
  bool answers_report(std::uint32_t verb, std::uint32_t content) const;
  bool reports(const Attribution& quote, TokenRange content) const;
  bool holds_marks(TokenRange content) const;
  bool inserted(const Attribution& quote) const;
  bool only_tail(std::uint32_t from) const;
  void fronted_clause(Attribution& quote) const;
  bool implied_subject(std::uint32_t verb) const;
  bool says_on(const Attribution& quote, bool parted) const;

  // Cues before or inside what is reported: kata X, menurut X, dikatakan X, dilansir X, X: ...
  void medial(std::uint32_t cue);
  void bare_verb(std::uint32_t verb);
  bool joined(std::uint32_t cue) const;
  void cue_first(std::uint32_t cue);
  bool parts_subject(std::uint32_t cue) const;
  void closing(Attribution quote);
  void preposition(std::uint32_t cue);
  TokenRange document_before(std::uint32_t cue) const;
  void written_in(TokenRange document, Attribution quote);
  void passive(std::uint32_t cue);
  void relay(std::uint32_t cue);
  std::uint32_t skip_date(std::uint32_t comma) const;
  void hope(std::uint32_t cue);
  bool colon_heading();
  bool speaks_within(TokenRange content) const;
  bool names_document(const Source& source) const;
  void cut_at_organisation(Source& source) const;
  void cut_at_comma(Source& source) const;
  void take_owner(Source& source) const;
  void take_tail(Source& source, std::uint32_t to) const;
  bool holds_view(const Source& source) const;
  std::uint32_t skip_source_tail(std::uint32_t from, bool any) const;

  const Reading& read_;
  const People& people_;
  std::vector<bool> taken_;   // tokens of direct quotes and their cues
  std::vector<bool> spoken_;  // tokens of the direct quotes' sources
  std::vector<Attribution> found_;
  TokenRange sentence_;
  std::uint32_t end_ = 0;     // of the sentence, without its full stop
  std::uint32_t clause_ = 0;  // where the clause at hand begins: behind the quote or the reported clause before it
  bool reported_ = false;     // the sentence has given a quote
};

}  // namespace petik::detail
