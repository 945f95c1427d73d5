#include "petik/quote/indirect.hpp"

#include <algorithm>

#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kShortestContent = 2;  // words
constexpr std::uint32_t kClitic = 3;           // bytes of -nya

// What stands between the verb and the content and belongs to neither.
bool opener(std::string_view word) { return one_of(word, {"bahwa", "bahwasanya", "agar", "supaya", "kalau", "jika"}); }

class IndirectReader {
 public:
  IndirectReader(const Reading& read, const People& people, const std::vector<Attribution>& direct)
      : read_(read), people_(people), taken_(read.size(), false) {
    for (const Attribution& quote : direct) {
      if (quote.cue != kNone) taken_[quote.cue] = true;
      for (const TokenRange piece : quote.content)
        std::fill(taken_.begin() + piece.begin, taken_.begin() + piece.end, true);
    }
  }

  std::vector<Attribution> run() {
    for (const Sentence& sentence : read_.doc().sentences) {
      if (!sentence.tokens.empty() && !read_.boilerplate(sentence.tokens.begin)) read_sentence(sentence.tokens);
    }
    return std::move(found_);
  }

 private:
  void read_sentence(TokenRange sentence) {
    sentence_ = sentence;
    end_ = sentence.end;
    while (end_ > sentence.begin && (read_.stop(end_ - 1) || taken_[end_ - 1])) --end_;
    done_ = sentence.begin;
    if (heading(sentence.begin) && colon_heading()) return;
    for (std::uint32_t i = sentence.begin; i < end_; ++i) {
      if (i < done_ || taken_[i] || read_.cue(i) == nullptr || inside_fragment(i)) continue;
      read_cue(i);
    }
  }

  bool heading(std::uint32_t i) const {
    const ParagraphKind kind = read_.doc().paragraphs[read_.paragraph_of(i)].kind;
    return kind == ParagraphKind::headline || kind == ParagraphKind::heading;
  }

  // Laksana: Pasokan Cukup hingga Lebaran. / Bank Maju: Bank Muda yang Mengklaim Bisa Tumbuh: there the cue parts.
  bool colon_heading() {
    constexpr std::uint32_t kFar = 12;  // tokens
    std::uint32_t colon = sentence_.begin;
    while (colon < end_ && colon - sentence_.begin < kFar && read_.text(colon) != ":") ++colon;
    if (colon >= end_ || read_.text(colon) != ":" || colon + 1 >= end_ || read_.pair_of(colon + 1) != kNone)
      return false;
    Attribution quote;
    quote.type = QuoteType::indirect;
    quote.source = source_after(read_, people_, sentence_.begin, colon, false);
    const bool speaks = quote.source.kind == SourceKind::name || quote.source.kind == SourceKind::org;
    if (!speaks || quote.source.end != colon) return false;
    std::uint32_t from = colon + 1;
    for (std::uint32_t i = from; i + 1 < end_; ++i) {
      if (!read_.cue_is(i, CueClass::active) || !read_.is(i - 1, "yang")) continue;
      quote.cue = i;
      quote.entry = read_.cue(i);
      quote.cue_span = read_.token(i).span;
      from = i + 1;
      break;
    }
    quote.rule = "heading-colon";
    quote.confidence = 0.7F;
    finish(std::move(quote), {from, end_});
    return true;
  }

  bool inside_fragment(std::uint32_t i) const { return read_.pair_of(i) != kNone; }

  void read_cue(std::uint32_t i) {
    switch (read_.cue(i)->cue_class) {
      case CueClass::active:
      case CueClass::stative:
        active(i);
        break;
      case CueClass::root:
        medial(i);
        break;
      case CueClass::preposition:
        preposition(i);
        break;
      case CueClass::passive:
        passive(i);
        break;
      default:
        break;
    }
  }

