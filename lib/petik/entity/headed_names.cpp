#include "petik/entity/headed_names.hpp"

#include <algorithm>
#include <cstdint>

namespace petik {
namespace {

bool is_place(EntityType type) {
  return type == EntityType::gpe || type == EntityType::loc || type == EntityType::fac || type == EntityType::norp;
}

class Joiner {
 public:
  Joiner(const Document& doc, const FoldedTokens& folded) : doc_(doc), folded_(folded) {}

  // The name with its head and its form. `free`: the first token that no name before it holds.
  LabelledSpan join(LabelledSpan name, std::uint32_t free) const {
    if (is_place(name.type)) {
      const std::uint32_t begin = begin_of(name.tokens, free);
      if (begin != name.tokens.begin || is_school(begin)) name = {{begin, name.tokens.end}, EntityType::org};
    }
    if (name.type == EntityType::org) name.tokens.end = end_of(name.tokens.end);
    return name;
  }

 private:
  bool plays(std::uint32_t i, PhraseWord part) const { return folded_.info(i).plays(part); }
  bool is_school(std::uint32_t i) const { return doc_.tokens[i].has(kCapital) && plays(i, PhraseWord::school); }

  std::uint32_t begin_of(TokenRange name, std::uint32_t free) const {
    const std::uint32_t at = name.begin;
    if (at == free) return at;
    if (plays(at - 1, PhraseWord::team) || is_government(at)) return at - 1;
    return school_before(at, free);
  }

  // "Pemerintah Kabupaten Wonosari", and inside a sentence, where a capital tells, "kata Pemerintah Belgia".
  bool is_government(std::uint32_t at) const {
    if (!doc_.tokens[at - 1].has(kCapital) || !plays(at - 1, PhraseWord::government)) return false;
    const bool territory = folded_.info(at).classes.has(WordClass::place_head);
    return territory || !begins_sentence(at - 1);
  }

  bool begins_sentence(std::uint32_t token) const {
    const auto behind = [](std::uint32_t t, const Sentence& sentence) { return t < sentence.tokens.begin; };
    const auto next = std::upper_bound(doc_.sentences.begin(), doc_.sentences.end(), token, behind);
    return next == doc_.sentences.begin() || (next - 1)->tokens.begin == token;
  }

  // The school whose name goes on to `at`: SMA 6 |Solo|, SMP Negeri 3 |Wonosari|. A number must stand between.
  std::uint32_t school_before(std::uint32_t at, std::uint32_t free) const {
    constexpr std::uint32_t kLongest = 3;  // tokens: SMP Negeri 3
    bool number = false;
    for (std::uint32_t i = at; i > free && at - i < kLongest;) {
      --i;
      if (doc_.tokens[i].kind == TokenKind::number) {
        number = true;
      } else if (is_school(i)) {
        return number ? i : at;
      } else if (!plays(i, PhraseWord::school_owner)) {
        return at;
      }
    }
    return at;
  }

  // Behind "(Persero)".
  std::uint32_t end_of(std::uint32_t end) const {
    if (end + 2 >= folded_.size() || folded_.lower(end) != "(" || folded_.lower(end + 2) != ")") return end;
    return plays(end + 1, PhraseWord::company_form) ? end + 3 : end;
  }

  const Document& doc_;
  const FoldedTokens& folded_;
};

}  // namespace

void join_heads(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names) {
  const Joiner joiner(doc, folded);
  std::uint32_t free = 0;
  std::erase_if(names, [&](LabelledSpan& name) {
    if (name.tokens.begin < free) return true;  // in the form of the one before: (Persero)
    name = joiner.join(name, free);
    free = name.tokens.end;
    return false;
  });
}

}  // namespace petik
