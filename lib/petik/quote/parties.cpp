#include "petik/quote/parties.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "petik/entity/name_roles.hpp"
#include "petik/entity/short_forms.hpp"
#include "petik/lexicon/office_words.hpp"
#include "petik/quote/noun_phrase.hpp"
#include "petik/quote/one_of.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kMostNames = 400;  // an article has far fewer; keeps the cost of a huge text linear

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

}  // namespace

Parties::Parties(const Reading& read, const People& people) : read_(read), people_(people), aliases_(read, people) {
  const std::vector<Name>& names = read.doc().names;
  names_.reserve(names.size() * 2);
  for (std::uint32_t n = 0; n < names.size(); ++n) {
    std::string key = folded(names[n].canonical);
    if (names[n].type == EntityType::org && organisations_.size() < kMostNames) organisations_.emplace_back(key, n);
    names_.try_emplace(std::move(key), n);
  }
  for (std::uint32_t n = 0; n < names.size(); ++n) {
    for (const std::string& alias : names[n].aliases) names_.try_emplace(folded(alias), n);
  }
}

std::uint32_t Parties::intern(std::string name, bool person) {
  std::string key = folded(name);
  std::uint32_t index = kNone;
  if (const auto known = names_.find(key); known != names_.end()) {
    index = known->second;
    name = read_.doc().names[index].canonical;
    key = folded(name);
  }
  const auto [known, added] = by_key_.try_emplace(std::move(key), static_cast<std::uint32_t>(parties_.size()));
  if (!added) return known->second;
  Party party;
  party.name = std::move(name);
  party.person = person;
  party.index = index;
  if (index != kNone) party.role = read_.doc().names[index].role;
  parties_.push_back(std::move(party));
  return known->second;
}

std::string Parties::folded_text(TokenRange words) const { return folded(text_of(words)); }

std::uint32_t Parties::person(TokenRange name) {
  if (const auto known = called_.find(folded_text(name)); known != called_.end()) return known->second;
  const TokenRange other = aliases_.full_of(name);
  const TokenRange full = people_.fullest(other.empty() ? name : other);
  const std::uint32_t party = intern(text_of(full), true);
  if (parties_[party].role.empty()) {
    const TokenRange role = role_before(read_.doc(), read_.folded(), full);
    if (!role.empty()) parties_[party].role = text_of(office_in(read_.doc(), read_.folded(), role));
  }
  return party;
}

// "kuasa hukum Nadiem", where the article has more of Nadiem's name: somebody else speaks. "pengacara Hotman" alone is
// Hotman.
bool Parties::somebody_elses(const Source& source) const {
  if (people_.kin_of(source.tokens, source.name)) return true;
  if (source.name.size() != 1 || source.name.end != source.tokens.end) return false;
  const std::uint32_t first = source.tokens.begin;
  const bool title = read_.capital(first) && read_.has(first, WordClass::honorific) &&
                     read_.sentence(first).begin != first;  // kata Ibu Dewi
  bool relation = false;
  for (std::uint32_t i = first; i < source.name.begin && !title; ++i) {
    if (read_.capital(i) && i > source.tokens.begin) return false;
    relation = relation || read_.has(i, WordClass::relation);
    if (!read_.is_word(i)) return false;
  }
  return relation && people_.fullest(source.name).size() > 1;
}

// "kuasa hukum Rudi Sarno" behind "Tono Hadi, kuasa hukum Rudi Sarno": Tono Hadi, who has spoken as just that; kNone if
// nobody has.
std::uint32_t Parties::who_spoke_as(const Source& source) const {
  if (!read_.has(source.tokens.begin, WordClass::relation)) return kNone;
  const std::string role = folded_text(source.tokens);
  const std::size_t first = parties_.size() - std::min(parties_.size(), kMostNames);
  for (std::size_t party = parties_.size(); party-- > first;) {
    if (folded(parties_[party].role) == role) return static_cast<std::uint32_t>(party);
  }
  return kNone;
}

std::uint32_t Parties::named(const Source& source) {
  if (source.name.empty()) return itself(source, false);
  if (const std::uint32_t other = who_spoke_as(source); other != kNone) return other;
  if (somebody_elses(source)) return itself(source, false);
  if (const std::uint32_t both = several(source); both != kNone) return both;
  if (const std::uint32_t company = company_of(source.name); company != kNone) {
    const std::uint32_t party = intern(read_.doc().names[company].canonical, false);
    parties_[party].group = true;
    return party;
  }
  const std::uint32_t party = person(source.name);
  learn_role(party, source.tokens, source.name);
  return party;
}

