// Where a sentence may end and where the next one may begin, told from the tokens around the place alone. Internal to
// segment/.
//
//     stop_at("Dr.") is soft, stop_at(".") is hard; "Warga" begins a sentence, "kata" right after a mark does not.
#pragma once

#include <algorithm>
#include <cstdint>

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/landmarks.hpp"

namespace petik::detail {

enum class Stop { none, soft, hard };  // soft: an abbreviation's, which ends a sentence only where the next one is sure

class SentenceEdges {
 public:
  SentenceEdges(const Document& doc, const Landmarks& landmarks, const Lexicon& lexicon)
      : doc_(doc), lexicon_(lexicon), edge_(landmarks.edges().data()) {}

  // The first token from `i` on behind which a sentence may end, told by one look at each and the next one: most tokens
  // are passed over. At most limit - 1; `limit`: the paragraph's end. To be asked in order.
  std::uint32_t skip(std::uint32_t i, std::uint32_t limit) {
    while (*edge_ < i) ++edge_;
    return std::min(*edge_, limit - 1);
  }

  // What token `i` is to a sentence.
  Stop stop_at(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    if (token.kind == TokenKind::abbreviation) return text(i).ends_with('.') ? Stop::soft : Stop::none;
    if (token.kind != TokenKind::punctuation) return Stop::none;
    const char first = doc_.text[token.span.begin];
    if (first == '.' || first == '?' || first == '!') return Stop::hard;
    return static_cast<unsigned char>(first) >= 0x80 && is_wide_stop(i) ? Stop::hard : Stop::none;
  }

  // A mark that closes a pair or a closing bracket: it belongs to the sentence before it.
  bool is_closer(std::uint32_t i) const {
    const Token& token = doc_.tokens[i];
    if (token.kind == TokenKind::punctuation) {
      const char first = doc_.text[token.span.begin];
      return token.span.size() == 1 && (first == ')' || first == ']');
    }
    return token.kind == TokenKind::quote && !token.has(kSpaceBefore) && pair_opened_by(i) == nullptr;
  }

  // Whether token `i` (not the first of its paragraph) begins a sentence after a stop of the kind.
  bool begins_sentence(std::uint32_t i, Stop stop) const;

  // Whether token `i` numbers an item of a list, with the full stop behind it: "1. Harga turun", "b. Stok naik".
  bool is_enumerator(std::uint32_t i) const;

  // Whether a sentence ends behind token `i` though no mark says so: a line glued to the next sentence. `limit`: the
  // paragraph's end. The caller makes sure that no quotation is open.
  bool full_stop_missing(std::uint32_t i, std::uint32_t limit) const;

  // Whether the sentence that begins with token `begin` is a heading in marks that token `close` closes.
  bool is_heading_in_marks(std::uint32_t begin, std::uint32_t close) const {
    return doc_.tokens[begin].kind == TokenKind::quote && doc_.tokens[close].kind == TokenKind::quote &&
           is_heading(begin, close);
  }

  // The pair of marks that token `i` opens, or nullptr.
  const MarkPair* pair_opened_by(std::uint32_t i) const;

 private:
  std::string_view text(std::uint32_t token) const { return doc_[doc_.tokens[token]]; }
  const WordInfo& info(std::uint32_t token) const { return lexicon_.find(text(token)); }
  bool is_wide_stop(std::uint32_t i) const;
  bool is_heading(std::uint32_t begin, std::uint32_t close) const;
  bool is_plain_lower(std::uint32_t i) const;
  bool is_function_word(const WordInfo& info) const;
  bool begins_after_abbreviation(std::uint32_t i) const;
  bool begins_in_lower_case(std::uint32_t i) const;
  bool begins_with_dash(std::uint32_t i) const;
  bool is_cue_after_mark(std::uint32_t i) const;
  bool parts_thousands(std::uint32_t i) const;
  bool is_starter(std::uint32_t i) const;
  bool is_number_or_unit(std::string_view word) const;
  bool may_be_last(std::uint32_t i) const;
  bool is_report(std::uint32_t i) const;
  bool is_opening_of_statement(std::uint32_t i) const;

  const Document& doc_;
  const Lexicon& lexicon_;
  const std::uint32_t* edge_;  // the last token is one
};

}  // namespace petik::detail
