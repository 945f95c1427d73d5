#include "petik/entity/person_pairs.hpp"

#include <string_view>
#include <utility>

namespace petik {
namespace {

bool dash_between_spaces(const Document& doc, std::uint32_t i) {
  const std::string_view text = doc[doc.tokens[i]];
  const bool dash = text == "-" || text == "–" || text == "—" || text == "--";
  return dash && doc.tokens[i].has(kSpaceBefore) && doc.tokens[i + 1].has(kSpaceBefore);
}

}  // namespace

void part_pairs(const Document& doc, std::vector<LabelledSpan>& names) {
  std::vector<LabelledSpan> out;
  out.reserve(names.size());
  for (LabelledSpan name : names) {
    for (std::uint32_t i = name.tokens.begin + 1; name.type == EntityType::person && i + 1 < name.tokens.end; ++i) {
      if (!dash_between_spaces(doc, i)) continue;
      out.push_back({{name.tokens.begin, i}, name.type});
      name.tokens.begin = ++i;
    }
    out.push_back(name);
  }
  names = std::move(out);
}

}  // namespace petik
