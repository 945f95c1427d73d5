#include "petik/quote/indirect.hpp"

#include <algorithm>
#include <utility>

#include "petik/quote/content.hpp"
#include "petik/quote/indirect_reader.hpp"
#include "petik/quote/one_of.hpp"

namespace petik {
namespace detail {

IndirectReader::IndirectReader(const Reading& read, const People& people, const std::vector<Attribution>& direct)
    : read_(read), people_(people), taken_(read.size(), false), spoken_(read.size(), false) {
  const auto mark = [](std::vector<bool>& tokens, TokenRange range) {
    std::fill(tokens.begin() + range.begin, tokens.begin() + range.end, true);
  };
  for (const Attribution& quote : direct) {
    if (quote.cue != kNone) {
      taken_[quote.cue] = true;
      mark(spoken_, quote.source.tokens);
    }
    for (const TokenRange piece : quote.content) mark(taken_, piece);
  }
}

std::vector<Attribution> IndirectReader::run() {
  for (const Sentence& sentence : read_.doc().sentences) {
    if (!sentence.tokens.empty() && !read_.boilerplate(sentence.tokens.begin)) read_sentence(sentence.tokens);
  }
  return std::move(found_);
}

void IndirectReader::read_sentence(TokenRange sentence) {
  sentence_ = sentence;
  end_ = sentence.end;
  while (end_ > sentence.begin && (read_.stop(end_ - 1) || taken_[end_ - 1])) --end_;
  clause_ = behind_dateline(read_, sentence.begin, end_);
  reported_ = false;
  if (heading(sentence.begin) && colon_heading()) return;
  for (std::uint32_t i = sentence.begin; i < end_ && !reported_; ++i) {
    if (read_.pair_of(i) != kNone || taken_[i]) {
      pass_mark(i);
    } else if (read_.cue(i) == nullptr) {
      misspelt(i);
    } else if (!part_of_name(i)) {
      read_cue(i);
    }
  }
}

// A clause begins behind speech; a title in marks goes on: "Sarno dalam artikel "Harga Beras" menulis".
void IndirectReader::pass_mark(std::uint32_t i) {
  if (taken_[i] && read_.pair_of(i) != kNone) clause_ = read_.doc().marks[read_.pair_of(i)].close + 1;
}

bool IndirectReader::heading(std::uint32_t i) const {
  const ParagraphKind kind = read_.doc().paragraphs[read_.paragraph_of(i)].kind;
  return kind == ParagraphKind::headline || kind == ParagraphKind::heading;
}

// "juru bicara Sadar, Fraksi Melati", "Pantai Berbisik": a capital inside a sentence.
bool IndirectReader::part_of_name(std::uint32_t i) const {
  if (!read_.capital(i) || i == sentence_.begin || heading(i)) return false;
  return read_.cue_is(i, CueClass::stative) || (read_.cue_is(i, CueClass::active) && read_.capital(i - 1));
}

void IndirectReader::read_cue(std::uint32_t i) {
  switch (read_.cue(i)->cue_class) {
    case CueClass::active:
      // "Untuk itu, bilang Laksmi, ...": the verb without a prefix behind a comma
      if (read_.cue(i)->form == read_.cue(i)->lemma && i > sentence_.begin && read_.comma(i - 1)) return medial(i);
      return active(i, read_.cue(i));
    case CueClass::stative:
      return active(i, read_.cue(i));
    case CueClass::root:
      return medial(i);
    case CueClass::preposition:
      return preposition(i);
    case CueClass::passive:
      return passive(i);
    case CueClass::relay:
      return relay(i);
    case CueClass::noun:
      return hope(i);
    default:
      return;
  }
}

Attribution IndirectReader::start(std::uint32_t cue, const CueEntry* entry, std::string_view rule) const {
  Attribution quote;
  quote.type = QuoteType::indirect;
  quote.cue = cue;
  quote.entry = entry;
  quote.cue_span = read_.token(cue).span;
  if (read_.word(cue).clitic) quote.cue_span.end -= kCliticBytes;
  quote.rule = rule;
  return quote;
}

// Nothing but a connective stands before the token: "Namun, menurut Laksmi".
bool IndirectReader::opens_sentence(std::uint32_t i) const {
  std::uint32_t end = i;
  while (end > clause_ && read_.comma(end - 1)) --end;
  return end == clause_ || is_connective(read_, {clause_, end});
}

// "Melansir Kabar, Rabu (18/6/2025), | harga naik": behind the comma that closes what is passed on from where; the end
// if nothing follows.
std::uint32_t IndirectReader::behind_relay(TokenRange clause) const {
  const bool linked = clause.size() > 1 && one_of(read_.lower(clause.begin + 1), {"dari", "oleh", "laman"});
  const Source outlet = source_after(read_, people_, clause.begin + (linked ? 2 : 1), clause.end, false);
  if (!outlet.found()) return clause.end;
  const std::uint32_t comma = skip_date(outlet.end);
  return comma + 1 < clause.end && read_.comma(comma) ? comma + 1 : clause.end;
}

// The attribution is tokens [`begin`, `after`), a comma before it: content on both sides of it.
void IndirectReader::two_pieces(Attribution quote, std::uint32_t begin, std::uint32_t after) {
  TokenRange left{clause_, begin - 1};
  while (left.begin < left.end && (read_.comma(left.begin) || read_.has(left.begin, WordClass::connective)))
    ++left.begin;
  if (left.begin < left.end && read_.cue_is(left.begin, CueClass::relay)) left.begin = behind_relay(left);
  if (is_connective(read_, left)) left.begin = left.end;
  if (left.begin < left.end && read_.is(left.begin, "itu") && !is_clause(read_, {left.begin + 1, left.end})) {
    // "Sementara | itu pada kesempatan yang sama, Rina menegaskan."; "Sementara itu | untuk kios, kata Rina, ada cara
    // lain"
    const bool topic = left.size() > 1 && (read_.is(left.begin + 1, "untuk") || is_topic(read_, left.begin + 1));
    left.begin = topic ? left.begin + 1 : left.end;
  }
  TokenRange right{after, after};
  if (after + 1 < end_ && read_.comma(after) && !read_.has(after + 1, WordClass::weekday)) right = {after + 1, end_};
  const bool goes_on = after < end_ && quote.source.kind == SourceKind::clitic && is_clause(read_, {after, end_});
  if (right.empty() && goes_on && !read_.has(after, WordClass::adjunct)) right = {after, end_};  // katanya harga turun
  cut(right);
  if (right.empty() && !has_words(read_, left, 2)) return;  // "Sebelumnya, Sarno mengatakan."
  if (left.begin < left.end) quote.content.push_back(left);
  if (!right.empty()) quote.content.push_back(right);
  keep(std::move(quote));
}

bool IndirectReader::closes_mark(std::uint32_t i) const {
  return read_.pair_of(i) != kNone && read_.doc().marks[read_.pair_of(i)].close == i;
}

// What is reported ends before ", demikian dilaporkan Antara" and where a direct quote begins: "menurut Sarno, harga
// naik -- "dua kali," ungkapnya".
void IndirectReader::cut(TokenRange& content) const {
  std::uint32_t end = content.begin;
  while (end < content.end && !taken_[end] && !(read_.is(end, "demikian") && end > 0 && read_.comma(end - 1))) ++end;
  if (end < content.end) {
    while (end > content.begin && !read_.is_word(end - 1) && !closes_mark(end - 1)) --end;
  }
  content.end = end;
}

// "menyampaikan hal itu saat rapat", "membantah kabar tersebut": what was said stands in another sentence.
bool IndirectReader::points_elsewhere(const Attribution& quote, TokenRange content) const {
  std::uint32_t i = content.begin;
  const bool answers = quote.entry != nullptr && (quote.entry->has(kDenial) || quote.entry->lemma == "benar");
  const bool noun = answers && !read_.capital(i) && !read_.has(i, WordClass::predicate);
  if (read_.is(i, "hal") || noun) ++i;
  if (i >= content.end || !one_of(read_.lower(i), {"itu", "ini", "tersebut", "demikian"})) return false;
  ++i;
  const bool parted =
      content.begin > 0 && (read_.comma(content.begin - 1) || read_.has(content.begin - 1, WordClass::opener));
  if (parted && i < content.end && one_of(read_.lower(i), {"karena", "sebab", "akibat"}))
    return false;  // ", itu karena hujan"
  if (quote.cue != kNone && read_.cue_is(quote.cue, CueClass::preposition))
    return i >= content.end;  // Bagi Rina, hal ini menegaskan
  return i >= content.end || read_.has(i, WordClass::adjunct) ||
         one_of(read_.lower(i), {"menyusul", "menanggapi", "merespons"});
}

// "menuliskan narasi sebagai berikut:": the words stand behind the colon.
bool IndirectReader::announces(TokenRange content) const {
  const std::uint32_t last = content.end - 1;
  return read_.text(last) == ":" && last > content.begin &&
         one_of(read_.lower(last - 1), {"berikut", "ini", "itu", "yakni", "yaitu"});
}

void IndirectReader::finish(Attribution quote, TokenRange content) {
  constexpr std::uint32_t kShortestContent = 2;  // words
  while (!content.empty() && (opens_content(read_, content.begin, content.end) || read_.comma(content.begin)))
    ++content.begin;
  if (content.empty() || points_elsewhere(quote, content)) return;
  if (one_of(read_.lower(content.begin), {"namun", "tetapi", "tapi", "sedangkan"})) return;  // another clause
  cut(content);
  const std::uint32_t next = quote.rule == "subject-verb" ? next_report(content) : kNone;
  const TokenRange whole = content;
  if (next != kNone) content.end = read_.comma(next - 2) ? next - 2 : next - 1;
  if (content.empty() || announces(content) || !has_words(read_, content, kShortestContent)) return;
  const Source subject = quote.source;
  quote.content.push_back(content);
  keep(std::move(quote));
  if (next != kNone) report_on(subject, next, whole.end);
}

// "Laksmi mengatakan stok cukup dan | menambahkan bahwa harga turun": the verb of the second report of one subject;
// kNone if there is none. "menemui orang yang mengaku petugas dan meminta uang", "mengatakan warga datang dan meminta
// beras" go on with the first.
std::uint32_t IndirectReader::next_report(TokenRange content) const {
  for (std::uint32_t i = content.begin + 2; i + 2 < content.end; ++i) {
    if (read_.is(i, "yang") || read_.pair_of(i) != kNone) return kNone;
    const CueEntry* cue = read_.cue(i);
    if (cue == nullptr || cue->cue_class != CueClass::active || read_.word(i).clitic || cue->form == cue->lemma)
      continue;
    if (!one_of(read_.lower(i - 1), {"dan", "serta", "tetapi", "namun", "tapi"})) continue;
    if (cue->has(kNeedsMark) || cue->has(kNeedsThat) || cue->has(kNeedsClause) || cue->has(kView)) continue;
    const ContentStart said = content_start(read_, i + 1, content.end);
    if (said.at >= content.end || !(said.parted || is_clause(read_, {said.at, content.end}))) continue;
    const bool deed = cue->has(kRequest) || (cue->lemma == "sampai" && !said.parted);  // menyampaikan salam
    if (deed && is_clause(read_, {content.begin, i - 1})) continue;
    return i;
  }
  return kNone;
}

void IndirectReader::report_on(const Source& subject, std::uint32_t verb, std::uint32_t end) {
  Attribution quote = start(verb, read_.cue(verb), "verb-alone");
  quote.source = subject;
  quote.content.push_back({content_start(read_, verb + 1, end).at, end});
  keep(std::move(quote));
}

void IndirectReader::keep(Attribution quote) {
  for (const TokenRange piece : quote.content) {
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
      if (read_.pair_of(i) != kNone) quote.type = QuoteType::mixed;
    }
  }
  reported_ = true;
  found_.push_back(std::move(quote));
}

}  // namespace detail

std::vector<Attribution> indirect_quotes(const Reading& read, const People& people,
                                         const std::vector<Attribution>& direct) {
  return detail::IndirectReader(read, people, direct).run();
}

}  // namespace petik
