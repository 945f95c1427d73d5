// What part a word plays in and round a noun phrase (phrase-words.tsv), as bits. A word may play several.
//
//     lexicon.find("tersebut").plays(petik::PhraseWord::determiner)
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace petik {

enum class PhraseWord : std::uint8_t {
  before_verb,       // juga, sempat: between a subject and its verb
  manner,            // secara, tanpa: open an adverb
  determiner,        // itu, tersebut
  article,           // seorang, salah: open an apposition
  personal_article,  // sang, si
  malay_title,       // datuk, tan
  malay_rank,        // seri, paduka
  office,            // dinas, kementerian: the tagged name may have swallowed its head
  field,             // pariwisata, hukum: what an office is for
  company_form,      // tbk, ltd
  name_ending,       // group, fc: left out of shorter forms, too
  possible,          // dapat, harus
  plural,            // mereka, keduanya
  counter,           // para, dua
  answer,            // kritik, sambutan: behind "dari" stands who has spoken
  nameless,          // sumber
  role_link,         // selaku, yang: between a name and a role
  namesake,          // rsud, yayasan: bear the names of people
  setting,           // lewat, usai: how, where and when it was said
  school,            // smp, sman: heads the name of a school
  school_owner,      // negeri, swasta: behind it
  team,              // timnas: the country behind it is a team
  government,        // pemerintah: the territory behind it is an organisation
  descriptive,       // bernama, bertahan: look like verbs inside a phrase
  former,            // mantan, eks
  office_title,      // presiden: before a name and never its first word
  somebody,          // pria, sosok: say nothing but that it is a person
  post,              // cuitan, takarir: the text of a post stands behind its colon
  short_degree,      // SE, MM: degrees where they are written in capitals
  office_head,       // direktur, sekretaris: "jenderal" behind them is no rank
  subordinator,      // ketika, jika: open a clause that depends on another
};

// As they are called in the data, in the order of PhraseWord.
inline constexpr std::array<std::string_view, 31> kPhraseWords = {
    "before-verb",  "manner",      "determiner",   "article",     "personal-article", "malay-title", "malay-rank",
    "office",       "field",       "company-form", "name-ending", "possible",         "plural",      "counter",
    "answer",       "nameless",    "role-link",    "namesake",    "setting",          "school",      "school-owner",
    "team",         "government",  "descriptive",  "former",      "office-title",     "somebody",    "post",
    "short-degree", "office-head", "subordinator"};

class PhraseWords {
 public:
  constexpr bool has(PhraseWord word) const { return (bits_ >> static_cast<unsigned>(word) & 1U) != 0; }
  constexpr void add(PhraseWord word) { bits_ |= 1U << static_cast<unsigned>(word); }

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace petik
