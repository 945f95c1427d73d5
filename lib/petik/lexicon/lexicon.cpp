#include "petik/lexicon/lexicon.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

#include "petik/text/fold.hpp"
#include "petik/text/one_edit.hpp"

namespace petik {
namespace {

constexpr std::array<std::string_view, kWordClasses> kDataFiles = {"cues.tsv",
                                                                   "roles.txt",
                                                                   "honorifics.txt",
                                                                   "ranks.txt",
                                                                   "degrees.txt",
                                                                   "pronouns.tsv",
                                                                   "adjuncts.txt",
                                                                   "cue-adverbs.txt",
                                                                   "term-words.tsv",
                                                                   "organisation-heads.txt",
                                                                   "document-nouns.txt",
                                                                   "group-nouns.txt",
                                                                   "months.tsv",
                                                                   "weekdays.tsv",
                                                                   "function-words.txt",
                                                                   "name-prefixes.txt",
                                                                   "name-particles.txt",
                                                                   "abbreviations.txt",
                                                                   "place-heads.txt",
                                                                   "given-names.txt",
                                                                   "name-titles.txt",
                                                                   "territorial-roles.txt",
                                                                   "places.tsv",
                                                                   "whole-words.txt",
                                                                   "verb-roots.txt",
                                                                   "predicates.txt",
                                                                   "verb-like-nouns.txt",
                                                                   "connectives.tsv",
                                                                   "content-openers.txt",
                                                                   "negations.txt",
                                                                   "relations.txt"};

struct Named {
  std::string_view name;
  std::uint16_t value;
};

constexpr std::array<Named, 8> kCueClasses = {{
    {"root", static_cast<std::uint8_t>(CueClass::root)},
    {"active", static_cast<std::uint8_t>(CueClass::active)},
    {"passive", static_cast<std::uint8_t>(CueClass::passive)},
    {"preposition", static_cast<std::uint8_t>(CueClass::preposition)},
    {"relay", static_cast<std::uint8_t>(CueClass::relay)},
    {"frame", static_cast<std::uint8_t>(CueClass::frame)},
    {"noun", static_cast<std::uint8_t>(CueClass::noun)},
    {"stative", static_cast<std::uint8_t>(CueClass::stative)},
}};

constexpr std::array<Named, 12> kCueFlags = {{
    {"same", kSameSpeaker},
    {"other", kOtherSpeaker},
    {"writing", kWriting},
    {"mark", kNeedsMark},
    {"request", kRequest},
    {"denial", kDenial},
    {"view", kView},
    {"finding", kFinding},
    {"that", kNeedsThat},
    {"clause", kNeedsClause},
    {"bare", kBare},
    {"pronoun", kOfPerson},
}};

// In the order of NameNoun, from the second on.
constexpr std::array<std::string_view, 10> kNounKinds = {"gpe",     "loc",  "fac", "org",  "event",
                                                         "product", "work", "law", "norp", "person"};

const Named* find_named(std::span<const Named> names, std::string_view name) {
  for (const Named& named : names) {
    if (named.name == name) return &named;
  }
  return nullptr;
}

CueClass parse_class(const DataTable& table, const DataRow& row) {
  const Named* found = find_named(kCueClasses, row.cells[1]);
  if (found == nullptr) table.fail(row, "unknown cue class: " + std::string(row.cells[1]));
  return static_cast<CueClass>(found->value);
}

// Calls `each` with what is parted by commas.
template <typename Each>
void for_each_part(std::string_view rest, Each each) {
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    each(rest.substr(0, comma));
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
  }
}

// The index of the part of that name.
std::size_t find_part(std::span<const std::string_view> parts, std::string_view name, const DataTable& table,
                      const DataRow& row) {
  const auto known = std::find(parts.begin(), parts.end(), name);
  if (known == parts.end()) table.fail(row, "unknown part: " + std::string(name));
  return static_cast<std::size_t>(known - parts.begin());
}

// "-" stands for none.
std::uint16_t parse_flags(const DataTable& table, const DataRow& row) {
  if (row.cells[3] == "-") return 0;
  unsigned flags = 0;
  for_each_part(row.cells[3], [&](std::string_view flag) {
    const Named* found = find_named(kCueFlags, flag);
    if (found == nullptr) table.fail(row, "unknown cue flag: " + std::string(flag));
    flags |= found->value;
  });
  return static_cast<std::uint16_t>(flags);
}

constexpr std::string_view kClitic = "nya";

bool shorter(const CueEntry* a, const CueEntry* b) { return a->form.size() < b->form.size(); }

// Whether the words hold the same letters.
bool swapped(std::string_view a, std::string_view b) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace

std::string_view data_file(WordClass word_class) { return kDataFiles[static_cast<std::size_t>(word_class)]; }

Lexicon::Lexicon(const DataSource& source)
    : marks_(source), boilerplate_(source), pattern_words_(source), source_(source) {
  static std::atomic<std::uint64_t> lexicons{0};
  id_ = ++lexicons;
  constexpr std::size_t kWords = 11100;  // a few more than the built-in files hold
  words_.reserve(kWords);
  infos_.reserve(kWords);
  load_cues(source);
  for (unsigned c = 1; c < kWordClasses; ++c) load_words(source, static_cast<WordClass>(c));
  load_sentence_words(source);
  load_phrase_words(source);
  load_glue_words(source);
  load_nouns(source);
  load_terms(source);
  load_office_words(source);
  add_clitics();
  if (!source.directory().empty()) gazetteer();  // a fault in the user's data is told at once
}

const Gazetteer& Lexicon::gazetteer() const {
  std::call_once(gazetteer_once_, [this] { gazetteer_ = std::make_unique<const Gazetteer>(source_); });
  return *gazetteer_;
}

const Lexicon& Lexicon::builtin() {
  static const Lexicon* const lexicon = new Lexicon{DataSource{}};  // never freed: every process needs it to its end
  return *lexicon;
}

// Cues with -nya, of words that are listed for something else, too: tentunya, an adverb.
void Lexicon::add_clitics() {
  for (const std::string_view word : with_clitic_) {
    WordInfo& info = entry(word);
    const WordInfo* root = info.cue == nullptr ? root_cue(word) : nullptr;
    if (root == nullptr) continue;
    info.cue = root->cue;
    info.clitic = true;
  }
  with_clitic_ = {};
  infos_.reserve(infos_.size() + cues_.size());
  for (const CueEntry& cue : cues_) {
    WordInfo info;
    info.cue = &cue;
    info.clitic = true;
    infos_.push_back(info);
  }
}

WordInfo& Lexicon::entry(std::string_view folded_word) {
  const std::uint64_t hash = hash_word(folded_word);
  std::uint32_t& number = words_.at(folded_word, hash);
  listed_.set(hash % kListed);
  if (number == 0) {
    number = static_cast<std::uint32_t>(infos_.size());
    infos_.emplace_back();
    if (folded_word.ends_with(kClitic)) with_clitic_.push_back(folded_word);
  }
  return infos_[number];
}

std::string_view Lexicon::keep_folded(std::string_view text) {
  thread_local std::string buffer;
  return arena_.keep(fold(text, buffer));
}

void Lexicon::add_to_filters(std::string_view word) {
  heads_.add(word);
  tails_.add(word_tail(word));
}

void Lexicon::load_words(const DataSource& source, WordClass word_class) {
  const DataTable table = source.rows(data_file(word_class));
  for (const DataRow& row : table.rows) {
    const std::string_view word = keep_folded(row.cells[0]);
    entry(word).classes.add(word_class);
    if (word_class == WordClass::place) add_place_head(word);
    if (word_class == WordClass::function || word_class == WordClass::predicate) add_to_filters(word);
    if (word_class == WordClass::abbreviation || word_class == WordClass::degree) short_forms_.add(word);
  }
}

void Lexicon::add_place_head(std::string_view place) {
  const std::size_t head = place.find(' ');
  if (head != std::string_view::npos) place_heads_.add(place.substr(0, head));
}

void Lexicon::load_cues(const DataSource& source) {
  constexpr std::size_t kColumns = 4;  // form, class, lemma, flags
  const DataTable table = source.rows(data_file(WordClass::cue));
  cues_.reserve(table.rows.size());  // they stay where they are
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != kColumns) table.fail(row, "expected 4 columns: form, class, lemma, flags");
    const std::string_view form = keep_folded(row.cells[0]);
    add_to_filters(form);
    cues_.push_back({form, keep_folded(row.cells[2]), parse_class(table, row), parse_flags(table, row)});
    WordInfo& info = entry(form);
    info.classes.add(WordClass::cue);
    info.cue = &cues_.back();
  }
  constexpr unsigned kNotPlain = kNeedsMark | kNeedsThat | kFinding;
  for (const CueEntry& cue : cues_) {
    if (cue.cue_class == CueClass::active && (cue.flags & kNotPlain) == 0) plain_verbs_.push_back(&cue);
  }
  std::stable_sort(plain_verbs_.begin(), plain_verbs_.end(), shorter);
}