  Attribution start(std::uint32_t cue, std::string_view rule, float confidence) const {
    Attribution quote;
    quote.type = QuoteType::indirect;
    quote.cue = cue;
    quote.entry = read_.cue(cue);
    quote.cue_span = read_.token(cue).span;
    if (read_.word(cue).clitic) quote.cue_span.end -= kClitic;
    quote.rule = rule;
    quote.confidence = confidence;
    return quote;
  }

  // Where the clause of token `i` begins: after the quote or the reported clause before it.
  std::uint32_t clause_start(std::uint32_t i) const {
    std::uint32_t from = i;
    while (from > sentence_.begin && read_.pair_of(from - 1) == kNone && from > done_) --from;
    return from;
  }

  bool negated(std::uint32_t verb) const {
    for (std::uint32_t i = verb; i-- > sentence_.begin && verb - i <= 3;) {
      if (one_of(read_.lower(i), {"tidak", "belum", "tak", "enggan", "bukan"})) return true;
    }
    return false;
  }

  // Laksmi mengatakan [bahwa|,] pasokan cukup
  void active(std::uint32_t verb) {
    const CueEntry& cue = *read_.cue(verb);
    if (cue.has(kFinding)) return;
    Attribution quote = start(verb, "subject-verb", 0.8F);
    quote.source = source_before(read_, people_, clause_start(verb), verb);
    if (!quote.source.found()) {
      if (!implied_subject(verb)) return;
      quote.source.kind = SourceKind::implicit;
      quote.rule = "verb-alone";
      quote.confidence = 0.6F;
    }
    quote.negated = negated(verb);
    std::uint32_t from = verb + 1;
    from = skip_addressee(from);
    bool parted = false;
    if (from < end_ && read_.comma(from)) {
      ++from;
      parted = true;
    }
    if (from < end_ && read_.text(from) == ":") {
      ++from;
      parted = true;
    }
    if (from < end_ && opener(read_.lower(from))) {
      ++from;
      parted = true;
    }
    const bool asks =
        from < end_ && one_of(read_.lower(from), {"bagaimana", "apakah", "mengapa", "kenapa", "pentingnya"});
    if (!parted && !asks && (cue.has(kNeedsThat) || !clause_like(verb, from))) return;
    fronted_clause(quote);
    finish(std::move(quote), {from, end_});
  }

  // "Jika hujan turun, Sarno yakin panen gagal": the clause in front belongs to what is reported.
  void fronted_clause(Attribution& quote) const {
    if (!quote.source.found() || quote.source.tokens.empty()) return;
    const std::uint32_t comma = quote.source.tokens.begin - 1;
    const std::uint32_t begin = sentence_.begin;
    constexpr std::uint32_t kShortest = 3;
    if (quote.source.tokens.begin < begin + kShortest || !read_.comma(comma) || begin < done_) return;
    if (!one_of(read_.lower(begin), {"jika", "apabila", "bila", "kalau"})) {
      return;
    }
    for (std::uint32_t i = begin; i < comma; ++i) {
      if (read_.pair_of(i) != kNone) return;
    }
    quote.content.push_back({begin, comma});
  }

  // "…," kata Sarno, menambahkan bahwa …; dengan mengatakan bahwa …
  bool implied_subject(std::uint32_t verb) const {
    if (verb == sentence_.begin) return false;
    const std::uint32_t before = verb - 1;
    return read_.comma(before) ||
           one_of(read_.lower(before), {"dengan", "sambil", "seraya", "sembari", "dan", "serta"});
  }

  // mengatakan kepada wartawan, … ; menjelaskan dalam keterangannya bahwa … ; bertanya kepada temannya: …
  std::uint32_t skip_addressee(std::uint32_t from) const {
    constexpr std::uint32_t kLongest = 14;
    if (from + 1 >= end_ || !of_the_saying(from)) return from;
    for (std::uint32_t i = from; i < end_ && i - from < kLongest; ++i) {
      if (read_.is(i, "bahwa") || read_.text(i) == ":") return i;
      if (read_.comma(i) && i + 1 < end_ && !read_.has(i + 1, WordClass::weekday)) return i;
    }
    return from;
  }

