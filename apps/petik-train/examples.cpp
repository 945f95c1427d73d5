#include "examples.hpp"

#include "petik/analyze.hpp"
#include "petik/entity/features.hpp"
#include "petik/entity/laws.hpp"
#include "petik/entity/patterns.hpp"

namespace petik::train {
namespace {

constexpr std::size_t kCopyEvery = 5;  // one sentence in five is copied in each other case

void change_case(std::string& text, Span span, bool upper) {
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    char& c = text[i];
    if (upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (!upper && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
}

// True if some sequence of allowed labels keeps the structure.
bool possible(const std::vector<LabelSet>& allowed) {
  LabelSet reached = 0;
  for (std::size_t t = 0; t < allowed.size(); ++t) {
    LabelSet next = 0;
    for (std::size_t z = 0; z < kLabels; ++z) {
      if ((allowed[t] >> z & 1U) == 0) continue;
      bool reachable = t == 0 && opens(static_cast<Label>(z));
      for (std::size_t y = 0; t > 0 && y < kLabels && !reachable; ++y) {
        reachable = (reached >> y & 1U) != 0 && follows(static_cast<Label>(y), static_cast<Label>(z));
      }
      if (reachable) next |= LabelSet{1} << z;
    }
    reached = next;
  }
  for (std::size_t y = 0; y < kLabels; ++y) {
    if ((reached >> y & 1U) != 0 && closes(static_cast<Label>(y))) return true;
  }
  return false;
}

// A word outside all names, without features.
void add_outside(Chain& chain) {
  chain.begins.push_back(static_cast<std::uint32_t>(chain.ids.size()));
  chain.allowed.push_back(LabelSet{1} << kOutside);
}

}  // namespace

void Examples::add(const Article& article, float weight) {
  add_copy(article, weight, Copy::plain);
  if (!article.complete) return;
  add_copy(article, weight, Copy::capitals);
  add_copy(article, weight, Copy::small);
}

void Examples::add_copy(const Article& article, float weight, Copy copy) {
  Document doc;
  doc.text = article.text;
  const Analyzer analyzer(*lexicon_);
  analyzer.run(doc, Layer::sentences | Layer::paragraphs);
  const std::vector<Sentence> sentences = doc.sentences;
  const std::size_t shift = copy == Copy::small ? 2 : 0;
  const auto chosen = [&](std::size_t s) { return copy == Copy::plain || (s + shift) % kCopyEvery == 0; };
  if (copy != Copy::plain) {
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      if (chosen(s)) change_case(doc.text, sentences[s].span, copy == Copy::capitals);
    }
    Document again;
    again.text = doc.text;
    analyzer.run(again, Layer::sentences | Layer::paragraphs);
    if (again.sentences.size() != sentences.size()) return;
    doc = std::move(again);
  }
  const WordFacts facts(doc, *lexicon_);
  std::vector<PatternMatch> patterns = find_patterns(doc, *lexicon_);
  add_laws(find_laws(doc, facts), patterns);
  const Reading reading{facts, allowed_labels(article, doc), pattern_marks(doc, patterns)};
  for (std::size_t s = 0; s < doc.sentences.size(); ++s) {
    if (chosen(s)) add_chains(reading, doc.sentences[s].tokens, weight);
  }
}

// A chain for every run of active words, with what is outside before and behind it.
void Examples::add_chains(const Reading& reading, TokenRange range, float weight) {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (!reading.facts.active(i)) continue;
    Chain chain;
    chain.weight = weight;
    add_outside(chain);
    for (; i < range.end && reading.facts.active(i); ++i) {
      chain.begins.push_back(static_cast<std::uint32_t>(chain.ids.size()));
      read_features({reading.facts, reading.pattern, range, i}, chain.ids);
      chain.allowed.push_back(reading.allowed[i]);
    }
    add_outside(chain);
    chain.begins.push_back(static_cast<std::uint32_t>(chain.ids.size()));
    if (possible(chain.allowed)) chains_.push_back(std::move(chain));
  }
}

void Examples::number_features(unsigned least) {
  std::unordered_map<std::uint32_t, std::uint32_t> counts;
  for (const Chain& chain : chains_) {
    for (const std::uint32_t feature : chain.ids) ++counts[feature];
  }
  std::unordered_map<std::uint32_t, std::uint32_t> ids;
  for (Chain& chain : chains_) {
    std::vector<std::uint32_t> kept;
    std::vector<std::uint32_t> begins;
    for (std::size_t t = 0; t < chain.size(); ++t) {
      begins.push_back(static_cast<std::uint32_t>(kept.size()));
      for (std::uint32_t k = chain.begins[t]; k < chain.begins[t + 1]; ++k) {
        const std::uint32_t feature = chain.ids[k];
        if (feature == 0 || counts[feature] < least) continue;
        const auto [at, is_new] = ids.emplace(feature, static_cast<std::uint32_t>(features_.size()));
        if (is_new) features_.push_back(feature);
        kept.push_back(at->second);
      }
    }
    begins.push_back(static_cast<std::uint32_t>(kept.size()));
    chain.ids = std::move(kept);
    chain.begins = std::move(begins);
  }
}

}  // namespace petik::train
