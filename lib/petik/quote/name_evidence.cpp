// What the article itself tells of a word: "kata Tia" makes it a person, "di Tia" a place, "tia" a common word.
#include "petik/quote/name_shapes.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/people.hpp"

namespace petik {

// "Kapolsek Sukamaju mengimbau": the one word behind an office that governs a place, unless it is known as a name.
bool People::governed_place(TokenRange run) const {
  const Reading& read = *read_;
  return run.size() == 1 && run.begin > 0 && !read.starts_paragraph(run.begin) &&
         read.has(run.begin - 1, WordClass::territory) && !read.has(run.begin, WordClass::given_name) &&
         !read.is_entity(run.begin, EntityType::person);
}

// "Video menggambarkan badai", "Maskapai mengimbau": a word at the start of a sentence, where all have capitals, that
// the tagger takes for nobody and that is a common word or has an everyday verb behind it.
bool People::opens_untagged(TokenRange run, bool everyday) const {
  const Reading& read = *read_;
  const std::uint32_t i = run.begin;
  return run.size() == 1 && read.tagged() && read.entity_of(i) == kNone && read.sentence(i).begin == i &&
         !read.has(i, WordClass::given_name) && (everyday || common_[read.word_number(i)]);
}

int People::weigh(TokenRange run) const {
  const Reading& read = *read_;
  if (governed_place(run)) return -1;
  int weight = 0;
  const bool place = run.size() == 1 && read.has(run.begin, WordClass::place);  // "Gubernur Lampung", "Iran menyatakan"
  if (run.begin > 0 && !read.starts_paragraph(run.begin)) {
    const std::uint32_t before = run.begin - 1;
    const CueEntry* cue = read.cue(before);
    const bool everyday = cue != nullptr && cue->has(kBare) && cue->has(kNeedsMark);  // "minta Pemerintah turun tangan"
    if (cue != nullptr && !everyday && (cue->cue_class == CueClass::root || cue->form == "menurut")) weight += 3;
    const bool general =
        read.has(before, WordClass::rank) && before > 0 && read.plays(before - 1, PhraseWord::office_head);
    const bool doctor = read.has(before, WordClass::degree) && leading_degree(read.text(before));
    if ((read.has(before, WordClass::rank) && !general) || read.has(before, WordClass::honorific) || doctor)
      weight += 3;
    const bool field = derived_noun(read.lower(run.begin)) && !read.has(run.begin, WordClass::given_name);
    if (read.has(before, WordClass::role) && !place && !field) weight += 1;  // not "Menteri Keuangan"
    if (read.has(before, WordClass::place_head)) weight -= 2;
    if (one_of(read.lower(before), {"di", "ke", "dari", "asal"})) weight -= 3;
  }
  const bool office = run.size() == 1 && derived_noun(read.lower(run.begin)) &&
                      !read.has(run.begin, WordClass::given_name);  // "Perhubungan menyatakan": of an office cut short
  if (run.end < read.size() && !place && !office) {
    const CueEntry* cue = read.cue(run.end);
    const bool verb = cue != nullptr && (cue->cue_class == CueClass::active || cue->cue_class == CueClass::stative);
    if (verb && !opens_untagged(run, cue->has(kNeedsMark))) weight += 2;
    if (one_of(read.lower(run.end), {"bilang", "juga", "pun", "sendiri", "mengaku", "lantas"})) weight += 1;
  }
  return weight;
}

void People::weigh_runs() {
  evidence_.assign(read_->words(), 0);
  for (const TokenRange run : runs_) {
    const int weight = weigh(run);
    if (weight == 0) continue;
    int& evidence = evidence_[read_->word_number(run.begin)];
    if (run.size() == 1) {
      evidence += weight;
    } else if (weight < 0) {
      evidence -= 1;  // "Kota Wonosari Adi Wirjo" speaks against the first word only
    }
  }
}

int People::evidence(std::uint32_t i) const { return evidence_.empty() ? 0 : evidence_[read_->word_number(i)]; }

// Words that the article writes with a capital and without.
void People::find_common_words() {
  std::vector<std::uint8_t> capital(read_->words());  // by number of the word
  for (const std::uint32_t i : read_->name_tokens()) {
    if (read_->capital(i)) capital[read_->word_number(i)] = 1;
  }
  common_.resize(capital.size());
  for (std::uint32_t i = 0; i < read_->size(); ++i) {
    const std::uint32_t word = read_->word_number(i);
    if (capital[word] == 0 || read_->capital(i) || !read_->is_word(i)) continue;
    const ParagraphKind kind = read_->doc().paragraphs[read_->paragraph_of(i)].kind;
    if (kind == ParagraphKind::body) common_[word] = true;  // tags are in lower case, names too
  }
}

// Words that are an organisation by themselves: "Aspeda" of "Asosiasi Pedagang Pasar (Aspeda)".
void People::find_organisation_words() {
  const auto same = [&](std::uint32_t i, std::uint32_t other) {
    return read_->entity_of(i) == read_->entity_of(other);
  };
  organisation_words_.assign(read_->words(), false);
  for (const std::uint32_t i : read_->name_tokens()) {
    if (!read_->is_entity(i, EntityType::org) || (i > 0 && same(i, i - 1))) continue;
    if (i + 1 < read_->size() && same(i, i + 1)) continue;
    organisation_words_[read_->word_number(i)] = true;
  }
}

// How well the token fits into a personal name.
int People::fitness(std::uint32_t i) const {
  constexpr int kGood = 2;
  constexpr int kBad = -3;
  constexpr int kSure = 3;  // "kata Medina": even a place is a person then
  const Reading& read = *read_;
  if (read.entity_of(i) != kNone) return in_person(i) ? kSure : kBad;
  if (!read.capital(i) && read.has(i, WordClass::name_particle)) return 1;
  const bool given = read.has(i, WordClass::given_name) || read.has(i, WordClass::name_title) || initial(read.lower(i));
  const bool place = read.has(i, WordClass::place);
  const int used = evidence(i);
  if (used >= (place ? kSure : 1) || (given && used == 0)) return kGood;
  if (used < 0) return kBad;
  const std::string_view word = read.lower(i);
  if (read.has(i, WordClass::document) || read.has(i, WordClass::group) || place) return kBad;
  if (derived_noun(word) || common_[read.word_number(i)]) return kBad;
  // "Ketua Aspeda Rudi Sarno": no word of the name, where the article has an organisation Aspeda
  if (organisation_words_[read.word_number(i)] && before_person(i)) return kBad;
  // The tagger has seen it and says nothing; but a word that nothing is known of belongs to the name behind it.
  const bool unknown = may_be_name(read, i) && read.sentence(i).begin != i;
  return !read.tagged() || (unknown && (before_person(i) || before_speaker(i))) ? 1 : 0;
}

}  // namespace petik