void Lexicon::load_sentence_words(const DataSource& source) {
  for (const DataRow& row : source.rows("final-abbreviations.txt").rows) {
    entry(keep_folded(row.cells[0])).final_abbreviation = true;
  }
  for (const DataRow& row : source.rows("open-words.txt").rows) entry(keep_folded(row.cells[0])).open_word = true;
}

void Lexicon::load_phrase_words(const DataSource& source) {
  const DataTable table = source.rows("phrase-words.tsv");
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != 2) table.fail(row, "expected 2 columns: word, parts");
    WordInfo& info = entry(keep_folded(row.cells[0]));
    for_each_part(row.cells[1], [&](std::string_view part) {
      info.phrase.add(static_cast<PhraseWord>(find_part(kPhraseWords, part, table, row)));
    });
  }
}

void Lexicon::load_glue_words(const DataSource& source) {
  const DataTable table = source.rows("glued-words.tsv");
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != 2) table.fail(row, "expected 2 columns: word, parts");
    const std::string_view word = keep_folded(row.cells[0]);
    WordInfo& info = entry(word);
    for_each_part(row.cells[1], [&](std::string_view part) {
      info.glue.add(static_cast<GlueWord>(find_part(kGlueWords, part, table, row)));
    });
    if (info.glue.has(GlueWord::hangs)) add_to_filters(word);
    if (info.glue.has(GlueWord::hangs_if_sure)) hangers_if_sure_.add(word);
    if (info.glue.has(GlueWord::channels)) channels_.add(word);
    if (info.glue.has(GlueWord::whole)) whole_names_.add(word);
  }
}

