#include "petik/entity/laws.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace petik {
namespace {

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& sorted) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Names of laws that need no number and no title.
constexpr std::array<std::string_view, 5> kCodes = {"kuhap", "kuhp", "kuhper", "kuhperdata", "kuhpidana"};

// First words of a law that a number or a title follows.
constexpr std::array<std::string_view, 27> kActs = {
    "inpres",  "instruksi", "keppres",   "keputusan", "peraturan", "perbup", "perda", "pergub", "perma",
    "permen",  "perppu",    "perpres",   "perwako",   "perwali",   "pkpu",   "pmk",   "pojk",   "pp",
    "putusan", "qanun",     "rancangan", "ruu",       "se",        "skb",    "surat", "undang", "undang-undang"};

// Those of them that a name alone makes a law: UU Cipta Kerja, RUU Penyiaran.
constexpr std::array<std::string_view, 4> kNamedActs = {"ruu", "undang-undang", "uu", "uud"};

// Small words inside a title: tentang Penanganan secara Khusus dan Pemberian Penghargaan bagi Saksi.
constexpr std::array<std::string_view, 17> kTitleWords = {"antara",  "atas",   "atau",  "bagi",  "dalam", "dan",
                                                          "dari",    "dengan", "di",    "ke",    "oleh",  "pada",
                                                          "sebagai", "secara", "serta", "untuk", "yang"};

class Reader {
 public:
  Reader(const Document& doc, const WordFacts& facts, TokenRange sentence)
      : doc_(doc), facts_(facts), sentence_(sentence) {}

  // Past the law that begins at i; i if there is none.
  std::uint32_t read(std::uint32_t i) const {
    if (!is(i, "pasal")) return act(i);
    const std::uint32_t article = article_end(i);
    if (article == i) return i;
    const std::uint32_t list = articles_end(article);
    const std::uint32_t law = act(list);
    return law > list ? law : article;
  }

 private:
  std::string_view lower(std::uint32_t i) const { return i < sentence_.end ? facts_.lower(i) : std::string_view(); }
  bool is(std::uint32_t i, std::string_view word) const { return lower(i) == word; }
  bool capital(std::uint32_t i) const { return i < sentence_.end && facts_[i].name_like; }
  bool figure(std::uint32_t i) const {
    return i < sentence_.end && (doc_.tokens[i].kind == TokenKind::number || doc_.tokens[i].has(kHasDigit));
  }
  bool glued(std::uint32_t i) const { return i < sentence_.end && !doc_.tokens[i].has(kSpaceBefore); }

  // Pasal 2, Pasal 10A, Pasal 55 ayat (1) ke-1, Pasal 6 ayat 1 huruf a.
  std::uint32_t article_end(std::uint32_t i) const {
    if (!is(i, "pasal") || !figure(i + 1)) return i;
    i += 2;
    while (i < sentence_.end) {
      const std::uint32_t part = part_end(i);
      if (part == i) break;
      i = part;
    }
    return i;
  }

  std::uint32_t part_end(std::uint32_t i) const {
    if (lower(i).starts_with("ke-") && figure(i)) return i + 1;
    if (!is(i, "ayat") && !is(i, "huruf") && !is(i, "angka") && !is(i, "butir")) return i;
    if (is(i + 1, "(") && is(i + 3, ")")) return i + 4;
    return figure(i + 1) || lower(i + 1).size() == 1 ? i + 2 : i;
  }

  // juncto Pasal 18, dan/atau Pasal 3, atau Pasal 4.
  std::uint32_t articles_end(std::uint32_t i) const {
    while (i < sentence_.end) {
      std::uint32_t next = i;
      while (next < i + 3 && (is(next, "juncto") || is(next, "jo") || is(next, "jo.") || is(next, "dan") ||
                              is(next, "/") || is(next, "atau"))) {
        ++next;
      }
      const std::uint32_t article = article_end(next);
      if (article == next || next == i) return i;
      i = article;
    }
    return i;
  }

