// How news shortens a name, as tests on folded words: "phri" is Perhimpunan Hotel dan Restoran Indonesia, "kejagung"
// Kejaksaan Agung, "risma" Rismaharini.
//
//     const std::vector<std::string_view> words = words_of("bank indonesia");
//     is_initials("bi", words), is_blend("kejagung", words_of("kejaksaan agung")), is_cut_out("zuck", "zuckerberg")
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace petik {

// The words of a text that are parted by single spaces; views into it.
std::vector<std::string_view> words_of(std::string_view text);

// Words that give an acronym no letter: dan, of, the, untuk.
bool is_small_word(std::string_view word);

// True if each letter of `acronym` begins one of `words`, in order, and every word but the small ones gives a letter.
bool is_initials(std::string_view acronym, std::span<const std::string_view> words);

// True if `blend` is put together from beginnings (two bytes or more) of at least two of `words`, in order, the first
// one among them: komdigi of Komunikasi dan Digital, jokowi of Joko Widodo.
bool is_blend(std::string_view blend, std::span<const std::string_view> words);

// True if one word of `brief` stands for several of `full` as initials or blend and the others are the same: pemprov
// bali of Pemerintah Provinsi Bali, kementerian komdigi of Kementerian Komunikasi dan Digital.
bool is_shortened(std::span<const std::string_view> brief, std::span<const std::string_view> full);

// True if `nick` (three bytes or more) is cut out of `word`, which is longer by two or more.
bool is_cut_out(std::string_view nick, std::string_view word);

// True if two words of four bytes or more are spellings of one name that begin and end alike: the same letters in
// another order (Nathasa, Natasha), or one letter more inside (Chadir, Chaidir).
bool is_other_spelling(std::string_view a, std::string_view b);

}  // namespace petik
