#include "petik/quote/noun_phrase.hpp"

#include <algorithm>

#include "petik/quote/name_shapes.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {

bool has_active_shape(std::string_view word) {
  constexpr std::size_t kShortest = 6;  // mereka, melati are shorter than most verbs in meN-
  return word.size() > kShortest && (word.starts_with("me") || word.starts_with("ber"));
}

// "baru-baru | ini", "hari | ini": one of the two words.
static bool time_before_verb(const Reading& read, std::uint32_t i) {
  const auto opens = [&](std::uint32_t k) {
    return one_of(read.lower(k), {"baru-baru", "lama", "hari", "pagi", "siang", "sore", "malam"});
  };
  if (read.is(i, "ini")) return i > 0 && opens(i - 1);
  if (read.is(i, "belum")) return i + 2 < read.size() && read.is(i + 1, "lama") && read.is(i + 2, "ini");
  return i + 1 < read.size() && opens(i) && read.is(i + 1, "ini");
}

bool stands_before_verb(const Reading& read, std::uint32_t i) {
  if (read.capital(i) || !read.is_word(i)) return false;
  if (time_before_verb(read, i)) return true;
  if (i > 0 && read.plays(i - 1, PhraseWord::manner)) return true;  // secara jujur, tanpa ragu
  if (read.is(i, "lanjut")) return i > 0 && read.is(i - 1, "lebih");
  if (read.is(i, "lebih")) return i + 1 < read.size() && read.is(i + 1, "lanjut");
  // "manajer baru Persada itu"
  if (read.is(i, "baru") && i + 1 < read.size() && read.capital(i + 1) && !read.has(i + 1, WordClass::weekday))
    return false;
  return read.plays(i, PhraseWord::before_verb);
}

namespace {

// Reads a noun phrase from left to right. Lower-case words belong to it until a name or an office has been read; then
// only what can go on inside one does.
class PhraseReader {
 public:
  // `subject`: the phrase must reach a verb at `limit`, so it may hold more: "Septa dari Balai Desa menilai".
  PhraseReader(const Reading& read, const People& people, std::uint32_t at, std::uint32_t limit, bool subject = false)
      : read_(read),
        people_(people),
        begin_(at),
        limit_(std::min(limit, at + kLongestPhrase)),
        at_(at),
        subject_(subject) {}

  TokenRange run() {
    while (at_ < limit_ && step()) {
    }
    while (end_ > begin_ && read_.comma(end_ - 1)) --end_;
    return {begin_, end_};
  }

 private:
  void take(std::uint32_t count = 1) {
    at_ += count;
    end_ = at_;
  }

  bool step() {
    if (read_.starts_paragraph(at_) && at_ > begin_) return false;
    if (read_.comma(at_)) return comma();
    if (read_.text(at_) == "(") return bracket();
    if (read_.quote(at_)) return title();
    if (!read_.is_word(at_)) return other();
    if (read_.has(at_, WordClass::weekday) && at_ > begin_) return false;
    if (read_.capital(at_) || read_.has(at_, WordClass::degree)) return capital();
    return lower();
  }

  // "jurnal "Padi Unggul" menyebut", "pelantun lagu "Ombak" itu", Rifki "Shorty" Wijaya: few words in marks belong to
  // the phrase where it goes on behind them.
  bool title() {
    constexpr std::uint32_t kLongest = 16;  // tokens
    const std::uint32_t pair = read_.pair_of(at_);
    if (pair == kNone || read_.doc().marks[pair].open != at_ || at_ == begin_) return false;
    const std::uint32_t close = read_.doc().marks[pair].close;
    if (close >= limit_ || close - at_ > kLongest || read_.comma(close - 1) || read_.stop(close - 1)) return false;
    const bool nickname = close + 1 < limit_ && read_.capital(at_ - 1) && read_.capital(close + 1);
    if (!subject_ && !nickname && !(close + 1 < limit_ && read_.plays(close + 1, PhraseWord::determiner))) return false;
    take(close + 1 - at_);
    return true;
  }