// "Dewi Lestari dan Sarno", "Dewi/Sarno", "Bupati Dewi Lestari dan Camat Sarno": two people. Of one office ("Menteri
// Pemuda dan Olahraga Sarno") the first half holds no name.
std::uint32_t Parties::several(const Source& source) {
  for (std::uint32_t i = source.tokens.begin + 1; i + 1 < source.tokens.end; ++i) {
    if (!one_of(read_.lower(i), {"dan", "serta", "/"})) continue;
    const TokenRange first = person_in({source.tokens.begin, i});
    const TokenRange second = person_in({i + 1, source.tokens.end});
    if (first.empty() || second.empty()) continue;
    const std::uint32_t one = person(first);
    const std::uint32_t two = person(second);  // may move parties_
    const std::string names = parties_[one].name + " dan " + parties_[two].name;
    const std::uint32_t party = intern(names, true);
    parties_[party].several = true;
    parties_[party].lead = one;
    return party;
  }
  return kNone;
}

std::uint32_t Parties::led(const Source& source) {
  if (read_.plays(source.tokens.end - 1, PhraseWord::determiner)) return kNone;  // "anak Dewi dan Sarno itu" is one
  for (std::uint32_t i = source.tokens.begin + 1; i + 1 < source.tokens.end; ++i) {
    if (!one_of(read_.lower(i), {"dan", "serta", "bersama"})) continue;
    const TokenRange first = person_in({source.tokens.begin, i});
    if (first.empty()) return kNone;
    const std::uint32_t one = person(first);
    const std::uint32_t party = itself(source, true);
    parties_[party].several = true;
    parties_[party].lead = one;
    return party;
  }
  return kNone;
}

// The name at the end of words that are a name and nothing else, or a role and a tagged name.
TokenRange Parties::person_in(TokenRange words) const {
  if (people_.only_name(words)) return words;
  const TokenRange name = people_.name_in(words);
  const bool titled = !name.empty() && name.end == words.end && read_.is_entity(name.begin, EntityType::person) &&
                      (read_.has(words.begin, WordClass::role) || read_.has(words.begin, WordClass::rank));
  return titled ? name : TokenRange{words.end, words.end};
}

// "Grab" of Grab Holdings Ltd: a company that the tagger took for a person.
std::uint32_t Parties::company_of(TokenRange name) const {
  const std::string head = folded(text_of(name)) + ' ';
  for (const auto& [full, n] : organisations_) {
    if (!full.starts_with(head)) continue;
    const std::string_view last = std::string_view(full).substr(full.rfind(' ') + 1);
    if (read_.lexicon().find_folded(last).plays(PhraseWord::company_form)) return n;
  }
  return kNone;
}

bool Parties::office_of_organisation(const Source& source) const {
  if (source.name.empty() || source.name.begin == source.tokens.begin) return false;
  const auto known = names_.find(folded_text(source.name));
  return known != names_.end() && read_.doc().names[known->second].type == EntityType::org &&
         read_.has(source.tokens.begin, WordClass::role);
}

std::uint32_t Parties::itself(const Source& source, bool group) {
  const TokenRange words = source.kind == SourceKind::org ? organisation_in(source.tokens) : source.tokens;
  const bool document = source.kind == SourceKind::document;
  const std::uint32_t party =
      intern(document ? document_text(words) : fullest_text(words, source.kind == SourceKind::org), false);
  parties_[party].group = group;
  parties_[party].written = source.kind == SourceKind::document;
  return party;
}

std::uint32_t Parties::organisation(std::uint32_t entity) {
  const Entity& org = read_.doc().entities[entity];
  const std::uint32_t party =
      intern(org.name == kNone ? plain_text(read_.doc()[org.span]) : read_.doc().names[org.name].canonical, false);
  parties_[party].group = true;
  return party;
}

// "Rumah Sakit Umum Daerah (RSUD) Rini Laksmi": behind the bracket where the name goes on; `open` elsewhere.
std::uint32_t Parties::behind_inner_bracket(TokenRange words, std::uint32_t open) const {
  if (read_.text(open) != "(" || open == words.begin) return open;
  std::uint32_t close = open;
  while (close < words.end && read_.text(close) != ")") ++close;
  return close + 1 < words.end && read_.is_word(close + 1) && read_.capital(close + 1) ? close + 1 : open;
}

// The piece between commas that holds an organisation of the entities layer, or the first piece: "Perusahaan angkutan
// daring, Melaju Tbk" -> Melaju Tbk; "kantor berita Kabar" -> Kabar.
TokenRange Parties::organisation_in(TokenRange words) const {
  std::uint32_t first_end = words.end;
  for (std::uint32_t i = words.end; i-- > words.begin + 1;) {
    if (read_.comma(i) && !read_.inside_entity(i)) first_end = i;
  }
  std::uint32_t begin = words.begin;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (const std::uint32_t behind = behind_inner_bracket(words, i); behind != i) i = behind;
    if (read_.text(i) == "(" && read_.capital(words.begin) && read_.text(words.end - 1) == ")" &&
        begin == words.begin) {
      break;  // "Pasukan Pertahanan Belgia (PPB)": the acronym of what stands before it
    }
    if ((read_.comma(i) && !read_.inside_entity(i)) || read_.text(i) == "(") begin = i + 1;
    if (!read_.is_entity(i, EntityType::org)) continue;
    std::uint32_t end = i;
    while (end < words.end && (!read_.comma(end) || read_.inside_entity(end)) && read_.text(end) != "(" &&
           read_.text(end) != ")")
      ++end;
    const bool described = std::none_of(read_.doc().tokens.begin() + begin, read_.doc().tokens.begin() + i,
                                        [](const Token& token) { return token.has(kCapital); });
    return {described ? i : begin, end};
  }
  return {words.begin, first_end};
}

