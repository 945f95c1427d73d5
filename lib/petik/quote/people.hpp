// Who is named in an article: finds the personal name inside a noun phrase, and the fullest form of a name.
//
//     People people(read);
//     people.name_in(phrase)        // "Bupati Lampung Timur Tia Siti Rahmani" -> Tia Siti Rahmani
//     people.fullest(name)          // "Tia" -> the span of "Tia Siti Rahmani", wherever it stands
//
// Indonesian names have no fixed parts: the second mention is the first name nine times in ten ("kata Tia"), seldom the
// last. So the article itself tells where a name begins: a word that also stands alone after a cue is a name.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "petik/quote/reading.hpp"

namespace petik {

class People {
 public:
  // Fitness of two words that are surely a name.
  static constexpr int kSureName = 4;

  explicit People(const Reading& read);

  // The tokens of the personal name inside a noun phrase; empty if it holds none.
  TokenRange name_in(TokenRange phrase) const;

  // The fullest form of `name` in the article (maybe `name` itself): tokens of one mention of it.
  TokenRange fullest(TokenRange name) const;

  // True if the phrase is somebody who is told by a relative's name: "istri Harnang Wirasto", but not "Ibu Rina" or
  // "istri Harnang, Rina".
  bool kin_of(TokenRange phrase, TokenRange name) const;

  // True if the token can be part of a personal name by its shape and the lexicon.
  bool name_word(std::uint32_t i) const { return name_word_[i]; }

  // True if the token begins with a small letter (or is a hyphen) and belongs to the name round it: binti, van,
  // al-Fadhil.
  bool joins(std::uint32_t i) const;

  // True if the tokens are a personal name and nothing else.
  bool only_name(TokenRange segment) const;

  // How strongly the article uses the word as a person: > 0 "kata Tia", < 0 "di Tia".
  int evidence(std::uint32_t i) const;

  // Runs of words that can be names, in order: Tarno Wibisono; Jakarta Selatan.
  const std::vector<TokenRange>& runs() const { return runs_; }

 private:
  // A word by its number, and a run that holds it: index into runs_.
  struct RunOfWord {
    std::uint32_t word;
    std::uint32_t run;
  };

  void find_name_words();
  bool tell_name_word(std::uint32_t i) const;
  void find_runs();
  void weigh_runs();
  bool opens_untagged(TokenRange run, bool everyday) const;
  int weigh(TokenRange run) const;
  bool governed_place(TokenRange run) const;
  bool in_person(std::uint32_t i) const;
  bool named_like_place(std::uint32_t i) const;
  void find_common_words();
  void find_organisation_words();
  void find_hidden_names();
  int fitness(std::uint32_t i) const;
  int fitness(TokenRange range) const;
  bool organisation(TokenRange words) const;
  bool titled(std::uint32_t i) const;
  bool before_name(std::uint32_t i) const;
  bool ends_office(std::uint32_t i) const;
  bool ends_in_name(std::uint32_t i) const;
  bool unknown_holder(std::uint32_t office, std::uint32_t i) const;
  bool before_speaker(std::uint32_t i) const;
  bool before_person(std::uint32_t i) const;
  void find_places();
  TokenRange around(TokenRange run, TokenRange name, bool strict) const;
  bool follows_name(std::uint32_t i) const;
  TokenRange trim(TokenRange run) const;
  bool unknown_name(TokenRange run, std::uint32_t phrase_begin) const;
  TokenRange trailing_name(TokenRange segment, std::uint32_t phrase_begin) const;
  std::vector<TokenRange> segments(TokenRange phrase) const;
  std::vector<TokenRange> with_person(std::vector<TokenRange> pieces) const;
  TokenRange after_title(TokenRange segment) const;
  bool of_relative(TokenRange piece, std::uint32_t phrase_begin) const;
  TokenRange plain_name_in(TokenRange phrase) const;
  TokenRange introduced_name(TokenRange phrase) const;
  TokenRange without_haji(TokenRange name) const;
  TokenRange with_nickname(TokenRange name, std::uint32_t phrase_begin) const;
  bool holds(TokenRange longer, TokenRange name) const;
  TokenRange longest_run(TokenRange name) const;
  TokenRange full_of_nickname(std::uint32_t nick) const;
  std::size_t runs_from(std::uint32_t word) const;
  TokenRange full_of_misspelt(std::uint32_t word) const;
  std::size_t match(TokenRange run, TokenRange name) const;

  std::span<const RunOfWord> runs_with(std::uint32_t i) const;

  const Reading* read_;
  std::vector<TokenRange> runs_;
  std::vector<RunOfWord> runs_with_;      // runs of two words and more, by each of their words
  std::vector<int> evidence_;             // by number of the word
  std::vector<bool> hidden_;              // tokens of names inside what is tagged as an office or a place
  std::vector<bool> place_;               // tokens of places of several words: Lampung Timur
  std::vector<bool> name_word_;           // tokens
  std::vector<bool> organisation_words_;  // by number: words that are an organisation by themselves
  std::vector<bool> common_;              // by number: words that the article also writes in lower case
};

}  // namespace petik
