// The roles of a paragraph's marks, chosen together: Viterbi search over stacks of open marks. A stack is at most three
// deep and at most kBeam stacks are kept, so the cost is linear in the number of marks.
#include "petik/segment/marks.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "petik/segment/mark_costs.hpp"
#include "petik/segment/structure.hpp"

namespace petik {
namespace {

using detail::MarkEvidence;

constexpr unsigned kDeepest = 3;
constexpr std::size_t kBeam = 16;

constexpr float kNested = 1.0F;           // a mark opened inside one of its family
constexpr float kInOther = 0.1F;          // inside one of another family
constexpr float kSingleAlone = 0.3F;      // a single mark opened inside none
constexpr float kUnlike = 3.5F;           // a mark closed by one of another family
constexpr float kApostrophe = 4.0F;       // a double mark closed by a single one that neither a stop nor a cue marks
constexpr float kEmpty = 4.0F;            // nothing between the marks
constexpr float kMissingOpen = 4.5F;      // Harga turun," kata Sarno.
constexpr float kMissingClose = 4.2F;     // "Harga turun (end of the paragraph)
constexpr float kMissingCloseSingle = 6;  // an apostrophe is likelier

constexpr float kStopInside = -0.5F;  // less than this is what only a stop or a cue beside a mark gives

enum class Role : std::uint8_t { open, close, close_only, alone };

// What it costs to open a mark where the innermost open one is `outer`, or none (nullptr).
float nesting_cost(const MarkEvidence& mark, const MarkEvidence* outer) {
  if (outer == nullptr) return mark.family == MarkFamily::single_mark ? kSingleAlone : 0;
  return outer->family == mark.family ? kNested : kInOther;
}

// Open marks, outermost first: the index of each in the paragraph's marks.
struct Step {
  std::array<std::uint32_t, kDeepest> open{};
  std::uint8_t depth = 0;
  Role role = Role::alone;
  std::uint16_t previous = 0;  // index into the steps of the mark before
  float cost = 0;
};

class RoleSearch {
 public:
  // Sets the cheapest roles, one for each mark.
  void run(std::span<const MarkEvidence> marks, std::vector<Role>& roles) {
    marks_ = marks;
    traces_.clear();
    starts_.clear();
    beam_.assign(1, Step{});
    for (std::uint32_t i = 0; i < marks_.size(); ++i) {
      next_.clear();
      for (std::size_t s = 0; s < beam_.size(); ++s) extend(beam_[s], static_cast<std::uint16_t>(s), i, next_);
      prune(next_);
      remember(next_);
      beam_.swap(next_);
    }
    trace(roles);
  }

 private:
  struct Trace {
    std::uint16_t previous;
    Role role;
  };

  void extend(const Step& from, std::uint16_t index, std::uint32_t i, std::vector<Step>& out) const {
    const MarkEvidence& mark = marks_[i];
    const auto add = [&](Role role, float cost, std::uint8_t depth) {
      Step step = from;
      step.role = role;
      step.previous = index;
      step.cost += cost;
      step.depth = depth;
      if (role == Role::open) step.open[from.depth] = i;
      out.push_back(step);
    };
    add(Role::alone, mark.alone, from.depth);
    if (from.depth < kDeepest)
      add(Role::open, mark.open + nesting(from, mark), static_cast<std::uint8_t>(from.depth + 1));
    if (from.depth > 0) add(Role::close, mark.close + matching(from, mark), static_cast<std::uint8_t>(from.depth - 1));
    if (from.depth == 0 && mark.family != MarkFamily::single_mark) {
      add(Role::close_only, mark.close + kMissingOpen, 0);
    }
  }

  float nesting(const Step& from, const MarkEvidence& mark) const {
    return nesting_cost(mark, from.depth == 0 ? nullptr : &marks_[from.open[from.depth - 1U]]);
  }