  bool other() {
    const TokenKind kind = read_.token(at_).kind;
    const bool tight = !read_.token(at_).has(kSpaceBefore);
    const bool joins = (read_.text(at_) == "&" || (tight && one_of(read_.text(at_), {"/", "-", "–", "+"}))) &&
                       at_ + 1 < limit_ && read_.capital(at_ + 1);
    const std::uint32_t behind = number_end();
    // Komando Distrik 0608 Kota Tua; Camat Kota Tua 1, Sarno; mantan Rektor 2018–2020, Sarno
    const bool titled = read_.has(begin_, WordClass::role) || read_.has(begin_, WordClass::rank) ||
                        read_.has(begin_, WordClass::document);
    const bool office = behind < limit_ && (read_.capital(behind) || (titled && read_.comma(behind))) && !person_read();
    const bool counted =
        at_ > begin_ && one_of(read_.lower(at_ - 1), {"nomor", "no", "no.", "tahun", "periode", "pasal", "ayat"});
    const bool points = behind < limit_ && read_.plays(behind, PhraseWord::determiner);  // vokalis Kota 19 itu
    const bool law = at_ > begin_ && read_.is_entity(at_, EntityType::law) &&
                     read_.entity_of(at_) == read_.entity_of(at_ - 1);  // Pasal 7 UUD 1945
    const bool number = kind == TokenKind::number && at_ > begin_ && (!named_ || office || counted || points || law);
    const bool account = kind == TokenKind::mention || kind == TokenKind::url;
    if (!joins && !number && !account) return false;
    take(number ? behind - at_ : 1);
    named_ = named_ || account;
    return true;
  }

  // Behind the number at hand, or behind both of "2018–2020".
  std::uint32_t number_end() const {
    const bool range = at_ + 2 < limit_ && one_of(read_.text(at_ + 1), {"-", "–"}) &&
                       !read_.token(at_ + 1).has(kSpaceBefore) && read_.token(at_ + 2).kind == TokenKind::number;
    return at_ + (range ? 3 : 1);
  }

  // "Aktris berusia 32 tahun itu": a role with a capital at the start of the sentence names nobody yet.
  bool capital() {
    const bool kin =
        read_.has(at_, WordClass::relation) && at_ + 1 < limit_ && !read_.capital(at_ + 1);  // Putri bungsu
    const bool person = kin || read_.has(at_, WordClass::role) || read_.plays(at_, PhraseWord::somebody);
    named_ = named_ || at_ > begin_ || !person;
    take();
    return true;
  }

  bool lower() {
    const std::string_view word = read_.lower(at_);
    if (read_.plays(at_, PhraseWord::determiner)) {
      if (at_ == begin_) return false;
      take();
      return false;
    }
    if (word == "yang" || (subject_ && stands_before_verb(read_, at_))) return false;
    const bool next_capital = at_ + 1 < limit_ && read_.capital(at_ + 1) && read_.is_word(at_ + 1);
    if (one_of(word, {"dan", "serta", "sekaligus", "for", "of", "and", "the"})) {
      if (!next_capital && !(at_ + 1 < limit_ && read_.has(at_ + 1, WordClass::role)) && !name_comes()) return false;
      take();
      return true;
    }
    if ((read_.has(at_, WordClass::name_particle) || word == "alias") && next_capital) return keep();
    if (at_ > begin_ && people_.joins(at_) && read_.capital(at_ - 1)) return keep();  // van der Berg, al-Fadhil
    if (read_.has(at_, WordClass::role) || read_.has(at_, WordClass::honorific) || read_.has(at_, WordClass::rank)) {
      return !person_read() || after_comma() ? keep() : false;
    }
    // "Rina selaku Assistant Manager": an office in capitals, whatever its words
    const bool office = one_of(word, {"selaku", "sebagai"}) && named_ && at_ + 1 < limit_ &&
                        (read_.has(at_ + 1, WordClass::role) || (word == "selaku" && read_.capital(at_ + 1)));
    if (office) return keep();
    if (one_of(word, {"dari", "asal", "bidang", "untuk", "di", "pada"})) return linking(next_capital);
    if (read_.has(at_, WordClass::adjunct) || read_.has(at_, WordClass::adverb)) return false;
    const bool speaks = read_.has(at_, WordClass::document) || read_.cue_is(at_, CueClass::noun);
    if (read_.cue(at_) != nullptr && !read_.cue(at_)->has(kNeedsMark) && !(speaks && at_ == begin_)) return false;
    if (person_read() && !after_comma()) return false;
    if ((has_active_shape(word) && !belongs_to_phrase() && !looks()) || (named_ && word.starts_with("di")))
      return false;
    return keep();
  }

  // "pria berkacamata itu", "wanita berbaju merah itu": what somebody looks like, before a word that points.
  bool looks() const {
    constexpr std::uint32_t kNear = 2;  // tokens
    if (named_ || at_ == begin_ || !read_.lower(at_).starts_with("ber") || !describes_person()) return false;
    for (std::uint32_t i = at_ + 1; i < limit_ && i - at_ <= kNear; ++i) {
      if (read_.plays(i, PhraseWord::determiner)) return true;
      if (!read_.is_word(i) || read_.has(i, WordClass::function)) return false;
    }
    return false;
  }

  // "pria bernama Sarno", "perwira menengah": looks like a verb and is none.
  bool belongs_to_phrase() const {
    return read_.plays(at_, PhraseWord::descriptive) || (at_ > begin_ && read_.has(at_, WordClass::verb_like));
  }