bool Lexicon::may_begin_whole_name(std::string_view text) const {
  std::array<char, WordHeads::kBytes> head{};
  return text.size() >= head.size() && fold_ascii(text.substr(0, head.size()), head.data()) &&
         whole_names_.may_begin({head.data(), head.size()});
}

void Lexicon::load_nouns(const DataSource& source) {
  const DataTable table = source.rows("name-nouns.tsv");
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != 2) table.fail(row, "expected 2 columns: noun, what it names");
    const auto kind = std::find(kNounKinds.begin(), kNounKinds.end(), row.cells[1]);
    if (kind == kNounKinds.end()) table.fail(row, "unknown kind: " + std::string(row.cells[1]));
    entry(keep_folded(row.cells[0])).noun = static_cast<NameNoun>(1 + (kind - kNounKinds.begin()));
  }
}

void Lexicon::load_terms(const DataSource& source) {
  const DataTable table = source.rows(data_file(WordClass::term));
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != 2) table.fail(row, "expected 2 columns: word, kind");
    const std::string_view word = keep_folded(row.cells[0]);
    term_kinds_[word] = keep_folded(row.cells[1]);
  }
}

void Lexicon::load_office_words(const DataSource& source) {
  const DataTable table = source.rows("office-words.tsv");
  for (const DataRow& row : table.rows) {
    if (row.cells.size() != 2) table.fail(row, "expected 2 columns: word, written out");
    const std::string_view word = keep_folded(row.cells[0]);
    office_words_[word] = keep_folded(row.cells[1]);
    constexpr std::size_t kShortest = 4;  // bytes: "Al" and "RW" are people, too
    entry(word).office = word.size() >= kShortest;
  }
}

