// Who speaks where the mention is a role: "sang menteri", "Presiden", "pria itu".
#include <string>

#include "petik/entity/name_roles.hpp"
#include "petik/lexicon/office_words.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/quote/speaker_resolver.hpp"
#include "petik/text/fold.hpp"

namespace petik::detail {

// "sang menteri", "Presiden", "pria itu": who bears the role; an indefinite one stands for itself.
Candidate SpeakerResolver::by_role(std::size_t q) {
  const Source& source = quotes_[q].source;
  if (const std::uint32_t led = parties_.led(source); led != kNone) return {led, 1, "unnamed"};
  const bool group = read_.has(source.tokens.begin, WordClass::group);
  if (group && !read_.has(source.tokens.begin, WordClass::role)) return unnamed(source);
  // "Warga menilai": not the warga setempat Sarno; "Tersangka mengaku" is the one whom the article is about.
  const bool crowd = group && source.tokens.size() == 1 &&
                     !one_of(read_.lower(source.tokens.begin), {"tersangka", "terdakwa", "pelaku", "korban", "saksi"});
  if ((crowd && !points(source)) || indefinite(source) || hidden(source)) return unnamed(source);
  if (const Candidate known = spoken_of(q); known.party != kNone) return known;
  if (const Candidate holds = by_office(q, group); holds.party != kNone) {
    // "Ketua Kwarda yang akrab disapa Ucok": Ucok from here on
    const bool told = source.end < read_.size() && read_.is(source.end, "yang");
    if (const TokenRange called = told ? called_name(source.end) : TokenRange{}; !called.empty())
      parties_.call(called, holds.party);
    return holds;
  }
  if (group && !points(source)) return unnamed(source);
  if (points(source) && of_person(source)) {
    const Candidate best = best_of(q);
    const bool person = best.party != kNone && !parties_[best.party].group;
    if (const std::uint32_t known = person ? kNone : earlier_mention(source); known != kNone)
      return {known, 1, "unnamed"};
    if (best.party != kNone) return best;
  }
  if (points(source) && read_.word(source.tokens.begin).noun == NameNoun::org) {
    if (const std::uint32_t known = latest_group(); known != kNone) return {known, 1, "group-before"};  // media itu
  }
  return unnamed(source);
}

// "Ketua Kwarda": who has spoken as such or has been named with the office, by its first word only where no group is
// meant.
Candidate SpeakerResolver::by_office(std::size_t q, bool group) {
  const Source& source = quotes_[q].source;
  if (const Candidate spoke = speaker_with_role(q); spoke.party != kNone) return spoke;
  for (const RoleMatch match : {RoleMatch::beginning, RoleMatch::words, RoleMatch::head}) {
    if (match == RoleMatch::head && ((group && !points(source)) || !described(source))) continue;
    const TokenRange holder = holders_.find(source.tokens, match);
    if (!holder.empty()) return {parties_.person(holder), 1, "role-holder"};
  }
  return {};
}

// "juru bicara itu": the juru bicara kementerian that was mentioned before; kNone if none was.
std::uint32_t SpeakerResolver::earlier_mention(const Source& source) {
  constexpr std::uint32_t kFar = 300;  // tokens
  const std::uint32_t to = source.tokens.begin;
  for (std::uint32_t i = to; i-- > 0 && to - i < kFar;) {
    if (read_.hash(i) != read_.hash(to) || !read_.is(i, read_.lower(to)) || read_.boilerplate(i)) continue;
    Source before = source_after(read_, people_, i, read_.sentence(i).end, false);
    if (before.kind != SourceKind::role || points(before)) continue;
    const bool cut = read_.has(before.tokens.end - 1, WordClass::function);  // wanita sedang | menjelaskan
    if (before.tokens.size() >= source.tokens.size() && !cut) return parties_.itself(before, false);
  }
  return kNone;
}

// "kata pria yang akrab disapa Zul", "kata wanita yang lahir di Solo itu": somebody who has been spoken of. Who goes by
// the name from here on is remembered.
Candidate SpeakerResolver::spoken_of(std::size_t q) {
  const Source& source = quotes_[q].source;
  const bool told = source.end < read_.size() && read_.is(source.end, "yang");
  if (!told || !human(source) || source.tokens.size() > 1) return {};
  const TokenRange called = called_name(source.end);
  if (!called.empty() && people_.fullest(called).size() > called.size()) return {parties_.person(called), 1, "named"};
  const bool pointed = clause_points(source.end) || read_.plays(source.tokens.begin, PhraseWord::somebody);
  if (called.empty() && !pointed) return {};
  const Candidate best = best_of(q);
  if (best.party == kNone || !parties_[best.party].person) {
    return called.empty() ? Candidate{} : Candidate{parties_.person(called), 1, "named"};
  }
  if (!called.empty()) parties_.call(called, best.party);
  return best;
}

// The name in "yang akrab disapa Zul" from token `yang` on; empty if the clause says something else.
TokenRange SpeakerResolver::called_name(std::uint32_t yang) const {
  constexpr std::uint32_t kNear = 4;  // tokens: yang lebih akrab disapa
  for (std::uint32_t i = yang + 1; i + 1 < read_.size() && i - yang <= kNear; ++i) {
    if (!one_of(read_.lower(i), {"disapa", "dipanggil"})) continue;
    TokenRange name{i + 1, i + 1};
    if (read_.is(name.begin, "dengan")) name = {i + 2, i + 2};
    while (name.end < read_.size() && people_.name_word(name.end) && !read_.starts_paragraph(name.end)) ++name.end;
    return name;
  }
  return {yang, yang};
}

// "pelatih yang pernah membina tim putri itu": the clause that begins with `yang` closes with a word that points back.
bool SpeakerResolver::clause_points(std::uint32_t yang) const {
  constexpr std::uint32_t kLongest = 20;  // tokens
  for (std::uint32_t i = yang + 1; i < read_.size() && i - yang < kLongest; ++i) {
    if (read_.comma(i) || read_.stop(i) || read_.starts_paragraph(i)) {
      return one_of(read_.lower(i - 1), {"itu", "ini", "tersebut"});
    }
  }
  return false;
}

Candidate SpeakerResolver::unnamed(const Source& source, std::string_view basis) {
  return {parties_.itself(source, !human(source)), 1, basis};
}

bool SpeakerResolver::indefinite(const Source& source) const {
  return one_of(read_.lower(source.tokens.begin), {"seorang", "salah", "sebuah", "dua", "tiga", "empat", "banyak"});
}

// "sumber dekat pasangan ini", "sumber kepolisian": nobody who is named; "sumber itu" goes on with one who has
// spoken.
bool SpeakerResolver::hidden(const Source& source) const {
  const bool again = source.tokens.size() == 2 && read_.plays(source.tokens.end - 1, PhraseWord::determiner);
  return read_.plays(source.tokens.begin, PhraseWord::nameless) && !again;
}

// "pria itu", "sang pelatih", but not "konten tersebut".
bool SpeakerResolver::of_person(const Source& source) const {
  const std::uint32_t first = source.tokens.begin;
  const std::string_view word = read_.lower(first);
  const bool agent = word.starts_with("pe") && !word.ends_with("an");  // pelantun, pemeran
  return agent || human(source) || read_.has(first, WordClass::group) || read_.plays(first, PhraseWord::somebody) ||
         read_.plays(first, PhraseWord::personal_article) || read_.has(first, WordClass::relation);
}

// "pelatih itu", "pelatih asal Belanda", "sang pelatih", "Pelatih": says which one without the words of the office.
bool SpeakerResolver::described(const Source& source) const {
  const TokenRange words = source.tokens;
  if (words.size() > 2 && read_.capital(words.begin + 1))
    return false;  // Kepala Badan Kepegawaian itu: no other Kepala
  return points(source) || words.size() == 1 || read_.plays(words.begin, PhraseWord::personal_article) ||
         one_of(read_.lower(words.begin + 1), {"asal", "berusia", "berdarah", "kelahiran", "berkebangsaan"});
}

// "mantan hakim": a judge no longer.
bool SpeakerResolver::former(std::string_view role) const {
  return read_.lexicon().find(role.substr(0, role.find(' '))).plays(PhraseWord::former);
}

// The last one of the speakers whose role holds the phrase.
Candidate SpeakerResolver::speaker_with_role(std::size_t q) const {
  TokenRange words = quotes_[q].source.tokens;
  if (points(quotes_[q].source) && words.size() > 1) --words.end;
  const std::string brief = folded(plain_text(read_.doc(), words));
  const std::string phrase = written_out(read_.lexicon(), brief);
  for (std::size_t before = q; before-- > 0 && q - before < kMostBefore;) {
    const std::uint32_t party = chosen_[before].party;
    if (party == kNone || !parties_[party].person || parties_[party].role.empty()) continue;
    if (former(parties_[party].role) && !former(phrase)) continue;
    const std::string written = folded(parties_[party].role);
    const std::string role = written_out(read_.lexicon(), written);
    const std::string office = role.substr(0, role.find(','));  // Kasat Reskrim, Kompol
    const bool longer = office.find(' ') != std::string::npos && phrase.starts_with(office + ' ');  // with its place
    const bool in_short = is_office_in_short(read_.lexicon(), written, brief);
    if (longer || in_short || holds_words(role, phrase) || holds_words(written, brief))
      return {party, 1, "role-of-speaker"};
  }
  return {};
}

// "seorang warga", "hakim ketua": one person, though unnamed. "para warga" and "hasil audit" are not.
bool SpeakerResolver::human(const Source& source) const {
  const TokenRange phrase = source.tokens;
  if (one_of(read_.lower(phrase.begin), {"seorang", "salah", "sosok"})) return true;
  if (read_.has(phrase.begin, WordClass::group) && !read_.has(phrase.begin, WordClass::role)) return false;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (read_.has(i, WordClass::role) || read_.has(i, WordClass::rank) || read_.has(i, WordClass::honorific)) {
      return true;
    }
  }
  return false;
}

}  // namespace petik::detail
