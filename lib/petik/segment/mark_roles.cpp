#include "petik/segment/mark_roles.hpp"

#include <algorithm>
#include <cstddef>

namespace petik::detail {
namespace {

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

bool is_single(const MarkEvidence& mark) { return mark.family == MarkFamily::single_mark; }

// What it costs to open a mark where the innermost open one is `outer`, or none (nullptr).
float nesting_cost(const MarkEvidence& mark, const MarkEvidence* outer) {
  if (outer == nullptr) return is_single(mark) ? kSingleAlone : 0;
  return outer->family == mark.family ? kNested : kInOther;
}

// The least that it costs anywhere.
float least_nesting(const MarkEvidence& mark) { return is_single(mark) ? kInOther : 0; }

float unlikeness(const MarkEvidence& open, const MarkEvidence& close) {
  if (open.family == close.family) return 0;
  const bool apostrophe = is_single(close) && close.close > kStopInside;
  return kUnlike + (apostrophe ? kApostrophe : 0);
}

// The marks that are open while plain roles are sought.
class OpenMarks {
 public:
  bool none() const { return depth_ == 0; }
  bool full() const { return depth_ == kDeepestMarks; }
  const MarkEvidence* innermost() const { return depth_ == 0 ? nullptr : open_[depth_ - 1]; }
  void open(const MarkEvidence& mark) { open_[depth_++] = &mark; }
  void close() { --depth_; }

  // Whether the mark closes the innermost one at no cost of its own.
  bool closed_by(const MarkEvidence& mark) const {
    return depth_ > 0 && innermost()->family == mark.family && innermost()->token + 1 != mark.token;
  }

 private:
  std::array<const MarkEvidence*, kDeepestMarks> open_{};
  std::size_t depth_ = 0;
};

}  // namespace

// What the roles cost beyond the least that they cost anywhere is added up (`extra`); where any other role costs more
// than all that, at whatever mark (`margin`), no other reading of the paragraph comes near.
bool find_plain_roles(std::span<const MarkEvidence> marks, std::vector<MarkRole>& roles) {
  constexpr float kClear = 0.05F;   // all costs differ by tenths, so that sums of a few are never taken for equal
  constexpr float kFar = 100;       // more than any cost
  constexpr std::size_t kFew = 64;  // marks
  roles.clear();
  if (marks.size() % 2 != 0 || marks.size() > kFew) return false;
  OpenMarks open;
  float extra = 0, margin = kFar;
  for (const MarkEvidence& mark : marks) {
    const float opening = mark.open + least_nesting(mark);
    const bool opens = opening < mark.close;
    if (opens ? open.full() : !open.closed_by(mark)) return false;
    if (opens) extra += nesting_cost(mark, open.innermost()) - least_nesting(mark);
    margin = std::min(margin, std::min(std::max(opening, mark.close), mark.alone) - std::min(opening, mark.close));
    if (margin <= extra + kClear) return false;
    if (opens) {
      open.open(mark);
    } else {
      open.close();
    }
    roles.push_back(opens ? MarkRole::open : MarkRole::close);
  }
  return open.none();
}

void RoleSearch::run(std::span<const MarkEvidence> marks, std::vector<MarkRole>& roles) {
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

void RoleSearch::extend(const Step& from, std::uint16_t index, std::uint32_t i, std::vector<Step>& out) const {
  const MarkEvidence& mark = marks_[i];
  const auto add = [&](MarkRole role, float cost, std::uint8_t depth) {
    Step step = from;
    step.role = role;
    step.previous = index;
    step.cost += cost;
    step.depth = depth;
    if (role == MarkRole::open) step.open[from.depth] = i;
    out.push_back(step);
  };
  add(MarkRole::alone, mark.alone, from.depth);
  if (from.depth < kDeepestMarks)
    add(MarkRole::open, mark.open + nesting(from, mark), static_cast<std::uint8_t>(from.depth + 1));
  if (from.depth > 0)
    add(MarkRole::close, mark.close + matching(from, mark), static_cast<std::uint8_t>(from.depth - 1));
  if (from.depth == 0 && !is_single(mark)) {
    add(MarkRole::close_only, mark.close + kMissingOpen, 0);
  }
}

float RoleSearch::nesting(const Step& from, const MarkEvidence& mark) const {
  return nesting_cost(mark, from.depth == 0 ? nullptr : &marks_[from.open[from.depth - 1U]]);
}

float RoleSearch::matching(const Step& from, const MarkEvidence& mark) const {
  const MarkEvidence& open = marks_[from.open[from.depth - 1U]];
  return unlikeness(open, mark) + (open.token + 1 == mark.token ? kEmpty : 0);
}

bool RoleSearch::same_stack(const Step& a, const Step& b) const {
  if (a.depth != b.depth) return false;
  for (unsigned d = 0; d < a.depth; ++d) {
    if (marks_[a.open[d]].family != marks_[b.open[d]].family) return false;
  }
  return true;
}

// By cost, equals in their order; there are four times kBeam at most, and mostly six.
void RoleSearch::insertion_sort(std::vector<Step>& steps) {
  for (auto step = steps.begin(); step != steps.end(); ++step) {
    const auto place =
        std::upper_bound(steps.begin(), step, *step, [](const Step& a, const Step& b) { return a.cost < b.cost; });
    std::rotate(place, step, step + 1);
  }
}

// Keeps the cheapest step of each stack, and of those the kBeam cheapest.
void RoleSearch::prune(std::vector<Step>& steps) const {
  insertion_sort(steps);
  std::size_t kept = 0;
  for (std::size_t s = 0; s < steps.size() && kept < kBeam; ++s) {
    const auto end = steps.begin() + static_cast<std::ptrdiff_t>(kept);
    if (std::any_of(steps.begin(), end, [&](const Step& k) { return same_stack(k, steps[s]); })) continue;
    steps[kept++] = steps[s];
  }
  steps.resize(kept);
}

void RoleSearch::remember(const std::vector<Step>& steps) {
  starts_.push_back(static_cast<std::uint32_t>(traces_.size()));
  for (const Step& step : steps) traces_.push_back({step.previous, step.role});
}

// What the paragraph's end costs: every mark still open lacks its closing mark.
float RoleSearch::end_cost(const Step& step) const {
  float cost = step.cost;
  for (unsigned d = 0; d < step.depth; ++d) {
    cost += is_single(marks_[step.open[d]]) ? kMissingCloseSingle : kMissingClose;
  }
  return cost;
}

void RoleSearch::trace(std::vector<MarkRole>& roles) const {
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

}  // namespace petik::detail
