#include "petik/segment/glue_seams.hpp"

#include "petik/segment/glue_parts.hpp"
#include "petik/segment/glue_tails.hpp"

namespace petik::detail {
namespace {

constexpr std::size_t kShortestBefore = 4;  // Mc|Murray, De|Jong are one name
constexpr std::size_t kSurelyAWord = 5;     // in small letters: no brand begins with so many

// A word that is cut, and where: what stands on either side of the seam.
struct Seam {
  std::string_view word;
  std::size_t at;

  std::string_view left() const { return word.substr(0, at); }
  std::string_view right() const { return word.substr(at); }
};

// What begins a word, up to the next capital that a small letter is in front of: "SurabayaRatih".
std::string_view front_of(std::string_view word) {
  std::size_t end = 1;
  while (end < word.size() && !(upper_byte(word[end]) && lower_byte(word[end - 1]))) ++end;
  return word.substr(0, end);
}

// The name in front of a small word that hangs on it, "Belgia|menolak", "Belgia|denganPorlen"; else the whole word.
std::string_view name_at_front(std::string_view word, const GlueContext& c) {
  const auto capital = std::find_if(word.begin() + 1, word.end(), upper_byte);
  const std::string_view front = word.substr(0, static_cast<std::size_t>(capital - word.begin()));
  const std::size_t cut = cut_behind_name(front, c.lexicon, c.names);
  return cut != 0 ? word.substr(0, cut) : word;
}

bool plays(std::string_view word, GlueWord part, const Lexicon& lexicon) { return lexicon.find(word).plays(part); }

// What stands behind a whole name: nothing, a capital, a word that hangs on it or a clitic.
bool ends_whole_name(std::string_view rest, const Lexicon& lexicon) {
  return rest.empty() || upper_byte(rest.front()) || rest == "nya" || hangs_if_sure(rest, lexicon) ||
         hanging_word(rest, lexicon) || verb_shape(rest);
}

// The size of the name with a capital inside that begins the word: "iPhone|nya", "YouTube|dan", not "iPad|ang"; 0 where
// there is none.
std::size_t whole_name_at_front(std::string_view word, const Lexicon& lexicon) {
  constexpr std::size_t kShortest = 4;
  if (!lexicon.may_begin_whole_name(word)) return 0;
  for (std::size_t size = word.size(); size >= kShortest; --size) {
    if (!plays(word.substr(0, size), GlueWord::whole, lexicon)) continue;
    if (ends_whole_name(word.substr(size), lexicon)) return size;
  }
  return 0;
}

// "WhatsApp|mengatakan", "KitaKarya|menolak" in a text that has KitaKarya alone, too; -nya stays.
std::size_t cut_behind_camel_name(std::string_view word, const GlueContext& c) {
  constexpr std::size_t kShortestWhole = 4;  // shorter ones are not told by their head
  const bool may_be_whole = c.lexicon.may_begin_whole_name(word);
  const auto last = std::find_if(word.rbegin(), word.rend(), upper_byte);
  const auto small = static_cast<std::size_t>(word.rend() - last);  // behind the last capital
  for (std::size_t i = small; i + 2 <= word.size(); ++i) {
    const std::string_view name = word.substr(0, i);
    const std::string_view suffix = word.substr(i);
    if (!may_be_whole && name.size() >= kShortestWhole && !may_hang(suffix, c.lexicon)) continue;
    const bool whole = (may_be_whole || name.size() < kShortestWhole) && plays(name, GlueWord::whole, c.lexicon);
    if (!whole && !c.names.has(name)) continue;
    if (hanging_word(suffix, c.lexicon) || verb_shape(suffix) || hangs_if_sure(suffix, c.lexicon)) return i;
    if (whole && suffix.size() >= kShortestSuffix && known_word(suffix, c.lexicon)) return i;
  }
  return 0;
}

// "PokTVRI|yang": a word that ends in capitals, then a small word that is surely one.
std::size_t cut_behind_last_capital(std::string_view word, const GlueContext& c) {
  const auto last = std::find_if(word.rbegin(), word.rend(), upper_byte);
  const auto small = static_cast<std::size_t>(word.rend() - last);
  if (small < 2 || !upper_byte(word[small - 2]) || word.size() < small + kShortestSuffix) return 0;
  return hanging_word(word.substr(small), c.lexicon) ? small : 0;
}

// "KPK|memanggil", "BPRD|dan": capitals, then a whole small word; -nya stays with its acronym (KTPnya). A headline in
// capitals ends before any word: LEGENDA|bulu.
std::size_t cut_behind_acronym(std::string_view word, const GlueContext& c) {
  constexpr std::size_t kShortestWord = 4;  // BRI|mo is one name
  const auto small = std::find_if_not(word.begin(), word.end(), upper_byte);
  const auto capitals = static_cast<std::size_t>(small - word.begin());
  if (capitals < 2 || !std::all_of(small, word.end(), lower_byte)) return 0;
  const std::string_view suffix = word.substr(capitals);
  if (hangs_if_sure(suffix, c.lexicon) || hanging_word(suffix, c.lexicon) || verb_shape(suffix)) return capitals;
  if (suffix.size() < kShortestWord) return 0;
  const std::string_view left = word.substr(0, capitals);
  if (capitals >= kShortestWord && known_word(left, c.lexicon)) return capitals;
  return c.names.has(left) && known_word(suffix, c.lexicon) ? capitals : 0;
}

// Where a small word hangs on a name that a capital follows: "Kresno|danPorlen", "KPK|danPorlen". The cut, or 0.
std::size_t cut_behind_inner_name(std::string_view left, const GlueContext& c) {
  if (!upper_byte(left.front())) return 0;
  if (!all_lower(left.substr(1))) return cut_behind_acronym(left, c);
  for (std::size_t i = kShortestName; i + 2 <= left.size(); ++i) {
    const std::string_view suffix = left.substr(i);
    if (!may_hang(suffix, c.lexicon)) continue;
    if (!hangs_if_sure(suffix, c.lexicon) && !hanging_word(suffix, c.lexicon)) continue;
    if (c.names.has(left.substr(0, i)) || name_or_place(left.substr(0, i), c.lexicon)) return i;
  }
  return 0;
}

// "PanelisKresnadi" in a text that has Kresnadi alone, too. What the text writes twice is a brand: MasterChef.
// `name`: what begins behind the seam.
bool alone_elsewhere(const Seam& seam, std::string_view name, const GlueContext& c) {
  const bool acronym =
      name.size() == kShortestAlone && all_upper(name) && known_word(seam.left(), c.lexicon);  // Liga|AFC
  if (seam.at < kShortestName || (name.size() < kShortestName && !acronym) || !c.names.has(name)) return false;
  return all_lower(seam.left()) || c.names.times(seam.word) < 2;
}

// A clitic that honours God stays with its word: umatNya.
bool clitic_of_god(const Seam& seam) {
  const std::string_view right = seam.right();
  return (right == "Nya" || right == "Mu" || right == "Ku") && all_lower(seam.left());
}

// Small letters, then a capital: "penerapan|Visa", "rangka|IPO".
bool small_word_before(const Seam& seam, const GlueContext& c) {
  constexpr std::size_t kShortest = 3;  // era|Ratih; tvOne, xDrive are one name
  const std::string_view left = seam.left();
  const std::string_view right = seam.right();
  if (left.size() < kShortest || !all_lower(left) || plays(left, GlueWord::prefix, c.lexicon)) return false;  // ber-AC
  return left.size() >= kSurelyAWord || known_word(left, c.lexicon) || c.names.has(right);
}

// "PT|Surya", "TNI|Mayjen", "PEMAIN|Timnas": capitals, then a word that begins with one.
bool capitals_before(const Seam& seam, const GlueContext& c) {
  constexpr std::size_t kShortest = 3;      // letters behind
  constexpr std::size_t kShortestWord = 4;  // in capitals, of a headline
  const std::string_view left = seam.left();
  const std::string_view front = front_of(seam.right());
  if (left.size() < 2 || front.size() < kShortest || !all_upper(left)) return false;
  if (name_or_place(name_at_front(seam.right(), c), c.lexicon) || name_or_place(front, c.lexicon)) return true;
  if (plays(left, GlueWord::precedes_names, c.lexicon)) return true;
  if (left.size() >= kShortestWord && (known_word(left, c.lexicon) || name_or_place(left, c.lexicon))) return true;
  return begins_behind_names(front, c.lexicon) || derived_noun(front) ||
         (c.names.has(left) && begins_names(front, c.lexicon));
}

// "Kanselir Jerman|Porlen", "Menteri Sosial|Ratih", "Direktur KPSI|Ratih", "Direktur Utama|Tirta": behind an office,
// what it is of ends where a capital begins.
bool office_before(const Seam& seam, const GlueContext& c) {
  if (!c.behind_office) return false;
  const std::string_view left = seam.left();
  const WordInfo& info = c.lexicon.find(left);
  if (info.classes.has(WordClass::place) || info.plays(PhraseWord::field) || info.plays(GlueWord::ends_offices)) {
    return true;
  }
  if (names_organisation(left, c.lexicon)) return true;
  return left.size() >= kShortestAlone && c.names.has(left) && c.names.times(seam.word) < 2 &&
         (all_upper(left) || left.size() >= kShortestName);
}

// Words with a capital each: "Wali Kota|Wonosari", "Ratih|Sekretaris", "Wonosari|Bandara".
bool two_words(const Seam& seam, const GlueContext& c) {
  const std::string_view left = seam.left();
  const std::string_view front = front_of(seam.right());
  if (left.size() < kShortestName || front.size() < kShortestAlone || !lower_byte(seam.word[seam.at - 1])) return false;
  if (plays(front, GlueWord::opens, c.lexicon)) return true;
  if (front.size() > kShortestName && name_or_place(left, c.lexicon) && known_word(front, c.lexicon)) return true;
  if (c.names.times(seam.word) > 1) return false;
  return begins_behind_names(front, c.lexicon) || c.lexicon.find(left).classes.has(WordClass::place_head);
}

// "detikNews", "daridetikNews": the channel of an outlet. Where it begins; npos where there is none.
std::size_t channel_before(std::string_view left, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 8;  // letters: kumparan
  for (std::size_t begin = left.size() > kLongest ? left.size() - kLongest : 0; begin + 2 < left.size(); ++begin) {
    const std::string_view outlet = left.substr(begin);
    if (lexicon.may_have_channels(outlet) && plays(outlet, GlueWord::channels, lexicon)) return begin;
  }
  return std::string_view::npos;
}

bool known_cut(const Seam& seam, const GlueContext& c) {
  const std::string_view left = seam.left();
  const std::string_view right = seam.right();
  const std::string_view name = name_at_front(right, c);
  const bool name_behind =
      seam.at >= kShortestBefore && (name_or_place(name, c.lexicon) || name_or_place(front_of(right), c.lexicon) ||
                                     (lower_byte(left.front()) && begins_names(name, c.lexicon)));
  return name_behind || stands_before_names(left, c.lexicon) || alone_elsewhere(seam, name, c) ||
         small_word_before(seam, c) || two_words(seam, c);
}

// The cut that the capital at seam.at tells, or 0; sets `whole` where the capital belongs to a name.
std::size_t cut_at_capital(const Seam& seam, const GlueContext& c, bool& whole) {
  const std::string_view left = seam.left();
  const bool small_in_front = lower_byte(seam.word[seam.at - 1]);
  if (!small_in_front) {
    const bool small_behind = lower_byte(seam.word[seam.at + 1]);
    return small_behind && (capitals_before(seam, c) || office_before(seam, c)) ? seam.at : 0;
  }
  if (const std::size_t channel = channel_before(left, c.lexicon); channel != std::string_view::npos) {
    whole = channel == 0;
    return channel;
  }
  if (whole_name_at_front(seam.word.substr(seam.at - 1), c.lexicon) != 0) {  // "ponsel|iPhone"
    whole = seam.at == 1;
    return seam.at - 1;
  }
  whole = plays(left, GlueWord::begins_names, c.lexicon) || clitic_of_god(seam);
  if (whole) return 0;
  if (const std::size_t cut = cut_behind_inner_name(left, c); cut != 0) return cut;
  return known_cut(seam, c) || office_before(seam, c) ? seam.at : 0;
}

// What the text writes so again and again is a name: KitaKarya. A headline may come twice, with its slips.
bool brand_of_text(std::string_view word, const GlueContext& c) {
  constexpr std::size_t kOften = 4;
  return upper_byte(word.front()) && c.names.times(word) >= kOften;
}

}  // namespace

std::size_t cut_at_seam(std::string_view word, const GlueContext& context) {
  if (plays(word, GlueWord::whole, context.lexicon) || brand_of_text(word, context)) return 0;
  if (const std::size_t cut = cut_behind_camel_name(word, context); cut != 0) return cut;
  std::size_t from = std::max<std::size_t>(1, whole_name_at_front(word, context.lexicon));
  for (std::size_t i = from; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i])) continue;
    bool whole = false;
    if (i == from && from > 1) return i;  // "WhatsApp|Ratih"
    if (const std::size_t cut = cut_at_capital({word, i}, context, whole); cut != 0) return cut;
    if (whole) return 0;
  }
  const std::size_t cut = cut_behind_acronym(word, context);
  return cut != 0 ? cut : cut_behind_last_capital(word, context);
}

void want_names_at_seams(std::string_view word, const Lexicon& lexicon, NamesOfText& names) {
  names.want(word);
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (upper_byte(word[i]) || upper_byte(word[i - 1])) names.want(word.substr(0, i));
    if (i + 1 == word.size() || !upper_byte(word[i])) continue;
    names.want(word.substr(i));
    names.want(front_of(word.substr(i)));
    want_name_before(word.substr(0, i), lexicon, names);
    want_name_before(word.substr(i), lexicon, names);
  }
  want_name_before(word, lexicon, names);
}

std::size_t cut_behind_dateline(std::string_view word, const Lexicon& lexicon) {
  for (std::size_t i = kShortestName; i + 1 < word.size(); ++i) {
    if (!upper_byte(word[i]) || !lower_byte(word[i - 1])) continue;
    if (lexicon.find(word.substr(0, i)).classes.has(WordClass::place)) return i;
  }
  return 0;
}

}  // namespace petik::detail
