#include "petik/quote/direct.hpp"

#include <algorithm>

#include "petik/quote/one_of.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kFewWords = 4;        // shorter quoted spans are seldom speech (INDONESIAN.md, finding 9)
constexpr std::uint32_t kLongestLeadIn = 40;  // tokens from a lead-in's verb to its quote
constexpr std::uint32_t kClitic = 3;          // bytes of -nya

TokenRange inner(const MarkPair& pair) {
  return {pair.open + (pair.open_guessed ? 0U : 1U), pair.close + (pair.close_guessed ? 1U : 0U)};
}

// Reads the document's outer pairs from first to last.
class DirectReader {
 public:
  DirectReader(const Reading& read, const People& people) : read_(read), people_(people) {}

  std::vector<Attribution> run() {
    for (const MarkPair& pair : read_.doc().marks) {
      if (pair.depth == 0 && !inner(pair).empty() && !read_.boilerplate(pair.open)) pairs_.push_back(pair);
    }
    for (std::size_t p = 0; p < pairs_.size(); ++p) read_pair(p);
    return std::move(found_);
  }

 private:
  void read_pair(std::size_t p) {
    const MarkPair& pair = pairs_[p];
    if (goes_on(p)) {
      open_pieces_.push_back(open_pieces_.empty() ? inner(pair) : later_piece(pair));
      add_middle(pairs_[p + 1]);
      return;
    }
    Attribution quote;
    quote.content = std::move(open_pieces_);
    open_pieces_.clear();
    quote.content.push_back(quote.content.empty() ? inner(pair) : later_piece(pair));
    quote.open_guessed = pair.open_guessed && quote.content.size() == 1;
    quote.close_guessed = pair.close_guessed;
    if (after_cue(pair, quote) || second_piece(pair) || lead_in(pair, quote) || bare(pair, quote)) {
      if (quote.rule.empty()) return;  // it went to the quote before
      found_.push_back(std::move(quote));
    }
  }

  // One quote over several paragraphs: each opens and the last one closes, or the first opens and the last one closes.
  //     ¶"Kami datang. ¶"Gerbang tertutup," kata Dewi.       ¶"Kami datang. ¶Gerbang tertutup," kata Dewi.
  bool goes_on(std::size_t p) const {
    constexpr std::uint32_t kMostBetween = 12;  // paragraphs without marks: a message quoted whole
    const MarkPair& pair = pairs_[p];
    if (!pair.close_guessed || p + 1 >= pairs_.size()) return false;
    const MarkPair& next = pairs_[p + 1];
    const std::uint32_t between = paragraphs_between(pair.close, next.open);
    if (next.open_guessed) return between <= kMostBetween;
    return between == 0 && pair.continues && starts_paragraph(next) && carries_over(pair);
  }

  // Paragraphs between those of two tokens, boilerplate aside; a great number if both stand in one paragraph.
  std::uint32_t paragraphs_between(std::uint32_t i, std::uint32_t next) const {
    const std::uint32_t last = read_.paragraph_of(next);
    std::uint32_t count = last > read_.paragraph_of(i) ? 0 : kNone;
    for (std::uint32_t p = read_.paragraph_of(i) + 1; p < last; ++p) {
      count += read_.doc().paragraphs[p].kind == ParagraphKind::boilerplate ? 0 : 1;
    }
    return count;
  }

  // The whole paragraphs in the middle of a quote whose later ones have no marks of their own.
  void add_middle(const MarkPair& next) {
    if (!next.open_guessed) return;
    const std::uint32_t last = read_.paragraph_of(next.open);
    for (std::uint32_t p = read_.paragraph_of(open_pieces_.back().end - 1) + 1; p < last; ++p) {
      const Paragraph& paragraph = read_.doc().paragraphs[p];
      if (paragraph.kind != ParagraphKind::boilerplate) open_pieces_.push_back(paragraph.tokens);
    }
  }

  // Where the later paragraph lacks its opening mark, all of it up to the closing mark belongs to the quote.
  TokenRange later_piece(const MarkPair& pair) const {
    TokenRange piece = inner(pair);
    if (pair.open_guessed) piece.begin = read_.paragraph(pair.open).begin;
    return piece;
  }

  // True where an unclosed quote goes on in the next paragraph: it has ended a sentence, and it began as speech does.
  bool carries_over(const MarkPair& pair) const {
    const TokenRange content = inner(pair);
    const bool begins = starts_paragraph(pair) || read_.comma(pair.open - 1) || read_.text(pair.open - 1) == ":";
    return begins && read_.stop(content.end - 1);
  }

  bool starts_paragraph(const MarkPair& pair) const { return read_.paragraph(pair.open).begin == pair.open; }

