// What each role would cost a quotation mark, from what stands beside it. Internal to segment/.
//
// Costs are small numbers that were chosen by hand: 0 what an editor would write, 10 what only a slip explains.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::detail {

struct MarkEvidence {
  std::uint32_t token = 0;
  MarkFamily family = MarkFamily::double_mark;
  float open = 0;   // opens a pair
  float close = 0;  // closes one
  float alone = 0;  // is no quotation mark: 5'10", an apostrophe, a stray sign
};

// Sets `evidence`, one for each of the paragraph's marks. `marks`: these tokens, in order.
void weigh_marks(const Document& doc, TokenRange paragraph, std::span<const std::uint32_t> marks,
                 const Lexicon& lexicon, std::vector<MarkEvidence>& evidence);

// True for a word that reports speech right after a closing mark (and at most one comma, full stop or dash): kata,
// ujarnya. `token`: the one after the mark; `limit`: the end of the paragraph.
bool cue_follows(const Document& doc, std::uint32_t token, std::uint32_t limit, const Lexicon& lexicon);

}  // namespace petik::detail
