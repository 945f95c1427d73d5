// The roles of a paragraph's quotation marks, chosen together at the least cost. Internal to segment/.
//
//     if (!find_plain_roles(marks, roles)) search.run(marks, roles);
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "petik/segment/mark_costs.hpp"

namespace petik::detail {

enum class MarkRole : std::uint8_t { open, close, close_only, alone };

inline constexpr unsigned kDeepestMarks = 3;  // pairs in pairs

// Sets the roles where each mark's cheapest one is plain and together they open and close in turn, as in most
// paragraphs; false, and roles that mean nothing, elsewhere. What it finds is what RoleSearch finds.
bool find_plain_roles(std::span<const MarkEvidence> marks, std::vector<MarkRole>& roles);

// Viterbi search over stacks of open marks. A stack is at most three deep and at most so many stacks are kept, so the
// cost is linear in the number of marks. What it works with is kept from one run to the next.
class RoleSearch {
 public:
  // Sets the cheapest roles, one for each mark.
  void run(std::span<const MarkEvidence> marks, std::vector<MarkRole>& roles);

 private:
  // Open marks, outermost first: the index of each in the paragraph's marks.
  struct Step {
    std::array<std::uint32_t, kDeepestMarks> open{};
    std::uint8_t depth = 0;
    MarkRole role = MarkRole::alone;
    std::uint16_t previous = 0;  // index into the steps of the mark before
    float cost = 0;
  };

  struct Trace {
    std::uint16_t previous;
    MarkRole role;
  };

  void extend(const Step& from, std::uint16_t index, std::uint32_t i, std::vector<Step>& out) const;
  float nesting(const Step& from, const MarkEvidence& mark) const;
  float matching(const Step& from, const MarkEvidence& mark) const;
  bool same_stack(const Step& a, const Step& b) const;
  static void insertion_sort(std::vector<Step>& steps);
  void prune(std::vector<Step>& steps) const;
  void remember(const std::vector<Step>& steps);
  float end_cost(const Step& step) const;
  void trace(std::vector<MarkRole>& roles) const;

  std::span<const MarkEvidence> marks_;
  std::vector<Step> beam_;
  std::vector<Step> next_;
  std::vector<Trace> traces_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace petik::detail