  float matching(const Step& from, const MarkEvidence& mark) const {
    const MarkEvidence& open = marks_[from.open[from.depth - 1U]];
    return unlikeness(open, mark) + (open.token + 1 == mark.token ? kEmpty : 0);
  }

  static float unlikeness(const MarkEvidence& open, const MarkEvidence& close) {
    if (open.family == close.family) return 0;
    const bool apostrophe = close.family == MarkFamily::single_mark && close.close > kStopInside;
    return kUnlike + (apostrophe ? kApostrophe : 0);
  }

  bool same_stack(const Step& a, const Step& b) const {
    if (a.depth != b.depth) return false;
    for (unsigned d = 0; d < a.depth; ++d) {
      if (marks_[a.open[d]].family != marks_[b.open[d]].family) return false;
    }
    return true;
  }

  // By cost, equals in their order; there are four times kBeam at most, and mostly six.
  static void insertion_sort(std::vector<Step>& steps) {
    for (auto step = steps.begin(); step != steps.end(); ++step) {
      const auto place =
          std::upper_bound(steps.begin(), step, *step, [](const Step& a, const Step& b) { return a.cost < b.cost; });
      std::rotate(place, step, step + 1);
    }
  }

  // Keeps the cheapest step of each stack, and of those the kBeam cheapest.
  void prune(std::vector<Step>& steps) const {
    insertion_sort(steps);
    std::size_t kept = 0;
    for (std::size_t s = 0; s < steps.size() && kept < kBeam; ++s) {
      const auto end = steps.begin() + static_cast<std::ptrdiff_t>(kept);
      if (std::any_of(steps.begin(), end, [&](const Step& k) { return same_stack(k, steps[s]); })) continue;
      steps[kept++] = steps[s];
    }
    steps.resize(kept);
  }

  void remember(const std::vector<Step>& steps) {
    starts_.push_back(static_cast<std::uint32_t>(traces_.size()));
    for (const Step& step : steps) traces_.push_back({step.previous, step.role});
  }

  // What the paragraph's end costs: every mark still open lacks its closing mark.
  float end_cost(const Step& step) const {
    float cost = step.cost;
    for (unsigned d = 0; d < step.depth; ++d) {
      cost += marks_[step.open[d]].family == MarkFamily::single_mark ? kMissingCloseSingle : kMissingClose;
    }
    return cost;
  }

  void trace(std::vector<Role>& roles) const {
    const auto best = std::min_element(beam_.begin(), beam_.end(),
                                       [&](const Step& a, const Step& b) { return end_cost(a) < end_cost(b); });
    auto at = static_cast<std::uint16_t>(best - beam_.begin());
    roles.resize(marks_.size());
    for (std::size_t i = marks_.size(); i > 0; --i) {
      const Trace& trace = traces_[starts_[i - 1] + at];
      roles[i - 1] = trace.role;
      at = trace.previous;
    }
  }

  std::span<const MarkEvidence> marks_;
  std::vector<Step> beam_;
  std::vector<Step> next_;
  std::vector<Trace> traces_;
  std::vector<std::uint32_t> starts_;
};

// Sets the roles where each mark's cheapest one is plain and together they open and close in turn, as in most
// paragraphs; false elsewhere. What a role costs beyond the least that it costs anywhere is added up; another role
// costs more than all that at any mark, so RoleSearch finds the same.
class PlainRoles {
 public:
  bool find(std::span<const MarkEvidence> marks, std::vector<Role>& roles) {
    if (marks.size() % 2 != 0 || marks.size() > kFew) return false;
    depth_ = 0;
    float extra = 0, margin = kFar;
    roles.clear();
    for (const MarkEvidence& mark : marks) {
      const bool opens = mark.open < mark.close;
      if (opens ? depth_ == kDeepest : !closes(mark)) return false;
      const float rest = opens ? nesting(mark) : 0;
      const float least = opens ? mark.open + least_nesting(mark) : mark.close;
      const float other = opens ? mark.close : mark.open + least_nesting(mark);
      extra += opens ? rest - least_nesting(mark) : 0;
      margin = std::min(margin, std::min(other, mark.alone) - least);
      if (margin <= extra + kClear) return false;
      if (opens) {
        open_[depth_++] = &mark;
      } else {
        --depth_;
      }
      roles.push_back(opens ? Role::open : Role::close);
    }
    return depth_ == 0;
  }