  // "dokter spesialis jantung dan pembuluh darah Hendra": a name follows the plain words of a role.
  bool name_comes() const {
    constexpr std::uint32_t kNear = 5;
    if (named_) return false;
    for (std::uint32_t i = at_ + 1; i < limit_ && i - at_ <= kNear; ++i) {
      if (read_.capital(i)) return people_.name_word(i);
      if (!read_.is_word(i) || read_.has(i, WordClass::adjunct) || read_.cue(i) != nullptr) return false;
    }
    return false;
  }

  // "anggota DPR dari Fraksi Melati, Budi": goes on only while no person has been named and a name still comes.
  bool linking(bool next_capital) {
    if (at_ == begin_) return false;
    const std::string_view word = read_.lower(at_);
    if (word == "asal" || word == "bidang") return keep();
    if (word == "di" && person_read()) return false;  // "Rina Laksmi di Gedung Wanita" says where it was said
    if (subject_ && next_capital && named_ && !read_.has(at_ + 1, WordClass::weekday)) return keep();
    if (!next_capital || person_read() || read_.has(at_ + 1, WordClass::weekday)) return false;
    std::uint32_t i = at_ + 1;
    while (i < limit_ && (read_.capital(i) || read_.token(i).kind == TokenKind::number)) ++i;
    std::uint32_t name = i + 1;
    while (name < limit_ && read_.has(name, WordClass::degree)) ++name;  // dari Universitas Melati, Prof. Dr. Sarno
    const bool name_comes = name < limit_ && read_.comma(i) && people_.name_word(name) && people_.evidence(name) >= 0;
    const bool points = i < limit_ && read_.plays(i, PhraseWord::determiner);  // pemilik akun di Kota Tua itu
    // pengajar di Universitas Melati Sarno Wibowo
    const bool ends_in_name = i > at_ + 2 && read_.is_entity(i - 1, EntityType::person);
    return name_comes || ((points || ends_in_name) && describes_person()) ? keep() : false;
  }

  bool keep() {
    take();
    return true;
  }

  bool after_comma() const { return apposition_; }

  bool person_read() const { return named_ && !people_.name_in({begin_, end_}).empty(); }

  // After a comma the phrase goes on with a name, a degree or an apposition that begins with a role.
  bool comma() {
    const std::uint32_t next = at_ + 1;
    if (next >= limit_ || !read_.is_word(next)) return false;
    if (read_.inside_entity(at_)) return keep();  // Badan Meteorologi, Klimatologi, dan Geofisika
    if (read_.has(next, WordClass::weekday) || read_.has(next, WordClass::month)) return false;
    const bool role = read_.has(next, WordClass::role) || read_.has(next, WordClass::rank) ||
                      read_.has(next, WordClass::honorific) || foreign_office(next);
    const bool degree = read_.has(next, WordClass::degree) || degrees_go_on(next);
    if (office_goes_on(next)) return keep();
    const bool article = read_.plays(next, PhraseWord::article);
    const bool name = name_follows(next);
    const bool place = subject_ && (read_.has(next, WordClass::place_head) || read_.has(next, WordClass::place));
    if (!role && !degree && !article && !name && !place && !office_after_name(next)) return false;
    apposition_ = role || article;
    degrees_ = degree;
    ++at_;
    return true;
  }

  // "Sarno, Area Manager Communication": the head stands last.
  bool foreign_office(std::uint32_t next) const {
    return next + 1 < limit_ && read_.capital(next) && read_.capital(next + 1) &&
           read_.has(next + 1, WordClass::role) && !people_.name_word(next + 2 < limit_ ? next + 2 : next + 1) &&
           people_.evidence(next) <= 0;
  }

  // "Sarno, M.Kom, IPU, ASEAN Eng": a list of degrees goes on with one that degrees.txt lacks.
  bool degrees_go_on(std::uint32_t next) const {
    constexpr std::size_t kLongest = 6;  // bytes
    if (at_ == begin_) return false;
    if (short_degree(read_, next) && (people_.name_word(at_ - 1) || degrees_)) return true;
    if (!read_.token(next).has(kUpper)) return false;
    const bool closed = next + 1 < limit_ && read_.comma(next + 1) && read_.text(next).size() <= kLongest;
    return read_.has(at_ - 1, WordClass::degree) || (closed && (people_.name_word(at_ - 1) || degrees_));  // , SE, MM,
  }

