// Words that scraping glued together, where a link lost the space beside it: "ujarKetua Dewan", "dilansirAntara",
// "Bayu Hartantomenyayangkan". Each becomes two tokens.
//
// Only a known word is cut off: a function word, a cue, an office or a derived noun in front of a capital
// ("ujar|Ketua"), a function word or a verb behind a name ("Hartanto|menyayangkan"). DeepSeek and YouTube stay whole. A
// word that the text has alone, too, is a name there ("Wisnu|pada"), so the cut depends on the whole text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/lexicon/word_table.hpp"
#include "petik/segment/names_of_text.hpp"
#include "petik/segment/whole_words.hpp"

namespace petik {

// True for a word of ASCII letters that may be glued: with a capital inside, or a long one behind a capital.
// `capital`: the first letter is one; `inner`: a later one is; `all`: all are.
constexpr bool may_be_glued(std::size_t letters, bool capital, bool inner, bool all) {
  constexpr std::size_t kShortest = 5;        // letters: diBali
  constexpr std::size_t kShortestBehind = 7;  // Adiyang
  constexpr std::size_t kLongest = 63;        // what is longer is no word, and the search for cuts is not linear
  const bool behind = static_cast<int>(capital) & static_cast<int>(letters >= kShortestBehind);
  return static_cast<int>(letters >= kShortest) & static_cast<int>(letters <= kLongest) & static_cast<int>(!all) &
         (static_cast<int>(inner) | static_cast<int>(behind));  // one branch for the caller, not four
}

// "2025dimulai", "4tahun": the size in bytes of the figure in front of a whole small word; 0 where there is none
// (125cc).
std::size_t figure_before_word(std::string_view word, const Lexicon& lexicon);

namespace detail {

// A word that is cut, and the index of its first part.
struct CutWord {
  std::uint32_t token;
  std::uint32_t first_part;
};

}  // namespace detail

// The glued words of one text: gathered while it is scanned, cut at its end, when its names are known.
class GluedWords {
 public:
  explicit GluedWords(const Lexicon& lexicon) : lexicon_(lexicon), whole_(detail::WholeWords::of(lexicon)) {}

  // Makes room for the capitals of a text of so many bytes.
  void expect(std::size_t bytes) {
    constexpr std::size_t kBytesPerCapital = 25;  // measured on news: 27
    capitals_.reserve(bytes / kBytesPerCapital);
  }

  // Notes a word that begins with a capital. To be called with all of the text before cut(): the names are among them.
  void saw_capital(Span word) { capitals_.push_back(word); }

  // Looks at a word of `text` for which may_be_glued() holds. Words come in order.
  void consider(std::string_view text, Span span) {
    const std::string_view word(text.data() + span.begin, span.size());
    if (word.size() > detail::WholeWords::kLongest || !whole_.has(word)) look_at(word, span.begin);
  }

  // Cuts; the tokens stay ordered and cover the same bytes.
  void cut(std::string_view text, std::vector<Token>& tokens);

 private:
  void look_at(std::string_view word, std::uint32_t begin);
  void find_parts(std::string_view text, const std::vector<Token>& tokens, std::vector<Token>& parts,
                  std::vector<detail::CutWord>& words) const;

  const Lexicon& lexicon_;
  detail::WholeWords& whole_;
  NamesOfText names_;
  std::vector<Span> capitals_;
  WordTable<bool> likely_words_;
  std::vector<std::uint32_t> likely_;  // the first bytes of words; when all are there, tokens
};

}  // namespace petik