std::string_view Lexicon::office_word(std::string_view folded_word) const {
  const std::string_view* full = office_words_.find(folded_word);
  return full == nullptr ? std::string_view() : *full;
}

std::string_view Lexicon::term_kind(std::string_view folded_word) const {
  const std::string_view* kind = term_kinds_.find(folded_word);
  return kind == nullptr ? std::string_view() : *kind;
}

const WordInfo& Lexicon::find(std::string_view word) const {
  std::array<char, 32> brief;  // most words fit
  if (word.size() <= brief.size() && fold_ascii(word, brief.data())) return find_folded({brief.data(), word.size()});
  thread_local std::string buffer;
  return find_folded(fold(word, buffer));
}

const WordInfo& Lexicon::find_folded(std::string_view folded_word, std::uint64_t hash) const {
  if (listed_.test(hash % kListed)) {
    if (const std::uint32_t* found = words_.find(folded_word, hash); found != nullptr) return infos_[*found];
  }
  if (!folded_word.ends_with(kClitic)) return infos_[0];
  const WordInfo* root = root_cue(folded_word);
  return root == nullptr ? infos_[0]
                         : infos_[infos_.size() - cues_.size() + static_cast<std::size_t>(root->cue - cues_.data())];
}

// What is known of the cue before -nya; nullptr if it is none.
const WordInfo* Lexicon::root_cue(std::string_view word_with_clitic) const {
  word_with_clitic.remove_suffix(kClitic.size());
  const std::uint32_t* root = words_.find(word_with_clitic);
  const bool cue = root != nullptr && infos_[*root].cue != nullptr && !infos_[*root].clitic;
  return cue ? &infos_[*root] : nullptr;
}

const CueEntry* Lexicon::near_verb(std::string_view folded_word) const {
  constexpr std::size_t kPrefix = 4;  // meny|ayangkan: without its y the word is another, menayangkan
  const std::size_t size = folded_word.size();
  const CueEntry* found = nullptr;
  auto verb = std::partition_point(plain_verbs_.begin(), plain_verbs_.end(),
                                   [&](const CueEntry* cue) { return cue->form.size() + 1 < size; });
  for (; verb != plain_verbs_.end() && (*verb)->form.size() <= size + 1; ++verb) {
    const CueEntry& cue = **verb;
    const bool same_letters = cue.form.size() == size;
    if (!one_edit_apart(folded_word, cue.form) || (same_letters && !swapped(folded_word, cue.form))) continue;
    if (size < cue.form.size() && !folded_word.starts_with(cue.form.substr(0, kPrefix))) continue;
    if (found != nullptr) return nullptr;
    found = &cue;
  }
  return found;
}

WordInfo Lexicon::near_cue(std::string_view folded_word) const {
  constexpr std::size_t kShortest = 5;  // shorter words are one edit from too many
  WordInfo found;
  if (folded_word.size() < kShortest) return found;
  std::string with_clitic;
  for (const CueEntry& cue : cues_) {
    if (cue.cue_class != CueClass::root || cue.has(kNeedsMark)) continue;
    with_clitic.assign(cue.form).append("nya");
    const bool clitic = one_edit_apart(folded_word, with_clitic);
    if (!clitic && !one_edit_apart(folded_word, cue.form)) continue;
    if (found.cue != nullptr) return {};
    found.cue = &cue;
    found.clitic = clitic;
  }
  return found;
}

}  // namespace petik