  // "Direktur Kebun, Pelayanan, dan Hubungan Warga": the office of several fields goes on behind the comma, up to
  // "dan" and one more. Without a second comma all must be fields: "Direktur Niaga, Teknologi dan Pengembangan". A word
  // before "&" is one: "Head of Marketing, PR & Government".
  bool office_goes_on(std::uint32_t next) const {
    constexpr std::uint32_t kLongest = 12;  // tokens
    const bool headed = read_.has(begin_, WordClass::role) || read_.has(begin_, WordClass::organisation);
    const bool office = headed && read_.capital(begin_) && !person_read();
    if (!office && !apposition_) return false;  // "Sarno, Manager Humas, Niaga & Umum"
    bool comma = one_of(read_.lower(next), {"dan", "serta"});
    bool fields = true;
    for (std::uint32_t i = next; i + 1 < limit_ && i - next < kLongest; ++i) {
      if (one_of(read_.lower(i), {"dan", "serta", "&"})) {
        const bool signed_field = office && i == next + 1 && read_.is(i, "&");
        return ((comma && office) || (fields && i > next) || signed_field) && read_.capital(i + 1) && !person_at(i + 1);
      }
      fields = fields && (read_.plays(i, PhraseWord::field) || derived_noun(read_.lower(i)));
      if (read_.comma(i)) {
        comma = true;
      } else if (!read_.capital(i) || person_at(i) || read_.has(i, WordClass::role) ||
                 read_.has(i, WordClass::weekday)) {
        return false;
      }
    }
    return false;
  }

  bool person_at(std::uint32_t i) const {
    if (read_.plays(i, PhraseWord::field)) return false;
    return read_.is_entity(i, EntityType::person) || read_.has(i, WordClass::given_name);
  }

  // "kata kuasa hukum Rudi, Tono Hadi": a name behind the comma, unless the words before it are one already.
  bool name_follows(std::uint32_t next) const {
    if (!people_.name_word(next) || people_.only_name({segment_begin(), end_}) || titled_name()) return false;
    if (subject_ && !describes_person()) return false;
    std::uint32_t end = next;
    while (end < limit_ && people_.name_word(end) && !(end > next && read_.starts_paragraph(end))) ++end;
    return people_.only_name({next, end});
  }

  // "pedagang itu, Sarno" but not "sekali dua kali, Sarno".
  bool describes_person() const {
    for (std::uint32_t i = begin_; i < end_; ++i) {
      if (read_.capital(i)) return true;
      for (const WordClass c : {WordClass::role, WordClass::group, WordClass::rank, WordClass::honorific,
                                WordClass::relation, WordClass::organisation}) {
        if (read_.has(i, c)) return true;
      }
    }
    if (read_.plays(begin_, PhraseWord::somebody)) return true;  // orang nomor satu di kabupaten ini
    return !read_.is(begin_, "sebuah") &&
           (read_.plays(begin_, PhraseWord::article) || read_.plays(begin_, PhraseWord::personal_article));
  }

  std::uint32_t segment_begin() const {
    std::uint32_t i = end_;
    while (i > begin_ && !read_.comma(i - 1)) --i;
    return i;
  }

  // "Kapolres AKBP Rina": the name stands behind a rank or an honorific.
  bool titled_name() const {
    const TokenRange name = people_.name_in({begin_, end_});
    return !name.empty() && name.begin > begin_ &&
           (read_.has(name.begin - 1, WordClass::rank) || read_.has(name.begin - 1, WordClass::honorific));
  }

  // "Rifki, Manager Humas": a capital after the comma may open an office in a language that roles.txt lacks.
  bool office_after_name(std::uint32_t next) const {
    return read_.capital(next) && read_.has(next, WordClass::organisation);
  }

  // Brackets belong to the phrase where they hold an acronym, an age or an alias: Badan Gizi (BG), Rina (34).
  bool bracket() {
    constexpr std::uint32_t kLongest = 6;
    std::uint32_t close = at_ + 1;
    while (close < limit_ && close - at_ <= kLongest && read_.text(close) != ")") ++close;
    if (close >= limit_ || read_.text(close) != ")") return false;
    if (at_ == begin_ || read_.token(at_ + 1).kind == TokenKind::number) {
      if (!named_) return false;
    }
    if (read_.has(at_ - 1, WordClass::weekday) || read_.has(at_ - 1, WordClass::adjunct)) return false;
    take(close + 1 - at_);
    return true;
  }

  const Reading& read_;
  const People& people_;
  std::uint32_t begin_;
  std::uint32_t limit_;
  std::uint32_t at_;
  std::uint32_t end_ = begin_;
  bool subject_;
  bool degrees_ = false;     // behind a comma that a degree follows
  bool apposition_ = false;  // behind a comma that a role follows: Dewi, salah satu warga
  bool named_ = false;       // a capitalised word has been read
};

}  // namespace

TokenRange noun_phrase(const Reading& read, const People& people, std::uint32_t at, std::uint32_t limit, bool subject) {
  return PhraseReader(read, people, at, limit, subject).run();
}

}  // namespace petik