 private:
  static constexpr float kClear = 0.05F;  // all costs differ by tenths, so that sums of a few are never taken for equal
  static constexpr float kFar = 100;
  static constexpr std::size_t kFew = 64;  // marks

  static bool is_single(const MarkEvidence& mark) { return mark.family == MarkFamily::single_mark; }
  static float least_nesting(const MarkEvidence& mark) { return is_single(mark) ? kInOther : 0; }
  float nesting(const MarkEvidence& mark) const {
    return nesting_cost(mark, depth_ == 0 ? nullptr : open_[depth_ - 1]);
  }
  bool closes(const MarkEvidence& mark) const {
    return depth_ > 0 && open_[depth_ - 1]->family == mark.family && open_[depth_ - 1]->token + 1 != mark.token;
  }

  std::array<const MarkEvidence*, kDeepest> open_{};
  std::size_t depth_ = 0;
};

// Turns the roles of one paragraph's marks into pairs.
class PairBuilder {
 public:
  PairBuilder(Document& doc, TokenRange paragraph, const Lexicon& lexicon)
      : doc_(doc), paragraph_(paragraph), lexicon_(lexicon) {}

  void add(const MarkEvidence& mark, Role role) {
    if (role == Role::open) {
      doc_.marks.push_back({mark.token, mark.token, static_cast<std::uint8_t>(depth_), false, false, false});
      open_[depth_++] = doc_.marks.size() - 1;
    } else if (role == Role::close) {
      doc_.marks[open_[--depth_]].close = mark.token;
      if (depth_ == 0) free_from_ = mark.token + 1;
    } else if (role == Role::close_only) {
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
  std::array<std::size_t, kDeepest> open_{};  // indices of pairs that wait for their closing mark
  std::size_t depth_ = 0;                     // how many
  std::uint32_t free_from_ = 0;               // a guessed opening mark stands here or later
};

// Pairs the marks of a document's paragraphs, one by one; what it works with is kept from one to the next.
class MarkPairer {
 public:
  MarkPairer(Document& doc, const Lexicon& lexicon) : doc_(doc), lexicon_(lexicon) {}

  // `marks`: the tokens of the paragraph that are marks.
  void paragraph(TokenRange paragraph, std::span<const std::uint32_t> marks) {
    detail::weigh_marks(doc_, paragraph, marks, lexicon_, evidence_);
    if (!plain_.find(evidence_, roles_)) search_.run(evidence_, roles_);
    PairBuilder builder(doc_, paragraph, lexicon_);
    for (std::size_t i = 0; i < evidence_.size(); ++i) builder.add(evidence_[i], roles_[i]);
    builder.finish();
  }

 private:
  Document& doc_;
  const Lexicon& lexicon_;
  PlainRoles plain_;
  RoleSearch search_;
  std::vector<MarkEvidence> evidence_;
  std::vector<Role> roles_;
};

// The landmarks that are marks, without a branch for each: no processor guesses where they stand.
std::vector<std::uint32_t> marks_of(std::span<const Token> tokens, std::span<const std::uint32_t> landmarks) {
  std::vector<std::uint32_t> marks(landmarks.size());
  std::size_t found = 0;
  for (const std::uint32_t token : landmarks) {
    marks[found] = token;
    found += tokens[token].kind == TokenKind::quote ? 1U : 0U;
  }
  marks.resize(found);
  return marks;
}

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
  const std::vector<std::uint32_t> marks = marks_of(doc.tokens, landmarks.tokens());
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
