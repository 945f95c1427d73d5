#include "petik/quote/people.hpp"

#include <algorithm>

#include "petik/quote/name_shapes.hpp"

namespace petik {
namespace {

constexpr std::ptrdiff_t kRunsPerWord = 64;  // a word's first runs are enough: keeps the search linear

// Words of these classes are in no name, as bits.
constexpr std::uint32_t kNoName = [] {
  std::uint32_t bits = 0;
  for (const WordClass no : {WordClass::function, WordClass::role, WordClass::rank, WordClass::degree,
                             WordClass::honorific, WordClass::organisation, WordClass::place_head, WordClass::weekday,
                             WordClass::pronoun, WordClass::adjunct, WordClass::group}) {
    bits |= 1U << static_cast<unsigned>(no);
  }
  return bits;
}();

// "20 Juli 2025" is a date, "Juli Wardani" a name.
bool next_to_number(const Reading& read, std::uint32_t i) {
  const bool before = i > 0 && read.token(i - 1).kind == TokenKind::number;
  return before || (i + 1 < read.size() && read.token(i + 1).kind == TokenKind::number);
}

// Right after a cue, a rank or an honorific even a function word is a name: "ujar Lalu", "Pak Sama".
bool addressed(const Reading& read, std::uint32_t before) {
  const bool cue = read.cue_is(before, CueClass::root) && !read.word(before).clitic;
  return cue || read.has(before, WordClass::rank) || read.has(before, WordClass::honorific);
}

// A word of a tagged person that is part of the name: not a degree that the tagger took in ("dr Aru"), not the acronym
// of an office ("TLRM Santika").
bool tagged_name_word(const Reading& read, std::uint32_t i) {
  if (!read.is_word(i)) return false;
  if (!read.capital(i)) return read.has(i, WordClass::name_particle);
  if (read.has(i, WordClass::rank) || read.has(i, WordClass::degree)) return read.has(i, WordClass::given_name);
  constexpr std::size_t kLongestInitials = 3;
  const bool more = i + 1 < read.size() && read.entity_of(i + 1) == read.entity_of(i);
  if (read.plays(i, PhraseWord::field) && (more || !read.has(i, WordClass::given_name)))
    return false;                                             // Institute Rudi
  if (read.plays(i, PhraseWord::company_form)) return false;  // Perseroan
  const bool named = read.has(i, WordClass::given_name) || read.has(i, WordClass::name_title);
  if (more && !named && derived_noun(read.lower(i))) return false;     // Pertanian Rudi
  if (!named && read.plays(i, PhraseWord::before_verb)) return false;  // Rudi Bakal Tambah Loket
  const bool behind = i > 0 && read.entity_of(i - 1) == read.entity_of(i);
  if (behind && short_degree(read, i)) return false;  // Rudi SE MM
  const bool long_capitals = read.token(i).has(kUpper) && read.text(i).size() > kLongestInitials;
  const bool title = read.pair_of(i) != kNone;  // “Rudi Hartono FULL Pidato”
  return !long_capitals || (!more && !title);
}

// "Isinya menyebut", "Suaminya berkata": a noun of the lexicon with -nya.
bool known_with_nya(const Reading& read, std::uint32_t i) {
  std::string_view word = read.lower(i);
  if (!word.ends_with("nya")) return false;
  word.remove_suffix(std::string_view("nya").size());
  return !read.lexicon().find_folded(word).classes.none();
}

// "Tan Sri", "Datuk Seri": a Malay title of two words, each of which begins names elsewhere.
bool malay_title(const Reading& read, std::uint32_t i) {
  const auto pair = [&](std::uint32_t first) {
    return first + 1 < read.size() && read.plays(first, PhraseWord::malay_title) &&
           read.plays(first + 1, PhraseWord::malay_rank);
  };
  return pair(i) || (i > 0 && pair(i - 1));
}

// Token `i` begins another entity than the one that the token before it ends.
bool two_people(const Reading& read, std::uint32_t i) {
  return read.entity_of(i) != read.entity_of(i - 1) && read.is_entity(i, EntityType::person) &&
         read.is_entity(i - 1, EntityType::person);
}

// "Desa Sukorejo": a word behind the class of a place, unless it is a given name; "Wali Kota Sarno", "Ketua RT Sarno",
// "Kementerian Luar Negeri Sarno" and "Federasi Panjat Tebing Sarno" are none.
bool named_place(const Reading& read, std::uint32_t i) {
  if (i == 0 || !read.capital(i - 1) || !read.has(i - 1, WordClass::place_head)) return false;
  const bool office = (i > 1 && read.is(i - 2, "wali")) || one_of(read.lower(i - 1), {"rt", "rw"}) ||
                      (i > 1 && read.capital(i - 2) && one_of(read.lower(i - 1), {"negeri", "negara", "tebing"}));
  return !office && !read.has(i, WordClass::given_name) && !read.starts_paragraph(i);
}

}  // namespace

People::People(const Reading& read) : read_(&read) {
  find_common_words();
  find_organisation_words();
  find_hidden_names();
  find_places();
  find_name_words();
  find_runs();
  weigh_runs();
}

// Tokens from the head of an office to its holder: what is tagged without end costs no more.
constexpr std::uint32_t kLongestOffice = 24;

// True inside a tagged person, and at the end of a tagged office that swallowed its holder: "Dinas Perhubungan Ratna
// Sari". Schools and halls that bear somebody's name stay what they are.
bool People::in_person(std::uint32_t i) const {
  const Reading& read = *read_;
  if (read.is_entity(i, EntityType::person)) return true;
  if (read.has(i, WordClass::name_title) && before_person(i)) return true;  // "Tengku" before a tagged name
  if (named_like_place(i)) return true;
  if (hidden_[i]) return true;
  if (!read.is_entity(i, EntityType::org) || !read.is_word(i) || !read.capital(i) || i == 0) return false;
  if (!read.has(i, WordClass::given_name) && !read.word(i).classes.none()) return false;
  const std::uint32_t entity = read.entity_of(i);
  std::uint32_t begin = i;
  while (begin > 0 && i - begin < kLongestOffice && read.entity_of(begin - 1) == entity) --begin;
  if (begin == i) return false;
  if (begin > 0 && read.has(begin - 1, WordClass::role) && unknown_holder(begin, i)) return true;
  if (!read.plays(begin, PhraseWord::office)) return false;
  return ends_in_name(i);
}

// "Kepala | Divisi Treasuri Haronuan Silambi": the tagger took a holder whom it does not know for a part of the office.
// The office is read up to the last word that says what it is for; two or three words that nobody knows follow.
bool People::unknown_holder(std::uint32_t office, std::uint32_t i) const {
  constexpr std::uint32_t kMostWords = 3;
  const Reading& read = *read_;
  const auto like_name = [&](std::uint32_t k) { return may_be_name(read, k) || read.has(k, WordClass::given_name); };
  std::uint32_t first = i;
  while (first > office && like_name(first)) --first;
  if (first == office || first == i || read.token(first).has(kUpper)) return false;
  for (const WordClass c : {WordClass::place, WordClass::place_head, WordClass::territory}) {
    if (read.has(first, c)) return false;
  }
  std::uint32_t last = i;
  while (last + 1 < read.size() && last - first <= kMostWords && read.entity_of(last + 1) == read.entity_of(i)) {
    if (!like_name(++last)) return false;
  }
  return last > first + 1 && last - first <= kMostWords;
}

// "kata Sisilia, manajer pasar": the word of a place right behind a cue, and behind its comma who she is.
bool People::named_like_place(std::uint32_t i) const {
  constexpr std::uint32_t kNear = 6;  // tokens: Digital Marketing & Brand Manager
  const Reading& read = *read_;
  if (i == 0 || i + 2 >= read.size() || read.text(i + 1) != "," || !read.cue_is(i - 1, CueClass::root)) return false;
  if (read.word(i - 1).clitic || read.starts_paragraph(i)) return false;
  const bool place = read.is_entity(i, EntityType::loc) || read.is_entity(i, EntityType::gpe);
  if (!place || !read.is_word(i) || read.entity_of(i - 1) == read.entity_of(i)) return false;
  if (read.plays(i + 2, PhraseWord::article)) return true;
  for (std::uint32_t k = i + 2; k < read.size() && k - i - 2 < kNear; ++k) {
    if (read.has(k, WordClass::role)) return true;
    if (!read.capital(k) && read.text(k) != "&") return false;
  }
  return false;
}

// Marks names in what is tagged as an office or a place: "Universitas Melati Syafrudin Karim" swallowed the office's
// holder, "Hotman Berlin" looks like a place. Their first word is tagged as a person where it stands alone.
void People::find_hidden_names() {
  constexpr std::size_t kShortest = 3;  // bytes
  const Reading& read = *read_;
  std::vector<bool> alone(read.words());  // by number of the word
  for (const std::uint32_t i : read.name_tokens()) {
    const std::uint32_t entity = read.entity_of(i);
    if (entity == kNone || !read.is_entity(i, EntityType::person) || read.text(i).size() < kShortest) continue;
    const bool before = i > 0 && read.entity_of(i - 1) == entity;
    if (!before && (i + 1 == read.size() || read.entity_of(i + 1) != entity)) alone[read.word_number(i)] = true;
  }
  hidden_.assign(read.size(), false);
  for (const std::uint32_t i : read.name_tokens()) {
    const std::uint32_t entity = read.entity_of(i);
    if (entity == kNone) continue;
    const bool place = read.is_entity(i, EntityType::loc) || read.is_entity(i, EntityType::gpe);
    if (!place && !read.is_entity(i, EntityType::org)) continue;
    const bool first = i == 0 || read.entity_of(i - 1) != entity;
    const bool goes_on = i + 1 < read.size() && read.entity_of(i + 1) == entity;
    if (!read.is_word(i) || !read.capital(i)) continue;
    const bool begins = (goes_on ? first == place : ends_office(i)) && alone[read.word_number(i)];
    hidden_[i] = begins || (!first && hidden_[i - 1]);
  }
}

// "Kasi Humas | Polres Wonosari Haronuan", "Kepala Kantor Agama | Wonosari Haronuan": the last word of a tagged office
// or place, with a role in front of it.
bool People::ends_office(std::uint32_t i) const {
  const Reading& read = *read_;
  const std::uint32_t entity = read.entity_of(i);
  std::uint32_t begin = i;
  while (begin > 0 && i - begin < kLongestOffice && read.entity_of(begin - 1) == entity) --begin;
  if (begin == i || begin == 0 || read.plays(begin, PhraseWord::namesake) || before_person(i)) return false;
  if (read.is_entity(i, EntityType::gpe)) return read.has(i - 1, WordClass::place) && !read.has(i, WordClass::place);
  return read.has(begin - 1, WordClass::role) || read.plays(begin - 1, PhraseWord::field);
}

// From `i` (or a word before it) to the end of its entity stand given names, and before them at most one word that
// nothing is known of: "Pusat Penerangan Hukum Sarwan Siregar".
bool People::ends_in_name(std::uint32_t i) const {
  const Reading& read = *read_;
  std::uint32_t last = i;
  while (last + 1 < read.size() && last - i < kLongestOffice && read.entity_of(last + 1) == read.entity_of(i)) ++last;
  const bool unknown = !read.has(i, WordClass::given_name);
  if (unknown && (last == i || !may_be_name(read, i) || read.has(i - 1, WordClass::place_head))) return false;
  for (std::uint32_t k = unknown ? i + 1 : i; k <= last; ++k) {
    if (!read.has(k, WordClass::given_name)) return false;
  }
  const bool before = read.entity_of(i - 1) == read.entity_of(i) &&
                      (read.has(i - 1, WordClass::given_name) || may_be_name(read, i - 1));
  return last > i || before;
}

// The next token begins a tagged person in the same paragraph.
bool People::before_person(std::uint32_t i) const {
  return i + 1 < read_->size() && read_->is_entity(i + 1, EntityType::person) &&
         read_->entity_of(i + 1) != read_->entity_of(i) && !read_->starts_paragraph(i + 1);
}

// The next token, which the tagger missed here, speaks elsewhere: "Timur Wirjosuparto … kata Wirjosuparto".
bool People::before_speaker(std::uint32_t i) const {
  constexpr int kSure = 3;
  return i + 1 < read_->size() && read_->entity_of(i + 1) == kNone && name_word(i + 1) &&
         !read_->starts_paragraph(i + 1) && evidence(i + 1) >= kSure;
}

bool People::tell_name_word(std::uint32_t i) const {
  const Reading& read = *read_;
  const bool tagged = read.entity_of(i) != kNone;
  if (!tagged && (!read.capital(i) || !read.is_word(i))) return false;
  if (place_[i] || malay_title(read, i)) return false;
  if (read.text(i) == "I" && i > 0 && read.has(i - 1, WordClass::role))  // Wakil Rektor I; but Camat I Wayan
    return i + 1 < read.size() && read.has(i + 1, WordClass::name_prefix);
  if (tagged) return in_person(i) && tagged_name_word(read, i);
  if (initial(read.lower(i))) return true;
  const bool clitic = read.sentence(i).begin == i && (read.word(i).clitic || known_with_nya(read, i));
  if (clitic && !read.has(i, WordClass::given_name)) return false;
  const WordClasses c = read.word(i).classes;
  if (c.has(WordClass::name_title)) return true;
  const bool behind = i > 0 && read.capital(i - 1) && !read.starts_paragraph(i);
  if (behind && read.text(i).size() > 1 && short_degree(read, i)) return false;  // Rudi Sarno SPd
  if (read.token(i).has(kUpper) && read.text(i).size() == 2 && follows_name(i)) return true;
  if (c.has(WordClass::role) && i > 0 && read.is(i - 1, "majelis")) return false;  // Ketua Majelis Hakim Rudi
  if (c.has(WordClass::given_name) && (follows_name(i) || before_name(i))) return true;
  if (c.has(WordClass::function) && !read.starts_paragraph(i) && i > 0 && addressed(read, i - 1)) return true;
  if ((c.bits() & kNoName) != 0) return false;
  if (read.plays(i, PhraseWord::company_form) || (read.word(i).office && !c.has(WordClass::given_name))) return false;
  // "Mineral dan Batubara": a family name, too, but not behind another field
  const bool second = i > 1 && read.is(i - 1, "dan") && read.plays(i - 2, PhraseWord::field);
  if (read.plays(i, PhraseWord::field) && (!c.has(WordClass::given_name) || second)) return false;
  if (c.has(WordClass::month) && next_to_number(read, i)) return false;
  const CueEntry* cue = read.cue(i);
  if (cue != nullptr && !cue->has(kNeedsMark)) return cue->cue_class == CueClass::noun && titled(i);
  return !read.token(i).has(kUpper);
}

void People::find_name_words() {
  name_word_.assign(read_->size(), false);
  for (const std::uint32_t i : read_->name_tokens()) name_word_[i] = tell_name_word(i);
}

// "Profesor Harapan Santoso": a noun of speech between a title and a word of a name.
bool People::titled(std::uint32_t i) const {
  const Reading& read = *read_;
  if (i == 0 || i + 1 >= read.size() || read.starts_paragraph(i) || !read.is_word(i + 1) || !read.capital(i + 1))
    return false;
  return addressed(read, i - 1) || read.has(i - 1, WordClass::degree);
}

// "Wahyudi Hakim": a word that is a role elsewhere, behind a word of a name.
bool People::follows_name(std::uint32_t i) const {
  return i > 0 && !read_->starts_paragraph(i) && read_->has(i - 1, WordClass::given_name) && read_->capital(i - 1);
}

// "Lalu Zainuri": a function word of another sense in front of a given name, not at the start of a sentence.
bool People::before_name(std::uint32_t i) const {
  const Reading& read = *read_;
  return i + 1 < read.size() && read.sentence(i).begin != i && read.capital(i + 1) && !read.starts_paragraph(i + 1) &&
         read.has(i + 1, WordClass::given_name);
}

// A lower-case particle or a hyphen inside a name: Siti binti Umar, Robin van Rooij, Anderson-Smith.
bool People::joins(std::uint32_t i) const {
  const Reading& read = *read_;
  if (i > 0 && i + 1 < read.size() && read.text(i) == "-") {
    return read.is_entity(i, EntityType::person) && read.entity_of(i - 1) == read.entity_of(i) &&
           read.entity_of(i + 1) == read.entity_of(i) && !read.token(i + 1).has(kSpaceBefore);
  }
  if (arabic_name(read.text(i))) return i > 0 && read.capital(i - 1) && !read.starts_paragraph(i);  // Rahman al-Fadhil
  if (i + 1 >= read.size() || read.starts_paragraph(i) || read.starts_paragraph(i + 1)) return false;
  const bool two = read.has(i + 1, WordClass::name_particle) && i + 2 < read.size() && !read.capital(i + 1);
  return read.has(i, WordClass::name_particle) && name_word(two ? i + 2 : i + 1);  // Rina van der Berg
}

constexpr auto by_word = [](const auto& a, const auto& b) { return a.word < b.word; };

void People::find_runs() {
  const Reading& read = *read_;
  std::uint32_t behind = 0;  // the last run
  for (const std::uint32_t i : read.name_tokens()) {
    if (i < behind || !name_word(i)) continue;
    TokenRange run{i, i + 1};
    while (run.end < read.size() && !read.starts_paragraph(run.end) && (name_word(run.end) || joins(run.end)) &&
           !two_people(read, run.end)) {
      ++run.end;
    }
    behind = run.end;
    runs_.push_back(run);
    if (run.size() < 2) continue;
    for (std::uint32_t word = run.begin; word < run.end; ++word) {
      runs_with_.push_back({read.word_number(word), static_cast<std::uint32_t>(runs_.size() - 1)});
    }
  }
  std::stable_sort(runs_with_.begin(), runs_with_.end(), by_word);
}

// Of the word of token `i`.
std::span<const People::RunOfWord> People::runs_with(std::uint32_t i) const {
  const auto [begin, end] =
      std::equal_range(runs_with_.begin(), runs_with_.end(), RunOfWord{read_->word_number(i), 0}, by_word);
  return {begin, begin + std::min(end - begin, kRunsPerWord)};
}

// Marks places of several words: "Lampung Timur Tia Siti Rahmani", "Raja Ampat".
void People::find_places() {
  constexpr std::uint32_t kLongestPlace = 4;  // words
  const Reading& read = *read_;
  place_.assign(read.size(), false);
  std::string phrase;
  for (const std::uint32_t i : read.name_tokens()) {
    if (!read.capital(i) || !read.is_word(i) || place_[i]) continue;
    place_[i] = named_place(read, i);
    if (!read.lexicon().may_begin_place(read.hash(i))) continue;
    phrase.clear();
    for (std::uint32_t k = i + 1; k < read.size() && k - i < kLongestPlace; ++k) {
      if (!read.is_word(k) || !read.capital(k) || read.starts_paragraph(k)) break;
      if (phrase.empty()) phrase = read.lower(i);
      phrase += ' ';
      phrase += read.lower(k);
      if (!read.lexicon().find_folded(phrase).classes.has(WordClass::place)) continue;
      for (std::uint32_t in = i; in <= k; ++in) place_[in] = true;
    }
  }
}

}  // namespace petik
