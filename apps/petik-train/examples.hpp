// Articles to chains: analyses them as petik does, so that training and use see the same features.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "corpus.hpp"
#include "crf.hpp"
#include "petik/entity/word_facts.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::train {

class Examples {
 public:
  explicit Examples(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  // Adds the article, and copies of it in which some sentences are in capitals or small letters: headlines must not
  // collapse.
  void add(const Article& article, float weight);

  // Numbers the features that occur at least `least` times and drops the others. Call once, after the last `add`.
  void number_features(unsigned least);

  const std::vector<Chain>& chains() const { return chains_; }
  const std::vector<std::uint32_t>& features() const { return features_; }  // by id

 private:
  enum class Copy { plain, capitals, small };

  // An article's words as the features and the labels see them.
  struct Reading {
    const WordFacts& facts;
    std::vector<LabelSet> allowed;
    std::vector<std::uint8_t> pattern;
  };

  void add_copy(const Article& article, float weight, Copy copy);
  void add_chains(const Reading& reading, TokenRange range, float weight);

  const Lexicon* lexicon_;
  std::vector<Chain> chains_;
  std::vector<std::uint32_t> features_;
};

}  // namespace petik::train