  std::uint32_t act(std::uint32_t i) const {
    if (is_one_of(lower(i), kCodes)) return capital(i) ? i + 1 : i;
    if (is(i, "kitab") && is(i + 1, "undang-undang") && is(i + 2, "hukum")) return i + 4 <= sentence_.end ? i + 4 : i;
    if (is(i, "uud") && figure(i + 1)) return i + 2;
    const bool named = is_one_of(lower(i), kNamedActs) && capital(i);
    if (!named && !is_one_of(lower(i), kActs)) return i;
    const std::uint32_t name = name_end(i + 1);
    const std::uint32_t number = number_end(name);
    if (number > name) return title_end(number);
    const std::uint32_t title = capital(i) ? title_end(name) : name;
    if (title > name) return title;
    return named && name > i + 1 ? name : i;
  }

  // Peraturan Menteri Keuangan (PMK): capitalised words, small ones between them, brackets.
  std::uint32_t name_end(std::uint32_t i) const {
    std::uint32_t end = i;
    while (i < sentence_.end && !starts_number(i)) {
      if (capital(i)) {
        end = ++i;
      } else if (bracket_end(i) > i && (starts_number(bracket_end(i)) || capital(bracket_end(i)))) {
        end = i = bracket_end(i);
      } else if ((is(i, "dan") || is(i, "atau")) && capital(i + 1)) {
        ++i;
      } else {
        break;
      }
    }
    return starts_number(i) ? i : end;
  }

  // (PMK), (Permen KP): past the bracket round one to three capitalised words; i if there is none.
  std::uint32_t bracket_end(std::uint32_t i) const {
    constexpr std::uint32_t kMost = 3;
    if (!is(i, "(")) return i;
    std::uint32_t close = i + 1;
    while (close <= i + kMost && capital(close)) ++close;
    return close > i + 1 && is(close, ")") ? close + 1 : i;
  }

  bool starts_number(std::uint32_t i) const { return is(i, "nomor") || is(i, "no") || is(i, "no."); }

  // Nomor 12 Tahun 2011, No. 48/PMK.02/2019, Nomor ST/1302/IV/KEP./2023.
  std::uint32_t number_end(std::uint32_t i) const {
    if (!starts_number(i)) return i;
    std::uint32_t end = i + 1;
    if (is(end, ".")) ++end;
    if (end >= sentence_.end || !(figure(end) || capital(end))) return i;
    ++end;
    while (glued(end) && (figure(end) || capital(end) || is(end, "/") || is(end, "-") ||
                          (is(end, ".") && glued(end + 1) && end + 1 < sentence_.end))) {
      ++end;
    }
    if ((is(end, "tahun") || is(end, "th")) && figure(end + 1)) end += 2;
    return end;
  }

  // tentang Lalu Lintas dan Angkutan Jalan: up to the last capitalised word.
  std::uint32_t title_end(std::uint32_t i) const {
    if (!is(i, "tentang") || !capital(i + 1)) return i;
    std::uint32_t end = i + 2;
    for (std::uint32_t at = end; at < sentence_.end && at <= end + 2; ++at) {
      if (capital(at)) {
        end = at + 1;
      } else if (bracket_end(at) > at && capital(bracket_end(at))) {
        end = bracket_end(at) + 1;
        at = end - 1;
      } else if (!is_one_of(lower(at), kTitleWords)) {
        break;
      }
    }
    return is(end, "tahun") && figure(end + 1) ? end + 2 : end;
  }

  const Document& doc_;
  const WordFacts& facts_;
  TokenRange sentence_;
};

}  // namespace

std::vector<PatternMatch> find_laws(const Document& doc, const WordFacts& facts) {
  std::vector<PatternMatch> laws;
  for (const Sentence& sentence : doc.sentences) {
    const Reader reader(doc, facts, sentence.tokens);
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      if (facts.kinds(i).noun != NameNoun::law) continue;
      const std::uint32_t end = reader.read(i);
      if (end == i) continue;
      laws.push_back({{i, end}, EntityType::law, {}});
      i = end - 1;
    }
  }
  return laws;
}

}  // namespace petik