// The name of the entity that is just these words.
std::uint32_t Parties::name_at(TokenRange words) const {
  const std::uint32_t entity = words.empty() ? kNone : read_.entity_of(words.begin);
  if (entity == kNone || !(read_.doc().entities[entity].span == read_.span(words))) return kNone;
  return read_.doc().entities[entity].name;
}

// What the text has for the words elsewhere: a longer name, the full form of an acronym; else the words.
std::string Parties::fullest_text(TokenRange words, bool organisation) const {
  const std::vector<Name>& names = read_.doc().names;
  std::uint32_t index = name_at(words);
  const std::string key = folded(text_of(words));
  if (const auto known = names_.find(key); index == kNone && known != names_.end()) index = known->second;
  if (organisation) {
    std::uint32_t longer = longer_organisation(index == kNone ? key : folded(names[index].canonical), words);
    const std::string office = longer == kNone && words.size() == 1 ? written_out(read_.lexicon(), key) : key;
    if (office != key) longer = longer_organisation(office, words);  // Pemkab of Pemerintah Kabupaten Wonosari
    if (longer != kNone) return names[longer].canonical;
  }
  if (index != kNone && folded(names[index].canonical) != key) return names[index].canonical;
  const TokenRange full = aliases_.full_of(words);
  return text_of(full.empty() ? words : full);
}

// "data Badan Statistik (BS) tahun 2024": the words as they stand; a document that the article names, and the account
// of "akun @warga", by their names.
std::string Parties::document_text(TokenRange words) const {
  while (!words.empty() && read_.comma(words.end - 1)) --words.end;
  bool named = name_at(words) != kNone || names_.contains(folded(text_of(words)));
  for (std::uint32_t i = words.begin; i < words.end; ++i) named = named || read_.token(i).kind == TokenKind::mention;
  return named ? fullest_text(words, false) : plain_text(read_.doc(), words);
}

// "Kementerian Luar Negeri" where the article has "Kementerian Luar Negeri Israel"; of a head alone ("kementerian") the
// one that was mentioned last.
std::uint32_t Parties::longer_organisation(std::string_view key, TokenRange words) const {
  const std::vector<Name>& names = read_.doc().names;
  const bool head = words.size() == 1 && read_.has(words.begin, WordClass::organisation) && name_at(words) == kNone;
  if (words_in(key) < 2 && !head) return blended_organisation(key);
  std::uint32_t best = kNone;
  std::size_t best_at = 0;
  for (const auto& [full, n] : organisations_) {
    const Name& name = names[n];
    if (full.size() <= key.size() || !full.starts_with(key) || full[key.size()] != ' ') continue;
    if (name.mentions.empty()) continue;
    std::size_t at = full.size();
    if (head) {
      at = 0;
      for (const std::uint32_t mention : name.mentions) {
        const std::size_t begin = read_.doc().entities[mention].span.begin;
        if (begin < read_.token(words.begin).span.begin) at = begin + 1;
      }
      if (at == 0) continue;  // "Pemerintah" before any is named
    }
    if (best != kNone && at <= best_at) continue;
    best = n;
    best_at = at;
  }
  return best;
}

// "Komdigi" of Kementerian Komunikasi dan Digital: a blend of all words but the head.
std::uint32_t Parties::blended_organisation(std::string_view key) const {
  for (const auto& [full, n] : organisations_) {
    const std::vector<std::string_view> words = words_of(full);
    if (words.size() > 2 && is_blend(key, std::span(words).subspan(1))) return n;
  }
  return kNone;
}

// The words as text: without what stands in brackets behind the first word ("Pemerintah Provinsi (Pemprov) Lampung"),
// glued words parted; of "akun @warga" the account alone. "Pasal 5 ayat (2)" keeps its number.
std::string Parties::text_of(TokenRange words) const {
  std::string text;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    if (read_.token(i).kind == TokenKind::mention) return std::string(read_.text(i));
    if (read_.text(i) == "(" && i > words.begin && !read_.is(i - 1, "ayat")) {
      while (i < words.end && read_.text(i) != ")") ++i;
      continue;
    }
    const bool glued = i > words.begin && read_.is_word(i) && read_.is_word(i - 1);
    if (!text.empty() && (glued || read_.token(i).has(kSpaceBefore))) text += ' ';
    text += read_.text(i);
  }
  if (words.size() == 1 && text.size() == 2 && text.back() == '.') text.pop_back();  // F. at the end of a sentence
  return text.empty() && !words.empty() ? plain_text(read_.doc()[read_.span(words)]) : text;
}

}  // namespace petik