  // The words tell to whom, where or how it was said: "kepada wartawan", "saat dihubungi", "dalam keterangan tertulis".
  // "menuturkan di desa itu, warga hidup rukun" reports the place, too.
  bool of_the_saying(std::uint32_t i) const {
    const std::string_view word = read_.lower(i);
    const std::string_view next = read_.lower(i + 1);
    if (one_of(word, {"kepada", "melalui", "lewat", "usai", "seusai"})) return true;
    if (one_of(word, {"saat", "ketika"}))
      return next.starts_with("di") || one_of(next, {"jumpa", "konferensi", "menghadiri"});
    if (word == "di") return next == "sela" || next == "hadapan" || next == "depan";
    return word == "dalam" && read_.lexicon().find_folded(stem_of(next)).classes.has(WordClass::document);
  }

  static std::string_view stem_of(std::string_view word) {
    if (word.ends_with("nya")) word.remove_suffix(3);
    return word;
  }

  // Without comma and `bahwa` a clause must follow, not a plain object: "menyampaikan terima kasih" is no quote.
  bool clause_like(std::uint32_t verb, std::uint32_t from) const {
    return words({from, end_}) >= kShortestContent && from > verb;
  }

  std::uint32_t words(TokenRange range) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = range.begin; i < range.end; ++i) count += read_.is_word(i) ? 1 : 0;
    return count;
  }

  // Pasokan, kata Laksmi, cukup. / Pasokan cukup, kata Laksmi.
  void medial(std::uint32_t cue) {
    if (cue == sentence_.begin || !read_.comma(cue - 1)) return lead(cue);
    const bool clitic = read_.word(cue).clitic;
    Attribution quote = start(cue, "medial", 0.8F);
    quote.source = source_after(read_, people_, cue + 1, end_, clitic);
    if (!quote.source.found()) return;
    two_pieces(std::move(quote));
  }

  // Kata Laksmi, pasokan cukup. / Lanjut Laksmi, …
  void lead(std::uint32_t cue) {
    if (cue != sentence_.begin) return;
    Attribution quote = start(cue, "cue-first", 0.7F);
    quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
    const std::uint32_t comma = quote.source.end;
    if (!quote.source.found() || comma >= end_ || !read_.comma(comma)) return;
    if (quote.source.kind == SourceKind::clitic && read_.is(cue, "katanya")) {
      quote.hearsay = true;
      quote.source = {};
      quote.source.kind = SourceKind::none;
    }
    finish(std::move(quote), {comma + 1, end_});
  }

  void two_pieces(Attribution quote) {
    const std::uint32_t left_end = quote.cue - 1;  // the comma before the cue
    const std::uint32_t after = quote.source.end;
    TokenRange left{std::max(clause_start(quote.cue), sentence_.begin), left_end};
    while (left.begin < left.end && skip_at_start(left.begin)) ++left.begin;
    TokenRange right{after, after};
    if (after < end_ && read_.comma(after) && !read_.has(after + 1, WordClass::weekday)) right = {after + 1, end_};
    if (left.empty() && right.empty()) return;
    if (!right.empty()) quote.content.push_back(right);
    if (!left.empty()) quote.content.insert(quote.content.begin(), left);
    keep(std::move(quote));
  }

  // Connectives that stand outside of what is reported: Namun, Selain itu,
  bool skip_at_start(std::uint32_t i) const {
    return read_.comma(i) || one_of(read_.lower(i), {"namun", "tetapi", "adapun", "apalagi", "sebab", "pasalnya",
                                                     "sementara", "selain", "itu", "bahkan"});
  }

  // "Berdasarkan laporan polisi", but not "Berdasarkan kondisi tersebut".
  bool names_document(const Source& source) const {
    for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
      if (read_.has(i, WordClass::document)) return true;
    }
    return false;
  }

  // "Menurut Sarno, salah satu sebabnya adalah hujan": an apposition counts only where a comma closes it, too.
  void cut_at_comma(Source& source) const {
    if (source.end < end_ && read_.comma(source.end)) return;
    for (std::uint32_t i = source.tokens.begin; i < source.tokens.end; ++i) {
      if (!read_.comma(i)) continue;
      source = source_after(read_, people_, source.tokens.begin, i, false);
      return;
    }
  }

  // "Namun," "Selain itu,": nothing that could be reported.
  bool connective(TokenRange words) const {
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
      if (!read_.has(i, WordClass::function)) return false;
    }
    return true;
  }

  // Menurut Laksmi, pasokan cukup. / Pasokan, menurut Laksmi, cukup.
  void preposition(std::uint32_t cue) {
    Attribution quote = start(cue, "preposition", 0.85F);
    quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
    if (!quote.source.found()) return;
    cut_at_comma(quote.source);
    if (quote.entry->lemma == "berdasarkan" && !names_document(quote.source)) return;
    const bool initial = cue == sentence_.begin || skip_at_start(cue - 1) == (cue - 1 == sentence_.begin);
    if (cue > sentence_.begin && read_.comma(cue - 1) && cue - 1 > sentence_.begin + 2)
      return two_pieces(std::move(quote));
    if (!initial && cue > sentence_.begin + 3) return;
    std::uint32_t from = quote.source.end;
    if (from < end_ && read_.has(from, WordClass::adjunct)) from = skip_addressee(from);
    const bool parted = from < end_ && read_.comma(from);
    if (!parted && quote.entry->lemma != "menurut") return;  // "berdasarkan hasil rapat dengan warga"
    if (parted) ++from;
    finish(std::move(quote), {from, end_});
  }

  // Dikatakan Laksmi, pasokan cukup. / Dijelaskannya, …
  void passive(std::uint32_t cue) {
    if (cue != sentence_.begin) return;
    Attribution quote = start(cue, "passive", 0.75F);
    quote.source = source_after(read_, people_, cue + 1, end_, read_.word(cue).clitic);
    if (!quote.source.found()) return;
    std::uint32_t from = quote.source.end;
    if (from >= end_ || (!read_.comma(from) && !opener(read_.lower(from)))) return;
    finish(std::move(quote), {from + 1, end_});
  }

  // "menyampaikan hal itu saat rapat": what was said stands in another sentence.
  bool points_elsewhere(TokenRange content) const {
    std::uint32_t i = content.begin;
    if (read_.is(i, "hal")) ++i;
    if (i >= content.end || !one_of(read_.lower(i), {"itu", "ini", "tersebut", "demikian"})) return false;
    ++i;
    return i >= content.end || read_.has(i, WordClass::adjunct) ||
           one_of(read_.lower(i), {"menyusul", "menanggapi", "merespons"});
  }

  void finish(Attribution quote, TokenRange content) {
    while (!content.empty() && (opener(read_.lower(content.begin)) || read_.comma(content.begin))) ++content.begin;
    if (content.empty() || words(content) < kShortestContent || points_elsewhere(content)) return;
    quote.content.push_back(content);
    keep(std::move(quote));
  }

  void keep(Attribution quote) {
    for (const TokenRange piece : quote.content) {
      for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
        if (read_.pair_of(i) != kNone) quote.type = QuoteType::mixed;
      }
    }
    done_ = end_;
    found_.push_back(std::move(quote));
  }

  const Reading& read_;
  const People& people_;
  std::vector<bool> taken_;
  std::vector<Attribution> found_;
  TokenRange sentence_;
  std::uint32_t end_ = 0;   // of the current sentence, without its full stop
  std::uint32_t done_ = 0;  // tokens before it are given away
};

}  // namespace

std::vector<Attribution> indirect_quotes(const Reading& read, const People& people,
                                         const std::vector<Attribution>& direct) {
  return IndirectReader(read, people, direct).run();
}

}  // namespace petik
