#include "petik/entity/word_kinds.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kClassesOfModel = (1U << kModelClasses) - 1U;

}  // namespace

WordKinds& WordKinds::of(const Lexicon& lexicon) {
  thread_local WordKinds kinds;
  if (kinds.lexicon_id_ != lexicon.id()) {
    kinds.kinds_.clear();
    kinds.lexicon_id_ = lexicon.id();
  }
  kinds.lexicon_ = &lexicon;
  return kinds;
}

WordKind WordKinds::ask(std::string_view word, std::uint32_t hash) const {
  const WordInfo& info = lexicon_->find_folded(word, hash);
  WordKind kind;
  kind.classes = info.classes.bits() & kClassesOfModel;
  kind.noun = info.noun;
  if (info.cue != nullptr) kind.cue = static_cast<std::uint8_t>(1 + static_cast<unsigned>(info.cue->cue_class));
  return kind;
}

}  // namespace petik
