// Pairs from the roles of a paragraph's marks.
#include "petik/segment/marks.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "petik/segment/mark_costs.hpp"
#include "petik/segment/mark_roles.hpp"
#include "petik/segment/structure.hpp"

namespace petik {
namespace {

using detail::MarkEvidence;
using detail::MarkRole;

// Turns the roles of one paragraph's marks into pairs.
class PairBuilder {
 public:
  PairBuilder(Document& doc, TokenRange paragraph, const Lexicon& lexicon)
      : doc_(doc), paragraph_(paragraph), lexicon_(lexicon) {}

  void add(const MarkEvidence& mark, MarkRole role) {
    if (role == MarkRole::open) {
      doc_.marks.push_back({mark.token, mark.token, static_cast<std::uint8_t>(depth_), false, false, false});
      open_[depth_++] = doc_.marks.size() - 1;
    } else if (role == MarkRole::close) {
      doc_.marks[open_[--depth_]].close = mark.token;
      if (depth_ == 0) free_from_ = mark.token + 1;
    } else if (role == MarkRole::close_only) {
      const std::uint32_t begin = sentence_begin(mark.token);
      doc_.marks.push_back({begin, mark.token, 0, true, false, false});
      free_from_ = mark.token + 1;
    }
  }

  // Closes what is open at the paragraph's end.
  void finish() {
    for (std::size_t depth = 0; depth < depth_; ++depth) {
      MarkPair& pair = doc_.marks[open_[depth]];
      pair.close = guessed_close(pair.open);
      pair.close_guessed = true;
    }
  }

 private:
  std::string_view text(std::uint32_t token) const { return doc_[doc_.tokens[token]]; }

  // Where the sentence begins that token `close` ends, not before the last pair.
  std::uint32_t sentence_begin(std::uint32_t close) const {
    const std::uint32_t first = std::max(paragraph_.begin, free_from_);
    for (std::uint32_t i = close > first + 1 ? close - 2 : first; i > first; --i) {
      const std::string_view word = text(i - 1);
      if ((word == "." || word == "?" || word == "!") && doc_.tokens[i].has(kCapital)) return i;
    }
    return first;
  }

  // The last token of the unclosed quotation: before ", kata Sarno" if there is such, else the paragraph's last. Where
  // more sentences follow than quotations have (93 % have three at most), only the first is taken.
  std::uint32_t guessed_close(std::uint32_t open) const {
    constexpr unsigned kMostSentences = 3;
    std::uint32_t first_end = 0;
    unsigned sentences = 0;
    for (std::uint32_t i = open + 2; i + 1 < paragraph_.end; ++i) {
      if (text(i - 1) == "," && is_plain_cue(i) && speaker_follows(i + 1)) return i - 1;
      if (!ends_sentence(i)) continue;
      if (sentences++ == 0) first_end = i;
    }
    return sentences >= kMostSentences ? first_end : paragraph_.end - 1;
  }

  bool ends_sentence(std::uint32_t i) const {
    const std::string_view word = text(i);
    return (word == "." || word == "?" || word == "!") && doc_.tokens[i + 1].has(kCapital);
  }

  bool is_plain_cue(std::uint32_t token) const {
    if (doc_.tokens[token].has(kCapital)) return false;
    const CueEntry* cue = lexicon_.find(text(token)).cue;
    return cue != nullptr && cue->cue_class == CueClass::root && !cue->has(kNeedsMark);
  }

  bool speaker_follows(std::uint32_t token) const {
    return doc_.tokens[token].has(kCapital) || text(token) == "dia" || text(token) == ".";
  }

  Document& doc_;
  TokenRange paragraph_;
  const Lexicon& lexicon_;
  std::array<std::size_t, detail::kDeepestMarks> open_{};  // indices of pairs that wait for their closing mark
  std::size_t depth_ = 0;                                  // how many
  std::uint32_t free_from_ = 0;                            // a guessed opening mark stands here or later
};

// Pairs the marks of a document's paragraphs, one by one; what it works with is kept from one to the next.
class MarkPairer {
 public:
  MarkPairer(Document& doc, const Lexicon& lexicon) : doc_(doc), lexicon_(lexicon) {}

  // `marks`: the tokens of the paragraph that are marks.
  void paragraph(TokenRange paragraph, std::span<const std::uint32_t> marks) {
    detail::weigh_marks(doc_, paragraph, marks, lexicon_, evidence_);
    if (!detail::find_plain_roles(evidence_, roles_)) search_.run(evidence_, roles_);
    PairBuilder builder(doc_, paragraph, lexicon_);
    for (std::size_t i = 0; i < evidence_.size(); ++i) builder.add(evidence_[i], roles_[i]);
    builder.finish();
  }

 private:
  Document& doc_;
  const Lexicon& lexicon_;
  detail::RoleSearch search_;
  std::vector<MarkEvidence> evidence_;
  std::vector<MarkRole> roles_;
};

bool begins_with_mark(const Document& doc, const Paragraph& paragraph) {
  return doc.tokens[paragraph.tokens.begin].kind == TokenKind::quote;
}

// An unclosed pair goes on where the next paragraph of text repeats the opening mark. Which paragraphs are text is told
// where it is asked, unless all kinds are known.
void link_paragraphs(Document& doc, const Lexicon& lexicon) {
  BoilerplateSearch search(doc, lexicon);
  const bool known = has(doc.layers, Layer::paragraphs);
  const auto is_boilerplate = [&](std::uint32_t paragraph) {
    return known ? doc.paragraphs[paragraph].kind == ParagraphKind::boilerplate : search.is_boilerplate(paragraph);
  };
  std::uint32_t next = 0;
  for (MarkPair& pair : doc.marks) {
    if (!pair.close_guessed || pair.depth != 0) continue;
    while (next < doc.paragraphs.size() && doc.paragraphs[next].tokens.begin <= pair.open) ++next;
    std::uint32_t follower = next;
    while (follower < doc.paragraphs.size() && is_boilerplate(follower)) ++follower;
    pair.continues = follower < doc.paragraphs.size() && begins_with_mark(doc, doc.paragraphs[follower]);
  }
}

}  // namespace

void pair_marks(Document& doc, const Landmarks& landmarks, const Lexicon& lexicon) {
  doc.marks.clear();
  const std::span<const std::uint32_t> marks = landmarks.marks();
  doc.marks.reserve(marks.size() / 2 + 1);
  MarkPairer pairer(doc, lexicon);
  const auto skip_to = [&](auto mark, std::uint32_t token) {
    while (mark != marks.end() && *mark < token) ++mark;
    return mark;
  };
  auto end = marks.begin();
  for (const Paragraph& paragraph : doc.paragraphs) {
    const auto begin = skip_to(end, paragraph.tokens.begin);
    end = skip_to(begin, paragraph.tokens.end);
    if (begin != end) pairer.paragraph(paragraph.tokens, {begin, end});
  }
  const auto by_open = [](const MarkPair& a, const MarkPair& b) { return a.open < b.open; };
  if (!std::is_sorted(doc.marks.begin(), doc.marks.end(), by_open)) {
    std::stable_sort(doc.marks.begin(), doc.marks.end(), by_open);
  }
  link_paragraphs(doc, lexicon);
}

}  // namespace petik
