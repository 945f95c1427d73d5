#include "petik/lexicon/quotation_marks.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace petik {
namespace {

template <typename Kind>
struct Named {
  std::string_view name;
  Kind kind;
};

constexpr std::array<Named<MarkFamily>, 6> kFamilies = {{{"none", MarkFamily::none},
                                                         {"double", MarkFamily::double_mark},
                                                         {"single", MarkFamily::single_mark},
                                                         {"guillemet", MarkFamily::guillemet},
                                                         {"single-guillemet", MarkFamily::single_guillemet},
                                                         {"corner", MarkFamily::corner}}};

constexpr std::array<Named<MarkSide>, 3> kSides = {
    {{"both", MarkSide::neutral}, {"open", MarkSide::open}, {"close", MarkSide::close}}};

template <typename Kind, std::size_t n>
std::optional<Kind> find_named(const std::array<Named<Kind>, n>& all, std::string_view name) {
  for (const Named<Kind>& named : all) {
    if (named.name == name) return named.kind;
  }
  return std::nullopt;
}

std::size_t first_byte(const std::string& text) { return static_cast<unsigned char>(text.front()); }

}  // namespace

QuotationMarks::Spelling QuotationMarks::spelling_of(const DataTable& table, const DataRow& row) {
  constexpr std::size_t kLongest = 15;  // bytes
  if (row.cells.size() != 3) table.fail(row, "expected 3 columns: mark, family, side");
  const std::optional<MarkFamily> family = find_named(kFamilies, row.cells[1]);
  if (!family) table.fail(row, "unknown family of marks: " + std::string(row.cells[1]));
  const std::optional<MarkSide> side = find_named(kSides, row.cells[2]);
  if (!side) table.fail(row, "unknown side of a mark: " + std::string(row.cells[2]) + " (open, close, both)");
  if (row.cells[0].size() > kLongest) table.fail(row, "the mark is too long");
  const auto size = *family == MarkFamily::none ? std::size_t{0} : row.cells[0].size();
  return {std::string(row.cells[0]), {*family, *side, static_cast<std::uint8_t>(size)}};
}

QuotationMarks::QuotationMarks(const DataSource& source) {
  const DataTable table = source.rows("quotation-marks.tsv");
  for (const DataRow& row : table.rows) {
    if (spellings_.size() == std::numeric_limits<std::uint8_t>::max()) table.fail(row, "too many marks");
    spellings_.push_back(spelling_of(table, row));
  }
  std::stable_sort(spellings_.begin(), spellings_.end(), [](const Spelling& a, const Spelling& b) {
    return std::pair(first_byte(a.text), b.text.size()) < std::pair(first_byte(b.text), a.text.size());
  });
  for (const Spelling& spelling : spellings_) ++from_[first_byte(spelling.text) + 1];
  std::partial_sum(from_.begin(), from_.end(), from_.begin());
}

MarkGlyph QuotationMarks::find(std::string_view rest, unsigned char first) const {
  for (std::size_t s = from_[first]; s < from_[first + 1U]; ++s) {
    const std::string& text = spellings_[s].text;  // most differ in their last byte alone
    if (text.size() == 1) return spellings_[s].glyph;
    if (text.size() <= rest.size() && rest[text.size() - 1] == text.back() && rest.starts_with(text)) {
      return spellings_[s].glyph;
    }
  }
  return {};
}

}  // namespace petik
