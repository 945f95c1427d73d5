// Which words may stand on either side of a cut through a glued word. Internal to segment/.
//
//     hanging_word("mengatakan", lexicon)          // "Hartantomengatakan"
//     stands_before_names("Ketua", lexicon)        // "KetuaKomisi"
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "petik/lexicon/lexicon.hpp"

namespace petik::detail {

inline constexpr std::size_t kShortestSuffix = 4;  // yang
inline constexpr std::size_t kSurelyAVerb = 8;    // mengaku is a name's ending in no list; menyebut and longer are safe
inline constexpr std::size_t kShortestName = 4;   // Dan|antara, Sam|urai
inline constexpr std::size_t kShortestVerb = 7;   // by its shape alone
inline constexpr std::size_t kShortestAlone = 3;  // of a name that the text has alone, too: Zen|yang

inline bool lower_byte(char c) { return c >= 'a' && c <= 'z'; }
inline bool upper_byte(char c) { return c >= 'A' && c <= 'Z'; }
inline bool all_lower(std::string_view word) { return std::all_of(word.begin(), word.end(), lower_byte); }
inline bool all_upper(std::string_view word) { return std::all_of(word.begin(), word.end(), upper_byte); }

// A noun of an office before its glued name: Kebudayaan|Ratih.
bool derived_noun(std::string_view word);

// A verb by its affixes, known or not: menyibukkan, bergabung, ditahankan, terpilih.
bool verb_shape(std::string_view word);

// A common word: a noun, a cue or what else is no name.
bool known_word(std::string_view word, const Lexicon& lexicon);

bool name_or_place(std::string_view word, const Lexicon& lexicon);

// Kompolnas, KPK: one word that names an organisation, as the data files list them.
bool names_organisation(std::string_view word, const Lexicon& lexicon);

// A small word or a verb, as a whole, that is known to hang on names: yang, sebagai, menilai, diserahkan.
bool hanging_word(std::string_view suffix, const Lexicon& lexicon);

// dan, di: they hang only on a name that is sure without them, for names end so, too (Mulyadi, Martini, Ramadan).
bool hangs_if_sure(std::string_view suffix, const Lexicon& lexicon);

// Names end in pada, jadi, dari too (Mayapada, Suprijadi, Wulandari): of the words of four letters only some hang, of
// the longer ones not all (Kotawaringin, Situmorang, Pematangsiantar, Danantara, Kasatlantas, Cibungbulang).
bool hangs_on_any_name(std::string_view suffix, const Lexicon& lexicon);

// False for most suffixes that are no verb_shape(), no hanging_word() and do not hang_if_sure(), at one look: the
// verbs' prefixes begin with four letters.
bool may_hang(std::string_view suffix, const Lexicon& lexicon);

// Tegal|melihat ends in no name before "lihat" but in half a verb: Tegalme.
bool ends_in_prefix(std::string_view name, const Lexicon& lexicon);

// A function word, a cue, an office, a derived noun: behind it, a capital begins another word.
bool stands_before_names(std::string_view word, const Lexicon& lexicon);

// Timnas, Kementerian, Ketua: with a capital, behind a word without one, a name or an office begins.
bool begins_names(std::string_view word, const Lexicon& lexicon);

// Mayjen, Sekretaris, Tbk, Rabu, Sebuah: with a capital, behind any name, another word begins.
bool begins_behind_names(std::string_view word, const Lexicon& lexicon);

}  // namespace petik::detail
