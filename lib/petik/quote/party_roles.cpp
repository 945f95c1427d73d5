// What office, trade or kin the article gives to somebody who speaks: beside his name, or where he is only described.
#include <string>
#include <utility>

#include "petik/entity/name_roles.hpp"
#include "petik/quote/name_shapes.hpp"
#include "petik/quote/parties.hpp"
#include "petik/text/fold.hpp"

namespace petik {

// The words of an office before a name, without titles ("Kepala Seksi, H. | Rini") and without what is another form of
// the name: "pemilik toko Agung alias | Papang", "anggota DPR Agung H | Pamungkas".
TokenRange Parties::office_words(TokenRange words, std::string_view full_name) const {
  constexpr std::size_t kInitial = 2;  // bytes: H.
  const std::string name = ' ' + folded(full_name) + ' ';
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    const bool person = read_.is_entity(i, EntityType::person) && i > words.begin;
    const bool same = person && name.find(' ' + std::string(read_.lower(i)) + ' ') != std::string::npos;
    if (same || read_.is(i, "alias")) words.end = i;
  }
  while (!words.empty() && read_.text(words.end - 1) != ")") {
    const std::uint32_t last = words.end - 1;
    const bool title = read_.has(last, WordClass::honorific) || read_.has(last, WordClass::degree) ||
                       (read_.is_word(last) && read_.text(last).size() <= kInitial);
    if (read_.is_word(last) && (!title || read_.has(last, WordClass::role))) break;
    --words.end;
  }
  return words;
}

// "Kontrak | Rudi", "SEMARANG | Rudi": no office, trade or kin, nor an organisation he belongs to.
bool Parties::says_office(TokenRange words) const {
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    for (const WordClass c : {WordClass::role, WordClass::rank, WordClass::relation, WordClass::group,
                              WordClass::organisation, WordClass::honorific}) {
      if (read_.has(i, c)) return true;
    }
    if (read_.is_entity(i, EntityType::org)) return true;
  }
  return words.size() > 2 && read_.is(words.begin, "salah");  // salah satu penerima bantuan
}

// "Rudi, Sleep & Wellness Expert" may be a trade in another language; "Rudi, KGEH" and "Rudi, D., Subsp. (K)" are
// letters.
bool Parties::has_long_words(TokenRange words) const {
  constexpr std::size_t kLong = 4;  // bytes
  std::uint32_t count = 0;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    const bool word = read_.token(i).kind == TokenKind::word && !read_.token(i).has(kUpper);
    count += word && read_.text(i).size() >= kLong && read_.text(i).find('.') == std::string_view::npos ? 1 : 0;
  }
  return count > 1;
}

// "Rudi, S.H., MD, | dokter kulit": past degrees and other letters; nothing where only letters follow ("MM, IPU, ASEAN
// Eng").
TokenRange Parties::behind_letters(TokenRange words) const {
  bool letters = false;
  while (!words.empty()) {
    const bool unknown = words.size() > 1 && read_.token(words.begin).has(kUpper) && read_.comma(words.begin + 1);
    const bool degree = read_.has(words.begin, WordClass::degree) || short_degree(read_, words.begin);
    if (read_.is_word(words.begin) && !degree && !unknown) break;
    letters = letters || unknown;
    ++words.begin;
  }
  if (letters && !read_.has(words.begin, WordClass::role)) words.begin = words.end;
  return words;
}

void Parties::describe(std::uint32_t party, TokenRange phrase) {
  constexpr std::uint32_t kShortest = 2;  // words: "pelatih" alone says little
  if (!parties_[party].person || !parties_[party].described.empty() || read_.plays(phrase.begin, PhraseWord::somebody))
    return;
  const TokenRange role = office_in(read_.doc(), read_.folded(), phrase);
  if (role.size() >= kShortest && says_office(role)) parties_[party].described = plain_text(read_.doc(), role);
}

void Parties::learn_role(std::uint32_t party, TokenRange phrase, TokenRange name) {
  TokenRange before{phrase.begin, name.begin};
  TokenRange after{name.end, phrase.end};
  before = office_words(before, parties_[party].name);
  after = behind_letters(after);
  if (!after.empty() && read_.is(after.begin, "alias")) after.end = after.begin;  // Rudi alias Jati
  const bool lead = before.size() >= after.size();
  const TokenRange role = lead ? before : after;
  if (role.empty() || !(says_office(role) || (!lead && has_long_words(role)))) return;
  std::string text = plain_text(read_.doc(), office_in(read_.doc(), read_.folded(), role));
  if (better_role(read_.lexicon(), text, parties_[party].role)) parties_[party].role = std::move(text);
}

}  // namespace petik
