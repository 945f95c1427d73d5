#include "petik/entity/month_names.hpp"

#include <algorithm>
#include <string_view>

#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

class MonthNames {
 public:
  MonthNames(const Document& doc, const Lexicon& lexicon, const WordFacts& facts,
             const std::vector<LabelledSpan>& names)
      : doc_(doc), lexicon_(lexicon), facts_(facts), names_(names) {}

  bool is_person(const PatternMatch& match) {
    if (match.type != EntityType::date || match.tokens.size() != 1) return false;
    const std::uint32_t i = match.tokens.begin;
    return doc_.tokens[i].kind == TokenKind::word && (after_saying(i) || before_saying(i)) && first_name(i);
  }

 private:
  const CueEntry* cue(std::uint32_t i) const { return lexicon_.find_folded(facts_.lower(i)).cue; }

  // "ucap Juli"
  bool after_saying(std::uint32_t i) const {
    const CueEntry* before = i == 0 ? nullptr : cue(i - 1);
    return before != nullptr && before->cue_class == CueClass::root && before->form == facts_.lower(i - 1);
  }

  // "Juli mengatakan"
  bool before_saying(std::uint32_t i) const {
    const CueEntry* after = i + 1 == facts_.size() ? nullptr : cue(i + 1);
    return after != nullptr && after->cue_class == CueClass::active;
  }

  // The first names are gathered when the first month is asked for: most texts have none beside a verb of saying.
  bool first_name(std::uint32_t i) {
    if (!gathered_) {
      for (const LabelledSpan& name : names_) {
        if (name.type == EntityType::person && name.tokens.size() > 1) first_[facts_.lower(name.tokens.begin)] = true;
      }
      gathered_ = true;
    }
    return first_.find(facts_.lower(i)) != nullptr;
  }

  const Document& doc_;
  const Lexicon& lexicon_;
  const WordFacts& facts_;
  const std::vector<LabelledSpan>& names_;
  WordTable<bool> first_;
  bool gathered_ = false;
};

}  // namespace

void name_month_words(const Document& doc, const Lexicon& lexicon, const WordFacts& facts,
                      std::vector<PatternMatch>& patterns, std::vector<LabelledSpan>& names) {
  MonthNames months(doc, lexicon, facts, names);
  std::vector<LabelledSpan> found;
  std::erase_if(patterns, [&](const PatternMatch& match) {
    if (!months.is_person(match)) return false;
    found.push_back({match.tokens, EntityType::person});
    return true;
  });
  if (found.empty()) return;
  const auto known = static_cast<std::ptrdiff_t>(names.size());
  names.insert(names.end(), found.begin(), found.end());
  std::inplace_merge(names.begin(), names.begin() + known, names.end(),
                     [](const LabelledSpan& a, const LabelledSpan& b) { return a.tokens.begin < b.tokens.begin; });
}

}  // namespace petik
