#include "petik/entity/spread_names.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace petik {
namespace {

class Spreader {
 public:
  Spreader(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names)
      : doc_(doc), folded_(folded), names_(names) {}

  void run() {
    const FullNames known = full_names();
    if (known.all.empty()) return;
    std::vector<LabelledSpan> found;
    std::size_t n = 0;  // the first name that does not end before i
    for (const Sentence& sentence : doc_.sentences) {
      for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        if (known.first[folded_.word(i)] == kNone || !doc_.tokens[i].has(kCapital)) continue;
        while (n < names_.size() && names_[n].tokens.end <= i) ++n;
        const LabelledSpan name = name_at(i, sentence.tokens.end, known);
        if (name.tokens.empty() || !only_pieces(n, name.tokens)) continue;
        found.push_back(name);
        i = name.tokens.end - 1;
      }
    }
    take_over(found);
  }

 private:
  std::string_view text(std::uint32_t i) const { return doc_[doc_.tokens[i]]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_.size()); }

  bool same_words(TokenRange a, std::uint32_t at) const {
    if (at + a.size() > size()) return false;
    for (std::uint32_t k = 0; k < a.size(); ++k) {
      if (folded_.word(a.begin + k) != folded_.word(at + k) || text(a.begin + k) != text(at + k)) return false;
    }
    return true;
  }

  // A name of two words and more, with the type that the article mostly gives it.
  struct FullName {
    TokenRange tokens;
    std::uint32_t next = kNone;  // the next one with this first word, in any case
    std::array<std::uint16_t, 18> count{};

    EntityType type() const {
      return static_cast<EntityType>(std::max_element(count.begin(), count.end()) - count.begin());
    }
  };
  struct FullNames {
    std::vector<FullName> all;
    std::vector<std::uint32_t>
        first;  // by number of the first word: into `all`, kNone for most; empty if there are none
  };

  FullNames full_names() const {
    FullNames names;
    for (const LabelledSpan& name : names_) {
      if (name.tokens.size() < 2 || name.tokens.size() > kLongestName) continue;
      names.first.resize(folded_.words(), kNone);
      if (FullName* const full = full_name(names, name.tokens)) {
        std::uint16_t& count = full->count[static_cast<std::size_t>(name.type)];
        if (count < std::numeric_limits<std::uint16_t>::max()) ++count;
      }
    }
    return names;
  }

  // The entry of the name, made if it is not there; nullptr where there are too many that begin so.
  FullName* full_name(FullNames& names, TokenRange tokens) const {
    constexpr std::size_t kMost = 16;  // names that begin with one word
    std::uint32_t* link = &names.first[folded_.word(tokens.begin)];
    std::size_t count = 0;
    for (; *link != kNone; link = &names.all[*link].next) {
      FullName& other = names.all[*link];
      if (text(other.tokens.begin) != text(tokens.begin)) continue;
      ++count;
      if (other.tokens.size() == tokens.size() && same_words(other.tokens, tokens.begin)) return &other;
    }
    if (count >= kMost) return nullptr;
    *link = static_cast<std::uint32_t>(names.all.size());
    return &names.all.emplace_back(FullName{tokens, kNone, {}});
  }

  // Puts the found names in the place of their pieces.
  void take_over(const std::vector<LabelledSpan>& found) {
    std::vector<LabelledSpan> out;
    out.reserve(names_.size() + found.size());
    auto next = found.begin();
    for (const LabelledSpan& name : names_) {
      while (next != found.end() && next->tokens.end <= name.tokens.begin) out.push_back(*next++);
      if (next == found.end() || name.tokens.begin < next->tokens.begin) out.push_back(name);
    }
    out.insert(out.end(), next, found.end());
    names_ = std::move(out);
  }

  // None of the names from the `n`th on reaches over an edge of `range`.
  bool only_pieces(std::size_t n, TokenRange range) const {
    for (; n < names_.size() && names_[n].tokens.begin < range.end; ++n) {
      if (names_[n].tokens.begin < range.begin || names_[n].tokens.end > range.end) return false;
    }
    return true;
  }

  // The longest full name that stands at token `i`.
  // `limit`: the end of the sentence.
  LabelledSpan name_at(std::uint32_t i, std::uint32_t limit, const FullNames& known) const {
    LabelledSpan best{{i, i}, EntityType::person};
    for (std::uint32_t f = known.first[folded_.word(i)]; f != kNone; f = known.all[f].next) {
      const FullName& name = known.all[f];
      if (name.tokens.size() <= best.tokens.size() || i + name.tokens.size() > limit) continue;
      if (same_words(name.tokens, i)) best = {{i, i + name.tokens.size()}, name.type()};
    }
    return best;
  }

  const Document& doc_;
  const FoldedTokens& folded_;
  std::vector<LabelledSpan>& names_;
};

}  // namespace

void spread_full_names(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names) {
  Spreader(doc, folded, names).run();
}

}  // namespace petik