  std::uint32_t paragraph_end(std::uint32_t i) const { return read_.paragraph(i).end; }

  // Where a source after the cue must end: the sentence's end or the next opening mark.
  std::uint32_t limit_after(std::uint32_t i) const {
    std::uint32_t limit = i;
    const std::uint32_t end = paragraph_end(i);
    while (limit < end && read_.pair_of(limit) == kNone && !(read_.stop(limit))) ++limit;
    return limit;
  }

  // The last mark of the content: "Siap," has its comma inside.
  bool ends_like_speech(TokenRange content) const {
    const std::uint32_t last = content.end - 1;
    return read_.comma(last) || read_.stop(last) || read_.text(last) == "," || read_.text(last).ends_with('.');
  }

  std::uint32_t words(TokenRange content) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = content.begin; i < content.end; ++i) count += read_.is_word(i) ? 1 : 0;
    return count;
  }

  // --- the cue behind the closing mark ---

  // The token behind the closing mark, past a comma or a full stop that was set outside; kNone at the paragraph's end.
  std::uint32_t behind(const MarkPair& pair) const {
    constexpr std::uint32_t kMarks = 2;
    std::uint32_t i = pair.close + 1;
    const std::uint32_t end = paragraph_end(pair.close);
    for (std::uint32_t n = 0; n < kMarks && i < end && !read_.is_word(i) && !read_.quote(i); ++n) ++i;
    return i < end && read_.is_word(i) ? i : kNone;
  }

  bool after_cue(const MarkPair& pair, Attribution& quote) {
    const std::uint32_t at = behind(pair);
    if (at == kNone) return false;
    if (inside_clause(pair, at)) return false;
    if (root_cue(at, quote) || according_to(at, quote) || frame_cue(at, quote) || misspelt_cue(at, quote)) return true;
    if (relay_cue(at, quote)) return true;
    return (!read_.stop(at - 1) && active_cue(at, quote)) || dash_name(pair, at, quote);
  }

  // A fragment inside a clause: Langkah itu "berani", kata Sarno. That is an indirect quote's business.
  bool inside_clause(const MarkPair& pair, std::uint32_t at) const {
    if (pair.open_guessed || read_.sentence(pair.open).begin == pair.open) return false;
    const std::uint32_t before = pair.open - 1;
    if (!read_.is_word(before) || read_.starts_paragraph(pair.open)) return false;
    return words(inner(pair)) <= kFewWords && !ends_like_speech(inner(pair)) && at != kNone;
  }

  bool speaker_like(std::uint32_t i) const {
    return i < read_.size() &&
           (read_.capital(i) || read_.has(i, WordClass::role) || read_.has(i, WordClass::group) ||
            read_.has(i, WordClass::pronoun) || read_.has(i, WordClass::document) || read_.has(i, WordClass::adverb));
  }

  void set_cue(Attribution& quote, std::uint32_t at) const {
    const WordInfo& word = read_.word(at);
    quote.cue = at;
    quote.entry = word.cue;
    quote.cue_span = read_.token(at).span;
    if (word.clitic) quote.cue_span.end -= kClitic;
  }

  bool root_cue(std::uint32_t at, Attribution& quote) {
    const CueEntry* cue = read_.cue(at);
    if (cue == nullptr || cue->cue_class != CueClass::root) return false;
    const bool clitic = read_.word(at).clitic;
    const bool speech = ends_like_speech(quote.content.back()) || words(quote.content.back()) > kFewWords;
    if (cue->has(kNeedsMark) && !speech && !clitic && !speaker_like(at + 1)) return false;
    set_cue(quote, at);
    quote.source = source_after(read_, people_, at + 1, limit_after(at), clitic);
    quote.rule = clitic ? "after-cue-clitic" : "after-cue";
    quote.confidence = quote.source.found() ? 0.97F : 0.8F;
    return true;
  }

  // "…," menurut Sarno. "…," menurutnya.
  bool according_to(std::uint32_t at, Attribution& quote) {
    if (!read_.cue_is(at, CueClass::preposition) || read_.cue(at)->lemma != "menurut") return false;
    if (!ends_like_speech(quote.content.back())) return false;
    set_cue(quote, at);
    quote.source = source_after(read_, people_, at + 1, limit_after(at), read_.word(at).clitic);
    quote.rule = "after-according-to";
    quote.confidence = 0.9F;
    return quote.source.found();
  }

  // "…," demikian bunyi surat itu. "…," demikian disampaikan Sarno. "…," demikian Sarno.
  bool frame_cue(std::uint32_t at, Attribution& quote) {
    if (read_.cue_is(at, CueClass::passive) || read_.cue_is(at, CueClass::frame)) {
      std::uint32_t cue = at;
      if (one_of(read_.lower(at), {"demikian", "begitu"}) && at + 1 < read_.size() && read_.cue(at + 1) != nullptr)
        ++cue;
      set_cue(quote, cue);
      quote.source = source_after(read_, people_, cue + 1, limit_after(cue), read_.word(cue).clitic);
      quote.rule = "after-cue-frame";
      quote.confidence = 0.85F;
      return quote.source.found() || ends_like_speech(quote.content.back());
    }
    return false;
  }

  // A cue with a slip of the pen: "…," ujanya.
  bool misspelt_cue(std::uint32_t at, Attribution& quote) {
    if (read_.capital(at) || read_.cue(at) != nullptr || !read_.comma(quote.content.back().end - 1)) return false;
    if (read_.has(at, WordClass::function) || read_.has(at, WordClass::adjunct)) return false;
    const WordInfo near = read_.lexicon().near_cue(read_.lower(at));
    if (near.cue == nullptr) return false;
    quote.cue = at;
    quote.entry = near.cue;
    quote.cue_span = read_.token(at).span;
    if (near.clitic) quote.cue_span.end -= std::min(kClitic, quote.cue_span.size() - 1);
    quote.source = source_after(read_, people_, at + 1, limit_after(at), near.clitic);
    quote.rule = "after-cue-misspelt";
    quote.confidence = 0.8F;
    return true;
  }

  // "…," dikutip dari Antara, Senin (3/3/2025): nobody is named here; the outlet passed it on.
  bool relay_cue(std::uint32_t at, Attribution& quote) const {
    const std::uint32_t cue = one_of(read_.lower(at), {"seperti", "sebagaimana"}) ? at + 1 : at;
    if (cue >= read_.size() || !read_.cue_is(cue, CueClass::relay) || !read_.comma(quote.content.back().end - 1)) {
      return false;
    }
    set_cue(quote, cue);
    quote.source.kind = SourceKind::implicit;
    quote.rule = "after-relay";
    quote.confidence = 0.7F;
    return true;
  }

  // "…," Sarno menambahkan.
  bool active_cue(std::uint32_t at, Attribution& quote) {
    constexpr std::uint32_t kFar = 12;
    const std::uint32_t limit = std::min(limit_after(at), at + kFar);
    for (std::uint32_t i = at; i < limit; ++i) {
      if (!read_.cue_is(i, CueClass::active)) continue;
      const Source source = source_before(read_, people_, at, i);
      if (!source.found() || source.tokens.begin != at) return false;
      set_cue(quote, i);
      quote.source = source;
      quote.rule = "after-subject-verb";
      quote.confidence = 0.8F;
      return true;
    }
    return false;
  }

  // "…" – Sarno Wibowo
  bool dash_name(const MarkPair& pair, std::uint32_t at, Attribution& quote) {
    if (at != pair.close + 2 || !one_of(read_.text(at - 1), {"-", "–", "—", "--"})) return false;
    const Source source = source_after(read_, people_, at, paragraph_end(at), false);
    if (source.kind != SourceKind::name || source.end != paragraph_end(at)) return false;
    quote.source = source;
    quote.rule = "dash-name";
    quote.confidence = 0.8F;
    return true;
  }

  // --- the second piece of an interrupted quote ---

  // "Saya kira," katanya sambil tersenyum, "kita bisa.": the sentence goes on in lower case.
  bool second_piece(const MarkPair& pair) {
    if (found_.empty() || found_.back().cue == kNone || found_.back().cue < found_.back().end()) return false;
    Attribution& last = found_.back();
    const TokenRange piece = inner(pair);
    if (last.cue > piece.begin || read_.paragraph_of(last.cue) != read_.paragraph_of(pair.open)) return false;
    for (std::uint32_t i = last.cue; i < pair.open; ++i) {
      if (read_.stop(i) || read_.text(i) == ":") return false;
    }
    if (read_.capital(piece.begin) || !read_.comma(pair.open - 1)) return false;
    last.content.push_back(piece);
    return true;
  }

  // --- the words before the opening mark ---

  bool lead_in(const MarkPair& pair, Attribution& quote) {
    const TokenRange sentence = read_.sentence(pair.open);
    if (pair.open_guessed || pair.open == 0 || read_.paragraph(pair.open).begin == pair.open) return false;
    const std::uint32_t before = pair.open - 1;
    const bool colon = read_.text(before) == ":";
    const bool comma = read_.comma(before);
    const std::uint32_t from =
        std::max(clause_start(before, sentence.begin), before > kLongestLeadIn ? before - kLongestLeadIn : 0);
    std::uint32_t noun = kNone;  // "mengatakan dalam sebuah pernyataan: ": the verb before the noun is the cue
    for (std::uint32_t i = pair.open; i-- > from;) {
      if (read_.pair_of(i) != kNone) break;
      if (read_.cue_is(i, CueClass::noun)) {
        noun = noun == kNone ? i : noun;
      } else if (read_.cue(i) != nullptr && lead_in_cue(i, from, pair, quote, colon || comma)) {
        return true;
      }
    }
    if (noun != kNone && lead_in_cue(noun, from, pair, quote, colon || comma)) return true;
    return colon && name_colon(from, before, quote);
  }

  // A lead-in begins after the quote before it: "A," katanya, menambahkan: "B."
  std::uint32_t clause_start(std::uint32_t before, std::uint32_t sentence_begin) const {
    std::uint32_t from = before;
    const std::uint32_t floor = std::max(sentence_begin, read_.paragraph(before).begin);
    while (from > floor && read_.pair_of(from - 1) == kNone) --from;
    return from;
  }

  bool lead_in_cue(std::uint32_t i, std::uint32_t from, const MarkPair& pair, Attribution& quote, bool parted) {
    const CueEntry& cue = *read_.cue(i);
    const bool verb = cue.cue_class == CueClass::active || cue.cue_class == CueClass::passive;
    const bool root =
        cue.cue_class == CueClass::root && (i == from || read_.word(i).clitic || parted) && !cue.has(kNeedsMark);
    const bool noun = cue.cue_class == CueClass::noun && read_.text(pair.open - 1) == ":";
    if (!verb && !root && !noun) return false;
    if (!utterance(quote.content.back(), parted)) return false;
    set_cue(quote, i);
    if (verb && cue.cue_class == CueClass::active) quote.source = source_before(read_, people_, from, i);
    if (root || noun || cue.cue_class == CueClass::passive) {
      quote.source = source_after(read_, people_, i + 1, pair.open, read_.word(i).clitic);
    }
    if (!quote.source.found()) quote.source.kind = SourceKind::implicit;
    quote.rule = "lead-in";
    quote.confidence = quote.source.kind != SourceKind::implicit ? 0.85F : 0.7F;
    return true;
  }

  // A whole utterance, not a fragment of a reported clause: it begins with a capital and, without a comma or colon
  // before it, ends with its own full stop.
  bool utterance(TokenRange content, bool parted) const {
    if (!read_.capital(content.begin) && read_.token(content.begin).kind == TokenKind::word) return false;
    if (parted) return words(content) > 1 || ends_like_speech(content);
    return words(content) >= kFewWords && read_.stop(content.end - 1);
  }

  // Sarno: "Siap."
  bool name_colon(std::uint32_t from, std::uint32_t colon, Attribution& quote) {
    const Source source = source_after(read_, people_, from, colon, false);
    if (!source.found() || source.end != colon || !utterance(quote.content.back(), true)) return false;
    if (source.kind != SourceKind::name && source.kind != SourceKind::role) return false;
    quote.source = source;
    quote.rule = "name-colon";
    quote.confidence = 0.8F;
    return true;
  }

  // --- no cue at all ---

  bool bare(const MarkPair& pair, Attribution& quote) {
    const TokenRange content = quote.content.front();
    const std::uint32_t open = content.begin - (quote.open_guessed ? 0 : 1);
    const bool starts_sentence =
        read_.sentence(open).begin == open || open == 0 || read_.stop(open - 1) || read_.starts_paragraph(open);
    if (!starts_sentence || quote.open_guessed) return false;
    const bool own_end = ends_like_speech(quote.content.back()) || pair.close + 1 >= paragraph_end(pair.close);
    const bool follows = !found_.empty() && read_.paragraph_of(found_.back().begin()) == read_.paragraph_of(open);
    if (!own_end || words(content) < (follows ? 2 : kFewWords)) return false;
    if (titled(pair)) return false;
    quote.source.kind = SourceKind::implicit;
    quote.rule = follows ? "goes-on" : "bare";
    quote.confidence = follows ? 0.85F : 0.6F;
    return true;
  }

  // A headline or a caption in marks that goes on as a clause: "Ombak Laut" diputar besok.
  bool titled(const MarkPair& pair) const {
    const std::uint32_t next = pair.close + 1;
    return next < paragraph_end(pair.close) && read_.is_word(next) && !read_.capital(next);
  }

  const Reading& read_;
  const People& people_;
  std::vector<Attribution> found_;
  std::vector<MarkPair> pairs_;          // outer pairs outside boilerplate, in order
  std::vector<TokenRange> open_pieces_;  // paragraphs of the quote that is still open
};

}  // namespace

std::vector<Attribution> direct_quotes(const Reading& read, const People& people) {
  return DirectReader(read, people).run();
}

}  // namespace petik
